#pragma once

#include "app/engine/planner.h"
#include "app/probes/snmp/traplistener.h"

namespace sd {

/// Whose traps are believed: whoever knows a community or a user of a credential, or "public" where a check is polled
/// with that. Whom they are about: the addresses of what is watched.
TrapAccess trapAccess(const std::vector<PlannedCheck>& checks, const Estate& estate,
                      const std::vector<Credential>& credentials, const SecretStore& secrets);

} // namespace sd

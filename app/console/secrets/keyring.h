#pragma once

#include "app/console/secrets/sealbox.h"

namespace sd {

/// The desktop's own keyring (Secret Service or KWallet) over QtKeychain. Waits for the answer, at most two minutes
/// since a person may have to unlock it; needs an application object and its thread. Codes: "no-key", "locked".
Result<SealKeyBytes> readKeyring();
Result<void> writeKeyring(const LockedBuffer& key);

} // namespace sd

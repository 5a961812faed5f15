#pragma once

#include "models/domain/trap.h"

#include <QString>

namespace sd::TrapWords {

/// "linkDown", or the OID of one that no baseline knows; for a count of those thrown away what it is.
QString title(const Trap& trap);
/// What became of it: "alarm", "polled", "not known" …
QString fate(TrapFate fate);
/// "SNMP v2c, inform"
QString version(const Trap& trap);
/// Why it was refused or can't be read, or what it carries: "ifDescr: eth4; ifOperStatus: 2".
QString details(const Trap& trap);

} // namespace sd::TrapWords

#pragma once

#include <QString>

namespace sd {

/// The maker behind a sysObjectID ("1.3.6.1.4.1.674.10892.5") by its private enterprise number (IANA's registry), in
/// the words a technician uses; empty when we have no name for it, and for net-snmp's own numbers, which say only what
/// software answers.
QString vendorOf(QStringView objectId);

} // namespace sd

#include "models/words/checkkinds.h"

namespace sd {

QString CheckKinds::name(ProbeKind kind)
{
    switch (kind) {
    case ProbeKind::Icmp:
        return CheckKinds::tr("Ping");
    case ProbeKind::Tcp:
        return CheckKinds::tr("TCP port");
    case ProbeKind::Http:
        return CheckKinds::tr("Web page");
    case ProbeKind::Tls:
        return CheckKinds::tr("Certificate");
    case ProbeKind::Dns:
        return CheckKinds::tr("Name server");
    case ProbeKind::Snmp:
        return QStringLiteral("SNMP");
    case ProbeKind::Plugin:
        return CheckKinds::tr("Plugin");
    case ProbeKind::Prometheus:
        return QStringLiteral("Prometheus");
    case ProbeKind::Nut:
        return CheckKinds::tr("UPS (NUT)");
    case ProbeKind::Redfish:
        return CheckKinds::tr("Redfish (BMC)");
    case ProbeKind::Smb:
        return CheckKinds::tr("Shared folder (SMB)");
    case ProbeKind::Chain:
        return CheckKinds::tr("Web requests in a row");
    case ProbeKind::StatusPage:
        return CheckKinds::tr("Status page of a cloud service");
    case ProbeKind::Domain:
        return CheckKinds::tr("Domain registration (RDAP)");
    case ProbeKind::Wsman:
        return CheckKinds::tr("Windows remote management (WinRM)");
    }
    return {};
}

} // namespace sd

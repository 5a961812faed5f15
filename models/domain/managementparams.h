#pragma once

#include <QString>

namespace sd {

// The parameters of checks that ask what manages a machine: its controller, or its system's own management.

struct RedfishParams
{
    QString url = QStringLiteral("https://{address}"); ///< of the BMC, no path; {address} stands for the server's
    QString baseline = QStringLiteral("redfish-server");
    /// "session": one is opened and kept, Basic where the BMC refuses it; "basic"; "none": what is open to everybody.
    QString auth = QStringLiteral("session");
    bool verifyTls = true;
    /// SHA-256 of the one certificate that somebody accepted, see PeerCertificate: it alone will do, whatever is wrong
    /// with it. Empty: none.
    QString certificate = {};
    bool operator==(const RedfishParams&) const = default;
};

/// WS-Management (DSP0226), which Windows calls WinRM: does it answer, and what does it say that it is?
struct WsmanParams
{
    QString url = QStringLiteral("http://{address}:5985/wsman"); ///< {address} stands for the server's
    bool verifyTls = true;
    QString certificate = {}; ///< as RedfishParams'
    bool operator==(const WsmanParams&) const = default;
};

} // namespace sd

#pragma once

#include "models/domain/credential.h"
#include "models/domain/trial.h"

#include <array>

namespace sd {

/// A port that many servers have open.
struct UsualPort
{
    quint16 port = 0;
    const char* name = ""; ///< what listens there, as technicians say
};
inline constexpr std::array UsualPorts{UsualPort{22, "SSH"}, UsualPort{25, "SMTP"}, UsualPort{445, "SMB"},
                                       UsualPort{3389, "RDP"}};

// The usual ways in; {address} stands for the server's.
PrometheusParams exporterAt(quint16 port);
RedfishParams redfishAt(quint16 port);
HttpParams webPageAt(quint16 port, bool isEncrypted);
WsmanParams wsmanAt(quint16 port, bool isEncrypted);

/// The same question by somebody who does not sign on, and takes any certificate: he tells nothing worth stealing.
CheckParams asStranger(CheckParams params);
/// The check of it, once that certificate was shown and somebody accepted it: no other will do, unless this computer
/// trusts the one that was shown anyway.
CheckParams accepting(CheckParams params, const SharedCertificate& shown);
/// The same, read by the baseline that fits best.
CheckParams readBy(CheckParams params, const QString& baseline);

/// The credential opens SNMP.
bool speaksSnmp(const Credential& credential);
/// How SNMP is asked with it.
SnmpParams snmpWith(const Credential& credential);

/// The answer makes this way one to watch by: it reads something and is not down. A machine that is recognised may be
/// broken, and a BMC may want a sign-on: no password is tried on it unasked, since a few wrong ones lock the account.
bool isWayIn(const CheckParams& params, const TrialAnswer& answer);

/// A check of each baseline that fits; other ways are one check.
std::vector<CheckParams> checksOf(const CheckParams& params, const QStringList& baselines);

// What an identity says: a word of it in one line, empty where it has none.
QString identityWord(const std::map<QString, QString>& identity, const QString& key);
/// "Dell PowerEdge R640": maker and model, each once.
QString machineWord(const std::map<QString, QString>& identity);
/// Server::kind as far as it can be told: "windows", "bmc", "ups" …; else empty.
QString kindWord(const std::map<QString, QString>& identity);

/// "DB01" of db01.example.se; an IP address as it is.
QString shortName(const QString& name);

} // namespace sd

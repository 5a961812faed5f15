#pragma once

#include "models/domain/addressrange.h"
#include "models/domain/checkparams.h"
#include "models/domain/credential.h"
#include "models/domain/ids.h"
#include "models/domain/peercertificate.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace sd {

/// Where the usual ways in are. Others than these are for agents that listen elsewhere.
struct ScanPorts
{
    quint16 snmp = 161;
    quint16 ssh = 22;
    quint16 http = 80;
    quint16 https = 443; ///< Redfish, too
    quint16 lpd = 515;
    quint16 nodeExporter = 9100;
    quint16 windowsExporter = 9182;
    quint16 nut = 3493;
    quint16 wsman = 5985;
    quint16 wsmanTls = 5986;
};

/// A network to look through, and how.
struct ScanWish
{
    static constexpr int UsualRate = 50;
    static constexpr int MostRate = 500;

    AddressRange range;
    int rate = UsualRate; ///< addresses that are begun with in a second, 1 … MostRate
    /// SNMP is tried with the community that was typed, then with each of these, one after the other until a device
    /// answers; where there is neither, with "public".
    std::vector<Credential> credentials = {};
    QByteArray community = {};
    ScanPorts ports = {};
};

struct ScanProgress
{
    int all = 0;
    int begun = 0;
    int done = 0; ///< of those begun: nothing more is asked of them
    int answered = 0;

    [[nodiscard]] int left() const { return all - done; }
    friend bool operator==(ScanProgress, ScanProgress) = default;
};

/// One way in that answers, and the check that would ask it.
struct FoundWay
{
    CheckParams params;                 ///< SNMP, Redfish: by its first baseline
    QStringList baselines = {};         ///< SNMP, Redfish: all that fit the device, the best first; a check of each
    CredentialId credential = {};       ///< SNMP: what it answered to …
    bool isTyped = false;               ///< … or it was the community that was typed; neither: "public"
    SharedCertificate certificate = {}; ///< that is accepted with it, for it is not valid by itself; null: none is

    bool operator==(const FoundWay&) const = default;
};

/// One address that answers.
struct FoundHost
{
    QString address;
    QString dnsName = {};                     ///< what a name server calls it; empty: nothing
    std::map<QString, QString> identity = {}; ///< as TrialAnswer's, of the way that tells best
    std::vector<FoundWay> ways = {};
    QStringList fitting = {}; ///< baselines that are meant for it, and are read by ways that do not answer

    bool operator==(const FoundHost&) const = default;
};

/// What could become a server: a machine with the addresses that answer for it.
struct Candidate
{
    int id = 0;                   ///< of this scan
    std::vector<FoundHost> hosts; ///< the one that is to be the server's address first; never empty
};

/// What has come since the last news of a scan.
struct ScanNews
{
    ScanProgress progress;
    std::vector<Candidate> found = {}; ///< new ones, and known ones as they are now
    std::vector<int> gone = {};        ///< joined with another one
    bool isOver = false;
    std::optional<Failure> refused = {}; ///< then it never began
};

} // namespace sd

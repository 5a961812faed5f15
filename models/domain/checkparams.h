#pragma once

#include "models/domain/failure.h"
#include "models/domain/managementparams.h"
#include "models/domain/time.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace sd {

/// What kind of probe runs a check. Stored as these codes' words ("icmp" …), see `code(ProbeKind)`.
enum class ProbeKind : quint8 {
    Icmp,
    Tcp,
    Http,
    Tls,
    Dns,
    Snmp,
    Plugin,
    Prometheus,
    Nut,
    Redfish,
    Smb,
    Chain,
    StatusPage,
    Domain,
    Wsman
};

struct IcmpParams
{
    int count = 3;    ///< echo requests a poll, 1 … 20
    int payload = 56; ///< bytes, 16 … 1472
    friend bool operator==(IcmpParams, IcmpParams) = default;
};

struct TcpParams
{
    quint16 port = 0;
    QString send = {};   ///< said after connecting
    QString expect = {}; ///< regular expression the banner must match; empty: connecting is enough
    bool operator==(const TcpParams&) const = default;
};

struct HttpParams
{
    QString url; ///< absolute; {address} stands for the server's
    QString method = QStringLiteral("GET");
    QString body = {};
    std::vector<std::pair<QString, QString>> headers = {}; ///< no secrets here: those are in the credential
    QString expectStatus = QStringLiteral("200-399");      ///< "200", "200-299,401"
    QString expectBody = {}; ///< regular expression; searched in the first `maxBody` bytes
    QString refuseBody = {}; ///< must not match
    std::vector<std::pair<QString, QString>> expectHeaders = {}; ///< name, regular expression
    bool followRedirects = true;
    int maxRedirects = 5;
    QString auth = {};  ///< "", "basic", "digest", "bearer"
    QString proxy = {}; ///< "", or http://host:port; the desktop's own proxy is never used
    bool verifyTls = true;
    int maxBody = 1 << 20;
    bool operator==(const HttpParams&) const = default;
};

struct TlsParams
{
    quint16 port = 443;
    QString serverName = {}; ///< SNI and the name the certificate must bear; empty: the server's address
    QString startTls = {};   ///< "", "smtp", "imap"
    bool operator==(const TlsParams&) const = default;
};

struct DnsParams
{
    QString name;
    QString type = QStringLiteral("A"); ///< A AAAA CNAME MX NS PTR SOA SRV TXT
    QStringList expect = {};            ///< every one must be among the answers; empty: any answer will do
    quint16 port = 53;                  ///< the server's address is the resolver that is asked
    bool operator==(const DnsParams&) const = default;
};

/// More is no list that a person keeps, and each costs a look at every process.
inline constexpr qsizetype MostProcesses = 50;

struct SnmpParams
{
    int version = 2; ///< 1, 2 (v2c) or 3
    quint16 port = 161;
    QString baseline = QStringLiteral("generic-server");
    int maxRepetitions = 25;
    QString address = {};       ///< empty: the server's; else another of the same machine, its BMC's say
    QStringList processes = {}; ///< that must run: names as its process table has them, with * and ?
    bool operator==(const SnmpParams&) const = default;
};

struct PluginParams
{
    QString command;            ///< path or name in the plugin directories
    QStringList arguments = {}; ///< {address} and {name} stand for the server's
    bool operator==(const PluginParams&) const = default;
};

struct PrometheusParams
{
    QString url; ///< absolute; {address} stands for the server's
    QString baseline = QStringLiteral("linux-node-exporter");
    QString auth = {}; ///< "", "basic", "bearer"
    bool verifyTls = true;
    int maxBody = 16 << 20; ///< bytes; a larger answer is refused
    bool operator==(const PrometheusParams&) const = default;
};

/// Of an exporter at this URL, with the baseline that its port stands for (9182: windows_exporter).
PrometheusParams prometheusAt(const QString& url);

/// Network UPS Tools' server, upsd.
struct NutParams
{
    QString ups = {}; ///< as upsd calls it; empty: the only one that it has
    quint16 port = 3493;
    QString tls = QStringLiteral("offered"); ///< "off", "offered" (encrypted where the server can), "required"
    bool verifyTls = true;
    QString baseline = QStringLiteral("nut-ups");
    bool operator==(const NutParams&) const = default;
};

/// A shared folder of a Windows server or a NAS, over SMB 2 or 3. SMB 1 is never spoken.
struct SmbParams
{
    QString share;        ///< "backup$": the name alone, the server is the check's
    QString folder = {};  ///< of the share, to be listed; empty: its root
    QString file = {};    ///< whose beginning is read, as seen from the folder; empty: none
    QString pattern = {}; ///< "*.bak": the newest of the folder's files that match is told, its age and size
    bool write = false;   ///< write a small file of our own into the folder, and delete it again
    bool guest = false;   ///< without user and password; else a server that lets us in as guest is refused
    quint16 port = 445;
    bool operator==(const SmbParams&) const = default;
};

/// Several web requests in a row: sign in, look, sign out.
struct ChainParams
{
    QString script; ///< see chainscript.h; no secrets here: {user}, {password} and {token} are the credential's
    bool verifyTls = true;
    int maxBody = 1 << 20; ///< bytes looked at of each answer
    bool operator==(const ChainParams&) const = default;
};

/// A service's public status page in the JSON of Statuspage.
struct StatusPageParams
{
    QString url;       ///< ends in /api/v2/summary.json as a rule
    QString only = {}; ///< regular expression for the names of components; empty: all
    bool verifyTls = true;
    bool operator==(const StatusPageParams&) const = default;
};

/// How long a domain is registered for, by RDAP.
struct DomainParams
{
    QString name;
    QString server = QStringLiteral("https://rdap.org/"); ///< which sends on to the domain's own registry
    bool operator==(const DomainParams&) const = default;
};

using CheckParams =
    std::variant<IcmpParams, TcpParams, HttpParams, TlsParams, DnsParams, SnmpParams, PluginParams, PrometheusParams,
                 NutParams, RedfishParams, SmbParams, ChainParams, StatusPageParams, DomainParams, WsmanParams>;

ProbeKind kindOf(const CheckParams& params);
QLatin1StringView code(ProbeKind kind);
/// Of its code; nothing: there is none of that name.
std::optional<ProbeKind> probeKindFrom(const QString& code);
/// The baseline by which the answers are read; null: this kind of check has none.
const QString* baselineOf(const CheckParams& params);

/// How often and how patiently a check of this kind asks when nobody says otherwise. A BMC is slow, and has better to
/// do.
Millis usualInterval(ProbeKind kind);
Millis usualTimeout(ProbeKind kind);

/// {"kind": "tcp", "port": 25, …}; only what differs from the default is written.
QJsonObject toJson(const CheckParams& params);
/// Fails with code "check-params" and the member that is wrong, missing, out of range or unknown.
Result<CheckParams> checkParamsFromJson(const QJsonObject& json);

} // namespace sd

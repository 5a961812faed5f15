#include "app/commands/probe/probeway.h"

#include "app/commands/commandline.h"
#include "app/commands/output.h"
#include "app/commands/timetext.h"
#include "models/domain/chainscript.h"
#include "models/domain/peercertificate.h"
#include "models/domain/scan.h"
#include "models/domain/waysin.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Failure usage(const QString& what)
{
    return {u"usage"_s, what};
}

std::optional<quint16> parsePort(const QString& text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port > 0 && port <= 65'535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

QString urlHost(const QString& host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString urlFor(const QString& scheme, const ProbeTarget& target, quint16 port)
{
    QString url = scheme + u"://"_s + urlHost(target.host);
    if (port != 0)
        url += u':' + QString::number(port);
    return url + u'/';
}

using Way = Result<CheckParams>;

Way tcpWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    const auto port = parsePort(line.value(u"tcp"_s));
    if (!port)
        return usage(CommandWords::tr("--tcp takes a port from 1 to 65535."));
    return CheckParams(TcpParams{.port = *port, .expect = line.value(u"expect"_s)});
}

/// What is wrong with the URL that this option was given.
std::optional<Failure> wrongUrl(const CommandLine& line, const QString& option)
{
    const QUrl url(line.value(option), QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return usage(CommandWords::tr("--%1 takes a whole URL, such as https://www.example.se/.").arg(option));
    if (!url.userInfo().isEmpty())
        return usage(CommandWords::tr("A URL with a password in it is seen by every user of this machine: "
                                      "use --user and --secrets."));
    return std::nullopt;
}

std::optional<Failure> wrongFingerprint(const CommandLine& line)
{
    const QString accepted = line.value(u"accept"_s);
    if (accepted.isEmpty() || !fingerprintDigits(accepted).isEmpty())
        return std::nullopt;
    return usage(CommandWords::tr("--accept takes a certificate's SHA-256 fingerprint: 64 hexadecimal digits."));
}

Way httpWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    if (auto wrong = wrongUrl(line, u"http"_s))
        return *wrong;
    HttpParams http;
    http.url = line.value(u"http"_s);
    http.expectBody = line.value(u"expect"_s);
    http.verifyTls = !line.isSet(u"insecure"_s);
    if (line.isSet(u"user"_s))
        http.auth = u"basic"_s;
    return CheckParams(http);
}

Way tlsWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    const auto place = ProbeTarget::parse(line.value(u"tls"_s));
    if (!place)
        return usage(CommandWords::tr("--tls takes HOST:PORT."));
    const QString startTls = line.value(u"starttls"_s);
    if (!startTls.isEmpty() && startTls != "smtp"_L1 && startTls != "imap"_L1)
        return usage(CommandWords::tr("--starttls takes smtp or imap."));
    return CheckParams(TlsParams{
        .port = place->port == 0 ? quint16{443} : place->port, .serverName = place->host, .startTls = startTls});
}

Way dnsWay(const CommandLine& line, const ProbeTarget& target)
{
    DnsParams dns;
    dns.name = line.value(u"dns"_s);
    if (line.isSet(u"type"_s))
        dns.type = line.value(u"type"_s).toUpper();
    if (target.port != 0)
        dns.port = target.port;
    return CheckParams(dns);
}

Way snmpWay(const CommandLine& line, const ProbeTarget& target)
{
    SnmpParams snmp;
    const QString version = line.value(u"snmp"_s);
    if (version == "1"_L1)
        snmp.version = 1;
    else if (version == "2c"_L1)
        snmp.version = 2;
    else if (version == "3"_L1)
        snmp.version = 3;
    else
        return usage(CommandWords::tr("--snmp takes 1, 2c or 3."));
    if (snmp.version == 3 && !line.isSet(u"user"_s))
        return usage(CommandWords::tr("SNMPv3 needs --user."));
    if (target.port != 0)
        snmp.port = target.port;
    if (line.isSet(u"baseline"_s))
        snmp.baseline = line.value(u"baseline"_s);
    snmp.processes = line.values(u"process"_s);
    auto checked = checkParamsFromJson(toJson(CheckParams(snmp)));
    if (!checked)
        return usage(CommandWords::tr("--process takes a process's name, at most %1 times.").arg(MostProcesses));
    return *checked;
}

Way prometheusWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    if (auto wrong = wrongUrl(line, u"prometheus"_s))
        return *wrong;
    PrometheusParams prometheus = prometheusAt(line.value(u"prometheus"_s));
    prometheus.verifyTls = !line.isSet(u"insecure"_s);
    if (line.isSet(u"user"_s))
        prometheus.auth = u"basic"_s;
    if (line.isSet(u"baseline"_s))
        prometheus.baseline = line.value(u"baseline"_s);
    return CheckParams(prometheus);
}

Way nutWay(const CommandLine& line, const ProbeTarget& target)
{
    NutParams nut{.ups = line.value(u"nut"_s), .verifyTls = !line.isSet(u"insecure"_s)};
    if (target.port != 0)
        nut.port = target.port;
    if (line.isSet(u"baseline"_s))
        nut.baseline = line.value(u"baseline"_s);
    auto params = checkParamsFromJson(toJson(nut));
    if (!params)
        return usage(CommandWords::tr("--nut takes the name of a UPS, or \"\" for the only one that there is."));
    return params;
}

Way pluginWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    QStringList words = QProcess::splitCommand(line.value(u"plugin"_s));
    if (words.isEmpty())
        return usage(CommandWords::tr("--plugin takes a command."));
    const QString command = words.takeFirst();
    return CheckParams(PluginParams{.command = command, .arguments = words});
}

/// The URL may name the port; a path would be the service's business.
Way redfishWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    RedfishParams redfish;
    redfish.url = line.value(u"redfish"_s);
    if (line.isSet(u"baseline"_s))
        redfish.baseline = line.value(u"baseline"_s);
    redfish.verifyTls = !line.isSet(u"insecure"_s);
    redfish.certificate = line.value(u"accept"_s);
    if (auto wrong = wrongFingerprint(line))
        return *wrong;
    auto params = checkParamsFromJson(toJson(redfish));
    if (!params)
        return usage(CommandWords::tr("--redfish takes the BMC's address, such as https://10.0.0.7, and no password."));
    return params;
}

/// Where WS-Management answers; by itself the target's usual port.
Way wsmanWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    if (auto wrong = wrongFingerprint(line))
        return *wrong;
    WsmanParams wsman{
        .url = line.value(u"winrm"_s), .verifyTls = !line.isSet(u"insecure"_s), .certificate = line.value(u"accept"_s)};
    auto params = checkParamsFromJson(toJson(CheckParams(wsman)));
    if (!params)
        return usage(CommandWords::tr("--winrm takes a whole URL, such as http://dc01.example.se:5985/wsman."));
    return params;
}

Way icmpWay(const CommandLine& /*line*/, const ProbeTarget& /*target*/)
{
    return CheckParams(IcmpParams{});
}

Way smbWay(const CommandLine& line, const ProbeTarget& target)
{
    SmbParams smb;
    smb.share = line.value(u"smb"_s).section(u'/', 0, 0);
    smb.folder = line.value(u"smb"_s).section(u'/', 1);
    smb.guest = line.isSet(u"guest"_s);
    smb.write = line.isSet(u"write"_s);
    if (target.port != 0)
        smb.port = target.port;
    if (!smb.guest && !line.isSet(u"user"_s))
        return usage(CommandWords::tr("--smb needs --user, or --guest."));
    // The rules for names are the check's.
    auto checked = checkParamsFromJson(toJson(CheckParams(smb)));
    if (!checked)
        return usage(CommandWords::tr("--smb takes the name of a share, or SHARE/FOLDER."));
    return *checked;
}

Way chainWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    constexpr qint64 longest = 256 << 10;
    QFile file(line.value(u"chain"_s));
    if (!file.open(QIODevice::ReadOnly))
        return usage(CommandWords::tr("%1 can't be read: %2").arg(file.fileName(), file.errorString()));
    ChainParams chain{.script = QString::fromUtf8(file.read(longest))};
    chain.verifyTls = !line.isSet(u"insecure"_s);
    const ChainScript script = ChainScript::parse(chain.script);
    if (!script.isSound())
        return usage(u"%1:%2: %3: %4"_s.arg(file.fileName()).arg(script.line).arg(code(script.fault), script.what));
    return CheckParams(chain);
}

Way statusPageWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    if (auto wrong = wrongUrl(line, u"statuspage"_s))
        return *wrong;
    return CheckParams(StatusPageParams{.url = line.value(u"statuspage"_s), .verifyTls = !line.isSet(u"insecure"_s)});
}

Way domainWay(const CommandLine& line, const ProbeTarget& /*target*/)
{
    auto checked = checkParamsFromJson(toJson(CheckParams(DomainParams{.name = line.value(u"domain"_s)})));
    if (!checked)
        return usage(CommandWords::tr("--domain takes a domain, such as example.se."));
    return *checked;
}

struct NamedWay
{
    const char* option;
    Way (*read)(const CommandLine&, const ProbeTarget&);
};

constexpr NamedWay NamedWays[] = {{"icmp", icmpWay},
                                  {"tcp", tcpWay},
                                  {"http", httpWay},
                                  {"tls", tlsWay},
                                  {"dns", dnsWay},
                                  {"snmp", snmpWay},
                                  {"plugin", pluginWay},
                                  {"nut", nutWay},
                                  {"prometheus", prometheusWay},
                                  {"redfish", redfishWay},
                                  {"winrm", wsmanWay},
                                  {"smb", smbWay},
                                  {"chain", chainWay},
                                  {"statuspage", statusPageWay},
                                  {"domain", domainWay}};

/// A stranger takes any certificate; who signs on does not. A user with --auth is SNMP's.
CheckParams commonRedfish(const CommandLine& line, const ProbeTarget& target)
{
    RedfishParams redfish = redfishAt(target.port == 0 ? quint16{443} : target.port);
    redfish.verifyTls = !line.isSet(u"insecure"_s);
    redfish.certificate = line.value(u"accept"_s);
    const bool signsOn = line.isSet(u"user"_s) && !line.isSet(u"auth"_s);
    return signsOn ? CheckParams(redfish) : asStranger(redfish);
}

/// Ways to try when none was named: what a server usually answers to.
std::vector<CheckParams> commonWays(const CommandLine& line, const ProbeTarget& target)
{
    SnmpParams snmp;
    snmp.version = line.isSet(u"user"_s) && line.isSet(u"auth"_s) ? 3 : 2;
    if (target.port != 0)
        snmp.port = target.port;
    if (line.isSet(u"baseline"_s))
        snmp.baseline = line.value(u"baseline"_s);
    HttpParams https;
    https.url = urlFor(u"https"_s, target, target.port);
    https.verifyTls = !line.isSet(u"insecure"_s);
    HttpParams http = https;
    http.url = urlFor(u"http"_s, target, target.port);
    std::vector<CheckParams> ways{IcmpParams{}, snmp, https, http};
    if (target.port == 0) {
        NutParams nut;
        nut.verifyTls = !line.isSet(u"insecure"_s);
        for (const quint16 port : std::initializer_list<quint16>{9100, 9182})
            ways.emplace_back(prometheusAt(urlFor(u"http"_s, target, port) + u"metrics"_s));
        ways.emplace_back(nut);
        ways.emplace_back(asStranger(wsmanAt(ScanPorts{}.wsman, false)));
        ways.emplace_back(asStranger(wsmanAt(ScanPorts{}.wsmanTls, true)));
    }
    ways.push_back(commonRedfish(line, target));
    if (target.port != 0) {
        ways.emplace_back(TcpParams{.port = target.port});
    } else {
        for (const quint16 port : std::initializer_list<quint16>{22, 25, 445, 3389})
            ways.emplace_back(TcpParams{.port = port});
    }
    return ways;
}

Result<void> readWays(const CommandLine& line, ProbeQuestion& question)
{
    for (const NamedWay& named : NamedWays) {
        if (!line.isSet(QString::fromLatin1(named.option)))
            continue;
        auto way = named.read(line, question.target);
        if (!way)
            return way.failure();
        question.ways.push_back(std::move(*way));
    }
    if (question.ways.empty()) {
        if (auto wrong = wrongFingerprint(line))
            return *wrong;
        question.isGuess = true;
        question.ways = commonWays(line, question.target);
    }
    return {};
}

Result<void> readTimes(const CommandLine& line, ProbeQuestion& question)
{
    if (line.isSet(u"timeout"_s)) {
        const auto timeout = parseDuration(line.value(u"timeout"_s));
        if (!timeout || *timeout < Millis{1} || *timeout > Millis{300'000})
            return usage(CommandWords::tr("--timeout takes a time up to 5m, such as 10s."));
        question.timeout = *timeout;
        question.isPatient = false;
    } else if (question.isGuess) {
        question.timeout = Millis{2'000}; // silent ways are the rule then
    } else {
        for (const CheckParams& way : question.ways)
            question.timeout = std::max(question.timeout, usualTimeout(kindOf(way)));
    }
    if (line.isSet(u"rate"_s)) {
        question.rateAfter = parseDuration(line.value(u"rate"_s));
        if (!question.rateAfter || *question.rateAfter < Millis{1} || *question.rateAfter > Millis{300'000})
            return usage(CommandWords::tr("--rate takes a time up to 5m, such as 2s."));
    }
    return {};
}

} // namespace

std::optional<ProbeTarget> ProbeTarget::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (QHostAddress address; address.setAddress(trimmed))
        return ProbeTarget{trimmed, 0};
    const qsizetype colon = trimmed.lastIndexOf(u':');
    QString host = trimmed;
    quint16 port = 0;
    if (colon >= 0 && !trimmed.endsWith(u']')) {
        const auto number = parsePort(trimmed.mid(colon + 1));
        if (!number)
            return std::nullopt;
        port = *number;
        host = trimmed.left(colon);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return std::nullopt;
    if (host.isEmpty() || host.contains(u' ') || host.contains(u'/') || host.startsWith(u'-'))
        return std::nullopt;
    return ProbeTarget{host, port};
}

Result<ProbeQuestion> readProbeQuestion(const CommandLine& line)
{
    if (line.arguments().size() != 1)
        return usage(CommandWords::tr("Name one target: HOST[:PORT]."));
    ProbeQuestion question{.text = line.arguments().constFirst(),
                           .target = {},
                           .ways = {},
                           .credential = {},
                           .secrets = {},
                           .rateAfter = {}};
    const auto target = ProbeTarget::parse(question.text);
    if (!target)
        return usage(CommandWords::tr("\"%1\" is not HOST[:PORT].").arg(printable(question.text)));
    question.target = *target;
    question.recognises = !line.isSet(u"baseline"_s);
    if (auto ways = readWays(line, question); !ways)
        return ways.failure();
    if (auto times = readTimes(line, question); !times)
        return times.failure();
    question.credential = Credential{.id = {},
                                     .name = u"command line"_s,
                                     .user = line.value(u"user"_s),
                                     .authProtocol = line.value(u"auth"_s),
                                     .privProtocol = line.value(u"priv"_s),
                                     .context = line.value(u"context"_s)};
    auto secrets = gatherSecrets(line.value(u"secrets"_s));
    if (!secrets)
        return secrets.failure();
    question.secrets = std::move(*secrets);
    if (line.isSet(u"community"_s))
        question.secrets[u"community"_s] = line.value(u"community"_s).toUtf8();
    return question;
}

} // namespace sd

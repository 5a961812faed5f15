#include "models/domain/checkwords.h"

#include "models/domain/chainscript.h"

#include <QJsonArray>
#include <QUrl>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Failure notAWord(const QString& word, const QString& reason)
{
    return {
        u"check-word"_s, u"\"%1\": %2"_s.arg(word, reason),
        u"Write ping, snmp, snmp:BASELINE, snmpv3, https://…, tcp:PORT, tls:PORT, dns:NAME, plugin:COMMAND, "
        "prometheus:URL, nut, nut:UPS, redfish, redfish:BASELINE, smb:SHARE, statuspage:URL, domain:NAME or winrm."_s};
}

/// A word's parameters before they are checked, as JSON members; nothing when it is no word at all.
std::optional<QJsonObject> membersOf(const QString& word)
{
    const qsizetype colon = word.indexOf(u':');
    const QString kind = (colon < 0 ? word : word.left(colon)).toLower();
    const QString rest = colon < 0 ? QString() : word.mid(colon + 1).trimmed();
    if (kind == "http"_L1 || kind == "https"_L1)
        return QJsonObject{{"kind"_L1, "http"_L1}, {"url"_L1, word}};
    if (kind == "ping"_L1 || kind == "icmp"_L1)
        return rest.isEmpty() ? std::optional(QJsonObject{{"kind"_L1, "icmp"_L1}}) : std::nullopt;
    if (kind == "tcp"_L1 || kind == "tls"_L1) {
        QJsonObject json{{"kind"_L1, kind}};
        if (!rest.isEmpty()) {
            bool ok = false;
            const int port = rest.toInt(&ok);
            json["port"_L1] = ok ? QJsonValue(port) : QJsonValue(rest);
        }
        return json;
    }
    if (kind == "dns"_L1)
        return QJsonObject{{"kind"_L1, kind}, {"name"_L1, rest}};
    if (kind == "snmp"_L1 || kind == "snmpv1"_L1 || kind == "snmpv2c"_L1 || kind == "snmpv3"_L1) {
        QJsonObject json{{"kind"_L1, "snmp"_L1}};
        json["version"_L1] = kind == "snmpv1"_L1 ? 1 : kind == "snmpv3"_L1 ? 3 : 2;
        if (!rest.isEmpty())
            json["baseline"_L1] = rest;
        return json;
    }
    if (kind == "prometheus"_L1)
        return toJson(prometheusAt(rest.isEmpty() ? u"http://{address}:9100/metrics"_s : rest));
    if (kind == "nut"_L1)
        return QJsonObject{{"kind"_L1, kind}, {"ups"_L1, rest}};
    if (kind == "redfish"_L1) {
        QJsonObject json{{"kind"_L1, kind}};
        if (!rest.isEmpty())
            json["baseline"_L1] = rest;
        return json;
    }
    if (kind == "winrm"_L1 || kind == "wsman"_L1) {
        QJsonObject json{{"kind"_L1, "wsman"_L1}};
        if (!rest.isEmpty())
            json["url"_L1] = rest;
        return json;
    }
    if (kind == "statuspage"_L1)
        return QJsonObject{{"kind"_L1, kind}, {"url"_L1, rest}};
    if (kind == "domain"_L1)
        return QJsonObject{{"kind"_L1, kind}, {"name"_L1, rest}};
    if (kind == "smb"_L1) {
        const qsizetype slash = rest.indexOf(u'/');
        return QJsonObject{{"kind"_L1, kind},
                           {"share"_L1, slash < 0 ? rest : rest.left(slash)},
                           {"folder"_L1, slash < 0 ? QString() : rest.mid(slash + 1)}};
    }
    if (kind == "plugin"_L1) {
        QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
        const QString command = words.isEmpty() ? QString() : words.takeFirst();
        return QJsonObject{
            {"kind"_L1, kind}, {"command"_L1, command}, {"arguments"_L1, QJsonArray::fromStringList(words)}};
    }
    return {};
}

QString candidate(IcmpParams)
{
    return u"ping"_s;
}

QString candidate(const TcpParams& params)
{
    return u"tcp:%1"_s.arg(params.port);
}

QString candidate(const HttpParams& params)
{
    return params.url;
}

QString candidate(const TlsParams& params)
{
    return u"tls:%1"_s.arg(params.port);
}

QString candidate(const DnsParams& params)
{
    return u"dns:"_s + params.name;
}

QString candidate(const SnmpParams& params)
{
    const QString kind = params.version == 2 ? u"snmp"_s : u"snmpv%1"_s.arg(params.version);
    return params.baseline == SnmpParams{}.baseline ? kind : kind + u':' + params.baseline;
}

QString candidate(const PluginParams& params)
{
    return u"plugin:"_s + (QStringList{params.command} + params.arguments).join(u' ');
}

QString candidate(const PrometheusParams& params)
{
    return u"prometheus:"_s + params.url;
}

QString candidate(const NutParams& params)
{
    return params.ups.isEmpty() ? u"nut"_s : u"nut:"_s + params.ups;
}

QString candidate(const RedfishParams& params)
{
    return params.baseline == RedfishParams{}.baseline ? u"redfish"_s : u"redfish:"_s + params.baseline;
}

QString candidate(const ChainParams&)
{
    return {}; // a script is no word
}

QString candidate(const StatusPageParams& params)
{
    return u"statuspage:"_s + params.url;
}

QString candidate(const DomainParams& params)
{
    return u"domain:"_s + params.name;
}

QString candidate(const WsmanParams& params)
{
    return params.url == WsmanParams{}.url ? u"winrm"_s : u"winrm:"_s + params.url;
}

QString candidate(const SmbParams& params)
{
    return u"smb:"_s + (params.folder.isEmpty() ? params.share : params.share + u'/' + params.folder);
}

} // namespace

Result<CheckParams> checkFromWord(const QString& word)
{
    const std::optional<QJsonObject> members = membersOf(word);
    if (!members)
        return notAWord(word, u"is no kind of check"_s);
    Result<CheckParams> params = checkParamsFromJson(*members);
    if (!params)
        return notAWord(word, params.failure().message);
    return params;
}

QString wordOf(const CheckParams& params)
{
    const QString word = std::visit([](const auto& own) { return candidate(own); }, params);
    // Tables separate words by semicolons and lines.
    if (word.contains(u';') || word.contains(u'\n') || word != word.trimmed())
        return {};
    const Result<CheckParams> again = checkFromWord(word);
    return again && *again == params ? word : QString();
}

QString defaultCheckName(const CheckParams& params)
{
    switch (kindOf(params)) {
    case ProbeKind::Icmp:
        return u"Ping"_s;
    case ProbeKind::Tcp:
        return u"TCP %1"_s.arg(std::get<TcpParams>(params).port);
    case ProbeKind::Http: {
        const QString host = QUrl(std::get<HttpParams>(params).url).host();
        return host.isEmpty() ? u"HTTP"_s : host;
    }
    case ProbeKind::Tls:
        return u"TLS %1"_s.arg(std::get<TlsParams>(params).port);
    case ProbeKind::Dns:
        return u"DNS "_s + std::get<DnsParams>(params).name;
    case ProbeKind::Snmp: {
        const QString& baseline = std::get<SnmpParams>(params).baseline;
        return baseline == SnmpParams{}.baseline ? u"SNMP"_s : u"SNMP "_s + baseline;
    }
    case ProbeKind::Plugin:
        return std::get<PluginParams>(params).command.section(u'/', -1);
    case ProbeKind::Prometheus:
        return u"Prometheus"_s;
    case ProbeKind::Nut: {
        const QString ups = std::get<NutParams>(params).ups;
        return ups.isEmpty() ? u"UPS"_s : u"UPS "_s + ups;
    }
    case ProbeKind::Redfish:
        return u"Redfish"_s;
    case ProbeKind::Smb:
        return u"SMB "_s + std::get<SmbParams>(params).share;
    case ProbeKind::Chain: {
        const ChainScript script = ChainScript::parse(std::get<ChainParams>(params).script);
        return script.steps.empty() ? u"HTTP"_s : script.steps.front().name;
    }
    case ProbeKind::StatusPage: {
        const QString host = QUrl(std::get<StatusPageParams>(params).url).host();
        return host.isEmpty() ? u"Status"_s : host;
    }
    case ProbeKind::Domain:
        return std::get<DomainParams>(params).name;
    case ProbeKind::Wsman:
        return u"WinRM"_s;
    }
    return {};
}

} // namespace sd

#include "models/domain/checkparams.h"

#include "models/domain/checkmembers.h"
#include "models/domain/checkrules.h"

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds = {"icmp"_L1, "tcp"_L1,    "http"_L1,       "tls"_L1,    "dns"_L1,
                              "snmp"_L1, "plugin"_L1, "prometheus"_L1, "nut"_L1,    "redfish"_L1,
                              "smb"_L1,  "chain"_L1,  "statuspage"_L1, "domain"_L1, "wsman"_L1};

constexpr qint64 lastPort = 65'535;
constexpr qint64 largestBody = 64LL << 20;

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, IcmpParams>
void visit(V& v, P& p)
{
    v.integer("count"_L1, p.count, 1, 20);
    v.integer("payload"_L1, p.payload, 16, 1472);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, TcpParams>
void visit(V& v, P& p)
{
    v.integer("port"_L1, p.port, 1, lastPort);
    v.text("send"_L1, p.send);
    v.pattern("expect"_L1, p.expect);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, HttpParams>
void visit(V& v, P& p)
{
    v.text("url"_L1, p.url);
    v.text("method"_L1, p.method);
    v.text("body"_L1, p.body);
    v.pairs("headers"_L1, p.headers, false);
    v.text("expectStatus"_L1, p.expectStatus);
    v.pattern("expectBody"_L1, p.expectBody);
    v.pattern("refuseBody"_L1, p.refuseBody);
    v.pairs("expectHeaders"_L1, p.expectHeaders, true);
    v.flag("followRedirects"_L1, p.followRedirects);
    v.integer("maxRedirects"_L1, p.maxRedirects, 0, 50);
    v.choice("auth"_L1, p.auth, {""_L1, "basic"_L1, "digest"_L1, "bearer"_L1});
    v.text("proxy"_L1, p.proxy);
    v.flag("verifyTls"_L1, p.verifyTls);
    v.integer("maxBody"_L1, p.maxBody, 0, largestBody);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, TlsParams>
void visit(V& v, P& p)
{
    v.integer("port"_L1, p.port, 1, lastPort);
    v.text("serverName"_L1, p.serverName);
    v.choice("startTls"_L1, p.startTls, {""_L1, "smtp"_L1, "imap"_L1});
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, DnsParams>
void visit(V& v, P& p)
{
    v.text("name"_L1, p.name);
    v.choice("type"_L1, p.type,
             {"A"_L1, "AAAA"_L1, "CNAME"_L1, "MX"_L1, "NS"_L1, "PTR"_L1, "SOA"_L1, "SRV"_L1, "TXT"_L1});
    v.texts("expect"_L1, p.expect);
    v.integer("port"_L1, p.port, 1, lastPort);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, SnmpParams>
void visit(V& v, P& p)
{
    v.integer("version"_L1, p.version, 1, 3);
    v.integer("port"_L1, p.port, 1, lastPort);
    v.text("baseline"_L1, p.baseline);
    v.integer("maxRepetitions"_L1, p.maxRepetitions, 1, 255);
    v.text("address"_L1, p.address);
    v.texts("processes"_L1, p.processes);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, PluginParams>
void visit(V& v, P& p)
{
    v.text("command"_L1, p.command);
    v.texts("arguments"_L1, p.arguments);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, PrometheusParams>
void visit(V& v, P& p)
{
    v.text("url"_L1, p.url);
    v.text("baseline"_L1, p.baseline);
    v.choice("auth"_L1, p.auth, {""_L1, "basic"_L1, "bearer"_L1});
    v.flag("verifyTls"_L1, p.verifyTls);
    v.integer("maxBody"_L1, p.maxBody, 1'024, largestBody);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, NutParams>
void visit(V& v, P& p)
{
    v.text("ups"_L1, p.ups);
    v.integer("port"_L1, p.port, 1, lastPort);
    v.choice("tls"_L1, p.tls, {"off"_L1, "offered"_L1, "required"_L1});
    v.flag("verifyTls"_L1, p.verifyTls);
    v.text("baseline"_L1, p.baseline);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, RedfishParams>
void visit(V& v, P& p)
{
    v.text("url"_L1, p.url);
    v.text("baseline"_L1, p.baseline);
    v.choice("auth"_L1, p.auth, {"session"_L1, "basic"_L1, "none"_L1});
    v.flag("verifyTls"_L1, p.verifyTls);
    v.text("certificate"_L1, p.certificate);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, SmbParams>
void visit(V& v, P& p)
{
    v.text("share"_L1, p.share);
    v.text("folder"_L1, p.folder);
    v.text("file"_L1, p.file);
    v.text("pattern"_L1, p.pattern);
    v.flag("write"_L1, p.write);
    v.flag("guest"_L1, p.guest);
    v.integer("port"_L1, p.port, 1, lastPort);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, ChainParams>
void visit(V& v, P& p)
{
    v.text("script"_L1, p.script);
    v.flag("verifyTls"_L1, p.verifyTls);
    v.integer("maxBody"_L1, p.maxBody, 1'024, largestBody);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, StatusPageParams>
void visit(V& v, P& p)
{
    v.text("url"_L1, p.url);
    v.pattern("only"_L1, p.only);
    v.flag("verifyTls"_L1, p.verifyTls);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, DomainParams>
void visit(V& v, P& p)
{
    v.text("name"_L1, p.name);
    v.text("server"_L1, p.server);
}

template<typename V, typename P>
requires std::is_same_v<std::remove_const_t<P>, WsmanParams>
void visit(V& v, P& p)
{
    v.text("url"_L1, p.url);
    v.flag("verifyTls"_L1, p.verifyTls);
    v.text("certificate"_L1, p.certificate);
}

template<typename P>
QJsonObject written(const P& params)
{
    CheckWriter writer;
    visit(writer, params);
    return writer.json;
}

template<typename P>
Result<CheckParams> read(const QJsonObject& json)
{
    CheckReader reader(json);
    P params;
    QString kind; // known to the caller already
    reader.text("kind"_L1, kind);
    visit(reader, params);
    reader.members.refuseOthers();
    checkRules(reader.members, params);
    if (!reader.members.isFine())
        return Failure{u"check-params"_s, kind + u" check: "_s + reader.members.error().mid(1)};
    return CheckParams(std::move(params));
}

} // namespace

ProbeKind kindOf(const CheckParams& params)
{
    static_assert(std::variant_size_v<CheckParams> == kinds.size());
    return static_cast<ProbeKind>(params.index());
}

QLatin1StringView code(ProbeKind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

std::optional<ProbeKind> probeKindFrom(const QString& code)
{
    const auto found = std::ranges::find_if(kinds, [&code](QLatin1StringView kind) { return code == kind; });
    return found == kinds.end() ? std::nullopt : std::optional(static_cast<ProbeKind>(found - kinds.begin()));
}

PrometheusParams prometheusAt(const QString& url)
{
    PrometheusParams params{.url = url};
    if (filledCheckUrl(url).port() == 9182)
        params.baseline = u"windows-exporter"_s;
    return params;
}

namespace {

struct Pace
{
    ProbeKind kind;
    Millis interval;
    Millis timeout;
};

/// Those that are not asked every minute.
constexpr std::array slowKinds{Pace{ProbeKind::Redfish, Millis{300'000}, Millis{120'000}},
                               Pace{ProbeKind::Smb, Millis{300'000}, Millis{15'000}},
                               Pace{ProbeKind::Chain, Millis{300'000}, Millis{30'000}},
                               Pace{ProbeKind::StatusPage, Millis{300'000}, Millis{15'000}},
                               Pace{ProbeKind::Domain, Millis{6 * 3'600'000}, Millis{30'000}},
                               Pace{ProbeKind::Wsman, Millis{300'000}, Millis{15'000}}};

Pace paceOf(ProbeKind kind)
{
    const auto found = std::ranges::find(slowKinds, kind, &Pace::kind);
    return found == slowKinds.end() ? Pace{kind, Millis{60'000}, Millis{5'000}} : *found;
}

} // namespace

Millis usualInterval(ProbeKind kind)
{
    return paceOf(kind).interval;
}

Millis usualTimeout(ProbeKind kind)
{
    return paceOf(kind).timeout;
}

const QString* baselineOf(const CheckParams& params)
{
    return std::visit(
        [](const auto& own) -> const QString* {
            if constexpr (requires { own.baseline; })
                return &own.baseline;
            else
                return nullptr;
        },
        params);
}

QJsonObject toJson(const CheckParams& params)
{
    return std::visit(
        [&params](const auto& own) {
            const QJsonObject defaults = written(std::decay_t<decltype(own)>{});
            const QJsonObject all = written(own);
            QJsonObject json{{"kind"_L1, QString(code(kindOf(params)))}};
            for (auto member = all.begin(); member != all.end(); ++member) {
                if (member.value() != defaults.value(member.key()))
                    json.insert(member.key(), member.value());
            }
            return json;
        },
        params);
}

Result<CheckParams> checkParamsFromJson(const QJsonObject& json)
{
    const QString kind = json.value("kind"_L1).toString();
    const auto found = std::find(kinds.begin(), kinds.end(), kind);
    if (found == kinds.end())
        return Failure{
            u"check-params"_s, u"kind: \"%1\" is no kind of check"_s.arg(kind),
            u"Use icmp, tcp, http, tls, dns, snmp, plugin, prometheus, nut, redfish, smb, chain, statuspage, domain or wsman."_s};
    switch (static_cast<ProbeKind>(found - kinds.begin())) {
    case ProbeKind::Icmp:
        return read<IcmpParams>(json);
    case ProbeKind::Tcp:
        return read<TcpParams>(json);
    case ProbeKind::Http:
        return read<HttpParams>(json);
    case ProbeKind::Tls:
        return read<TlsParams>(json);
    case ProbeKind::Dns:
        return read<DnsParams>(json);
    case ProbeKind::Snmp:
        return read<SnmpParams>(json);
    case ProbeKind::Plugin:
        return read<PluginParams>(json);
    case ProbeKind::Prometheus:
        return read<PrometheusParams>(json);
    case ProbeKind::Nut:
        return read<NutParams>(json);
    case ProbeKind::Redfish:
        return read<RedfishParams>(json);
    case ProbeKind::Smb:
        return read<SmbParams>(json);
    case ProbeKind::Chain:
        return read<ChainParams>(json);
    case ProbeKind::StatusPage:
        return read<StatusPageParams>(json);
    case ProbeKind::Domain:
        return read<DomainParams>(json);
    case ProbeKind::Wsman:
        return read<WsmanParams>(json);
    }
    return Failure{u"check-params"_s, u"kind: not known"_s};
}

} // namespace sd

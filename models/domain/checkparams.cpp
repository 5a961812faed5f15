#include "models/domain/checkparams.h"

#include "models/domain/addressrange.h"
#include "models/domain/jsonmembers.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 10> kinds = {"icmp"_L1, "tcp"_L1,    "http"_L1,       "tls"_L1, "dns"_L1,
                                                     "snmp"_L1, "plugin"_L1, "prometheus"_L1, "nut"_L1, "redfish"_L1};

using Pairs = std::vector<std::pair<QString, QString>>;

/// Writes each member into JSON.
class Writer
{
public:
    template<typename T>
    void integer(QLatin1StringView name, const T& value, qint64 /*min*/, qint64 /*max*/)
    {
        json[name] = value;
    }
    void text(QLatin1StringView name, const QString& value) { json[name] = value; }
    void pattern(QLatin1StringView name, const QString& value) { json[name] = value; }
    void choice(QLatin1StringView name, const QString& value, std::initializer_list<QLatin1StringView> /*allowed*/)
    {
        json[name] = value;
    }
    void texts(QLatin1StringView name, const QStringList& value) { json[name] = QJsonArray::fromStringList(value); }
    void flag(QLatin1StringView name, bool value) { json[name] = value; }
    void pairs(QLatin1StringView name, const Pairs& value, bool /*patterns*/)
    {
        QJsonArray list;
        for (const auto& [key, text] : value)
            list += QJsonArray{key, text};
        json[name] = list;
    }

    QJsonObject json;
};

/// Reads each member from JSON and checks it.
class Reader
{
public:
    explicit Reader(const QJsonObject& json)
        : members(json)
    {}

    template<typename T>
    void integer(QLatin1StringView name, T& value, qint64 min, qint64 max)
    {
        members.integer(name, value, min, max);
    }
    void text(QLatin1StringView name, QString& value) { members.text(name, value); }
    void pattern(QLatin1StringView name, QString& value)
    {
        members.text(name, value);
        checkPattern(name, value);
    }
    void choice(QLatin1StringView name, QString& value, std::initializer_list<QLatin1StringView> allowed)
    {
        members.choice(name, value, allowed);
    }
    void texts(QLatin1StringView name, QStringList& value) { members.texts(name, value); }
    void flag(QLatin1StringView name, bool& value) { members.flag(name, value); }
    void pairs(QLatin1StringView name, Pairs& value, bool patterns)
    {
        for (const QJsonValue& item : members.array(name)) {
            const QJsonArray pair = item.toArray();
            if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString() || pair[0].toString().isEmpty()) {
                members.fail(name, u"must be a list of [name, value]"_s);
                return;
            }
            if (patterns)
                checkPattern(name, pair[1].toString());
            value.emplace_back(pair[0].toString(), pair[1].toString());
        }
    }

    JsonMembers members;

private:
    void checkPattern(QLatin1StringView name, const QString& pattern)
    {
        const QRegularExpression expression(pattern);
        if (!expression.isValid())
            members.fail(name, u"is not a regular expression: "_s + expression.errorString());
    }
};

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
}

template<typename P>
QJsonObject written(const P& params)
{
    Writer writer;
    visit(writer, params);
    return writer.json;
}

// What a single member's type and range do not say.

void check(JsonMembers&, const IcmpParams&)
{}

void check(JsonMembers& members, const TcpParams&)
{
    members.require({"port"_L1});
}

/// "200", "200-299,401": numbers from 100 to 599, ranges the right way round.
bool isStatusList(const QString& text)
{
    static const QRegularExpression item(u"^([1-5]\\d\\d)(?:-([1-5]\\d\\d))?$"_s);
    for (const QString& part : text.split(u',')) {
        const QRegularExpressionMatch match = item.match(part.trimmed());
        if (!match.hasMatch() || (match.hasCaptured(2) && match.captured(1) > match.captured(2)))
            return false;
    }
    return true;
}

/// Braces are no part of a host name; any name will do for the placeholder.
QUrl filledUrl(QString text)
{
    return QUrl(text.replace(u"{address}"_s, u"host"_s), QUrl::StrictMode);
}

bool isWebUrl(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

bool isToken(const QString& text)
{
    static const QRegularExpression token(u"^[A-Z]{1,32}$"_s);
    return token.match(text).hasMatch();
}

void checkUrl(JsonMembers& members, const QString& text)
{
    members.require({"url"_L1});
    const QUrl url = filledUrl(text);
    if (!isWebUrl(url))
        members.fail("url"_L1, u"must be an absolute http or https URL"_s);
    else if (!url.userInfo().isEmpty())
        members.fail("url"_L1, u"must not carry a user or password: use a credential"_s);
}

void checkBaseline(JsonMembers& members, const QString& baseline)
{
    if (baseline.isEmpty())
        members.fail("baseline"_L1, u"must not be empty"_s);
}

void check(JsonMembers& members, const HttpParams& params)
{
    checkUrl(members, params.url);
    if (!isToken(params.method))
        members.fail("method"_L1, u"must be a method in capitals, such as GET"_s);
    if (!isStatusList(params.expectStatus))
        members.fail("expectStatus"_L1, u"must be statuses and ranges, such as 200-299,401"_s);
    const QUrl proxy = filledUrl(params.proxy);
    if (!params.proxy.isEmpty() && (!isWebUrl(proxy) || proxy.scheme() != "http"_L1))
        members.fail("proxy"_L1, u"must be empty or http://host:port"_s);
}

void check(JsonMembers&, const TlsParams&)
{}

void check(JsonMembers& members, const DnsParams& params)
{
    members.require({"name"_L1});
    if (params.name.isEmpty())
        members.fail("name"_L1, u"must not be empty"_s);
}

void check(JsonMembers& members, const SnmpParams& params)
{
    checkBaseline(members, params.baseline);
    if (!params.address.isEmpty() && !isAddress(params.address))
        members.fail("address"_L1, u"must be a host name or an IP address"_s);
}

void check(JsonMembers& members, const PluginParams& params)
{
    members.require({"command"_L1});
    if (params.command.isEmpty())
        members.fail("command"_L1, u"must not be empty"_s);
}

void check(JsonMembers& members, const PrometheusParams& params)
{
    checkUrl(members, params.url);
    checkBaseline(members, params.baseline);
}

void check(JsonMembers& members, const NutParams& params)
{
    static const QRegularExpression oneWord(u"^[^\\s\"\\\\]{0,255}$"_s);
    if (!oneWord.match(params.ups).hasMatch())
        members.fail("ups"_L1, u"must be one word without quotes"_s);
    checkBaseline(members, params.baseline);
}

void check(JsonMembers& members, const RedfishParams& params)
{
    const QUrl url = filledUrl(params.url);
    if (!isWebUrl(url) || url.hasQuery() || url.hasFragment() || !(url.path().isEmpty() || url.path() == "/"_L1))
        members.fail("url"_L1, u"must be https://host or https://host:port, without a path"_s);
    else if (!url.userInfo().isEmpty())
        members.fail("url"_L1, u"must not carry a user or password: use a credential"_s);
    checkBaseline(members, params.baseline);
}

template<typename P>
Result<CheckParams> read(const QJsonObject& json)
{
    Reader reader(json);
    P params;
    QString kind; // known to the caller already
    reader.text("kind"_L1, kind);
    visit(reader, params);
    reader.members.refuseOthers();
    check(reader.members, params);
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

PrometheusParams prometheusAt(const QString& url)
{
    PrometheusParams params{.url = url};
    if (filledUrl(url).port() == 9182)
        params.baseline = u"windows-exporter"_s;
    return params;
}

Millis usualInterval(ProbeKind kind)
{
    return kind == ProbeKind::Redfish ? Millis{300'000} : Millis{60'000};
}

Millis usualTimeout(ProbeKind kind)
{
    return kind == ProbeKind::Redfish ? Millis{120'000} : Millis{5'000};
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
        return Failure{u"check-params"_s, u"kind: \"%1\" is no kind of check"_s.arg(kind),
                       u"Use icmp, tcp, http, tls, dns, snmp, plugin, prometheus, nut or redfish."_s};
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
    }
    return Failure{u"check-params"_s, u"kind: not known"_s};
}

} // namespace sd

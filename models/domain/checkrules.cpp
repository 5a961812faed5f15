#include "models/domain/checkrules.h"

#include "models/domain/addressrange.h"
#include "models/domain/chainscript.h"
#include "models/domain/jsonmembers.h"
#include "models/domain/peercertificate.h"

#include <QRegularExpression>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

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
    const QUrl url = filledCheckUrl(text);
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

void checkCertificate(JsonMembers& members, const QString& certificate)
{
    if (!certificate.isEmpty() && fingerprintDigits(certificate).isEmpty())
        members.fail("certificate"_L1, u"must be a SHA-256 fingerprint: 64 hexadecimal digits"_s);
}

} // namespace

QUrl filledCheckUrl(QString text)
{
    return QUrl(text.replace(u"{address}"_s, u"host"_s), QUrl::StrictMode);
}

void checkRules(JsonMembers&, IcmpParams)
{}

void checkRules(JsonMembers& members, const TcpParams&)
{
    members.require({"port"_L1});
}

void checkRules(JsonMembers& members, const HttpParams& params)
{
    checkUrl(members, params.url);
    if (!isToken(params.method))
        members.fail("method"_L1, u"must be a method in capitals, such as GET"_s);
    if (!isStatusList(params.expectStatus))
        members.fail("expectStatus"_L1, u"must be statuses and ranges, such as 200-299,401"_s);
    const QUrl proxy = filledCheckUrl(params.proxy);
    if (!params.proxy.isEmpty() && (!isWebUrl(proxy) || proxy.scheme() != "http"_L1))
        members.fail("proxy"_L1, u"must be empty or http://host:port"_s);
}

void checkRules(JsonMembers&, const TlsParams&)
{}

void checkRules(JsonMembers& members, const DnsParams& params)
{
    members.require({"name"_L1});
    if (params.name.isEmpty())
        members.fail("name"_L1, u"must not be empty"_s);
}

void checkRules(JsonMembers& members, const SnmpParams& params)
{
    checkBaseline(members, params.baseline);
    if (!params.address.isEmpty() && !isAddress(params.address))
        members.fail("address"_L1, u"must be a host name or an IP address"_s);
    const auto isNameless = [](const QString& process) { return process.trimmed().isEmpty(); };
    if (params.processes.size() > MostProcesses)
        members.fail("processes"_L1, u"must be at most %1"_s.arg(MostProcesses));
    else if (std::ranges::any_of(params.processes, isNameless))
        members.fail("processes"_L1, u"must each have a name"_s);
}

void checkRules(JsonMembers& members, const PluginParams& params)
{
    members.require({"command"_L1});
    if (params.command.isEmpty())
        members.fail("command"_L1, u"must not be empty"_s);
}

void checkRules(JsonMembers& members, const PrometheusParams& params)
{
    checkUrl(members, params.url);
    checkBaseline(members, params.baseline);
}

void checkRules(JsonMembers& members, const NutParams& params)
{
    static const QRegularExpression oneWord(u"^[^\\s\"\\\\]{0,255}$"_s);
    if (!oneWord.match(params.ups).hasMatch())
        members.fail("ups"_L1, u"must be one word without quotes"_s);
    checkBaseline(members, params.baseline);
}

void checkRules(JsonMembers& members, const RedfishParams& params)
{
    const QUrl url = filledCheckUrl(params.url);
    if (!isWebUrl(url) || url.hasQuery() || url.hasFragment() || !(url.path().isEmpty() || url.path() == "/"_L1))
        members.fail("url"_L1, u"must be https://host or https://host:port, without a path"_s);
    else if (!url.userInfo().isEmpty())
        members.fail("url"_L1, u"must not carry a user or password: use a credential"_s);
    checkBaseline(members, params.baseline);
    checkCertificate(members, params.certificate);
}

void checkRules(JsonMembers& members, const WsmanParams& params)
{
    const QUrl url = filledCheckUrl(params.url);
    if (!isWebUrl(url) || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        members.fail("url"_L1, u"must be an absolute http or https URL, such as http://host:5985/wsman"_s);
    checkCertificate(members, params.certificate);
}

void checkRules(JsonMembers& members, const SmbParams& params)
{
    static const QRegularExpression notInName(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    static const QRegularExpression notInPath(u"[:*?\"<>|\\x00-\\x1f]|(^|[\\\\/])\\.\\.($|[\\\\/])"_s);
    static const QRegularExpression notInPattern(u"[\\\\/:\"<>|\\x00-\\x1f]"_s);
    members.require({"share"_L1});
    if (params.share.isEmpty() || params.share.size() > 80 || params.share.contains(notInName))
        members.fail("share"_L1, u"must be the share's name alone, such as backup$"_s);
    if (params.folder.contains(notInPath))
        members.fail("folder"_L1, u"must be a folder of the share, without .. and wildcards"_s);
    if (params.file.contains(notInPath))
        members.fail("file"_L1, u"must be a file of the share, without .. and wildcards"_s);
    if (params.pattern.size() > 200 || params.pattern.contains(notInPattern))
        members.fail("pattern"_L1, u"must be a file's name with * and ?, such as *.bak"_s);
}

void checkRules(JsonMembers& members, const ChainParams& params)
{
    members.require({"script"_L1});
    const ChainScript script = ChainScript::parse(params.script);
    if (!script.isSound())
        members.fail("script"_L1, u"line %1: %2: \"%3\""_s.arg(script.line).arg(code(script.fault), script.what));
}

void checkRules(JsonMembers& members, const StatusPageParams& params)
{
    checkUrl(members, params.url);
}

void checkRules(JsonMembers& members, const DomainParams& params)
{
    static const QRegularExpression domain(u"^([\\w-]{1,63}\\.)+[\\w-]{2,63}$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    members.require({"name"_L1});
    if (!domain.match(params.name).hasMatch() || params.name.size() > 253)
        members.fail("name"_L1, u"must be a domain, such as example.se"_s);
    const QUrl server = filledCheckUrl(params.server);
    if (!isWebUrl(server) || server.hasQuery() || server.hasFragment() || !server.userInfo().isEmpty())
        members.fail("server"_L1, u"must be an absolute http or https URL"_s);
}

} // namespace sd

#include "models/domain/waysin.h"

#include "models/domain/addressrange.h"

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 HttpPort = 80;
constexpr quint16 HttpsPort = 443;

} // namespace

PrometheusParams exporterAt(quint16 port)
{
    return prometheusAt(u"http://{address}:%1/metrics"_s.arg(port));
}

RedfishParams redfishAt(quint16 port)
{
    const QString url = RedfishParams{}.url + (port == HttpsPort ? QString() : u":%1"_s.arg(port));
    return {.url = url};
}

HttpParams webPageAt(quint16 port, bool isEncrypted)
{
    const QString scheme = isEncrypted ? u"https"_s : u"http"_s;
    const bool isUsual = port == (isEncrypted ? HttpsPort : HttpPort);
    return {.url = scheme + (isUsual ? u"://{address}/"_s : u"://{address}:%1/"_s.arg(port))};
}

WsmanParams wsmanAt(quint16 port, bool isEncrypted)
{
    return {.url = u"%1://{address}:%2/wsman"_s.arg(isEncrypted ? u"https"_s : u"http"_s).arg(port)};
}

CheckParams asStranger(CheckParams params)
{
    if (auto* redfish = std::get_if<RedfishParams>(&params)) {
        redfish->auth = u"none"_s;
        redfish->verifyTls = false;
        redfish->certificate.clear();
    } else if (auto* wsman = std::get_if<WsmanParams>(&params)) {
        wsman->verifyTls = false;
        wsman->certificate.clear();
    }
    return params;
}

CheckParams accepting(CheckParams params, const SharedCertificate& shown)
{
    const QString print = shown && !shown->fault.isEmpty() ? shown->fingerprint : QString();
    if (auto* redfish = std::get_if<RedfishParams>(&params))
        redfish->certificate = print;
    else if (auto* wsman = std::get_if<WsmanParams>(&params))
        wsman->certificate = print;
    return params;
}

CheckParams readBy(CheckParams params, const QString& baseline)
{
    std::visit(
        [&baseline](auto& own) {
            if constexpr (requires { own.baseline; }) {
                if (!baseline.isEmpty())
                    own.baseline = baseline;
            }
        },
        params);
    return params;
}

bool speaksSnmp(const Credential& credential)
{
    return credential.secretFields.contains(u"community"_s) || !credential.authProtocol.isEmpty();
}

SnmpParams snmpWith(const Credential& credential)
{
    return {.version = credential.authProtocol.isEmpty() ? 2 : 3};
}

bool isWayIn(const CheckParams& params, const TrialAnswer& answer)
{
    if (std::holds_alternative<RedfishParams>(params) && answer.cause == "auth"_L1)
        return true;
    if (!answer.baselines.isEmpty())
        return answer.cause.isEmpty();
    return answer.cause.isEmpty() && !answer.readings.empty() && answer.state != State::Error;
}

std::vector<CheckParams> checksOf(const CheckParams& params, const QStringList& baselines)
{
    if (baselines.isEmpty())
        return {params};
    std::vector<CheckParams> checks;
    checks.reserve(static_cast<size_t>(baselines.size()));
    for (const QString& baseline : baselines)
        checks.push_back(readBy(params, baseline));
    return checks;
}

QString identityWord(const std::map<QString, QString>& identity, const QString& key)
{
    const auto found = identity.find(key);
    return found == identity.end() ? QString() : found->second.simplified();
}

QString machineWord(const std::map<QString, QString>& identity)
{
    const QString vendor = identityWord(identity, u"vendor"_s);
    const QString model = identityWord(identity, u"model"_s);
    const bool saysBoth = model.contains(vendor, Qt::CaseInsensitive);
    return saysBoth ? model : QString(vendor + u' ' + model).trimmed();
}

QString kindWord(const std::map<QString, QString>& identity)
{
    const QString os = identityWord(identity, u"os"_s);
    const QString role = identityWord(identity, u"role"_s);
    if (os.contains("Windows"_L1, Qt::CaseInsensitive))
        return u"windows"_s;
    if (role.isEmpty() || role == "server"_L1)
        return os.contains("Linux"_L1, Qt::CaseInsensitive) ? u"linux"_s : QString();
    return role;
}

QString shortName(const QString& name)
{
    IpNumber number;
    return IpNumber::parse(name, number) || name.contains(u':') ? name : name.section(u'.', 0, 0).toUpper();
}

} // namespace sd

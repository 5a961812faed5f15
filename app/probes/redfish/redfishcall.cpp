#include "app/probes/redfish/redfishcall.h"

#include "app/probes/net/curlwords.h"
#include "models/domain/explanation.h"

#include <QUrl>

#include <utility>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestHeaders = 64 << 10;
constexpr long connectMs = 10'000;
constexpr long idleSeconds = 20; ///< BMCs close what is silent after some 30 s

void addHeader(curl_slist*& list, const QByteArray& line)
{
    list = curl_slist_append(list, line.constData());
}

} // namespace

RedfishHost RedfishHost::of(const QString& url, const std::vector<NetAddress>& addresses, bool verifyTls)
{
    const QUrl whole(url);
    RedfishHost host;
    host.origin = whole.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
                      .toEncoded()
                      .toLower();
    host.resolved = resolvedEntry(whole, addresses);
    host.verifyTls = verifyTls;
    return host;
}

RedfishCall::RedfishCall(HttpTransport& http, const RedfishHost& host, const Request& request)
    : m_http(http)
    , m_handle(http.take())
    , m_hostName(QUrl::fromEncoded(host.origin).host())
    , m_mostBytes(request.mostBytes)
{
    if (m_handle && !prepare(host, request))
        m_http.giveBack(std::exchange(m_handle, nullptr));
}

RedfishCall::~RedfishCall()
{
    if (m_handle)
        m_http.giveBack(m_handle);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_resolved);
}

/// Returns whether it may be made.
bool RedfishCall::prepare(const RedfishHost& host, const Request& request)
{
    if (!m_trust.prepare(m_handle, {.verify = host.verifyTls, .accepted = host.certificate, .host = m_hostName}))
        return false;
    curl_easy_setopt(m_handle, CURLOPT_URL, QByteArray(host.origin + request.path.toLatin1()).constData());
    if (!host.resolved.isEmpty()) {
        m_resolved = curl_slist_append(nullptr, host.resolved.constData());
        curl_easy_setopt(m_handle, CURLOPT_RESOLVE, m_resolved);
    }
    curl_easy_setopt(m_handle, CURLOPT_FRESH_CONNECT, request.isFresh ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, connectMs);
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<qint64>(request.timeout.count(), 1)));
    curl_easy_setopt(m_handle, CURLOPT_MAXAGE_CONN, idleSeconds);
    curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, ""); // whatever it can unpack; what comes out is bounded
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &RedfishCall::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &RedfishCall::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    addHeader(m_headers, "Accept: application/json");
    addHeader(m_headers, "OData-Version: 4.0");
    if (request.method == "POST") {
        addHeader(m_headers, "Content-Type: application/json");
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(request.body.size()));
        curl_easy_setopt(m_handle, CURLOPT_COPYPOSTFIELDS, request.body.constData());
    } else if (request.method != "GET") {
        curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, request.method.constData());
    }
    if (!request.token.isEmpty())
        addHeader(m_headers, "X-Auth-Token: " + request.token);
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
    if (!request.user.isEmpty()) {
        const SecretText password(request.password);
        curl_easy_setopt(m_handle, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        curl_easy_setopt(m_handle, CURLOPT_USERNAME, request.user.toUtf8().constData());
        curl_easy_setopt(m_handle, CURLOPT_PASSWORD, password.data());
    }
    return true;
}

void RedfishCall::start(Done done)
{
    m_done = std::move(done);
    m_http.start(m_handle, [this](CURLcode code) { finished(code); });
}

size_t RedfishCall::onBody(char* data, size_t size, size_t count, void* self)
{
    auto* const call = static_cast<RedfishCall*>(self);
    const auto length = static_cast<qint64>(size * count);
    if (call->m_answer.body.size() + length > call->m_mostBytes) {
        call->m_answer.isCut = true;
        return 0; // ends the transfer
    }
    call->m_answer.body.append(data, length);
    return size * count;
}

size_t RedfishCall::onHeader(char* data, size_t size, size_t count, void* self)
{
    auto* const call = static_cast<RedfishCall*>(self);
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    call->m_headerBytes += line.size();
    if (call->m_headerBytes > longestHeaders)
        return 0;
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return size * count;
    const QByteArray name = line.first(colon).trimmed().toByteArray().toLower();
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == "x-auth-token")
        call->m_answer.token = value;
    else if (name == "location")
        call->m_answer.location = QString::fromUtf8(value);
    return size * count;
}

void RedfishCall::finished(CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_answer.status = static_cast<int>(status);
    const char* redirect = nullptr;
    curl_easy_getinfo(m_handle, CURLINFO_REDIRECT_URL, &redirect);
    m_answer.redirect = QString::fromUtf8(redirect);
    if (code != CURLE_OK && !m_answer.isCut) {
        const QString refusal = m_trust.refusal();
        m_answer.failure = refusal.isEmpty() ? curlFailure(m_handle, code) : PollFailure::Tls;
        m_answer.fault =
            refusal.isEmpty() ? explainCurl(m_handle, code, m_hostName) : explain(Why::TlsHandshake, refusal);
    }
    m_answer.certificate = m_trust.shown();
    const Done done = std::move(m_done);
    done(std::move(m_answer)); // may be the end of this
}

} // namespace sd

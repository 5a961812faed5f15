#include "app/probes/net/httppoll.h"

#include "app/probes/net/curlwords.h"
#include "app/probes/plan/plannamed.h"
#include "models/domain/explanation.h"

#include <QUrl>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestHeaders = 256 << 10; ///< bytes of all header lines of one answer

QByteArray urlOf(QString url, QString address)
{
    if (address.contains(u':') && !address.startsWith(u'['))
        address = u'[' + address + u']';
    return url.replace(u"{address}"_s, address).toUtf8();
}

} // namespace

HttpPoll::HttpPoll(NetContext& context, PollOrder order)
    : HttpPoll(context, order, std::get<HttpParams>(*order.spec->params), Body::AsWanted)
{}

HttpPoll::HttpPoll(NetContext& context, PollOrder order, HttpParams params, Body body)
    : NetPoll(context, std::move(order))
    , m_params(std::move(params))
    , m_url(urlOf(m_params.url, spec().address))
    , m_wantsBody(body == Body::Whole || !m_params.expectBody.isEmpty() || !m_params.refuseBody.isEmpty())
    , m_isCompressed(body == Body::Whole)
{}

HttpPoll::~HttpPoll()
{
    release();
}

void HttpPoll::release()
{
    if (m_handle)
        context().http.giveBack(std::exchange(m_handle, nullptr));
    curl_slist_free_all(std::exchange(m_headers, nullptr));
    curl_slist_free_all(std::exchange(m_resolved, nullptr));
}

/// The URL's host; behind a proxy nobody's, since the proxy looks it up.
QString HttpPoll::host() const
{
    return m_params.proxy.isEmpty() ? QUrl::fromEncoded(m_url).host() : QString();
}

void HttpPoll::begin(const std::vector<NetAddress>& addresses)
{
    m_addresses = addresses;
    m_handle = context().http.take();
    if (!m_handle || !prepare(addresses)) {
        fail(PollFailure::Internal, explain(Why::HttpBadUrl, QString::fromUtf8(m_url)));
        return;
    }
    context().http.start(m_handle, [this](CURLcode code) { finished(code); });
}

bool HttpPoll::prepare(const std::vector<NetAddress>& addresses)
{
    if (curl_easy_setopt(m_handle, CURLOPT_URL, m_url.constData()) != CURLE_OK)
        return false;
    const QUrl url = QUrl::fromEncoded(m_url);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return false;
    if (const QByteArray entry = resolvedEntry(url, addresses); !entry.isEmpty()) {
        m_resolved = curl_slist_append(nullptr, entry.constData());
        curl_easy_setopt(m_handle, CURLOPT_RESOLVE, m_resolved);
    }
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &HttpPoll::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &HttpPoll::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, m_params.followRedirects ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_MAXREDIRS, long{m_params.maxRedirects});
    if (looksWho() || !m_accepted.isEmpty()) {
        if (!m_trust.prepare(m_handle, {.verify = m_params.verifyTls, .accepted = m_accepted, .host = url.host()}))
            return false;
    } else {
        curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, m_params.verifyTls ? 1L : 0L);
        curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, m_params.verifyTls ? 2L : 0L);
    }
    if (!m_params.proxy.isEmpty())
        curl_easy_setopt(m_handle, CURLOPT_PROXY, m_params.proxy.toUtf8().constData());
    prepareRequest();
    prepareAuth();
    return true;
}

void HttpPoll::prepareRequest()
{
    if (m_isCompressed)
        curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, "gzip");
    const QByteArray method = m_params.method.toLatin1();
    if (method == "HEAD")
        curl_easy_setopt(m_handle, CURLOPT_NOBODY, 1L);
    else if (method != "GET")
        curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, method.constData());
    if (!m_params.body.isEmpty()) {
        const QByteArray body = m_params.body.toUtf8();
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_easy_setopt(m_handle, CURLOPT_COPYPOSTFIELDS, body.constData());
        curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, method.constData()); // GET with a body stays GET
    }
    for (const auto& [name, value] : m_params.headers) {
        QString line = name + u": "_s + value;
        line.remove(u'\r').remove(u'\n'); // no second header, and no second request, hides in a value
        m_headers = curl_slist_append(m_headers, line.toUtf8().constData());
    }
    if (m_headers)
        curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
}

void HttpPoll::prepareAuth()
{
    if (m_params.auth == "bearer"_L1) {
        const SecretText token(spec().secrets->token);
        curl_easy_setopt(m_handle, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
        curl_easy_setopt(m_handle, CURLOPT_XOAUTH2_BEARER, token.data());
    } else if (!m_params.auth.isEmpty()) {
        const SecretText password(spec().secrets->password);
        curl_easy_setopt(m_handle, CURLOPT_HTTPAUTH, m_params.auth == "digest"_L1 ? CURLAUTH_DIGEST : CURLAUTH_BASIC);
        curl_easy_setopt(m_handle, CURLOPT_USERNAME, spec().credential->user.toUtf8().constData());
        curl_easy_setopt(m_handle, CURLOPT_PASSWORD, password.data());
    }
}

size_t HttpPoll::onBody(char* data, size_t size, size_t count, void* self)
{
    auto* const poll = static_cast<HttpPoll*>(self);
    const auto length = static_cast<qint64>(size * count);
    const qint64 taken = std::min(length, poll->m_params.maxBody - poll->m_bodySize);
    poll->m_bodySize += taken;
    if (poll->m_wantsBody)
        poll->m_answer.body.append(data, taken);
    if (taken == length)
        return size * count;
    poll->m_answer.bodyCut = true;
    return 0; // ends the transfer: we have seen what we wanted to see
}

size_t HttpPoll::onHeader(char* data, size_t size, size_t count, void* self)
{
    auto* const poll = static_cast<HttpPoll*>(self);
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    if (line.startsWith("HTTP/")) { // of the next answer, after a redirect or a 100
        poll->m_answer.headers.clear();
        poll->m_headerSize = 0;
    }
    poll->m_headerSize += line.size();
    if (poll->m_headerSize > longestHeaders)
        return 0;
    if (poll->m_params.expectHeaders.empty() && !poll->looksWho())
        return size * count;
    if (auto header = headerOf(line))
        poll->m_answer.headers.push_back(std::move(*header));
    return size * count;
}

void HttpPoll::finished(CURLcode code)
{
    if (m_headerSize > longestHeaders)
        fail(PollFailure::TooLarge, explain(Why::HttpHeadersTooLong, longestHeaders));
    else if (code == CURLE_OK || (code == CURLE_WRITE_ERROR && m_answer.bodyCut) || code == CURLE_TOO_MANY_REDIRECTS)
        answered(code == CURLE_TOO_MANY_REDIRECTS);
    else
        failed(code);
}

void HttpPoll::answered(bool wentInCircles)
{
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_answer.status = static_cast<int>(status);
    if (goesOn())
        return;
    tellWho();
    const bool refusedUs = status == 401 || status == 407;
    if (refusedUs && !m_params.auth.isEmpty() && !isStatusExpected(m_params.expectStatus, m_answer.status)) {
        fail(PollFailure::Auth, explain(Why::HttpCredentials, status));
        return;
    }
    addTimes();
    Reading& size = add(u"serverdrift.http.body_size"_s, static_cast<double>(m_bodySize), u"By"_s);
    size.source = u"http"_s;
    if (m_answer.bodyCut)
        size.text = explain(Why::HttpCut);
    judge(wentInCircles);
}

void HttpPoll::askAgain(HttpParams params)
{
    m_askedBefore += seconds(CURLINFO_TOTAL_TIME_T);
    release();
    m_params = std::move(params);
    m_url = urlOf(m_params.url, spec().address);
    m_answer = {};
    m_bodySize = m_headerSize = 0;
    begin(m_addresses);
}

bool HttpPoll::looksWho() const
{
    return spec().plan && (spec().plan->way == PlanWay::Http || spec().plan->way == PlanWay::Wsman);
}

/// By the headers and the certificate, where the plan is one for that.
void HttpPoll::tellWho()
{
    if (const SharedCertificate shown = m_trust.shown())
        setCertificate(shown);
    if (!spec().plan || spec().plan->way != PlanWay::Http)
        return;
    std::map<QString, QString> values = certificateValues(m_trust.shown());
    for (const auto& [name, value] : m_answer.headers) {
        QString& all = values[QString::fromLatin1(name.toLower())];
        all += (all.isEmpty() ? QString() : u", "_s) + QString::fromUtf8(value);
    }
    setIdentity(namedIdentity(spec().plan, values));
}

void HttpPoll::judge(bool wentInCircles)
{
    const QString unmet = wentInCircles ? explain(Why::HttpRedirects, m_params.maxRedirects)
                                        : unmetExpectation(m_params, m_answer, context().patterns);
    Reading& code = add(u"http.response.status_code"_s, m_answer.status, u"1"_s);
    code.kind = ReadingKind::Status;
    code.source = u"http"_s;
    code.text = unmet;
    code.reported = unmet.isEmpty() ? State::Ok : State::Error;
    succeed();
}

void HttpPoll::failed(CURLcode code)
{
    tellWho();
    if (isEnough()) {
        judge(false);
        return;
    }
    if (const QString refusal = m_trust.refusal(); !refusal.isEmpty()) {
        fail(PollFailure::Tls, explain(Why::TlsHandshake, refusal));
        return;
    }
    fail(curlFailure(m_handle, code), explainCurl(m_handle, code, QUrl::fromEncoded(m_url).host()));
}

double HttpPoll::seconds(CURLINFO info) const
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_handle, info, &microseconds);
    return static_cast<double>(microseconds) * 1e-6;
}

/// libcurl's moments since the start become the time each phase took; over redirects they add up. Of several requests
/// the phases are the last one's, the duration is all of them.
void HttpPoll::addTimes()
{
    const double looked = toSeconds(resolvedAt() - startedAt());
    const double resolved = seconds(CURLINFO_NAMELOOKUP_TIME_T);
    const double connected = seconds(CURLINFO_CONNECT_TIME_T);
    const double secured = seconds(CURLINFO_APPCONNECT_TIME_T);
    const double asked = seconds(CURLINFO_PRETRANSFER_TIME_T);
    const double answering = seconds(CURLINFO_STARTTRANSFER_TIME_T);
    const double total = seconds(CURLINFO_TOTAL_TIME_T);
    add(u"http.client.request.duration"_s, looked + m_askedBefore + total, u"s"_s).source = u"http"_s;
    const auto phase = [this](const QString& name, double duration) {
        add(u"serverdrift.http.phase"_s, std::max(duration, 0.0), u"s"_s, name).source = u"http"_s;
    };
    phase(u"dns"_s, looked + resolved);
    phase(u"connect"_s, connected - resolved);
    if (secured > 0)
        phase(u"tls"_s, secured - connected);
    phase(u"wait"_s, answering - asked);
    phase(u"transfer"_s, total - answering);
}

void HttpPoll::expire()
{
    if (isEnough())
        judge(false);
    else if (!m_handle)
        NetPoll::expire();
    else if (seconds(CURLINFO_CONNECT_TIME_T) <= 0)
        fail(PollFailure::Timeout, explain(Why::HttpNoConnection));
    else if (m_url.startsWith("https") && seconds(CURLINFO_APPCONNECT_TIME_T) <= 0)
        fail(PollFailure::Timeout, explain(Why::TlsLate));
    else if (seconds(CURLINFO_STARTTRANSFER_TIME_T) <= 0)
        fail(PollFailure::Timeout, explain(Why::HttpNoAnswer));
    else
        fail(PollFailure::Timeout, explain(Why::HttpUnfinished));
}

} // namespace sd

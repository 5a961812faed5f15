#include "app/probes/net/chainpoll.h"

#include "app/probes/net/curlwords.h"
#include "app/probes/net/patterncache.h"
#include "models/domain/explanation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <tuple>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestChainHeaders = 256 << 10; ///< bytes of all header lines of one answer
constexpr long mostChainRedirects = 10;
constexpr qsizetype longestShown = 80;   ///< of a value, in why a step failed
constexpr qsizetype longestTaken = 8192; ///< of a value that is carried over
constexpr qsizetype shortestHidden = 3;  ///< a secret shorter than this would hide half the text

QString textOf(const Secret& secret)
{
    return QString::fromUtf8(secret.view());
}

/// How values are put into a body of that type.
ChainEscape escapeFor(const std::vector<std::pair<QString, QString>>& headers, const QString& body)
{
    for (const auto& [name, value] : headers) {
        if (name.compare("content-type"_L1, Qt::CaseInsensitive) != 0)
            continue;
        if (value.contains("json"_L1, Qt::CaseInsensitive))
            return ChainEscape::Json;
        return value.contains("urlencoded"_L1, Qt::CaseInsensitive) ? ChainEscape::Url : ChainEscape::None;
    }
    // libcurl's own type for a body without one is a form's.
    return body.startsWith(u'{') || body.startsWith(u'[') ? ChainEscape::Json : ChainEscape::Url;
}

bool holds(ChainRule::Is is, const QString& got, const QString& wanted)
{
    const double left = got.toDouble();
    const double right = wanted.toDouble();
    switch (is) {
    case ChainRule::Is::Equal:
        return got == wanted;
    case ChainRule::Is::Different:
        return got != wanted;
    case ChainRule::Is::Below:
        return left < right;
    case ChainRule::Is::AtMost:
        return left <= right;
    case ChainRule::Is::Above:
        return left > right;
    case ChainRule::Is::AtLeast:
        return left >= right;
    case ChainRule::Is::There:
    case ChainRule::Is::Matching:
        break;
    }
    return true;
}

QString signOf(ChainRule::Is is)
{
    switch (is) {
    case ChainRule::Is::Equal:
        return u"="_s;
    case ChainRule::Is::Different:
        return u"!="_s;
    case ChainRule::Is::Below:
        return u"<"_s;
    case ChainRule::Is::AtMost:
        return u"<="_s;
    case ChainRule::Is::Above:
        return u">"_s;
    case ChainRule::Is::AtLeast:
        return u">="_s;
    case ChainRule::Is::There:
    case ChainRule::Is::Matching:
        break;
    }
    return {};
}

bool needsNumber(ChainRule::Is is)
{
    return is == ChainRule::Is::Below || is == ChainRule::Is::AtMost || is == ChainRule::Is::Above ||
           is == ChainRule::Is::AtLeast;
}

} // namespace

ChainPoll::ChainPoll(NetContext& context, PollOrder order)
    : NetPoll(context, std::move(order))
    , m_params(std::get<ChainParams>(*spec().params))
    , m_script(ChainScript::parse(m_params.script))
{}

ChainPoll::~ChainPoll()
{
    release();
}

void ChainPoll::release()
{
    if (m_handle)
        context().http.discard(std::exchange(m_handle, nullptr)); // its cookies are nobody else's
    curl_slist_free_all(std::exchange(m_headers, nullptr));
    curl_slist_free_all(std::exchange(m_resolved, nullptr));
}

/// What the names stand for that are not taken from answers.
void ChainPoll::know()
{
    const QString address = spec().address;
    const bool isIpv6 = address.contains(u':') && !address.startsWith(u'[');
    m_values = {{u"address"_s, isIpv6 ? u'[' + address + u']' : address},
                {u"name"_s, spec().name},
                {u"user"_s, spec().credential->user}};
    if (m_params.script.contains("{password}"_L1))
        m_values[u"password"_s] = textOf(spec().secrets->password);
    if (m_params.script.contains("{token}"_L1))
        m_values[u"token"_s] = textOf(spec().secrets->token);
}

void ChainPoll::begin(const std::vector<NetAddress>& /*addresses*/)
{
    m_handle = context().http.take();
    if (!m_script.isSound() || !m_handle) {
        fail(PollFailure::Internal, explain(Why::ChainBroken, m_script.line));
        return;
    }
    know();
    ask();
}

QString ChainPoll::atStep(const QString& what) const
{
    return explain(Why::At, step().name, what);
}

/// A value for people to read: short, and without the credential's secrets.
QString ChainPoll::shown(const QString& value) const
{
    QString text = value.simplified();
    for (const char16_t* name : {u"password", u"token"}) {
        const auto secret = m_values.find(QString::fromUtf16(name));
        if (secret != m_values.end() && secret->second.size() >= shortestHidden)
            text.replace(secret->second, u"•••"_s);
    }
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

void ChainPoll::ask()
{
    m_stepBegan = loop().now();
    m_isAsking = false;
    m_answer = {};
    m_json.reset();
    m_headerSize = 0;
    m_url = filledIn(step().url, m_values, ChainEscape::Url).toUtf8();
    const QUrl url = QUrl::fromEncoded(m_url);
    if (url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        conclude(explain(Why::HttpBadUrl, step().url));
        return;
    }
    context().resolver.resolve(url.host(), loop(), [weak = weak_from_this()](const Resolution& found) {
        const auto self = std::static_pointer_cast<ChainPoll>(weak.lock());
        if (self && !self->isDone())
            self->resolved(found);
    });
}

void ChainPoll::resolved(const Resolution& found)
{
    if (found.addresses.empty()) {
        fail(PollFailure::Name, atStep(found.error));
        return;
    }
    if (!prepare(found.addresses)) {
        fail(PollFailure::Internal, atStep(explain(Why::HttpBadUrl, step().url)));
        return;
    }
    m_isAsking = true;
    context().http.start(m_handle, [this](CURLcode code) { finished(code); });
}

bool ChainPoll::prepare(const std::vector<NetAddress>& addresses)
{
    context().http.renew(m_handle);
    curl_slist_free_all(std::exchange(m_headers, nullptr));
    curl_slist_free_all(std::exchange(m_resolved, nullptr));
    if (curl_easy_setopt(m_handle, CURLOPT_URL, m_url.constData()) != CURLE_OK)
        return false;
    if (const QByteArray entry = resolvedEntry(QUrl::fromEncoded(m_url), addresses); !entry.isEmpty()) {
        m_resolved = curl_slist_append(nullptr, entry.constData());
        curl_easy_setopt(m_handle, CURLOPT_RESOLVE, m_resolved);
    }
    curl_easy_setopt(m_handle, CURLOPT_COOKIEFILE, ""); // kept in memory, from step to step
    curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &ChainPoll::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &ChainPoll::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, step().followRedirects ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_MAXREDIRS, mostChainRedirects);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, m_params.verifyTls ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, m_params.verifyTls ? 2L : 0L);
    prepareRequest();
    return true;
}

void ChainPoll::prepareRequest()
{
    const QByteArray method = step().method.toLatin1();
    if (!step().body.isEmpty()) {
        const QByteArray body = filledIn(step().body, m_values, escapeFor(step().headers, step().body)).toUtf8();
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
        curl_easy_setopt(m_handle, CURLOPT_COPYPOSTFIELDS, body.constData());
    }
    if (method == "HEAD")
        curl_easy_setopt(m_handle, CURLOPT_NOBODY, 1L);
    else if (method != "GET" || !step().body.isEmpty())
        curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, method.constData());
    for (const auto& [name, value] : step().headers) {
        QString line = name + u": "_s + filledIn(value, m_values, ChainEscape::None);
        line.remove(u'\r').remove(u'\n'); // no second header hides in a value
        m_headers = curl_slist_append(m_headers, line.toUtf8().constData());
    }
    if (m_headers)
        curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
}

size_t ChainPoll::onBody(char* data, size_t size, size_t count, void* self)
{
    auto* const poll = static_cast<ChainPoll*>(self);
    const auto length = static_cast<qint64>(size * count);
    const qint64 taken = std::min(length, poll->m_params.maxBody - poll->m_answer.body.size());
    poll->m_answer.body.append(data, taken);
    poll->m_answer.bodyCut = taken < length;
    return static_cast<size_t>(taken); // less than there is ends the transfer
}

size_t ChainPoll::onHeader(char* data, size_t size, size_t count, void* self)
{
    auto* const poll = static_cast<ChainPoll*>(self);
    const QByteArrayView line(data, static_cast<qsizetype>(size * count));
    poll->m_headerSize += line.size();
    if (poll->m_headerSize > longestChainHeaders)
        return 0;
    if (line.startsWith("HTTP/")) { // another answer begins: of a redirect, or after 100 Continue
        poll->m_answer.headers.clear();
        poll->m_answer.body.clear();
    } else if (auto header = headerOf(line)) {
        poll->m_answer.headers.push_back(std::move(*header));
    }
    return size * count;
}

void ChainPoll::finished(CURLcode code)
{
    m_isAsking = false;
    if (m_headerSize > longestChainHeaders) {
        fail(PollFailure::TooLarge, atStep(explain(Why::HttpHeadersTooLong, longestChainHeaders)));
        return;
    }
    if (code == CURLE_TOO_MANY_REDIRECTS) {
        conclude(explain(Why::HttpRedirects, mostChainRedirects));
        return;
    }
    if (code != CURLE_OK && !(code == CURLE_WRITE_ERROR && m_answer.bodyCut)) {
        fail(curlFailure(m_handle, code), atStep(explainCurl(m_handle, code, QUrl::fromEncoded(m_url).host())));
        return;
    }
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    Reading& took =
        add(u"serverdrift.http.step.duration"_s, toSeconds(loop().now() - m_stepBegan), u"s"_s, step().name);
    took.source = u"chain"_s;
    judge(static_cast<int>(status));
}

void ChainPoll::judge(int status)
{
    QString unmet;
    if (!isStatusExpected(step().expectStatus, status))
        unmet = explain(Why::HttpStatus, status, step().expectStatus);
    for (const ChainRule& rule : step().rules) {
        if (unmet.isEmpty())
            unmet = unmetRule(rule);
    }
    for (const ChainTake& one : step().takes) {
        if (unmet.isEmpty())
            unmet = take(one);
    }
    if (!unmet.isEmpty() || m_step + 1 == m_script.steps.size()) {
        conclude(unmet);
        return;
    }
    ++m_step;
    ask();
}

void ChainPoll::conclude(const QString& unmet)
{
    add(u"serverdrift.http.chain.duration"_s, toSeconds(loop().now() - startedAt()), u"s"_s).source = u"chain"_s;
    Reading& chain = add(u"serverdrift.http.chain"_s, static_cast<double>(m_step + (unmet.isEmpty() ? 1 : 0)), u"1"_s);
    chain.kind = ReadingKind::Status;
    chain.source = u"chain"_s;
    chain.reported = unmet.isEmpty() ? State::Ok : State::Error;
    chain.text = unmet.isEmpty() ? QString() : atStep(unmet);
    succeed();
}

std::optional<QString> ChainPoll::headerValue(const QString& name) const
{
    for (const auto& [header, value] : m_answer.headers) {
        if (QString::fromLatin1(header).compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return std::nullopt;
}

const QJsonDocument& ChainPoll::json()
{
    if (!m_json) {
        QJsonParseError error;
        m_json = QJsonDocument::fromJson(m_answer.body, &error);
        m_jsonFault = error.errorString();
    }
    return *m_json;
}

QString ChainPoll::unmetRule(const ChainRule& rule)
{
    const auto matches = [&](const QString& text) { return context().patterns.get(rule.value).match(text).hasMatch(); };
    switch (rule.of) {
    case ChainRule::Of::Body:
        if (matches(bodyText()))
            return {};
        return m_answer.bodyCut ? explain(Why::HttpBodyStartDiffers, rule.value, m_answer.body.size())
                                : explain(Why::HttpBodyDiffers, rule.value);
    case ChainRule::Of::NotBody:
        return matches(bodyText()) ? explain(Why::HttpBodyRefused, rule.value) : QString();
    case ChainRule::Of::Header: {
        const auto value = headerValue(rule.header);
        if (!value)
            return explain(Why::HttpHeaderMissing, rule.header);
        return matches(*value) ? QString() : explain(Why::HttpHeaderDiffers, rule.header, rule.value);
    }
    case ChainRule::Of::Json:
        return unmetJson(rule);
    }
    return {};
}

QString ChainPoll::unmetJson(const ChainRule& rule)
{
    if (json().isNull())
        return explain(Why::AnswerIsNot, u"JSON"_s, m_jsonFault);
    const QJsonDocument& document = json();
    const QJsonValue value =
        rule.path.find(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (value.isUndefined())
        return explain(Why::JsonMissing, rule.path.text());
    if (rule.is == ChainRule::Is::There)
        return {};
    const QString got = plainText(value);
    if (rule.is == ChainRule::Is::Matching) {
        return context().patterns.get(rule.value).match(got).hasMatch()
                   ? QString()
                   : explain(Why::JsonDiffers, rule.path.text(), u'/' + rule.value + u'/', shown(got));
    }
    bool isNumber = true;
    if (needsNumber(rule.is))
        std::ignore = got.toDouble(&isNumber);
    const QString wanted = filledIn(rule.value, m_values, ChainEscape::None);
    if (isNumber && holds(rule.is, got, wanted))
        return {};
    return explain(Why::JsonDiffers, rule.path.text(), signOf(rule.is) + u' ' + shown(wanted), shown(got));
}

/// Empty when it was found.
QString ChainPoll::take(const ChainTake& take)
{
    std::optional<QString> value;
    if (take.from == ChainRule::Of::Body) {
        value = bodyText();
    } else if (take.from == ChainRule::Of::Header) {
        value = headerValue(take.header);
    } else if (!json().isNull()) {
        const QJsonDocument& document = json();
        const QJsonValue found =
            take.path.find(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        if (!found.isUndefined())
            value = plainText(found);
    }
    if (value && !take.pattern.isEmpty()) {
        const QRegularExpressionMatch match = context().patterns.get(take.pattern).match(*value);
        if (!match.hasMatch())
            value.reset();
        else
            value = match.captured(match.lastCapturedIndex() > 0 ? 1 : 0);
    }
    if (!value || value->size() > longestTaken)
        return explain(Why::ChainNothingTaken, take.name);
    m_values[take.name] = *value;
    return {};
}

void ChainPoll::expire()
{
    if (m_script.steps.empty())
        NetPoll::expire();
    else if (m_isAsking)
        fail(PollFailure::Timeout, atStep(explain(Why::NoAnswer)));
    else
        fail(PollFailure::Name, atStep(explain(Why::NameLate, QUrl::fromEncoded(m_url).host())));
}

} // namespace sd

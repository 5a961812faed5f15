#include "app/probes/redfish/redfishpoll.h"

#include "app/probes/plan/planreadings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace sd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis longestRequest = 30s;
constexpr Millis basicFor = 1h; ///< before sessions are tried again
constexpr int mostRedirects = 3;
constexpr qsizetype mostNamed = 256; ///< of what a peer remembers

QString usualSessions()
{
    return u"/redfish/v1/SessionService/Sessions"_s;
}

QString filledUrl(const PollSpec& spec)
{
    QString address = spec.address;
    if (address.contains(u':') && !address.startsWith(u'['))
        address = u'[' + address + u']';
    QString url = std::get<RedfishParams>(*spec.params).url;
    return url.replace(u"{address}"_s, address);
}

/// The message registries' words for "no more sessions": DMTF Base, Dell.
bool saysSessionLimit(const QByteArray& body)
{
    return body.contains("SessionLimitExceeded") || body.contains("RAC0218") || body.contains("SYS432");
}

/// Where the service opens sessions.
QString sessionsOf(const QJsonObject& root)
{
    const QJsonObject links = redfishMember(root, u"Links"_s).toObject();
    const auto link = RedfishLink::of(redfishMember(links, u"Sessions"_s).toObject());
    return link ? link->path : usualSessions();
}

/// {"UserName": …, "Password": …}, written by hand so that no copy of the password stays behind.
QByteArray signOnBody(const QString& user, const Secret& password)
{
    const QByteArray name = QJsonDocument(QJsonObject{{u"UserName"_s, user}}).toJson(QJsonDocument::Compact);
    QByteArray body;
    body.reserve(name.size() + 6 * password.view().size() + 32);
    body.append(name.first(name.size() - 1)).append(",\"Password\":\"");
    for (const char c : password.view()) {
        const auto byte = static_cast<uchar>(c);
        if (c == '"' || c == '\\')
            body.append('\\').append(c);
        else if (byte < 0x20)
            body.append("\\u00").append(QByteArray::number(byte, 16).rightJustified(2, '0'));
        else
            body.append(c);
    }
    return body.append("\"}");
}

} // namespace

RedfishPoll::RedfishPoll(NetContext& context, PollOrder order)
    : NetPoll(context, std::move(order))
    , m_params(std::get<RedfishParams>(*spec().params))
    , m_url(filledUrl(spec()))
{}

RedfishPoll::~RedfishPoll()
{
    release();
}

void RedfishPoll::release()
{
    m_call.reset();
    m_peer = nullptr;
    if (std::exchange(m_isQueued, false))
        context().redfish.leave(m_host.origin, this);
}

QString RedfishPoll::host() const
{
    return QUrl(m_url).host();
}

void RedfishPoll::begin(const std::vector<NetAddress>& addresses)
{
    const QUrl url(m_url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        fail(PollFailure::Internal, explain(Why::HttpBadUrl, m_url));
        return;
    }
    if (!spec().plan || spec().plan->way != PlanWay::Redfish) {
        fail(PollFailure::Internal, explain(Why::RedfishNoPlan));
        return;
    }
    m_program = context().redfish.program(spec().plan);
    m_host = RedfishHost::of(m_url, addresses, m_params.verifyTls);
    m_host.certificate = m_params.certificate;
    m_isQueued = true;
    context().redfish.enter(m_host.origin, this, [this] { takeTurn(); });
}

/// Another user, password or trust in certificates is another conversation.
QByteArray RedfishPoll::peerKey() const
{
    static const quint64 salt = QRandomGenerator::system()->generate64();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(salt));
    hash.addData(spec().secrets->password.view());
    return m_host.origin + ' ' + spec().credential->user.toUtf8() + ' ' + m_params.auth.toUtf8() + ' ' +
           (m_host.verifyTls ? "1 " : "0 ") + fingerprintDigits(m_host.certificate).toLatin1() + ' ' + hash.result();
}

bool RedfishPoll::wantsSession() const
{
    return m_params.auth == "session"_L1 && !spec().credential->user.isEmpty() && loop().now() >= m_peer->basicUntil;
}

void RedfishPoll::takeTurn()
{
    m_peer = &context().redfish.peer(peerKey(), m_host);
    askRoot();
}

void RedfishPoll::send(RedfishCall::Request request, Next next)
{
    const auto left = std::chrono::duration_cast<Millis>(deadline() - loop().now());
    request.timeout = std::clamp(left, Millis{1}, longestRequest);
    // What another conversation accepted is no reason to be content with it here.
    request.isFresh = std::exchange(m_isFirst, false);
    m_call = std::make_unique<RedfishCall>(context().redfish.http(), m_host, request);
    if (!m_call->handle()) {
        breakOff(PollFailure::Internal, explain(Why::TooManyRequests));
        return;
    }
    m_call->start([this, next](const RedfishCall::Answer& answer) {
        m_call.reset();
        if (answer.certificate)
            setCertificate(answer.certificate);
        (this->*next)(answer);
    });
}

void RedfishPoll::get(const QString& path, Next next)
{
    RedfishCall::Request request;
    request.path = path;
    request.mostBytes = RedfishStore::largestBody;
    request.token = m_peer->token;
    if (m_peer->token.isEmpty() && m_params.auth != "none"_L1 && !wantsSession()) {
        request.user = spec().credential->user;
        request.password = spec().secrets->password;
    }
    send(std::move(request), next);
}

/// The root is open to everybody by the standard (DSP0266 6.4.1); some close it all the same.
void RedfishPoll::askRoot()
{
    get(m_store.root() + u'/', &RedfishPoll::rootAnswered);
}

void RedfishPoll::rootAnswered(const RedfishCall::Answer& answer)
{
    if (answer.failure != PollFailure::None) {
        breakOff(answer.failure, answer.fault);
        return;
    }
    if (answer.status == 401) {
        if (m_peer->token.isEmpty() && wantsSession())
            signIn();
        else if (!renewSession())
            breakOff(PollFailure::Auth, explain(Why::HttpCredentials, answer.status));
        return;
    }
    if (followRedirect(answer)) {
        get(m_redirected, &RedfishPoll::rootAnswered);
        return;
    }
    if (answer.status == 200 && !answer.isCut) {
        if (auto kept = m_store.put(m_store.root(), answer.body); !kept)
            breakOff(PollFailure::Malformed, explain(Why::RedfishNotJson, m_store.root(), kept.failure().message));
        else if (m_peer->token.isEmpty() && wantsSession())
            signIn();
        else
            proceed();
        return;
    }
    m_store.putMissing(m_store.root());
    if (answer.status == 404 && m_store.root() != "/rest/v1"_L1) {
        m_store.setRoot(u"/rest/v1"_s); // iLO 4 before Redfish
        askRoot();
        return;
    }
    m_store.setRoot(u"/redfish/v1"_s);
    if (answer.status != 404)
        breakOff(PollFailure::Malformed, explain(Why::RedfishStatus, m_store.root(), answer.status));
    else if (m_peer->token.isEmpty() && wantsSession())
        signIn();
    else
        proceed();
}

void RedfishPoll::signIn()
{
    const RedfishStore::Resource* root = m_store.find(m_store.root());
    RedfishCall::Request request;
    request.method = "POST";
    request.path = sessionsOf(root ? root->object : QJsonObject());
    request.body = signOnBody(spec().credential->user, spec().secrets->password);
    request.mostBytes = RedfishStore::largestBody;
    send(request, &RedfishPoll::signedIn);
    request.body.fill('\0');
}

void RedfishPoll::signedIn(const RedfishCall::Answer& answer)
{
    const bool isRefused = answer.status == 401 || answer.status == 403;
    if (answer.failure != PollFailure::None) {
        breakOff(answer.failure, answer.fault);
    } else if (answer.status / 100 == 2 && !answer.token.isEmpty()) {
        m_peer->token = answer.token;
        const auto own = RedfishLink::parse(QUrl(answer.location).path());
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        const auto told = RedfishLink::parse(body.value("@odata.id"_L1).toString());
        m_peer->session = own ? own->path : told ? told->path : QString();
        if (m_store.find(m_store.root()))
            proceed();
        else
            askRoot();
    } else if (isRefused && !saysSessionLimit(answer.body)) {
        // Not tried once more with Basic: a wrong password often enough locks the account.
        breakOff(PollFailure::Auth, explain(Why::HttpCredentials, answer.status));
    } else {
        useBasic(answer);
    }
}

void RedfishPoll::useBasic(const RedfishCall::Answer& answer)
{
    m_peer->basicUntil = loop().now() + basicFor;
    if (!m_peer->named.contains(usualSessions())) {
        m_peer->named += usualSessions();
        m_notes.remark(explain(Why::RedfishBasic, answer.status));
    }
    if (m_store.find(m_store.root()))
        proceed();
    else
        askRoot();
}

/// A session that the BMC has ended; once a poll.
bool RedfishPoll::renewSession()
{
    if (m_peer->token.isEmpty() || m_wasRenewed)
        return false;
    m_wasRenewed = true;
    m_peer->token.clear();
    m_peer->session.clear();
    signIn();
    return true;
}

bool RedfishPoll::mayExpand() const
{
    const RedfishStore::Resource* root = m_store.find(m_store.root());
    if (!root || m_peer->refusesExpand)
        return false;
    // iDRACs offer it and answer wrongly (bb-Ricardo/check_redfish#69, #151).
    const QJsonObject& service = root->object;
    const bool isDell = service.value("Oem"_L1).toObject().contains("Dell"_L1) ||
                        service.value("Vendor"_L1).toString().contains("Dell"_L1, Qt::CaseInsensitive);
    const QJsonObject features = service.value("ProtocolFeaturesSupported"_L1).toObject();
    return !isDell && features.value("ExpandQuery"_L1).toObject().value("NoLinks"_L1).toBool();
}

void RedfishPoll::proceed()
{
    if (m_wanted.empty()) {
        const RedfishRead read = readRedfish(*m_program, m_store);
        m_wanted.assign(read.wanted.begin(), read.wanted.end());
    }
    if (m_wanted.empty()) {
        finish();
    } else if (m_store.isFull()) {
        m_notes.fail(PollFailure::TooLarge, explain(Why::RedfishTooMuch, m_store.size()));
        finish();
    } else {
        m_redirects = 0;
        m_wasExpanded = false;
        m_isExpanded = m_wanted.front().isCollection && mayExpand();
        m_redirected = m_wanted.front().path;
        askNext();
    }
}

void RedfishPoll::askNext()
{
    get(m_isExpanded ? QString(m_redirected + u"?$expand=."_s) : m_redirected, &RedfishPoll::answered);
}

void RedfishPoll::answered(const RedfishCall::Answer& answer)
{
    const QString path = m_wanted.front().path;
    const bool isFine = answer.failure == PollFailure::None && answer.status == 200 && !answer.isCut;
    if (answer.failure == PollFailure::Timeout || answer.failure == PollFailure::Refused ||
        answer.failure == PollFailure::Unreachable || answer.failure == PollFailure::Tls) {
        breakOff(answer.failure, explain(Why::At, path, answer.fault));
    } else if (answer.status == 401) {
        if (!renewSession())
            breakOff(PollFailure::Auth, explain(Why::HttpCredentials, answer.status));
    } else if (followRedirect(answer)) {
        askNext();
    } else if (m_isExpanded && !isFine) {
        m_isExpanded = false;
        m_wasExpanded = true;
        askNext();
    } else {
        m_peer->refusesExpand = m_peer->refusesExpand || (m_wasExpanded && isFine);
        take(answer);
        m_wanted.pop_front();
        proceed();
    }
}

/// Within the service only; what leads elsewhere is an answer like any other that is not 200.
bool RedfishPoll::followRedirect(const RedfishCall::Answer& answer)
{
    if (answer.status < 301 || answer.status > 308 || answer.redirect.isEmpty() || m_redirects >= mostRedirects)
        return false;
    const QUrl url(answer.redirect);
    const auto link = RedfishLink::parse(url.path(QUrl::FullyEncoded));
    if (RedfishHost::of(answer.redirect, {}, true).origin != m_host.origin || !link)
        return false;
    ++m_redirects;
    m_redirected = url.path(QUrl::FullyEncoded);
    return true;
}

void RedfishPoll::take(const RedfishCall::Answer& answer)
{
    const QString& path = m_wanted.front().path;
    if (answer.isCut) {
        m_store.putMissing(path);
        m_notes.fail(PollFailure::TooLarge, explain(Why::RedfishTooLong, path, RedfishStore::largestBody));
    } else if (answer.failure != PollFailure::None) {
        m_store.putMissing(path);
        m_notes.fail(answer.failure, explain(Why::At, path, answer.fault));
    } else if (answer.status != 200) {
        miss(path, explain(Why::RedfishStatus, path, answer.status));
    } else if (auto kept = m_store.put(path, answer.body); !kept) {
        m_notes.fail(PollFailure::Malformed, explain(Why::RedfishNotJson, path, kept.failure().message));
    }
}

/// Named in the first poll that meets it: what a BMC always lacks is no news, and what it lacks from now on is missing.
void RedfishPoll::miss(const QString& path, const QString& what)
{
    m_store.putMissing(path);
    if (m_peer->named.contains(path))
        return;
    if (m_peer->named.size() < mostNamed)
        m_peer->named += path;
    m_notes.remark(what);
}

/// Nothing more can be asked for. The session goes, too: whatever is wrong begins anew with the next poll.
void RedfishPoll::breakOff(PollFailure failure, const QString& detail)
{
    m_notes.fail(failure, detail);
    if (m_peer)
        context().redfish.endSession(*m_peer);
    finish();
}

void RedfishPoll::finish()
{
    RedfishRead read = readRedfish(*m_program, m_store);
    for (const QString& group : read.cut)
        m_notes.remark(explain(Why::RedfishRows, group, m_program->reading.plan->baseline));
    std::map<QString, QString> identity = identityOf(m_program->reading, read.tables);
    setIdentity(identity);
    const bool isSomething = addAll(readingsOf(*m_program, read), identity) || (isAboutWho() && !identity.empty());
    if (!isSomething && m_notes.failure() == PollFailure::None)
        m_notes.fail(PollFailure::Malformed, explain(Why::SnmpNothing, m_program->reading.plan->baseline));
    if (m_peer)
        m_peer->usedAt = loop().now();
    if (m_notes.failure() == PollFailure::None)
        succeed(m_notes.detail());
    else
        fail(m_notes.failure(), m_notes.detail());
}

/// The plan has nothing to read: it only asks who it is.
bool RedfishPoll::isAboutWho() const
{
    return std::ranges::all_of(m_program->reading.plan->groups,
                               [](const PlanGroup& group) { return group.metrics.empty(); });
}

/// With what is there by now.
void RedfishPoll::expire()
{
    if (!m_peer)
        NetPoll::expire();
    else
        breakOff(PollFailure::Timeout,
                 m_wanted.empty() ? explain(Why::NoAnswer) : explain(Why::RedfishLate, m_wanted.front().path));
}

} // namespace sd

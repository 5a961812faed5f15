#include "app/probes/net/nutpoll.h"

#include "app/probes/net/readercache.h"
#include "app/probes/net/tcppoll.h"
#include "app/probes/plan/planreadings.h"
#include "app/probes/text/nutreader.h"
#include "models/domain/explanation.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

NutConversation::Question questionOf(const PollSpec& spec)
{
    const auto& params = std::get<NutParams>(*spec.params);
    NutConversation::Question question;
    question.ups = params.ups;
    if (params.tls != "off"_L1)
        question.tls = params.tls == "required"_L1 ? NutConversation::Tls::Required : NutConversation::Tls::Offered;
    question.user = spec.credential->user;
    question.password = spec.secrets->password;
    return question;
}

} // namespace

NutPoll::NutPoll(NetContext& context, PollOrder order)
    : NetPoll(context, std::move(order))
    , m_params(std::get<NutParams>(*spec().params))
    , m_connection(context.loop)
    , m_conversation(questionOf(spec()))
{}

void NutPoll::release()
{
    OPENSSL_cleanse(m_unsent.data(), static_cast<size_t>(m_unsent.size()));
    m_tls.reset();
    m_connection.close();
}

void NutPoll::begin(const std::vector<NetAddress>& addresses)
{
    m_connection.connect(addresses, m_params.port, [this](int error) { connected(error); });
}

void NutPoll::connected(int error)
{
    if (error != 0) {
        fail(failureOfErrno(error), explain(Why::Port, m_params.port, explainErrno(error)));
        return;
    }
    m_isConnected = true;
    follow(m_conversation.begin());
}

/// Called whenever the socket is ready for what was waited for.
void NutPoll::ready()
{
    if (m_tls && !m_isSecured)
        handshake();
    else
        transfer();
}

void NutPoll::handshake()
{
    if (!m_tls) {
        m_tls.reset(context().tls.newConnection(spec().address, &m_faults));
        if (!m_tls || SSL_set_fd(m_tls.get(), m_connection.fd()) != 1) {
            fail(PollFailure::Internal, explain(Why::TlsNoSetUp));
            return;
        }
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(m_tls.get());
    if (result == 1) {
        judgeCertificate();
        return;
    }
    const int reason = SSL_get_error(m_tls.get(), result);
    if (reason == SSL_ERROR_WANT_READ || reason == SSL_ERROR_WANT_WRITE)
        m_connection.watch(reason == SSL_ERROR_WANT_READ ? EPOLLIN : EPOLLOUT, [this](quint32) { ready(); });
    else
        fail(PollFailure::Tls, handshakeFault(reason, errno));
}

/// Before anything secret is said.
void NutPoll::judgeCertificate()
{
    if (m_params.verifyTls) {
        const CertificateFacts facts = certificateFacts(SSL_get_peer_cert_chain(m_tls.get()), m_faults);
        const QString fault = certificateFault(facts, spec().address);
        if (!fault.isEmpty()) {
            fail(PollFailure::Tls, explain(Why::TlsHandshake, fault));
            return;
        }
    }
    m_isSecured = true;
    follow(m_conversation.secured());
}

void NutPoll::follow(NutConversation::Step step)
{
    take(step);
    transfer();
}

void NutPoll::take(NutConversation::Step step)
{
    m_unsent += m_conversation.takeOutput();
    m_isFinished = step == NutConversation::Step::Finished;
    m_wantsHandshake = step == NutConversation::Step::Handshake;
}

/// Says what is to be said, then hears, as long as there is something. A goodbye that does not go out at once stays
/// unsaid.
void NutPoll::transfer()
{
    while (!isDone()) {
        const bool isSent = sendAll();
        if (isDone())
            return;
        if (m_isFinished) {
            judge();
            return;
        }
        if (m_wantsHandshake) {
            m_wantsHandshake = false;
            handshake();
            return;
        }
        if (!isSent || !receive())
            return;
    }
}

/// False: not all of it went out yet, or the connection has ended.
bool NutPoll::sendAll()
{
    while (!m_unsent.isEmpty()) {
        quint32 wait = EPOLLOUT;
        qsizetype sent = 0;
        if (m_tls) {
            ERR_clear_error();
            const int result = SSL_write(m_tls.get(), m_unsent.constData(), static_cast<int>(m_unsent.size()));
            const int reason = SSL_get_error(m_tls.get(), result);
            sent = result > 0 ? result : reason == SSL_ERROR_WANT_READ || reason == SSL_ERROR_WANT_WRITE ? 0 : -1;
            wait = reason == SSL_ERROR_WANT_READ ? EPOLLIN : EPOLLOUT;
        } else {
            sent = ::send(m_connection.fd(), m_unsent.constData(), static_cast<size_t>(m_unsent.size()), MSG_NOSIGNAL);
            sent = sent < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : sent;
        }
        if (sent < 0) {
            brokeOff();
            return false;
        }
        if (sent == 0) {
            m_connection.watch(wait, [this](quint32) { ready(); });
            return false;
        }
        OPENSSL_cleanse(m_unsent.data(), static_cast<size_t>(sent));
        m_unsent.remove(0, sent);
    }
    return true;
}

/// False: nothing more for now.
bool NutPoll::receive()
{
    std::array<char, 4096> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
    quint32 wait = EPOLLIN;
    qsizetype got = 0;
    bool mustWait = false;
    if (m_tls) {
        ERR_clear_error();
        got = SSL_read(m_tls.get(), chunk.data(), static_cast<int>(chunk.size()));
        const int reason = SSL_get_error(m_tls.get(), static_cast<int>(got));
        mustWait = reason == SSL_ERROR_WANT_READ || reason == SSL_ERROR_WANT_WRITE;
        wait = reason == SSL_ERROR_WANT_WRITE ? EPOLLOUT : EPOLLIN;
    } else {
        got = recv(m_connection.fd(), chunk.data(), chunk.size(), 0);
        mustWait = got < 0 && (errno == EAGAIN || errno == EINTR);
    }
    if (mustWait) {
        m_connection.watch(wait, [this](quint32) { ready(); });
        return false;
    }
    if (got <= 0) {
        brokeOff();
        return false;
    }
    take(m_conversation.feed(QByteArrayView(chunk.data(), got)));
    return true;
}

void NutPoll::brokeOff()
{
    if (!m_isFinished)
        fail(PollFailure::Malformed, explain(Why::NutEnded));
}

void NutPoll::judge()
{
    using Outcome = NutConversation::Outcome;
    switch (m_conversation.outcome()) {
    case Outcome::Answered:
        addVariables();
        return;
    case Outcome::Stale:
        addFinding(explain(Why::NutStale));
        return;
    case Outcome::NoDriver:
        addFinding(explain(Why::NutNoDriver));
        return;
    case Outcome::UnknownUps:
        addFinding(explain(Why::NutUnknownUps, m_conversation.ups(), m_conversation.names().join(u", "_s)));
        return;
    case Outcome::NoUps:
        addFinding(explain(Why::NutNoUps));
        return;
    case Outcome::SeveralUps:
        addFinding(explain(Why::NutSeveralUps, m_conversation.names().join(u", "_s)));
        return;
    case Outcome::Denied:
        fail(PollFailure::Auth, explain(Why::NutDenied, m_conversation.said()));
        return;
    case Outcome::NoTls:
        fail(PollFailure::Tls, explain(Why::StartTlsNotOffered));
        return;
    case Outcome::Unsayable:
        fail(PollFailure::Internal, explain(Why::NutUnsayable));
        return;
    case Outcome::Refused:
        fail(PollFailure::Malformed, explain(Why::NutRefused, m_conversation.said()));
        return;
    case Outcome::Endless:
        fail(PollFailure::TooLarge, explain(Why::StartTlsEndless));
        return;
    case Outcome::InClear:
        fail(PollFailure::Malformed, explain(Why::StartTlsInClear));
        return;
    case Outcome::TooMuch:
        fail(PollFailure::TooLarge, explain(Why::NutTooMuch, NutConversation::mostVariables));
        return;
    case Outcome::None:
    case Outcome::Broken:
        fail(PollFailure::Malformed, explain(Why::NutNotSpoken, printable(m_conversation.said().toUtf8())));
        return;
    }
}

void NutPoll::addVariables()
{
    if (!spec().plan) {
        fail(PollFailure::Internal, explain(Why::NoBaseline, m_params.baseline));
        return;
    }
    addData({});
    const auto reader = context().upses.get(spec().plan);
    const PlanTables answers = reader->read(m_conversation.variables());
    if (addAll(readingsOf(reader->program(), answers), identityOf(reader->program(), answers)))
        succeed();
    else
        fail(PollFailure::Malformed, explain(Why::NutNothing, m_params.baseline));
}

/// The server is there, and is not able to say how the UPS is: that is an answer, and a bad one.
void NutPoll::addFinding(const QString& what)
{
    addData(what);
    succeed();
}

void NutPoll::addData(const QString& what)
{
    add(u"serverdrift.nut.duration"_s, toSeconds(loop().now() - resolvedAt()), u"s"_s).source = u"nut"_s;
    Reading& data = add(u"serverdrift.nut.data"_s, what.isEmpty() ? 1 : 0, u"1"_s);
    data.kind = ReadingKind::Status;
    data.source = u"nut"_s;
    data.text = what;
    data.reported = what.isEmpty() ? State::Ok : State::Error;
}

void NutPoll::expire()
{
    if (!m_isConnected)
        NetPoll::expire();
    else if (m_tls && !m_isSecured)
        fail(PollFailure::Timeout, explain(Why::TlsLate));
    else
        fail(PollFailure::Timeout, explain(Why::NutLate, m_params.port));
}

} // namespace sd

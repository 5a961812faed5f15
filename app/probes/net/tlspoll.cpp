#include "app/probes/net/tlspoll.h"

#include "app/probes/plan/plannamed.h"
#include "models/domain/explanation.h"

#include <openssl/err.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

TlsPoll::TlsPoll(NetContext& context, PollOrder order)
    : NetPoll(context, std::move(order))
    , m_params(std::get<TlsParams>(*spec().params))
    , m_name(m_params.serverName.isEmpty() ? spec().address : m_params.serverName)
    , m_connection(context.loop)
    , m_startTls(m_params.startTls)
{}

void TlsPoll::release()
{
    m_tls.reset();
    m_connection.close();
}

void TlsPoll::begin(const std::vector<NetAddress>& addresses)
{
    m_connection.connect(addresses, m_params.port, [this](int error) { connected(error); });
}

void TlsPoll::connected(int error)
{
    if (error != 0) {
        fail(failureOfErrno(error), explain(Why::Port, m_params.port, explainErrno(error)));
        return;
    }
    m_isConnected = true;
    if (m_startTls.feed({}) == StartTls::Step::Ready)
        handshake();
    else
        m_connection.watch(EPOLLIN, [this](quint32) { talk(); });
}

/// The lines before STARTTLS. They are short: what the socket does not take at once, it would not take at all.
void TlsPoll::talk()
{
    std::array<char, 4096> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
    const ssize_t got = recv(m_connection.fd(), chunk.data(), chunk.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        fail(PollFailure::Malformed, explain(Why::StartTlsEnded));
        return;
    }
    const StartTls::Step step = m_startTls.feed(QByteArray(chunk.data(), got));
    const QByteArray output = m_startTls.takeOutput();
    if (!output.isEmpty() && ::send(m_connection.fd(), output.constData(), static_cast<size_t>(output.size()),
                                    MSG_NOSIGNAL) != output.size()) {
        fail(PollFailure::Malformed, explain(Why::StartTlsEnded));
        return;
    }
    switch (step) {
    case StartTls::Step::Talk:
        return;
    case StartTls::Step::Ready:
        handshake();
        return;
    case StartTls::Step::Refused:
        fail(PollFailure::Tls, explain(Why::StartTlsRefused, m_startTls.error()));
        return;
    case StartTls::Step::Broken:
        fail(PollFailure::Malformed, explain(Why::StartTlsNotSpoken, m_params.startTls.toUpper(), m_startTls.error()));
        return;
    }
}

void TlsPoll::handshake()
{
    if (!m_tls) {
        m_handshakeAt = loop().now();
        m_tls.reset(context().tls.newConnection(m_name, &m_faults));
        if (!m_tls || SSL_set_fd(m_tls.get(), m_connection.fd()) != 1) {
            fail(PollFailure::Internal, explain(Why::TlsNoSetUp));
            return;
        }
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(m_tls.get());
    if (result == 1) {
        judge();
        return;
    }
    const int reason = SSL_get_error(m_tls.get(), result);
    if (reason == SSL_ERROR_WANT_READ)
        m_connection.watch(EPOLLIN, [this](quint32) { handshake(); });
    else if (reason == SSL_ERROR_WANT_WRITE)
        m_connection.watch(EPOLLOUT, [this](quint32) { handshake(); });
    else
        fail(PollFailure::Tls, handshakeFault(reason, errno));
}

void TlsPoll::judge()
{
    const CertificateFacts facts = certificateFacts(SSL_get_peer_cert_chain(m_tls.get()), m_faults);
    if (facts.subject.isEmpty() && facts.leafEnds == UtcTime{}) {
        fail(PollFailure::Tls, explain(Why::TlsNoCertificate));
        return;
    }
    const SharedCertificate shown = certificateShown(facts, m_name);
    setCertificate(shown);
    if (spec().plan && spec().plan->way == PlanWay::Http)
        setIdentity(namedIdentity(spec().plan, certificateValues(shown)));
    const UtcTime now = loop().clock().utcNow();
    const QString about = explain(Why::TlsCertificate, facts.subject, facts.issuer);
    Reading& leaf = add(u"serverdrift.tls.days_left"_s, daysLeft(facts.leafEnds, now), u"d"_s);
    leaf.source = u"tls"_s;
    leaf.text = about;
    add(u"serverdrift.tls.days_left"_s, daysLeft(facts.chainEnds, now), u"d"_s, u"chain"_s).source = u"tls"_s;
    const QString fault = certificateFault(facts, m_name);
    Reading& valid = add(u"serverdrift.tls.chain_valid"_s, fault.isEmpty() ? 1 : 0, u"1"_s);
    valid.kind = ReadingKind::Status;
    valid.source = u"tls"_s;
    valid.text = fault.isEmpty() ? about : fault;
    valid.reported = fault.isEmpty() ? State::Ok : State::Error;
    add(u"serverdrift.tls.handshake.duration"_s, toSeconds(loop().now() - m_handshakeAt), u"s"_s).source = u"tls"_s;
    succeed();
}

void TlsPoll::expire()
{
    if (!m_isConnected)
        NetPoll::expire();
    else
        fail(PollFailure::Timeout, m_tls ? explain(Why::TlsLate) : explain(Why::StartTlsLate));
}

} // namespace sd

#include "app/probes/net/tcppoll.h"

#include "app/probes/net/patterncache.h"
#include "models/domain/explanation.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestBanner = 64 << 10; ///< bytes looked at
}

QString printable(const QByteArray& said, qsizetype limit)
{
    QString text = QString::fromUtf8(said.first(std::min(said.size(), limit * 4))).trimmed();
    for (QChar& c : text) {
        if (!c.isPrint())
            c = u'.';
    }
    if (text.size() > limit)
        text = text.first(limit) + u'…';
    return text;
}

TcpPoll::TcpPoll(NetContext& context, PollOrder order)
    : NetPoll(context, std::move(order))
    , m_params(std::get<TcpParams>(*spec().params))
    , m_connection(context.loop)
{}

void TcpPoll::begin(const std::vector<NetAddress>& addresses)
{
    m_connection.connect(addresses, m_params.port, [this](int error) { connected(error); });
}

void TcpPoll::connected(int error)
{
    if (error != 0) {
        fail(failureOfErrno(error), explain(Why::Port, m_params.port, explainErrno(error)));
        return;
    }
    m_isConnected = true;
    add(u"serverdrift.tcp.connect.duration"_s, toSeconds(loop().now() - resolvedAt()), u"s"_s).source = u"tcp"_s;
    m_unsent = m_params.send.toUtf8();
    if (m_params.expect.isEmpty() && m_unsent.isEmpty()) {
        succeed();
        return;
    }
    m_connection.watch(m_unsent.isEmpty() ? EPOLLIN : EPOLLIN | EPOLLOUT, [this](quint32 events) { exchange(events); });
}

void TcpPoll::exchange(quint32 events)
{
    if (!m_unsent.isEmpty() && events & EPOLLOUT) {
        const ssize_t sent =
            ::send(m_connection.fd(), m_unsent.constData(), static_cast<size_t>(m_unsent.size()), MSG_NOSIGNAL);
        if (sent > 0)
            m_unsent.remove(0, sent);
        if (m_unsent.isEmpty() && m_params.expect.isEmpty()) {
            succeed();
            return;
        }
        if (m_unsent.isEmpty())
            loop().modify(m_connection.fd(), EPOLLIN);
    }
    if (!(events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
        return;
    std::array<char, 4096> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
    const ssize_t got = recv(m_connection.fd(), chunk.data(), chunk.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got < 0) {
        fail(failureOfErrno(errno), explain(Why::Port, m_params.port, explainErrno(errno)));
        return;
    }
    m_banner.append(chunk.data(), got);
    judge(got == 0 || m_banner.size() >= longestBanner);
}

/// Ends the poll when the banner matches, or when there is no more to come.
void TcpPoll::judge(bool isLast)
{
    if (m_params.expect.isEmpty() && !isLast)
        return; // still sending, and it talks meanwhile
    const auto expected = context().patterns.get(m_params.expect, QRegularExpression::MultilineOption);
    const bool matches = expected.match(QString::fromUtf8(m_banner)).hasMatch();
    if (!matches && !isLast)
        return;
    Reading& reading = add(u"serverdrift.tcp.banner"_s, matches ? 1 : 0, u"1"_s);
    reading.kind = ReadingKind::Status;
    reading.source = u"tcp"_s;
    reading.reported = matches ? State::Ok : State::Error;
    reading.text = matches ? printable(m_banner) : explain(Why::TcpBanner, m_params.expect, printable(m_banner));
    succeed();
}

void TcpPoll::expire()
{
    if (!m_isConnected)
        NetPoll::expire();
    else if (m_banner.isEmpty())
        fail(PollFailure::Timeout, explain(Why::TcpSilent, m_params.port));
    else
        judge(true);
}

} // namespace sd

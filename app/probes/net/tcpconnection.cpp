#include "app/probes/net/tcpconnection.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace sd {

void TcpConnection::connect(std::vector<NetAddress> addresses, quint16 port, Connected connected)
{
    m_addresses = std::move(addresses);
    m_port = port;
    m_connected = std::move(connected);
    tryNext(EDESTADDRREQ);
}

void TcpConnection::tryNext(int lastError)
{
    int error = lastError;
    while (m_next < m_addresses.size()) {
        close();
        const NetAddress& address = m_addresses[m_next++];
        m_fd = socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
        if (m_fd < 0) {
            error = errno;
            continue;
        }
        sockaddr_storage storage{};
        const socklen_t length = address.toSockaddr(storage, m_port);
        if (::connect(m_fd, reinterpret_cast<const sockaddr*>(&storage), length) != 0 && errno != EINPROGRESS) {
            error = errno;
            continue;
        }
        const bool watched = m_loop.watch(m_fd, EPOLLOUT, [this](quint32) {
            int result = 0;
            socklen_t size = sizeof result;
            getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &result, &size);
            if (result == 0)
                report(0);
            else
                tryNext(result);
        });
        if (watched)
            return;
        error = errno;
    }
    close();
    m_report = m_loop.addTimer(m_loop.now(), [this, error] { // never before connect() returns
        m_report = 0;
        report(error);
    });
}

void TcpConnection::report(int error)
{
    if (const Connected connected = std::exchange(m_connected, nullptr))
        connected(error);
}

void TcpConnection::watch(quint32 events, Ready ready)
{
    m_loop.watch(m_fd, events, std::move(ready));
}

void TcpConnection::close()
{
    m_loop.cancelTimer(m_report);
    if (m_fd < 0)
        return;
    m_loop.unwatch(m_fd);
    ::close(m_fd);
    m_fd = -1;
}

} // namespace sd

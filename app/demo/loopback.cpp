#include "app/demo/loopback.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace sd::demo {

using namespace Qt::StringLiterals;

namespace {

Failure failureOf(const char* what, quint16 port)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return {u"port"_s,
            u"The demo estate can't %1 port %2 on loopback: %3"_s.arg(QLatin1StringView(what)).arg(port).arg(reason),
            u"Give another one with --port"_s};
}

} // namespace

Socket::~Socket()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<Socket> openOnLoopback(SocketKind kind, quint16 port)
{
    const int type = kind == SocketKind::Datagram ? SOCK_DGRAM : SOCK_STREAM;
    Socket socket(::socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket.fd() < 0)
        return failureOf("open a socket for", port);
    const int one = 1;
    const int largeBuffer = 8 << 20;
    constexpr char device[] = "lo";
    if (::setsockopt(socket.fd(), SOL_SOCKET, SO_BINDTODEVICE, device, sizeof device) != 0)
        return failureOf("keep to the loopback device with", port);
    if (kind == SocketKind::Datagram) {
        ::setsockopt(socket.fd(), IPPROTO_IP, IP_PKTINFO, &one, sizeof one);
        ::setsockopt(socket.fd(), SOL_SOCKET, SO_RCVBUF, &largeBuffer, sizeof largeBuffer);
    } else {
        ::setsockopt(socket.fd(), SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    if (::bind(socket.fd(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return failureOf("bind", port);
    if (kind == SocketKind::Listening && ::listen(socket.fd(), SOMAXCONN) != 0)
        return failureOf("listen on", port);
    return socket;
}

quint16 boundPort(const Socket& socket)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    const bool isKnown = ::getsockname(socket.fd(), reinterpret_cast<sockaddr*>(&address), &length) == 0;
    return isKnown ? ntohs(address.sin_port) : quint16{0};
}

} // namespace sd::demo

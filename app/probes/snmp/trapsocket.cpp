#include "app/probes/snmp/trapsocket.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace sd {

namespace {

constexpr int trapBufferBytes = 4 << 20;
constexpr size_t longestDatagram = 65'536;

/// What does not work costs a count or a bit of room, not the trap.
void tryOption(int fd, int level, int name, int value)
{
    [[maybe_unused]] const int failed = setsockopt(fd, level, name, &value, sizeof value);
}

bool bindTo(int fd, int family, quint16 port)
{
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    return family == AF_INET6 ? bind(fd, reinterpret_cast<const sockaddr*>(&v6), sizeof v6) == 0
                              : bind(fd, reinterpret_cast<const sockaddr*>(&v4), sizeof v4) == 0;
}

} // namespace

TrapSocket::TrapSocket(int family, quint16 port)
    : m_buffer(new quint8[longestDatagram]) // not value-initialised: pages that no packet reaches are never touched
{
    m_fd = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0) {
        m_error = errno;
        return;
    }
    tryOption(m_fd, SOL_SOCKET, SO_RCVBUF, trapBufferBytes);
    tryOption(m_fd, SOL_SOCKET, SO_RXQ_OVFL, 1);
    if (family == AF_INET6)
        tryOption(m_fd, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    if (bindTo(m_fd, family, port))
        return;
    m_error = errno;
    close(m_fd);
    m_fd = -1;
}

TrapSocket::~TrapSocket()
{
    if (m_fd >= 0)
        close(m_fd);
}

quint64 TrapSocket::receive(int most, const std::function<void(ber::Bytes, const UdpEndpoint&)>& take)
{
    const quint32 before = m_overflow;
    for (int taken = 0; taken < most; ++taken) {
        UdpEndpoint from;
        iovec part{m_buffer.get(), longestDatagram};
        alignas(cmsghdr) std::array<char, 64> control; // NOLINT(cppcoreguidelines-pro-type-member-init): by recvmsg
        msghdr head{};
        head.msg_name = &from;
        head.msg_namelen = sizeof from;
        head.msg_iov = &part;
        head.msg_iovlen = 1;
        head.msg_control = control.data();
        head.msg_controllen = control.size();
        const ssize_t length = recvmsg(m_fd, &head, MSG_DONTWAIT);
        if (length < 0)
            break;
        for (const cmsghdr* item = CMSG_FIRSTHDR(&head); item != nullptr;
             item = CMSG_NXTHDR(&head, const_cast<cmsghdr*>(item))) { // NOLINT: reads only
            if (item->cmsg_level == SOL_SOCKET && item->cmsg_type == SO_RXQ_OVFL)
                std::memcpy(&m_overflow, CMSG_DATA(item), sizeof m_overflow);
        }
        take({m_buffer.get(), static_cast<size_t>(length)}, from);
    }
    return m_overflow - before;
}

void TrapSocket::send(ber::Bytes packet, const UdpEndpoint& to)
{
    [[maybe_unused]] const ssize_t sent =
        sendto(m_fd, packet.data(), packet.size(), MSG_DONTWAIT | MSG_NOSIGNAL, &to.any, to.length());
}

} // namespace sd

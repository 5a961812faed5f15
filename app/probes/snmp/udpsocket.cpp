#include "app/probes/snmp/udpsocket.h"

#include <linux/errqueue.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>

namespace sd {

namespace {

/// Larger than any burst: where the machine allows less (net.core.rmem_max), the kernel takes what it may.
constexpr int bufferBytes = 32 << 20;
constexpr int maxPendingErrors = 8;

void setOption(int fd, int level, int name, int value)
{
    // A kernel without the option costs speed or a clear error, not the poll.
    [[maybe_unused]] const int failed = setsockopt(fd, level, name, &value, sizeof value);
}

void setBuffer(int fd, int forced, int allowed)
{
    const int size = bufferBytes;
    if (setsockopt(fd, SOL_SOCKET, forced, &size, sizeof size) != 0)
        setOption(fd, SOL_SOCKET, allowed, size);
}

} // namespace

PollFailure failureOf(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return PollFailure::Refused;
    case EPERM:
    case EACCES:
        return PollFailure::NotAllowed;
    default:
        return PollFailure::Unreachable;
    }
}

UdpSocket::UdpSocket(int family)
    : m_buffer(new quint8[batch * stride]) // not value-initialised: pages that no packet reaches are never touched
{
    openSocket(family);
    for (size_t i = 0; i < batch; ++i) {
        m_parts[i] = {m_buffer.get() + i * stride, 65536};
        m_messages[i].msg_hdr.msg_iov = &m_parts[i];
        m_messages[i].msg_hdr.msg_iovlen = 1;
        m_messages[i].msg_hdr.msg_name = &m_from[i];
    }
}

UdpSocket::~UdpSocket()
{
    if (m_fd >= 0)
        close(m_fd);
}

void UdpSocket::openSocket(int family)
{
    m_fd = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0) {
        m_error = errno;
        return;
    }
    setBuffer(m_fd, SO_RCVBUFFORCE, SO_RCVBUF);
    setBuffer(m_fd, SO_SNDBUFFORCE, SO_SNDBUF);
    // Requests stay below every path's MTU, so nothing is lost by forbidding fragments, and the kernel is spared the
    // choice of an identification for each packet. Errors of one device must come with its address.
    if (family == AF_INET6) {
        setOption(m_fd, IPPROTO_IPV6, IPV6_V6ONLY, 1);
        setOption(m_fd, IPPROTO_IPV6, IPV6_MTU_DISCOVER, IPV6_PMTUDISC_DO);
        setOption(m_fd, IPPROTO_IPV6, IPV6_RECVERR, 1);
    } else {
        setOption(m_fd, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO);
        setOption(m_fd, IPPROTO_IP, IP_RECVERR, 1);
    }
}

UdpSocket::Sent UdpSocket::send(std::span<const Outgoing> packets)
{
    std::array<mmsghdr, batch> messages{};
    std::array<iovec, batch> parts; // NOLINT(cppcoreguidelines-pro-type-member-init): as many as are used are filled
    const size_t count = std::min(packets.size(), batch);
    for (size_t i = 0; i < count; ++i) {
        // The kernel's interface is shared with reading, hence not const; it does not write here.
        parts[i] = {const_cast<quint8*>(packets[i].packet.data()), packets[i].packet.size()}; // NOLINT
        msghdr& head = messages[i].msg_hdr;
        head.msg_name = const_cast<sockaddr*>(&packets[i].to->any); // NOLINT
        head.msg_namelen = packets[i].to->length();
        head.msg_iov = &parts[i];
        head.msg_iovlen = 1;
    }
    const int sent = sendmmsg(m_fd, messages.data(), static_cast<unsigned>(count), MSG_NOSIGNAL);
    return sent >= 0 ? Sent{static_cast<size_t>(sent), 0} : Sent{0, errno};
}

size_t UdpSocket::receive(const std::function<void(ber::Bytes, const UdpEndpoint&)>& take)
{
    for (mmsghdr& message : m_messages)
        message.msg_hdr.msg_namelen = sizeof(UdpEndpoint);
    int count = -1;
    errno = 0;
    // Some device's pending error is reported here once, in front of the packets; `takeBounces` tells whose it was.
    for (int tries = 0; tries < maxPendingErrors && count < 0 && errno != EAGAIN; ++tries)
        count = recvmmsg(m_fd, m_messages.data(), batch, MSG_DONTWAIT, nullptr);
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<size_t>(i);
        take({m_buffer.get() + index * stride, m_messages[index].msg_len}, m_from[index]);
    }
    return count > 0 ? static_cast<size_t>(count) : 0;
}

void UdpSocket::takeBounces(const std::function<void(const Bounce&)>& take)
{
    std::array<quint8, 2048> packet;                // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recvmsg
    alignas(cmsghdr) std::array<char, 512> control; // NOLINT(cppcoreguidelines-pro-type-member-init)
    for (;;) {
        Bounce bounce;
        iovec part{packet.data(), packet.size()};
        msghdr head{};
        head.msg_name = &bounce.to;
        head.msg_namelen = sizeof bounce.to;
        head.msg_iov = &part;
        head.msg_iovlen = 1;
        head.msg_control = control.data();
        head.msg_controllen = control.size();
        const ssize_t length = recvmsg(m_fd, &head, MSG_ERRQUEUE | MSG_DONTWAIT);
        if (length < 0)
            return;
        for (cmsghdr* item = CMSG_FIRSTHDR(&head); item != nullptr; item = CMSG_NXTHDR(&head, item)) {
            const bool v4 = item->cmsg_level == IPPROTO_IP && item->cmsg_type == IP_RECVERR;
            const bool v6 = item->cmsg_level == IPPROTO_IPV6 && item->cmsg_type == IPV6_RECVERR;
            if (!v4 && !v6)
                continue;
            sock_extended_err error{};
            std::memcpy(&error, CMSG_DATA(item), sizeof error);
            bounce.error = static_cast<int>(error.ee_errno);
            bounce.packet = {packet.data(), static_cast<size_t>(length)};
            take(bounce);
        }
    }
}

} // namespace sd

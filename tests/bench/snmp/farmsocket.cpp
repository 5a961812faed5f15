#include "tests/bench/snmp/farmsocket.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace sd::farm {

namespace {

constexpr int bufferBytes = 64 << 20;

void need(bool done, const char* what)
{
    if (done)
        return;
    perror(what);
    exit(1);
}

void setBuffer(int fd, int forced, int allowed)
{
    const int size = bufferBytes;
    if (setsockopt(fd, SOL_SOCKET, forced, &size, sizeof size) != 0)
        setsockopt(fd, SOL_SOCKET, allowed, &size, sizeof size);
}

} // namespace

FarmSocket::FarmSocket(quint16 port, FarmCounters& counters)
    : m_counters(counters)
    , m_fd(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    const int one = 1;
    setsockopt(m_fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    setsockopt(m_fd, SOL_SOCKET, SO_REUSEPORT, &one, sizeof one);
    need(setsockopt(m_fd, IPPROTO_IP, IP_PKTINFO, &one, sizeof one) == 0, "IP_PKTINFO");
    setBuffer(m_fd, SO_RCVBUFFORCE, SO_RCVBUF);
    setBuffer(m_fd, SO_SNDBUFFORCE, SO_SNDBUF);
    need(setsockopt(m_fd, SOL_SOCKET, SO_BINDTODEVICE, "lo", 3) == 0, "SO_BINDTODEVICE lo");
    const int discover = IP_PMTUDISC_DO; // the kernel need not choose an identification for each packet
    setsockopt(m_fd, IPPROTO_IP, IP_MTU_DISCOVER, &discover, sizeof discover);
    sockaddr_in any{};
    any.sin_family = AF_INET;
    any.sin_port = htons(port);
    need(bind(m_fd, reinterpret_cast<sockaddr*>(&any), sizeof any) == 0, "bind");
    for (size_t i = 0; i < batch; ++i) {
        m_inParts[i] = {m_input.data() + i * requestSize, requestSize};
        m_in[i].msg_hdr.msg_name = &m_requests[i].from;
        m_in[i].msg_hdr.msg_iov = &m_inParts[i];
        m_in[i].msg_hdr.msg_iovlen = 1;
        m_in[i].msg_hdr.msg_control = m_inControl[i].bytes.data();
        msghdr& out = m_out[i].msg_hdr;
        out.msg_name = &m_outTo[i];
        out.msg_namelen = sizeof m_outTo[i];
        out.msg_iov = &m_outParts[i];
        out.msg_iovlen = 1;
        out.msg_control = m_outControl[i].bytes.data();
        out.msg_controllen = CMSG_SPACE(sizeof(in_pktinfo));
        cmsghdr* item = CMSG_FIRSTHDR(&out);
        item->cmsg_level = IPPROTO_IP;
        item->cmsg_type = IP_PKTINFO;
        item->cmsg_len = CMSG_LEN(sizeof(in_pktinfo));
    }
}

FarmSocket::~FarmSocket()
{
    close(m_fd);
}

size_t FarmSocket::receive(int waitMs)
{
    for (mmsghdr& message : m_in) {
        message.msg_hdr.msg_namelen = sizeof(sockaddr_in);
        message.msg_hdr.msg_controllen = sizeof(Control);
    }
    int count = recvmmsg(m_fd, m_in.data(), batch, MSG_DONTWAIT, nullptr);
    if (count <= 0) {
        pollfd watched{m_fd, POLLIN, 0};
        poll(&watched, 1, waitMs);
        count = recvmmsg(m_fd, m_in.data(), batch, MSG_DONTWAIT, nullptr);
    }
    const size_t came = count > 0 ? static_cast<size_t>(count) : 0;
    for (size_t i = 0; i < came; ++i) {
        m_requests[i].packet = {m_input.data() + i * requestSize, m_in[i].msg_len};
        for (cmsghdr* item = CMSG_FIRSTHDR(&m_in[i].msg_hdr); item != nullptr;
             item = CMSG_NXTHDR(&m_in[i].msg_hdr, item)) {
            in_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(item), sizeof info);
            m_requests[i].asked = info.ipi_addr;
        }
    }
    return came;
}

void FarmSocket::add(const sockaddr_in& to, in_addr from, ber::Bytes packet)
{
    m_outTo[m_outCount] = to;
    m_outParts[m_outCount] = {const_cast<quint8*>(packet.data()), packet.size()}; // NOLINT: the kernel only reads it
    in_pktinfo info{};
    info.ipi_spec_dst = from;
    std::memcpy(CMSG_DATA(CMSG_FIRSTHDR(&m_out[m_outCount].msg_hdr)), &info, sizeof info);
    if (++m_outCount == batch)
        flush();
}

void FarmSocket::flush()
{
    size_t done = 0;
    while (done < m_outCount) {
        const int sent = sendmmsg(m_fd, m_out.data() + done, static_cast<unsigned>(m_outCount - done), 0);
        if (sent > 0) {
            done += static_cast<size_t>(sent);
            m_counters.responses += static_cast<quint64>(sent);
        } else if (errno == EAGAIN) {
            pollfd watched{m_fd, POLLOUT, 0};
            poll(&watched, 1, 10);
        } else if (errno != EINTR) {
            ++m_counters.sendErrors;
            ++done; // leave out the one that can't be sent
        }
    }
    m_outCount = 0;
}

} // namespace sd::farm

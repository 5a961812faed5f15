#include "app/probes/icmp/icmpsocket.h"

#include "app/probes/icmp/icmphelper.h"
#include "models/domain/explanation.h"

#include <QRandomGenerator>

#include <linux/errqueue.h>
#include <linux/icmp.h>
#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t largestPacket = 8 + 1472; ///< IcmpParams::payload goes to 1472
constexpr size_t stampedTogether = 4;      ///< packets a system call: more would blur when each of them left
constexpr int receiveBuffer = 8 << 20;     ///< a whole estate may answer at once

template<typename T>
void setOption(int fd, int level, int name, const T& value)
{
    // What can't be set costs precision or names of errors, not the poll.
    [[maybe_unused]] const int failed = setsockopt(fd, level, name, &value, sizeof value);
}

int openPlain(int family, int type)
{
    return socket(family, type | SOCK_NONBLOCK | SOCK_CLOEXEC,
                  family == AF_INET ? int{IPPROTO_ICMP} : int{IPPROTO_ICMPV6});
}

Failure notAllowed()
{
    const QString group = icmpHelperGroup();
    return {u"not-allowed"_s, group.isEmpty() ? explain(Why::IcmpNotAllowed) : explain(Why::IcmpNotInGroup, group)};
}

} // namespace

struct IcmpSocket::Buffers
{
    struct One
    {
        std::array<quint8, largestPacket + 128> bytes{}; ///< room for an IP header with options
        std::array<char, 256> control{};
        sockaddr_storage address{};
        iovec vector{};
    };
    std::array<One, batch> out;
    std::array<One, batch> in;
    std::array<mmsghdr, batch> outHeaders{};
    std::array<mmsghdr, batch> inHeaders{};
};

Result<std::unique_ptr<IcmpSocket>> IcmpSocket::open(int family, const Clock& clock, IcmpAccess access)
{
    const bool any = access == IcmpAccess::Any;
    int fd = -1;
    errno = EACCES; // where no plain socket is asked for
    IcmpAccess used = access;
    if (any || access == IcmpAccess::Datagram) {
        fd = openPlain(family, SOCK_DGRAM);
        used = IcmpAccess::Datagram;
    }
    if (fd < 0 && (any || access == IcmpAccess::Raw)) {
        fd = openPlain(family, SOCK_RAW);
        used = IcmpAccess::Raw;
    }
    if (fd < 0 && errno != EACCES && errno != EPERM)
        return Failure{u"icmp"_s, explain(Why::At, u"ICMP"_s, explainErrno(errno))};
    if (fd < 0 && (any || access == IcmpAccess::Helper)) {
        fd = icmpSocketFromHelper(family);
        used = IcmpAccess::Helper;
    }
    if (fd < 0)
        return notAllowed();
    std::unique_ptr<IcmpSocket> result(new IcmpSocket(fd, family, used, clock));
    result->setUp();
    return result;
}

IcmpSocket::IcmpSocket(int fd, int family, IcmpAccess access, const Clock& clock)
    : m_fd(fd)
    , m_family(family)
    , m_access(access)
    , m_clock(clock)
    , m_id(static_cast<quint16>(QRandomGenerator::system()->generate()))
    , m_buffers(std::make_unique<Buffers>())
{}

IcmpSocket::~IcmpSocket()
{
    close(m_fd);
}

void IcmpSocket::setUp()
{
    setOption(m_fd, SOL_SOCKET, SO_TIMESTAMPNS, 1);
    if (setsockopt(m_fd, SOL_SOCKET, SO_RCVBUFFORCE, &receiveBuffer, sizeof receiveBuffer) != 0)
        setOption(m_fd, SOL_SOCKET, SO_RCVBUF, receiveBuffer);
    if (m_family == AF_INET) {
        if (isRaw()) {
            icmp_filter filter{};
            filter.data =
                ~(1U << ICMP_ECHOREPLY | 1U << ICMP_DEST_UNREACH | 1U << ICMP_TIME_EXCEEDED | 1U << ICMP_PARAMETERPROB);
            setOption(m_fd, SOL_RAW, ICMP_FILTER, filter);
        } else {
            setOption(m_fd, SOL_IP, IP_RECVERR, 1); // a raw socket receives ICMP errors as packets
        }
    } else {
        if (isRaw()) {
            icmp6_filter filter{};
            ICMP6_FILTER_SETBLOCKALL(&filter);
            for (const int type : {ICMP6_ECHO_REPLY, ICMP6_DST_UNREACH, ICMP6_PACKET_TOO_BIG, ICMP6_TIME_EXCEEDED})
                ICMP6_FILTER_SETPASS(type, &filter);
            setOption(m_fd, IPPROTO_ICMPV6, ICMP6_FILTER, filter);
        } else {
            setOption(m_fd, SOL_IPV6, IPV6_RECVERR, 1);
        }
    }
    for (size_t i = 0; i < batch; ++i) {
        Buffers::One& out = m_buffers->out[i];
        for (size_t k = 0; k < out.bytes.size(); ++k)
            out.bytes[k] = static_cast<quint8>(k); // what ping fills its packets with
        out.vector.iov_base = out.bytes.data();
        m_buffers->outHeaders[i].msg_hdr.msg_iov = &out.vector;
        m_buffers->outHeaders[i].msg_hdr.msg_iovlen = 1;
        m_buffers->outHeaders[i].msg_hdr.msg_name = &out.address;
    }
}

size_t IcmpSocket::send(std::span<EchoRequest> requests)
{
    const size_t count = std::min(requests.size(), batch);
    for (size_t i = 0; i < count; ++i) {
        EchoRequest& request = requests[i];
        Buffers::One& out = m_buffers->out[i];
        const size_t length = 8 + std::clamp(static_cast<size_t>(request.payload), EchoToken::size, largestPacket - 8);
        writeEchoRequest(std::span(out.bytes).first(length), m_family == AF_INET6, m_id, request.sequence,
                         request.token, m_family == AF_INET && isRaw());
        out.vector.iov_len = length;
        m_buffers->outHeaders[i].msg_hdr.msg_namelen = request.to.toSockaddr(out.address);
    }
    size_t done = 0;
    bool triedAgain = false;
    while (done < count) {
        const SteadyTime before = m_clock.steadyNow();
        const size_t few = std::min(count - done, stampedTogether);
        const int sent = sendmmsg(m_fd, m_buffers->outHeaders.data() + done, static_cast<unsigned>(few), 0);
        if (sent > 0) {
            // They left one after the other during the call, each about as long as the next.
            const auto each = (m_clock.steadyNow() - before) / sent;
            for (int i = 0; i < sent; ++i, ++done)
                requests[done].sentAt = before + each * i;
            triedAgain = false;
        } else if (errno == EAGAIN || errno == ENOBUFS) {
            break;
        } else if (errno != EINTR) {
            // May be the error of an earlier packet, which the kernel hands to whoever sends next: try once more.
            if (triedAgain)
                requests[done++].error = errno;
            triedAgain = !triedAgain;
        }
    }
    return done;
}

bool IcmpSocket::receive(std::vector<IcmpEvent>& events)
{
    const bool answers = receiveQueue(events, MSG_DONTWAIT);
    const bool errors = !isRaw() && receiveQueue(events, MSG_DONTWAIT | MSG_ERRQUEUE);
    return answers || errors;
}

bool IcmpSocket::receiveQueue(std::vector<IcmpEvent>& events, int flags)
{
    for (size_t i = 0; i < batch; ++i) {
        Buffers::One& in = m_buffers->in[i];
        in.vector = {in.bytes.data(), in.bytes.size()};
        msghdr& header = m_buffers->inHeaders[i].msg_hdr;
        header = {};
        header.msg_iov = &in.vector;
        header.msg_iovlen = 1;
        header.msg_name = &in.address;
        header.msg_namelen = sizeof in.address;
        header.msg_control = in.control.data();
        header.msg_controllen = in.control.size();
    }
    const int count = recvmmsg(m_fd, m_buffers->inHeaders.data(), batch, flags, nullptr);
    if (count <= 0)
        return false;
    m_steadyNow = m_clock.steadyNow();
    m_packetNow = m_clock.packetTime();
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<size_t>(i);
        decode(index, m_buffers->inHeaders[index].msg_len, flags & MSG_ERRQUEUE, events);
    }
    return true;
}

void IcmpSocket::decode(size_t index, unsigned length, bool fromErrorQueue, std::vector<IcmpEvent>& events) const
{
    const Buffers::One& in = m_buffers->in[index];
    std::span<const quint8> packet(in.bytes.data(), std::min<size_t>(length, in.bytes.size()));
    if (isRaw() && m_family == AF_INET && !fromErrorQueue)
        packet = withoutIpHeader(packet);
    const auto parsed =
        fromErrorQueue ? parseQuotedEcho(packet) : (m_family == AF_INET ? parseIcmp4(packet) : parseIcmp6(packet));
    const auto peer = NetAddress::fromSockaddr(reinterpret_cast<const sockaddr*>(&in.address));
    if (!parsed || !peer || (isRaw() && parsed->id != m_id))
        return;
    IcmpEvent event{*parsed, *peer, {}, m_steadyNow};
    if (parsed->target) {
        sockaddr_storage target{};
        target.ss_family = static_cast<sa_family_t>(m_family);
        char* bytes = reinterpret_cast<char*>(&target);
        std::memcpy(bytes + (m_family == AF_INET ? offsetof(sockaddr_in, sin_addr) : offsetof(sockaddr_in6, sin6_addr)),
                    parsed->target->data(), m_family == AF_INET ? 4 : 16);
        event.target = NetAddress::fromSockaddr(reinterpret_cast<const sockaddr*>(&target)).value_or(NetAddress());
    }
    // CMSG_NXTHDR wants a header it may write to, and only reads it.
    msghdr header = m_buffers->inHeaders[index].msg_hdr;
    for (cmsghdr* c = CMSG_FIRSTHDR(&header); c; c = CMSG_NXTHDR(&header, c)) {
        if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_TIMESTAMPNS) {
            timespec stamp{};
            std::memcpy(&stamp, CMSG_DATA(c), sizeof stamp);
            const std::chrono::nanoseconds at =
                std::chrono::seconds{stamp.tv_sec} + std::chrono::nanoseconds{stamp.tv_nsec};
            const auto waited = m_packetNow.time_since_epoch() - at;
            // A wall clock that was set meanwhile gives nonsense: then as if it had just come.
            if (waited > std::chrono::nanoseconds{0} && waited < std::chrono::seconds{1})
                event.receivedAt -= waited;
        } else if ((c->cmsg_level == SOL_IP && c->cmsg_type == IP_RECVERR) ||
                   (c->cmsg_level == SOL_IPV6 && c->cmsg_type == IPV6_RECVERR)) {
            sock_extended_err error{};
            std::memcpy(&error, CMSG_DATA(c), sizeof error);
            if (error.ee_origin != SO_EE_ORIGIN_ICMP && error.ee_origin != SO_EE_ORIGIN_ICMP6)
                return; // our own machine's: send() says it too
            event.message.type = error.ee_type;
            event.message.code = error.ee_code;
            event.target = *peer; // the error queue names the destination; the offender stands behind the error
            const auto* offender = reinterpret_cast<const sockaddr*>(CMSG_DATA(c) + sizeof error);
            event.from = NetAddress::fromSockaddr(offender).value_or(NetAddress());
        }
    }
    events.push_back(event);
}

} // namespace sd

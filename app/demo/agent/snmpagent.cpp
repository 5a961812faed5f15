#include "app/demo/agent/snmpagent.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

namespace sd::demo {

namespace {

constexpr quint32 loopbackNet = 127;

/// One datagram and where it came from or goes to. The control block carries the local address, both ways.
struct Envelope
{
    sockaddr_in peer{};
    iovec content{};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(in_pktinfo))> control{};
};

void address(msghdr& header, Envelope& envelope)
{
    header = {};
    header.msg_name = &envelope.peer;
    header.msg_namelen = sizeof envelope.peer;
    header.msg_iov = &envelope.content;
    header.msg_iovlen = 1;
    header.msg_control = envelope.control.data();
    header.msg_controllen = envelope.control.size();
}

/// The address that was asked, in host order; 0 when the kernel did not tell.
quint32 askedAddress(msghdr& header)
{
    for (cmsghdr* item = CMSG_FIRSTHDR(&header); item != nullptr; item = CMSG_NXTHDR(&header, item)) {
        if (item->cmsg_level == IPPROTO_IP && item->cmsg_type == IP_PKTINFO) {
            in_pktinfo info{};
            std::memcpy(&info, CMSG_DATA(item), sizeof info);
            return ntohl(info.ipi_addr.s_addr);
        }
    }
    return 0;
}

void setSource(Envelope& envelope, quint32 from)
{
    msghdr header{};
    header.msg_control = envelope.control.data();
    header.msg_controllen = envelope.control.size();
    cmsghdr* item = CMSG_FIRSTHDR(&header);
    item->cmsg_level = IPPROTO_IP;
    item->cmsg_type = IP_PKTINFO;
    item->cmsg_len = CMSG_LEN(sizeof(in_pktinfo));
    in_pktinfo info{};
    info.ipi_spec_dst.s_addr = htonl(from);
    std::memcpy(CMSG_DATA(item), &info, sizeof info);
}

} // namespace

Result<std::unique_ptr<SnmpAgent>> SnmpAgent::open(quint16 port, const Behaviour& behaviour, const Clock& clock)
{
    auto socket = openOnLoopback(SocketKind::Datagram, port);
    if (!socket)
        return socket.failure();
    return std::unique_ptr<SnmpAgent>(new SnmpAgent(std::move(*socket), behaviour, clock));
}

SnmpAgent::SnmpAgent(Socket socket, const Behaviour& behaviour, const Clock& clock)
    : m_socket(std::move(socket))
    , m_behaviour(behaviour)
    , m_clock(clock)
    , m_responder(behaviour)
{}

void SnmpAgent::serve()
{
    std::array<Envelope, batchSize> envelopes;
    std::array<mmsghdr, batchSize> received{};
    for (size_t i = 0; i < batchSize; ++i) {
        envelopes[i].content = {m_requests[i].data(), m_requests[i].size()};
        address(received[i].msg_hdr, envelopes[i]);
    }
    const int count = ::recvmmsg(fd(), received.data(), batchSize, MSG_DONTWAIT, nullptr);
    if (count <= 0)
        return;

    const Moment moment = m_behaviour.moment(m_clock.utcNow());
    std::array<mmsghdr, batchSize> answers{};
    unsigned ready = 0;
    for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
        const quint32 asked = askedAddress(received[i].msg_hdr);
        const DemoServer* server = m_behaviour.plan().at(asked);
        const bool isLocal = ntohl(envelopes[i].peer.sin_addr.s_addr) >> 24 == loopbackNet;
        if (server == nullptr || !isLocal || !m_behaviour.answers(*server, moment))
            continue;
        const QByteArrayView answer = m_responder.answer(
            {m_requests[i].data(), static_cast<qsizetype>(received[i].msg_len)}, *server, moment, m_answers[i]);
        if (answer.isEmpty())
            continue;
        envelopes[i].content = {m_answers[i].data() + (answer.data() - m_answers[i].data()),
                                static_cast<size_t>(answer.size())};
        setSource(envelopes[i], asked);
        address(answers[ready++].msg_hdr, envelopes[i]);
    }
    // What does not fit into the socket's buffer is lost, as on any network.
    if (ready > 0)
        ::sendmmsg(fd(), answers.data(), ready, 0);
}

} // namespace sd::demo

#pragma once

#include "app/probes/icmp/icmpmessage.h"
#include "app/probes/transport/netaddress.h"
#include "models/boundary/clock.h"
#include "models/domain/failure.h"

#include <memory>
#include <span>
#include <vector>

namespace sd {

/// How an ICMP socket was come by.
enum class IcmpAccess : quint8 {
    Any,      ///< the first of those below that works
    Datagram, ///< net.ipv4.ping_group_range holds one of our groups
    Raw,      ///< we have CAP_NET_RAW
    Helper,   ///< serverdrift-icmp-helper has it
};

struct EchoRequest
{
    NetAddress to;
    EchoToken token;
    quint16 sequence = 0;
    int payload = 56; ///< bytes
    // What came of it:
    SteadyTime sentAt{};
    int error = 0; ///< errno of the send; 0: on its way
};

struct IcmpEvent
{
    IcmpMessage message;
    NetAddress from;         ///< who answered, or complains
    NetAddress target;       ///< errors: where the request was going
    SteadyTime receivedAt{}; ///< when the kernel received it, on the steady clock
};

/// One ICMP socket of one family for all hosts. Sends and receives in batches, stamps on the kernel's word.
class IcmpSocket
{
public:
    static constexpr size_t batch = 32;

    /// Fails with "not-allowed" and what to do about it, or "icmp" and the system's word.
    static Result<std::unique_ptr<IcmpSocket>> open(int family, const Clock& clock,
                                                    IcmpAccess access = IcmpAccess::Any);
    ~IcmpSocket();
    IcmpSocket(const IcmpSocket&) = delete;
    IcmpSocket& operator=(const IcmpSocket&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] IcmpAccess access() const { return m_access; }

    /// Sends at most `batch` requests and fills in what came of each. Returns how many were dealt with; fewer than
    /// asked for means that the socket is full for now.
    size_t send(std::span<EchoRequest> requests);
    /// Appends what has arrived, at most one batch. False when there was nothing.
    bool receive(std::vector<IcmpEvent>& events);

private:
    struct Buffers;
    IcmpSocket(int fd, int family, IcmpAccess access, const Clock& clock);
    void setUp();
    bool receiveQueue(std::vector<IcmpEvent>& events, int flags);
    void decode(size_t index, unsigned length, bool fromErrorQueue, std::vector<IcmpEvent>& events) const;
    [[nodiscard]] bool isRaw() const { return m_access != IcmpAccess::Datagram; }

    const int m_fd;
    const int m_family;
    const IcmpAccess m_access;
    const Clock& m_clock;
    const quint16 m_id; ///< raw sockets; a datagram socket has one from the kernel
    std::unique_ptr<Buffers> m_buffers;
    SteadyTime m_steadyNow{};                                      ///< read once a batch
    std::chrono::sys_time<std::chrono::nanoseconds> m_packetNow{}; ///< at the same moment
};

} // namespace sd

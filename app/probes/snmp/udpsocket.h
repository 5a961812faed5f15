#pragma once

#include "app/probes/poll.h"
#include "app/probes/snmp/ber.h"
#include "app/probes/snmp/udpendpoint.h"

#include <sys/socket.h>

#include <array>
#include <functional>
#include <memory>

namespace sd {

/// One datagram socket for all devices of an address family, read and written in batches: at thousands of polls a
/// second nearly all the cost is the kernel's, and per system call.
class UdpSocket
{
public:
    static constexpr size_t batch = 64;

    struct Outgoing
    {
        ber::Bytes packet;
        const UdpEndpoint* to = nullptr;
    };
    /// How far a batch got.
    struct Sent
    {
        size_t count = 0; ///< of the first ones
        int error = 0;    ///< errno that stopped the next one; EAGAIN: the socket's buffer is full
    };
    /// An ICMP error that came back for a packet of ours.
    struct Bounce
    {
        UdpEndpoint to;
        int error = 0;
        ber::Bytes packet; ///< the beginning of what we sent, as much as the router gave back
    };

    explicit UdpSocket(int family);
    ~UdpSocket();
    UdpSocket(const UdpSocket&) = delete;
    UdpSocket& operator=(const UdpSocket&) = delete;

    /// -1 when this machine does not speak the family; `error` then says why.
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] int error() const { return m_error; }

    Sent send(std::span<const Outgoing> packets);
    /// Calls `take` for what is waiting, at most `batch` packets; returns how many.
    size_t receive(const std::function<void(ber::Bytes, const UdpEndpoint&)>& take);
    /// Takes the errors that are waiting.
    void takeBounces(const std::function<void(const Bounce&)>& take);

private:
    // Room for the longest datagram; the odd stride keeps the packets' beginnings from sharing cache sets.
    static constexpr size_t stride = 65536 + 192;

    void openSocket(int family);

    int m_fd = -1;
    int m_error = 0;
    std::unique_ptr<quint8[]> m_buffer;
    std::array<UdpEndpoint, batch> m_from{};
    std::array<iovec, batch> m_parts{};
    std::array<mmsghdr, batch> m_messages{};
};

/// The failure that an errno of a socket means for a poll.
PollFailure failureOf(int error);

} // namespace sd

#pragma once

#include "tests/bench/snmp/farmresponder.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <array>

namespace sd::farm {

/// A UDP socket on the loopback device that is every address of 127.0.0.0/8 at once.
class FarmSocket
{
public:
    static constexpr size_t batch = 128;
    struct Request
    {
        sockaddr_in from{};
        in_addr asked{}; ///< which of our addresses
        ber::Bytes packet;
    };

    /// Ends the program with a message when the port is taken or the device can't be bound (needs CAP_NET_RAW).
    FarmSocket(quint16 port, FarmCounters& counters);
    ~FarmSocket();
    FarmSocket(const FarmSocket&) = delete;
    FarmSocket& operator=(const FarmSocket&) = delete;

    /// Waits at most so long; returns how many requests came.
    size_t receive(int waitMs);
    [[nodiscard]] const Request& request(size_t place) const { return m_requests[place]; }
    /// `packet` must live until the next flush, which comes by itself when the batch is full.
    void add(const sockaddr_in& to, in_addr from, ber::Bytes packet);
    void flush();

private:
    static constexpr size_t requestSize = 2'048;
    struct Control
    {
        alignas(cmsghdr) std::array<char, 64> bytes{};
    };

    FarmCounters& m_counters;
    int m_fd;
    std::vector<quint8> m_input = std::vector<quint8>(batch * requestSize);
    std::array<Request, batch> m_requests{};
    std::array<mmsghdr, batch> m_in{};
    std::array<iovec, batch> m_inParts{};
    std::array<Control, batch> m_inControl{};
    std::array<mmsghdr, batch> m_out{};
    std::array<iovec, batch> m_outParts{};
    std::array<sockaddr_in, batch> m_outTo{};
    std::array<Control, batch> m_outControl{};
    size_t m_outCount = 0;
};

/// An answer that waits.
struct FarmPacket
{
    static constexpr size_t capacity = 1'472;
    sockaddr_in to;
    in_addr from;
    size_t size;
    std::array<quint8, capacity> octets; // NOLINT(cppcoreguidelines-pro-type-member-init): as far as `size` reaches

    FarmPacket(const FarmSocket::Request& request, ber::Bytes answer)
        : to(request.from)
        , from(request.asked)
        , size(answer.size())
    {
        std::memcpy(octets.data(), answer.data(), answer.size());
    }
};

} // namespace sd::farm

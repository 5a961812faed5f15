#pragma once

#include "app/probes/snmp/ber.h"
#include "app/probes/snmp/udpendpoint.h"

#include <functional>
#include <memory>

namespace sd {

/// A bound datagram socket that many send to.
class TrapSocket
{
public:
    TrapSocket(int family, quint16 port);
    ~TrapSocket();
    TrapSocket(const TrapSocket&) = delete;
    TrapSocket& operator=(const TrapSocket&) = delete;

    /// -1 when it could not be bound; `error` is the errno then.
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] int error() const { return m_error; }

    /// Calls `take` for what waits, at most `most` packets. Returns how many the kernel threw away since the last call.
    quint64 receive(int most, const std::function<void(ber::Bytes, const UdpEndpoint&)>& take);
    /// Lost when the kernel has no room: whoever waits for it asks again.
    void send(ber::Bytes packet, const UdpEndpoint& to);

private:
    int m_fd = -1;
    int m_error = 0;
    quint32 m_overflow = 0; ///< the kernel's count of what it threw away
    std::unique_ptr<quint8[]> m_buffer;
};

} // namespace sd

#pragma once

#include "app/probes/transport/eventloop.h"
#include "app/probes/transport/netaddress.h"

#include <functional>
#include <vector>

namespace sd {

/// A TCP connection that tries a host's addresses one after the other until one takes it, and closes itself.
class TcpConnection
{
public:
    /// `error` 0: connected; else the errno of the last address tried.
    using Connected = std::function<void(int error)>;
    using Ready = EventLoop::FdCallback;

    explicit TcpConnection(EventLoop& loop)
        : m_loop(loop)
    {}
    ~TcpConnection() { close(); }
    TcpConnection(const TcpConnection&) = delete;
    TcpConnection& operator=(const TcpConnection&) = delete;

    /// Calls back once, never before it returns.
    void connect(std::vector<NetAddress> addresses, quint16 port, Connected connected);
    /// After the connection stands: what to be told of. Replaces the callback of before.
    void watch(quint32 events, Ready ready);
    void close();

    [[nodiscard]] int fd() const { return m_fd; }
    /// The address connected or being connected to.
    [[nodiscard]] NetAddress peer() const { return m_next > 0 ? m_addresses[m_next - 1] : NetAddress(); }

private:
    void tryNext(int lastError);
    void report(int error);

    EventLoop& m_loop;
    std::vector<NetAddress> m_addresses;
    size_t m_next = 0;
    quint16 m_port = 0;
    Connected m_connected;
    TimerId m_report = 0;
    int m_fd = -1;
};

} // namespace sd

#pragma once

#include "models/domain/failure.h"

#include <utility>

namespace sd::demo {

/// A file descriptor that is closed with its owner.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int fd)
        : m_fd(fd)
    {}
    ~Socket();
    Socket(Socket&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {}
    Socket& operator=(Socket&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    [[nodiscard]] int fd() const { return m_fd; }
    /// Hands the descriptor to somebody else, who closes it.
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd = -1;
};

enum class SocketKind : quint8 { Datagram, Listening };

/// A socket for every address of 127.0.0.0/8, bound to the loopback device: nobody else's network can reach it.
/// Datagrams tell which address they were sent to (IP_PKTINFO). Port 0 takes one that is free. Fails with code "port"
/// when the port is taken.
Result<Socket> openOnLoopback(SocketKind kind, quint16 port);

/// The port that a socket is bound to; 0 when it is not.
quint16 boundPort(const Socket& socket);

} // namespace sd::demo

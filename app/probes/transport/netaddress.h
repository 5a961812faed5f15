#pragma once

#include <QHashFunctions>
#include <QString>

#include <sys/socket.h>

#include <array>
#include <compare>
#include <optional>

namespace sd {

/// An IPv4 or IPv6 address without port, small enough to be a key. IPv4-mapped IPv6 addresses become IPv4.
class NetAddress
{
public:
    /// Family AF_UNSPEC: no address.
    NetAddress() = default;

    /// "192.0.2.1", "2001:db8::1", "[2001:db8::1]", "fe80::1%eth0". Nothing for a name; does not look anything up.
    static std::optional<NetAddress> fromLiteral(QStringView text);
    /// Nothing for other families than AF_INET and AF_INET6.
    static std::optional<NetAddress> fromSockaddr(const sockaddr* address);

    [[nodiscard]] int family() const { return m_family; }
    [[nodiscard]] bool isNull() const { return m_family == AF_UNSPEC; }
    /// Fills `out` for connect or sendto; `port` in host order. Returns the length used.
    socklen_t toSockaddr(sockaddr_storage& out, quint16 port = 0) const;
    [[nodiscard]] QString toString() const;

    bool operator==(const NetAddress&) const = default;
    auto operator<=>(const NetAddress&) const = default;

    friend size_t qHash(const NetAddress& address, size_t seed = 0) noexcept
    {
        return qHashBits(address.m_bytes.data(), address.m_bytes.size(), seed ^ address.m_family ^ address.m_scope);
    }

private:
    std::array<quint8, 16> m_bytes{}; ///< network order; IPv4 in the first four
    quint32 m_scope = 0;              ///< IPv6 link-local: interface index
    quint16 m_family = AF_UNSPEC;
};

} // namespace sd

template<>
struct std::hash<sd::NetAddress>
{
    size_t operator()(const sd::NetAddress& address) const noexcept { return qHash(address); }
};

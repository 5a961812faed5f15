#pragma once

#include "app/probes/transport/netaddress.h"

#include <netinet/in.h>

#include <cstring>

namespace sd {

/// An address and port as the kernel takes and gives it: a quarter of a sockaddr_storage, compared on every answer.
struct UdpEndpoint
{
    union {
        sockaddr any;
        sockaddr_in v4;
        sockaddr_in6 v6{};
    };

    UdpEndpoint() = default;
    UdpEndpoint(const NetAddress& address, quint16 port)
    {
        sockaddr_storage storage;
        std::memcpy(&v6, &storage, address.toSockaddr(storage, port));
    }

    [[nodiscard]] socklen_t length() const { return any.sa_family == AF_INET6 ? sizeof v6 : sizeof v4; }

    [[nodiscard]] bool operator==(const UdpEndpoint& other) const
    {
        if (any.sa_family != other.any.sa_family)
            return false;
        if (any.sa_family == AF_INET)
            return v4.sin_port == other.v4.sin_port && v4.sin_addr.s_addr == other.v4.sin_addr.s_addr;
        return v6.sin6_port == other.v6.sin6_port && std::memcmp(&v6.sin6_addr, &other.v6.sin6_addr, 16) == 0;
    }

    /// "192.0.2.1:161", "[2001:db8::1]:161"
    [[nodiscard]] QString toString() const
    {
        const auto address = NetAddress::fromSockaddr(&any);
        const QString host = address ? address->toString() : QString();
        const quint16 port = ntohs(any.sa_family == AF_INET6 ? v6.sin6_port : v4.sin_port);
        return any.sa_family == AF_INET6 ? QStringLiteral("[%1]:%2").arg(host).arg(port)
                                         : QStringLiteral("%1:%2").arg(host).arg(port);
    }
};

} // namespace sd

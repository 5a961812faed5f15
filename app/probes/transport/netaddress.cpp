#include "app/probes/transport/netaddress.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstring>

namespace sd {

namespace {

/// The interface index for the part after '%': a number or a name. 0 when there is no such interface.
quint32 scopeOf(const QByteArray& zone)
{
    bool isNumber = false;
    const quint32 number = zone.toUInt(&isNumber);
    return isNumber ? number : if_nametoindex(zone.constData());
}

} // namespace

std::optional<NetAddress> NetAddress::fromLiteral(QStringView text)
{
    if (text.size() > 2 && text.front() == u'[' && text.back() == u']')
        text = text.sliced(1, text.size() - 2);
    const QByteArray plain = text.toLatin1();
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    if (inet_pton(AF_INET, plain.constData(), &v4.sin_addr) == 1)
        return fromSockaddr(reinterpret_cast<const sockaddr*>(&v4));
    const qsizetype percent = plain.indexOf('%');
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    if (inet_pton(AF_INET6, (percent < 0 ? plain : plain.first(percent)).constData(), &v6.sin6_addr) != 1)
        return std::nullopt;
    if (percent >= 0) {
        v6.sin6_scope_id = scopeOf(plain.sliced(percent + 1));
        if (v6.sin6_scope_id == 0)
            return std::nullopt;
    }
    return fromSockaddr(reinterpret_cast<const sockaddr*>(&v6));
}

std::optional<NetAddress> NetAddress::fromSockaddr(const sockaddr* address)
{
    NetAddress result;
    if (address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof v4);
        result.m_family = AF_INET;
        std::memcpy(result.m_bytes.data(), &v4.sin_addr, 4);
        return result;
    }
    if (address->sa_family != AF_INET6)
        return std::nullopt;
    sockaddr_in6 v6{};
    std::memcpy(&v6, address, sizeof v6);
    if (IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr)) {
        result.m_family = AF_INET;
        std::copy_n(std::begin(v6.sin6_addr.s6_addr) + 12, 4, result.m_bytes.begin());
        return result;
    }
    result.m_family = AF_INET6;
    std::copy(std::begin(v6.sin6_addr.s6_addr), std::end(v6.sin6_addr.s6_addr), result.m_bytes.begin());
    if (IN6_IS_ADDR_LINKLOCAL(&v6.sin6_addr))
        result.m_scope = v6.sin6_scope_id;
    return result;
}

socklen_t NetAddress::toSockaddr(sockaddr_storage& out, quint16 port) const
{
    out = {};
    if (m_family == AF_INET) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        std::memcpy(&v4.sin_addr, m_bytes.data(), 4);
        std::memcpy(&out, &v4, sizeof v4);
        return sizeof v4;
    }
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    v6.sin6_scope_id = m_scope;
    std::copy(m_bytes.begin(), m_bytes.end(), std::begin(v6.sin6_addr.s6_addr));
    std::memcpy(&out, &v6, sizeof v6);
    return sizeof v6;
}

QString NetAddress::toString() const
{
    if (isNull())
        return {};
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(m_family, m_bytes.data(), text, sizeof text);
    QString result = QString::fromLatin1(text);
    if (m_scope != 0) {
        char interface[IF_NAMESIZE] = {};
        if (if_indextoname(m_scope, interface))
            result += QLatin1Char('%') + QString::fromLocal8Bit(interface);
        else
            result += QLatin1Char('%') + QString::number(m_scope);
    }
    return result;
}

} // namespace sd

#include "app/probes/net/dnsanswer.h"

#include "app/probes/transport/netaddress.h"
#include "models/domain/explanation.h"

#include <QtEndian>

#include <ares.h>
#include <arpa/inet.h>
#include <arpa/nameser.h>

#include <array>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct Type
{
    const char16_t* name;
    quint16 number;
};
constexpr std::array types{Type{u"A", ns_t_a},     Type{u"AAAA", ns_t_aaaa}, Type{u"CNAME", ns_t_cname},
                           Type{u"MX", ns_t_mx},   Type{u"NS", ns_t_ns},     Type{u"PTR", ns_t_ptr},
                           Type{u"SOA", ns_t_soa}, Type{u"SRV", ns_t_srv},   Type{u"TXT", ns_t_txt}};

/// Reads a message from front to back and remembers whether it ever went over the edge.
class Cursor
{
public:
    explicit Cursor(std::span<const quint8> message)
        : m_message(message)
    {}
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] size_t at() const { return m_at; }
    void skip(size_t bytes) { take(bytes); }
    /// `bytes` bytes, or none and not good.
    std::span<const quint8> take(size_t bytes)
    {
        if (!m_isGood || bytes > m_message.size() - m_at) {
            m_isGood = false;
            return {};
        }
        m_at += bytes;
        return m_message.subspan(m_at - bytes, bytes);
    }
    quint16 word()
    {
        const auto bytes = take(2);
        return bytes.empty() ? quint16{0} : qFromBigEndian<quint16>(bytes.data());
    }
    quint32 longWord()
    {
        const auto bytes = take(4);
        return bytes.empty() ? quint32{0} : qFromBigEndian<quint32>(bytes.data());
    }
    /// A name, possibly compressed; c-ares checks its loops and lengths.
    QString name()
    {
        if (!m_isGood || m_at >= m_message.size()) {
            m_isGood = false;
            return {};
        }
        char* text = nullptr;
        long length = 0;
        if (ares_expand_name(m_message.data() + m_at, m_message.data(), static_cast<int>(m_message.size()), &text,
                             &length) != ARES_SUCCESS) {
            m_isGood = false;
            return {};
        }
        const QString result = QString::fromUtf8(text);
        ares_free_string(text);
        skip(static_cast<size_t>(length));
        return result;
    }

private:
    std::span<const quint8> m_message;
    size_t m_at = 0;
    bool m_isGood = true;
};

QString addressText(int family, std::span<const quint8> bytes)
{
    if (bytes.empty())
        return {}; // the message ended before: the cursor knows
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(family, bytes.data(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

/// The character-strings up to `end`, joined. One that goes beyond it leaves the cursor there, which the caller sees.
QString txtText(Cursor& cursor, size_t end)
{
    QString text;
    while (cursor.isGood() && cursor.at() < end) {
        const auto length = cursor.take(1);
        const auto part = cursor.take(length.empty() ? 0 : length.front());
        text += QString::fromUtf8(reinterpret_cast<const char*>(part.data()), static_cast<qsizetype>(part.size()));
    }
    return text;
}

/// The data of a record of `length` bytes at the cursor, which ends behind it.
QString recordText(Cursor& cursor, quint16 type, size_t length)
{
    switch (type) {
    case ns_t_a:
        return length == 4 ? addressText(AF_INET, cursor.take(4)) : QString();
    case ns_t_aaaa:
        return length == 16 ? addressText(AF_INET6, cursor.take(16)) : QString();
    case ns_t_mx: {
        const int preference = cursor.word();
        return u"%1 %2"_s.arg(preference).arg(cursor.name());
    }
    case ns_t_srv: {
        const int priority = cursor.word();
        const int weight = cursor.word();
        const int port = cursor.word();
        return u"%1 %2 %3 %4"_s.arg(priority).arg(weight).arg(port).arg(cursor.name());
    }
    case ns_t_soa: {
        QString text = cursor.name();
        text += u' ' + cursor.name();
        for (int i = 0; i < 5; ++i)
            text += u' ' + QString::number(cursor.longWord());
        return text;
    }
    case ns_t_txt:
        return txtText(cursor, cursor.at() + length);
    default: // CNAME, NS, PTR: a name alone
        return cursor.name();
    }
}

QString comparable(const QString& record)
{
    const QString text = record.trimmed().toLower();
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

std::optional<quint16> dnsTypeOf(QStringView name)
{
    for (const Type& type : types) {
        if (name.compare(QStringView(type.name), Qt::CaseInsensitive) == 0)
            return type.number;
    }
    return std::nullopt;
}

Result<DnsAnswer> parseDnsAnswer(std::span<const quint8> message, quint16 type)
{
    const Failure broken{u"dns-answer"_s, explain(Why::DnsBroken)};
    Cursor cursor(message);
    cursor.skip(2); // the id, which c-ares compared
    DnsAnswer answer;
    answer.rcode = cursor.word() & 0xf;
    const int questions = cursor.word();
    const int records = cursor.word();
    cursor.skip(4);
    for (int i = 0; i < questions && cursor.isGood(); ++i) {
        cursor.name();
        cursor.skip(4);
    }
    for (int i = 0; i < records && cursor.isGood(); ++i) {
        cursor.name();
        const quint16 recordType = cursor.word();
        cursor.skip(6); // class, time to live
        const size_t length = cursor.word();
        const size_t end = cursor.at() + length;
        if (recordType != type) {
            cursor.skip(length); // a CNAME on the way to the address, for one
            continue;
        }
        answer.records << recordText(cursor, type, length);
        if (cursor.at() != end)
            return broken;
    }
    if (!cursor.isGood())
        return broken;
    return answer;
}

QString dnsRcodeText(int rcode)
{
    constexpr std::array names{u"NOERROR",  u"FORMERR", u"SERVFAIL", u"NXDOMAIN", u"NOTIMP", u"REFUSED",
                               u"YXDOMAIN", u"YXRRSET", u"NXRRSET",  u"NOTAUTH",  u"NOTZONE"};
    if (rcode < 0 || static_cast<size_t>(rcode) >= names.size())
        return u"rcode %1"_s.arg(rcode);
    return QString::fromUtf16(names.at(static_cast<size_t>(rcode)));
}

QStringList missingRecords(const QStringList& expected, const QStringList& records)
{
    QStringList missing;
    for (const QString& one : expected) {
        const bool isThere = std::any_of(records.begin(), records.end(),
                                         [&](const QString& record) { return comparable(record) == comparable(one); });
        if (!isThere)
            missing << one;
    }
    return missing;
}

QString reverseName(const QString& name)
{
    const auto address = NetAddress::fromLiteral(name);
    if (!address)
        return name;
    sockaddr_storage storage{};
    address->toSockaddr(storage);
    QString result;
    if (address->family() == AF_INET) {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(&storage);
        const quint32 bits = qFromBigEndian<quint32>(&v4->sin_addr);
        for (int shift = 0; shift < 32; shift += 8)
            result += QString::number(bits >> shift & 0xff) + u'.';
        return result + u"in-addr.arpa"_s;
    }
    const auto* v6 = reinterpret_cast<const sockaddr_in6*>(&storage);
    for (int i = 15; i >= 0; --i) {
        const uint byte = v6->sin6_addr.s6_addr[i];
        result += QString::number(byte & 0xf, 16) + u'.' + QString::number(byte >> 4, 16) + u'.';
    }
    return result + u"ip6.arpa"_s;
}

} // namespace sd

#include "models/domain/addressrange.h"

#include <QRegularExpression>
#include <QStringList>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <limits>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHostName = 253; // RFC 1035 §2.3.4
constexpr int bitsOfV4 = 32;
constexpr int bitsOfV6 = 128;
constexpr int bitsOfHalf = 64;

/// `count` ones at the low end; 0 … 64.
quint64 lowBits(int count)
{
    return count >= bitsOfHalf ? std::numeric_limits<quint64>::max() : (quint64{1} << count) - 1;
}

Failure tooMany()
{
    return {u"address-range"_s, u"These are more than %1 addresses."_s.arg(AddressRange::Most),
            u"Search a part of them at a time."_s};
}

} // namespace

bool isAddress(const QString& text)
{
    const bool isNumeric = text.contains(u':'); // IPv6, perhaps with a zone: fe80::1%eth0
    const auto fits = [isNumeric](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || (isNumeric && (c == u':' || c == u'%'));
    };
    return !text.isEmpty() && text.size() <= longestHostName && text.count(u':') != 1 && text[0] != u'-' &&
           std::all_of(text.begin(), text.end(), fits);
}

bool IpNumber::parse(const QString& text, IpNumber& number)
{
    const QByteArray plain = text.toLatin1();
    std::array<quint8, 16> bytes{};
    number = {.isV6 = text.contains(u':')};
    if (inet_pton(number.isV6 ? AF_INET6 : AF_INET, plain.constData(), bytes.data()) != 1)
        return false;
    const size_t size = number.isV6 ? bytes.size() : 4;
    for (size_t i = 0; i < size; ++i) {
        quint64& half = number.isV6 && i < size / 2 ? number.high : number.low;
        half = half << 8U | bytes.at(i);
    }
    return true;
}

QString IpNumber::toString() const
{
    std::array<quint8, 16> bytes{};
    const size_t size = isV6 ? bytes.size() : 4;
    for (size_t i = 0; i < size; ++i) {
        const quint64 half = isV6 && i < size / 2 ? high : low;
        bytes.at(i) = static_cast<quint8>(half >> 8U * ((size - 1 - i) % sizeof half));
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isV6 ? AF_INET6 : AF_INET, bytes.data(), text.data(), text.size());
    return QString::fromLatin1(text.data());
}

Result<AddressRange::Span> AddressRange::networkOf(const QString& part, const QString& address, const QString& prefix)
{
    IpNumber number;
    if (!IpNumber::parse(address, number))
        return Failure{u"address-range"_s, u"“%1” is no IP address."_s.arg(address)};
    const int bits = number.isV6 ? bitsOfV6 : bitsOfV4;
    bool isNumber = false;
    const int length = prefix.toInt(&isNumber);
    if (!isNumber || length < 0 || length > bits)
        return Failure{u"address-range"_s, u"The prefix of “%1” is a number from 0 to %2."_s.arg(part).arg(bits)};
    const int own = bits - length; // bits of the host
    if (own >= bitsOfHalf)
        return tooMany();
    Span span{number, number};
    span.first.low = number.low & ~lowBits(own);
    span.last.low = number.low | lowBits(own);
    if (!number.isV6 && own > 1) { // its own address and the broadcast; RFC 3021 gives both of a /31 to hosts
        ++span.first.low;
        --span.last.low;
    }
    return span;
}

Result<AddressRange::Span> AddressRange::fromTo(const QString& part, const QString& from, const QString& to)
{
    Span span;
    if (!IpNumber::parse(from, span.first))
        return Failure{u"address-range"_s, u"“%1” is no IP address."_s.arg(from)};
    static const QRegularExpression lastOnly(u"^\\d{1,3}$"_s);
    const bool isShort = !span.first.isV6 && lastOnly.match(to).hasMatch(); // the last number alone: 10.0.0.5-80
    const QString whole = isShort ? QString(from.section(u'.', 0, 2) + u'.' + to) : to;
    if (!IpNumber::parse(whole, span.last))
        return Failure{u"address-range"_s, u"“%1” is no IP address."_s.arg(to)};
    if (span.last < span.first || span.first.isV6 != span.last.isV6)
        return Failure{u"address-range"_s, u"“%1” ends before it begins."_s.arg(part)};
    if (span.first.high != span.last.high)
        return tooMany();
    return span;
}

Result<AddressRange::Span> AddressRange::spanOf(const QString& part)
{
    if (const qsizetype slash = part.indexOf(u'/'); slash >= 0)
        return networkOf(part, part.left(slash), part.mid(slash + 1));
    if (const qsizetype dash = part.indexOf(u'-'); dash >= 0)
        return fromTo(part, part.left(dash), part.mid(dash + 1));
    return fromTo(part, part, part);
}

Result<AddressRange> AddressRange::parse(const QString& text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    static const QRegularExpression aroundDash(u"\\s*[-–]\\s*"_s);
    QString typed = text;
    const QStringList parts = typed.replace(aroundDash, u"-"_s).split(between, Qt::SkipEmptyParts);
    AddressRange range;
    range.m_text = parts.join(u' ');
    std::vector<Span> spans;
    for (const QString& part : parts) {
        const auto span = spanOf(part);
        if (!span)
            return span.failure();
        spans.push_back(*span);
    }
    if (spans.empty())
        return Failure{u"address-range"_s, u"No address is named."_s};
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.first < b.first; });
    for (const Span& span : spans) {
        Span* before = range.m_spans.empty() ? nullptr : &range.m_spans.back();
        if (before != nullptr && span.first <= before->last)
            before->last = std::max(before->last, span.last);
        else
            range.m_spans.push_back(span);
    }
    for (const Span& span : range.m_spans) {
        const quint64 more = span.last.low - span.first.low; // one less than it has: 2^64 would not fit
        if (more >= static_cast<quint64>(Most - range.m_count))
            return tooMany();
        range.m_count += static_cast<int>(more) + 1;
    }
    return range;
}

QString AddressRange::at(int place) const
{
    auto left = static_cast<quint64>(place);
    for (const Span& span : m_spans) {
        const quint64 count = span.last.low - span.first.low + 1;
        if (left < count)
            return IpNumber{span.first.isV6, span.first.high, span.first.low + left}.toString();
        left -= count;
    }
    return {};
}

} // namespace sd

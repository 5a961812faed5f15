#include "app/probes/snmp/snmpvalue.h"

#include <QStringDecoder>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace sd {

namespace {

constexpr size_t maxTextOctets = 1024;

/// Big-endian octets as a number's bit pattern.
quint64 bigEndian(ber::Bytes octets)
{
    quint64 bits = 0;
    for (const quint8 octet : octets)
        bits = bits << 8 | octet;
    return bits;
}

/// net-snmp wraps floats and doubles as 9f 78 04 …, 9f 79 08 … in an Opaque (draft-perkins-opaque-01).
std::optional<double> opaqueReal(ber::Bytes content)
{
    if (content.size() == 7 && content[0] == 0x9f && content[1] == 0x78 && content[2] == 4)
        return static_cast<double>(std::bit_cast<float>(static_cast<quint32>(bigEndian(content.subspan(3)))));
    if (content.size() == 11 && content[0] == 0x9f && content[1] == 0x79 && content[2] == 8)
        return std::bit_cast<double>(bigEndian(content.subspan(3)));
    return {};
}

double decimal(ber::Bytes octets)
{
    const char* at = reinterpret_cast<const char*>(octets.data());
    const char* end = at + octets.size();
    while (at != end && (end[-1] == '\0' || end[-1] == ' '))
        --end;
    while (at != end && *at == ' ')
        ++at;
    double value = 0;
    const auto [rest, error] = std::from_chars(at, end, value);
    const bool isNumber = error == std::errc{} && rest == end && at != end && std::isfinite(value);
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

bool isPrintable(char16_t c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || (c >= 0x20 && c != 0x7f && (c < 0x80 || c >= 0xa0));
}

bool isPrintable(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isPrintable(c.unicode()); });
}

QString hexText(ber::Bytes octets)
{
    const QByteArray bytes(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size()));
    return QString::fromLatin1(bytes.toHex(':'));
}

SnmpValue withOctets(SnmpType type, ber::Bytes content)
{
    return {type, 0, content};
}

std::optional<SnmpValue> unsignedValue(SnmpType type, ber::Bytes content, int bits, ber::Fault& fault)
{
    if (const auto value = ber::unsignedContent(content, bits))
        return SnmpValue{type, *value, {}};
    fault = content.empty() ? ber::Fault::EmptyInteger : ber::Fault::LongInteger;
    return {};
}

} // namespace

SnmpValue SnmpValue::integer(qint64 value)
{
    return {SnmpType::Integer, static_cast<quint64>(value), {}};
}

SnmpValue SnmpValue::real(double value)
{
    return {SnmpType::Real, std::bit_cast<quint64>(value), {}};
}

bool SnmpValue::isValue() const
{
    return type >= SnmpType::Integer && type <= SnmpType::Opaque;
}

double SnmpValue::number() const
{
    switch (type) {
    case SnmpType::Integer:
        return static_cast<double>(static_cast<qint64>(bits));
    case SnmpType::Gauge32:
    case SnmpType::Counter32:
    case SnmpType::Counter64:
    case SnmpType::TimeTicks:
        return static_cast<double>(bits);
    case SnmpType::Real:
        return std::bit_cast<double>(bits);
    case SnmpType::OctetString:
        return decimal(octets);
    case SnmpType::Missing:
    case SnmpType::Null:
    case SnmpType::ObjectId:
    case SnmpType::IpAddress:
    case SnmpType::Opaque:
    case SnmpType::NoSuchObject:
    case SnmpType::NoSuchInstance:
    case SnmpType::EndOfMibView:
        break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QString SnmpValue::text() const
{
    switch (type) {
    case SnmpType::Integer:
        return QString::number(static_cast<qint64>(bits));
    case SnmpType::Gauge32:
    case SnmpType::Counter32:
    case SnmpType::Counter64:
    case SnmpType::TimeTicks:
        return QString::number(bits);
    case SnmpType::Real:
        return QString::number(number(), 'g', 10);
    case SnmpType::OctetString:
        return textOf(octets);
    case SnmpType::ObjectId:
        return oidText(octets);
    case SnmpType::IpAddress:
        return octets.size() == 4
                   ? QStringLiteral("%1.%2.%3.%4").arg(octets[0]).arg(octets[1]).arg(octets[2]).arg(octets[3])
                   : hexText(octets);
    case SnmpType::Opaque:
        return hexText(octets);
    case SnmpType::Missing:
    case SnmpType::Null:
    case SnmpType::NoSuchObject:
    case SnmpType::NoSuchInstance:
    case SnmpType::EndOfMibView:
        break;
    }
    return {};
}

std::optional<SnmpValue> readValue(quint8 tag, ber::Bytes content, ber::Fault& fault)
{
    switch (tag) {
    case ber::Integer: {
        if (const auto value = ber::signedContent(content))
            return SnmpValue::integer(*value);
        fault = content.empty() ? ber::Fault::EmptyInteger : ber::Fault::LongInteger;
        return {};
    }
    case ber::Counter32:
        return unsignedValue(SnmpType::Counter32, content, 32, fault);
    case ber::Gauge32:
    case ber::Unsigned32:
        return unsignedValue(SnmpType::Gauge32, content, 32, fault);
    case ber::TimeTicks:
        return unsignedValue(SnmpType::TimeTicks, content, 32, fault);
    case ber::Counter64:
        return unsignedValue(SnmpType::Counter64, content, 64, fault);
    case ber::OctetString:
        return withOctets(SnmpType::OctetString, content);
    case ber::IpAddress:
        return withOctets(SnmpType::IpAddress, content);
    case ber::ObjectId:
        // A lone zero octet stands for 0.0, which agents say for "no object" (SNMPv2-SMI zeroDotZero).
        if (ber::isOid(content))
            return withOctets(SnmpType::ObjectId, content);
        fault = ber::Fault::BadOid;
        return {};
    case ber::Null:
        return withOctets(SnmpType::Null, {});
    case ber::NoSuchObject:
        return withOctets(SnmpType::NoSuchObject, {});
    case ber::NoSuchInstance:
        return withOctets(SnmpType::NoSuchInstance, {});
    case ber::EndOfMibView:
        return withOctets(SnmpType::EndOfMibView, {});
    default:
        break;
    }
    if (const auto real = tag == ber::Opaque ? opaqueReal(content) : std::nullopt)
        return SnmpValue::real(*real);
    return withOctets(SnmpType::Opaque, content);
}

QString textOf(ber::Bytes octets)
{
    while (!octets.empty() && octets.back() == 0)
        octets = octets.first(octets.size() - 1);
    octets = octets.first(std::min(octets.size(), maxTextOctets));
    const QByteArrayView bytes(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size()));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8.decode(bytes);
    if (!utf8.hasError() && isPrintable(decoded))
        return decoded.trimmed();
    const QString latin1 = QString::fromLatin1(bytes);
    return isPrintable(latin1) ? latin1.trimmed() : hexText(octets);
}

QString oidText(ber::Bytes content)
{
    QString text;
    for (const quint32 arc : ber::oidArcs(content).value_or(std::vector<quint32>{})) {
        if (!text.isEmpty())
            text += QLatin1Char('.');
        text += QString::number(arc);
    }
    return text;
}

} // namespace sd

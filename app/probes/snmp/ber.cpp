#include "app/probes/snmp/ber.h"

#include "models/domain/explanation.h"

namespace sd::ber {

namespace {

constexpr size_t maxArcs = 128; // RFC 2578 §3.5
constexpr quint32 maxFirstPair = 0xffffffff;

/// Reads one sub-identifier and moves `at` behind it. False when padded, unfinished or beyond 32 bits.
bool subIdentifier(const quint8*& at, const quint8* end, quint64& value)
{
    if (at == end || *at == 0x80)
        return false;
    value = 0;
    while (at != end) {
        const quint8 octet = *at++;
        value = value << 7 | (octet & 0x7fU);
        if (value > maxFirstPair)
            return false;
        if ((octet & 0x80U) == 0)
            return true;
    }
    return false;
}

void appendSubIdentifier(quint32 value, std::vector<quint8>& out)
{
    int shift = 28;
    while (shift > 0 && (value >> shift) == 0)
        shift -= 7;
    for (; shift > 0; shift -= 7)
        out.push_back(static_cast<quint8>(0x80U | ((value >> shift) & 0x7fU)));
    out.push_back(static_cast<quint8>(value & 0x7fU));
}

} // namespace

QString text(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::Truncated:
        return explain(Why::BerTruncated);
    case Fault::LengthForm:
        return explain(Why::BerLengthForm);
    case Fault::UnexpectedTag:
        return explain(Why::BerUnexpectedType);
    case Fault::EmptyInteger:
        return explain(Why::BerEmptyNumber);
    case Fault::LongInteger:
        return explain(Why::BerLongNumber);
    case Fault::BadOid:
        return explain(Why::BerBadOid);
    }
    return {};
}

bool Reader::longLength(quint32& length)
{
    const quint32 count = length & 0x7fU;
    if (count == 0 || count > 4)
        return fail(Fault::LengthForm);
    if (m_end - m_at < static_cast<qsizetype>(count))
        return fail(Fault::Truncated);
    length = 0;
    for (quint32 i = 0; i < count; ++i)
        length = length << 8 | *m_at++;
    return true;
}

bool Reader::int32(qint32& value)
{
    Bytes content;
    if (!expect(Integer, content))
        return false;
    if (content.empty())
        return fail(Fault::EmptyInteger);
    const auto wide = signedContent(content);
    if (!wide || *wide < INT32_MIN || *wide > INT32_MAX)
        return fail(Fault::LongInteger);
    value = static_cast<qint32>(*wide);
    return true;
}

std::optional<qint64> signedContent(Bytes content)
{
    if (content.empty() || content.size() > 8)
        return {};
    quint64 value = (content[0] & 0x80U) != 0 ? ~quint64{0} : 0;
    for (const quint8 octet : content)
        value = value << 8 | octet;
    return static_cast<qint64>(value);
}

std::optional<quint64> unsignedContent(Bytes content, int bits)
{
    const auto octets = static_cast<size_t>(bits) / 8;
    if (content.size() == octets + 1 && content[0] == 0)
        content = content.subspan(1);
    if (content.empty() || content.size() > octets)
        return {};
    quint64 value = (content[0] & 0x80U) != 0 ? ~quint64{0} : 0;
    for (const quint8 octet : content)
        value = value << 8 | octet;
    return bits == 32 ? value & 0xffffffffU : value;
}

bool appendOid(std::span<const quint32> arcs, std::vector<quint8>& out)
{
    if (arcs.size() < 2 || arcs.size() > maxArcs || arcs[0] > 2 || (arcs[0] < 2 && arcs[1] > 39) ||
        arcs[1] > maxFirstPair - 80)
        return false;
    appendSubIdentifier(arcs[0] * 40 + arcs[1], out);
    for (const quint32 arc : arcs.subspan(2))
        appendSubIdentifier(arc, out);
    return true;
}

std::optional<std::vector<quint32>> oidArcs(Bytes content)
{
    const quint8* at = content.data();
    const quint8* end = at + content.size();
    quint64 value = 0;
    if (!subIdentifier(at, end, value))
        return {};
    std::vector<quint32> arcs;
    arcs.reserve(content.size() + 1);
    const quint32 first = value < 40 ? 0 : value < 80 ? 1 : 2;
    arcs.push_back(first);
    arcs.push_back(static_cast<quint32>(value) - first * 40);
    while (at != end) {
        if (arcs.size() == maxArcs || !subIdentifier(at, end, value))
            return {};
        arcs.push_back(static_cast<quint32>(value));
    }
    return arcs;
}

bool isOid(Bytes content)
{
    const quint8* at = content.data();
    const quint8* end = at + content.size();
    quint64 value = 0;
    for (size_t count = 2; count <= maxArcs; ++count) {
        if (!subIdentifier(at, end, value))
            return false;
        if (at == end)
            return true;
    }
    return false;
}

std::strong_ordering compareOids(Bytes a, Bytes b)
{
    const size_t common = std::min(a.size(), b.size());
    size_t i = 0;
    while (i < common && a[i] == b[i])
        ++i;
    if (i == common)
        return a.size() <=> b.size();
    // Back to where the differing sub-identifier starts; the one with more octets is the larger one.
    while (i > 0 && (a[i - 1] & 0x80U) != 0)
        --i;
    size_t lengthA = 0;
    size_t lengthB = 0;
    while (i + lengthA + 1 < a.size() && (a[i + lengthA] & 0x80U) != 0)
        ++lengthA;
    while (i + lengthB + 1 < b.size() && (b[i + lengthB] & 0x80U) != 0)
        ++lengthB;
    if (lengthA != lengthB)
        return lengthA <=> lengthB;
    return std::memcmp(a.data() + i, b.data() + i, lengthA + 1) <=> 0;
}

void appendTailArcs(Bytes tail, std::vector<quint32>& out)
{
    const quint8* at = tail.data();
    const quint8* end = at + tail.size();
    quint64 value = 0;
    while (at != end && subIdentifier(at, end, value))
        out.push_back(static_cast<quint32>(value));
}

void Writer::octet(quint8 value)
{
    if (m_at == m_begin) {
        m_ok = false;
        return;
    }
    *--m_at = value;
}

void Writer::octets(Bytes value)
{
    if (static_cast<size_t>(m_at - m_begin) < value.size()) {
        m_ok = false;
        return;
    }
    m_at -= value.size();
    if (!value.empty())
        std::memcpy(m_at, value.data(), value.size());
}

void Writer::head(quint8 tag, size_t length)
{
    if (length < 0x80) {
        octet(static_cast<quint8>(length));
    } else {
        quint8 count = 0;
        for (; length != 0; length >>= 8, ++count)
            octet(static_cast<quint8>(length));
        octet(static_cast<quint8>(0x80U | count));
    }
    octet(tag);
}

void Writer::element(quint8 tag, Bytes content)
{
    octets(content);
    head(tag, content.size());
}

void Writer::integer(qint64 value)
{
    size_t count = 0;
    quint8 top = 0;
    do {
        top = static_cast<quint8>(value);
        octet(top);
        value >>= 8;
        ++count;
    } while (!(value == 0 && (top & 0x80U) == 0) && !(value == -1 && (top & 0x80U) != 0));
    head(Integer, count);
}

void Writer::unsignedInteger(quint8 tag, quint64 value)
{
    size_t count = 0;
    quint8 top = 0;
    do {
        top = static_cast<quint8>(value);
        octet(top);
        value >>= 8;
        ++count;
    } while (value != 0);
    if ((top & 0x80U) != 0) {
        octet(0);
        ++count;
    }
    head(tag, count);
}

} // namespace sd::ber

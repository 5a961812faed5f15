#include "app/demo/agent/ber.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sd::demo {

namespace {

constexpr size_t maxArcs = 128;

quint8 byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

} // namespace

std::optional<std::pair<quint8, QByteArrayView>> BerReader::next()
{
    auto fail = [this] {
        m_ok = false;
        m_rest = {};
        return std::nullopt;
    };
    if (m_rest.size() < 2)
        return fail();
    const quint8 tag = byteAt(m_rest, 0);
    qsizetype length = byteAt(m_rest, 1);
    qsizetype head = 2;
    if (length >= 0x80) {
        const qsizetype lengthBytes = length & 0x7f;
        if (lengthBytes == 0 || lengthBytes > 4 || m_rest.size() < head + lengthBytes)
            return fail();
        length = 0;
        for (qsizetype i = 0; i < lengthBytes; ++i)
            length = length << 8 | byteAt(m_rest, head + i);
        head += lengthBytes;
    }
    if (m_rest.size() - head < length)
        return fail();
    const QByteArrayView content = m_rest.sliced(head, length);
    m_rest = m_rest.sliced(head + length);
    return std::pair{tag, content};
}

QByteArrayView BerReader::take(quint8 wanted)
{
    const auto element = next();
    if (!element || element->first != wanted) {
        m_ok = false;
        return {};
    }
    return element->second;
}

qint64 BerReader::takeInteger()
{
    const QByteArrayView content = take(tag::Integer);
    if (content.isEmpty() || content.size() > 8) {
        m_ok = false;
        return 0;
    }
    quint64 value = (byteAt(content, 0) & 0x80) != 0 ? std::numeric_limits<quint64>::max() : 0;
    for (qsizetype i = 0; i < content.size(); ++i)
        value = value << 8 | byteAt(content, i);
    return static_cast<qint64>(value);
}

QByteArrayView BerWriter::bytes() const
{
    return {m_buffer.data() + m_begin, static_cast<qsizetype>(size())};
}

void BerWriter::writeByte(quint8 byte)
{
    if (m_begin == 0) {
        m_ok = false;
        return;
    }
    m_buffer[--m_begin] = static_cast<char>(byte);
}

void BerWriter::writeRaw(QByteArrayView bytes)
{
    const auto length = static_cast<size_t>(bytes.size());
    if (length > m_begin) {
        m_ok = false;
        return;
    }
    m_begin -= length;
    std::copy(bytes.begin(), bytes.end(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin));
}

void BerWriter::wrap(quint8 tag, size_t sizeBefore)
{
    size_t length = size() - sizeBefore;
    if (length < 0x80) {
        writeByte(static_cast<quint8>(length));
    } else {
        quint8 lengthBytes = 0;
        for (; length != 0; length >>= 8, ++lengthBytes)
            writeByte(static_cast<quint8>(length));
        writeByte(0x80 | lengthBytes);
    }
    writeByte(tag);
}

void BerWriter::writeInteger(qint64 value)
{
    const size_t before = size();
    quint8 top = 0;
    do {
        top = static_cast<quint8>(value);
        writeByte(top);
        value >>= 8;
    } while (!(value == 0 && (top & 0x80) == 0) && !(value == -1 && (top & 0x80) != 0));
    wrap(tag::Integer, before);
}

void BerWriter::writeUnsigned(quint8 tag, quint64 value)
{
    const size_t before = size();
    quint8 top = 0;
    do {
        top = static_cast<quint8>(value);
        writeByte(top);
        value >>= 8;
    } while (value != 0);
    if ((top & 0x80) != 0)
        writeByte(0);
    wrap(tag, before);
}

void BerWriter::writeString(quint8 tag, QByteArrayView bytes)
{
    const size_t before = size();
    writeRaw(bytes);
    wrap(tag, before);
}

QByteArray encodeArcs(std::span<const quint32> arcs)
{
    QByteArray encoded;
    auto append = [&encoded](quint64 arc) {
        int shift = 0;
        while (arc >> (shift + 7) != 0)
            shift += 7;
        for (; shift > 0; shift -= 7)
            encoded.append(static_cast<char>(0x80 | ((arc >> shift) & 0x7f)));
        encoded.append(static_cast<char>(arc & 0x7f));
    };
    if (arcs.size() < 2)
        return encoded;
    append(arcs[0] * 40ULL + arcs[1]);
    for (const quint32 arc : arcs.subspan(2))
        append(arc);
    return encoded;
}

std::optional<std::vector<quint32>> decodeArcs(QByteArrayView content)
{
    std::vector<quint32> arcs;
    quint64 arc = 0;
    bool inside = true;
    for (const char byte : content) {
        arc = arc << 7 | (static_cast<quint8>(byte) & 0x7f);
        if (arc > std::numeric_limits<quint32>::max() || arcs.size() == maxArcs)
            return std::nullopt;
        inside = (static_cast<quint8>(byte) & 0x80) != 0;
        if (inside)
            continue;
        if (arcs.empty()) {
            const quint32 root = arc < 40 ? 0 : arc < 80 ? 1 : 2;
            arcs.push_back(root);
            arcs.push_back(static_cast<quint32>(arc - root * 40));
        } else {
            arcs.push_back(static_cast<quint32>(arc));
        }
        arc = 0;
    }
    if (inside)
        return std::nullopt;
    return arcs;
}

} // namespace sd::demo

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace sd::demo {

/// The tags of SNMPv2c that an agent meets (RFC 2578 §7.1, RFC 3416 §3).
namespace tag {
inline constexpr quint8 Integer = 0x02;
inline constexpr quint8 OctetString = 0x04;
inline constexpr quint8 Null = 0x05;
inline constexpr quint8 ObjectId = 0x06;
inline constexpr quint8 Sequence = 0x30;
inline constexpr quint8 Counter32 = 0x41;
inline constexpr quint8 Gauge32 = 0x42;
inline constexpr quint8 TimeTicks = 0x43;
inline constexpr quint8 Counter64 = 0x46;
inline constexpr quint8 NoSuchObject = 0x80;
inline constexpr quint8 EndOfMibView = 0x82;
inline constexpr quint8 GetRequest = 0xa0;
inline constexpr quint8 GetNextRequest = 0xa1;
inline constexpr quint8 Response = 0xa2;
inline constexpr quint8 GetBulkRequest = 0xa5;
} // namespace tag

/// Walks forward over encoded bytes. Once something did not fit, everything after it fails too.
class BerReader
{
public:
    explicit BerReader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    /// The tag and content of the next element; definite lengths only (RFC 3417 §8).
    std::optional<std::pair<quint8, QByteArrayView>> next();
    /// The content of the next element, which must have this tag; empty and not ok otherwise.
    QByteArrayView take(quint8 wanted);
    /// A signed INTEGER of at most 8 bytes.
    qint64 takeInteger();

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

/// Builds from the end to the beginning, so that every length is known when it is written.
class BerWriter
{
public:
    explicit BerWriter(std::span<char> buffer)
        : m_buffer(buffer)
        , m_begin(buffer.size())
    {}

    /// False: the buffer was too small for what was written.
    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] size_t size() const { return m_buffer.size() - m_begin; }
    [[nodiscard]] QByteArrayView bytes() const;

    void writeRaw(QByteArrayView bytes);
    /// The tag and length before what was written since the writer's size was `sizeBefore`.
    void wrap(quint8 tag, size_t sizeBefore);
    void writeInteger(qint64 value);
    void writeUnsigned(quint8 tag, quint64 value);
    void writeString(quint8 tag, QByteArrayView bytes);

private:
    void writeByte(quint8 byte);

    std::span<char> m_buffer;
    size_t m_begin;
    bool m_ok = true;
};

QByteArray encodeArcs(std::span<const quint32> arcs);
/// Nothing when malformed or longer than 128 arcs.
std::optional<std::vector<quint32>> decodeArcs(QByteArrayView content);

} // namespace sd::demo

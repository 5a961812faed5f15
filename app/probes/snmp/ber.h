#pragma once

#include <QString>

#include <compare>
#include <cstring>
#include <optional>
#include <span>
#include <vector>

namespace sd::ber {

/// The tags that SNMP uses (RFC 1157, RFC 3416 §3).
enum Tag : quint8 {
    Integer = 0x02,
    OctetString = 0x04,
    Null = 0x05,
    ObjectId = 0x06,
    Sequence = 0x30,
    IpAddress = 0x40,
    Counter32 = 0x41,
    Gauge32 = 0x42,
    TimeTicks = 0x43,
    Opaque = 0x44,
    Counter64 = 0x46,
    Unsigned32 = 0x47, ///< RFC 1442, withdrawn, still sent by a few agents
    NoSuchObject = 0x80,
    NoSuchInstance = 0x81,
    EndOfMibView = 0x82,
    Get = 0xa0,
    GetNext = 0xa1,
    Response = 0xa2,
    Set = 0xa3,
    TrapV1 = 0xa4,
    GetBulk = 0xa5,
    Inform = 0xa6,
    Trap = 0xa7, ///< of v2c and v3
    Report = 0xa8,
};

using Bytes = std::span<const quint8>;

inline bool same(Bytes a, Bytes b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

/// Why reading stopped; the words stand in `text(Fault)`.
enum class Fault : quint8 {
    None,
    Truncated,     ///< a length reaches beyond what came
    LengthForm,    ///< indefinite, or a length of more than four octets
    UnexpectedTag, ///< another type than the protocol demands here
    EmptyInteger,
    LongInteger, ///< more octets than the type can have
    BadOid,      ///< empty, padded, unfinished, or an arc beyond 32 bits
};
/// Explained; empty for None.
QString text(Fault fault);

/// Walks forward over BER with definite lengths. Once something is wrong, `fault` says what and every further
/// call fails too: the caller checks once at the end.
class Reader
{
public:
    explicit Reader(Bytes bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {}

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] bool ok() const { return m_fault == Fault::None; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }

    /// The next element whatever its tag.
    bool any(quint8& tag, Bytes& content)
    {
        if (m_fault != Fault::None)
            return false;
        if (m_end - m_at < 2)
            return fail(Fault::Truncated);
        tag = m_at[0];
        quint32 length = m_at[1];
        m_at += 2;
        if (length >= 0x80 && !longLength(length))
            return false;
        if (static_cast<size_t>(m_end - m_at) < length)
            return fail(Fault::Truncated);
        content = {m_at, length};
        m_at += length;
        return true;
    }

    /// The next element, which must have this tag.
    bool expect(quint8 tag, Bytes& content)
    {
        quint8 got = 0;
        if (!any(got, content))
            return false;
        return got == tag || fail(Fault::UnexpectedTag);
    }

    /// An INTEGER of at most 32 bits, as PDU fields are.
    bool int32(qint32& value);

    bool fail(Fault fault)
    {
        if (m_fault == Fault::None)
            m_fault = fault;
        return false;
    }

private:
    bool longLength(quint32& length);

    const quint8* m_at;
    const quint8* m_end;
    Fault m_fault = Fault::None;
};

/// Content of an INTEGER: two's complement, 1 … 8 octets. Nothing when empty or longer.
std::optional<qint64> signedContent(Bytes content);
/// Content of Counter32, Gauge32, TimeTicks (`bits` 32) and Counter64 (64). Agents that forget the leading zero octet
/// of a large number, or sign-extend a short one, are understood as net-snmp understands them.
std::optional<quint64> unsignedContent(Bytes content, int bits);

/// Appends the content octets of an OID (X.690 §8.19). False when it has fewer than two arcs or an impossible first
/// pair.
bool appendOid(std::span<const quint32> arcs, std::vector<quint8>& out);
/// The arcs of an OID's content octets. Nothing when malformed or longer than 128 arcs.
std::optional<std::vector<quint32>> oidArcs(Bytes content);
/// True when the content octets are a well-formed OID: shortest form, arcs of 32 bits, at most 128 of them.
bool isOid(Bytes content);
/// The order in which an agent walks. Both well-formed.
std::strong_ordering compareOids(Bytes a, Bytes b);
/// True when `oid` lies below `prefix`.
inline bool isBelow(Bytes oid, Bytes prefix)
{
    return oid.size() > prefix.size() && std::memcmp(oid.data(), prefix.data(), prefix.size()) == 0;
}
/// Appends the arcs of an OID's tail (what follows a well-formed prefix).
void appendTailArcs(Bytes tail, std::vector<quint32>& out);

/// Writes backwards from the end of a buffer, so that every length is known when it is written and nothing is moved.
class Writer
{
public:
    explicit Writer(std::span<quint8> buffer)
        : m_begin(buffer.data())
        , m_at(buffer.data() + buffer.size())
        , m_end(m_at)
    {}

    /// False when the buffer was too small: what was written is then not to be used.
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] Bytes written() const { return {m_at, m_end}; }
    [[nodiscard]] size_t size() const { return static_cast<size_t>(m_end - m_at); }

    void octet(quint8 value);
    void octets(Bytes value);
    /// Tag and length in front of the `length` octets written last.
    void head(quint8 tag, size_t length);
    void element(quint8 tag, Bytes content);
    void integer(qint64 value);
    void unsignedInteger(quint8 tag, quint64 value);

private:
    quint8* m_begin;
    quint8* m_at;
    quint8* m_end;
    bool m_ok = true;
};

} // namespace sd::ber

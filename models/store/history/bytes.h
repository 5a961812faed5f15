#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace sd {

using Bytes = std::vector<uint8_t>;
using ByteView = std::span<const uint8_t>;

constexpr uint64_t zigzag(int64_t value)
{
    return static_cast<uint64_t>(value) << 1 ^ static_cast<uint64_t>(value >> 63);
}

constexpr int64_t unzigzag(uint64_t value)
{
    return static_cast<int64_t>(value >> 1 ^ (~(value & 1) + 1));
}

/// a - b and a + b modulo 2^64: stamps and counters of any size come back whole.
constexpr int64_t wrapSubtract(int64_t a, int64_t b)
{
    return static_cast<int64_t>(static_cast<uint64_t>(a) - static_cast<uint64_t>(b));
}

constexpr int64_t wrapAdd(int64_t a, int64_t b)
{
    return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
}

/// LEB128: seven bits a byte, lowest first.
inline void putVarint(Bytes& out, uint64_t value)
{
    while (value >= 0x80) {
        out.push_back(static_cast<uint8_t>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<uint8_t>(value));
}

inline void putSigned(Bytes& out, int64_t value)
{
    putVarint(out, zigzag(value));
}

inline void putBytes(Bytes& out, ByteView bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// Eight bytes, lowest first.
inline void putFixed(Bytes& out, uint64_t value)
{
    std::array<uint8_t, 8> bytes{};
    for (size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<uint8_t>(value >> (8 * i));
    putBytes(out, bytes);
}

/// Reads what the functions above wrote. Whatever the bytes are, it stays inside them: past the end everything reads
/// as zero and `ok` turns false for good.
class ByteReader
{
public:
    explicit ByteReader(ByteView bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] size_t left() const { return m_rest.size(); }
    void fail()
    {
        m_ok = false;
        m_rest = {};
    }

    uint8_t byte()
    {
        if (m_rest.empty()) {
            fail();
            return 0;
        }
        const uint8_t value = m_rest.front();
        m_rest = m_rest.subspan(1);
        return value;
    }

    uint64_t varint()
    {
        uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const uint8_t part = byte();
            value |= static_cast<uint64_t>(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        fail();
        return 0;
    }

    int64_t signedVarint() { return unzigzag(varint()); }

    uint64_t fixed()
    {
        const ByteView bytes = take(8);
        uint64_t value = 0;
        for (size_t i = 0; i < bytes.size(); ++i)
            value |= static_cast<uint64_t>(bytes[i]) << (8 * i);
        return value;
    }

    ByteView take(uint64_t count)
    {
        if (count > m_rest.size()) {
            fail();
            return {};
        }
        const ByteView taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }

private:
    ByteView m_rest;
    bool m_ok = true;
};

} // namespace sd

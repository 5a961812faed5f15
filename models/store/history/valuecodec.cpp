#include "models/store/history/valuecodec.h"

#include <cmath>

namespace sd {

namespace {

constexpr std::array powers = {1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
constexpr double largest = 9e15; ///< below 2^53: a whole number there is exact in a double

constexpr uint8_t doublesHead = 0xff; ///< else the head is the decimal exponent, 0 … 12
constexpr uint8_t exceptionsFlag = 0x20;

uint64_t bitsOf(double value)
{
    return std::bit_cast<uint64_t>(value);
}

/// value * 10^exponent as a whole number, when dividing it again gives the same bits.
bool toWhole(double value, size_t exponent, int64_t& whole)
{
    const double scaled = value * powers[exponent];
    if (!(std::fabs(scaled) < largest))
        return false;
    whole = static_cast<int64_t>(std::nearbyint(scaled)); // which makes 0.0 of -0.0: that does not come back
    return bitsOf(static_cast<double>(whole) / powers[exponent]) == bitsOf(value);
}

struct Decimals
{
    size_t exponent = 0;
    std::vector<int64_t> wholes;
    std::vector<size_t> exceptions; ///< places whose value no exponent fits
};

/// False when so many values do not fit that storing them as doubles is cheaper.
bool toDecimals(std::span<const double> values, Decimals& out)
{
    out.exponent = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        int64_t whole = 0;
        size_t exponent = out.exponent;
        while (exponent < powers.size() && !toWhole(values[i], exponent, whole))
            ++exponent;
        if (exponent < powers.size())
            out.exponent = exponent;
    }
    out.wholes.resize(values.size());
    out.exceptions.clear();
    for (size_t i = 0; i < values.size(); ++i) {
        if (toWhole(values[i], out.exponent, out.wholes[i]))
            continue;
        out.exceptions.push_back(i);
        out.wholes[i] = i > 0 ? out.wholes[i - 1] : 0;
        if (out.exceptions.size() > values.size() / 8 + 1)
            return false;
    }
    return true;
}

void putDoubles(Bytes& out, std::span<const double> values)
{
    out.push_back(doublesHead);
    static thread_local std::vector<uint64_t> bits;
    bits.clear();
    for (const double value : values)
        bits.push_back(bitsOf(value));
    putPlanes(out, bits, 8);
}

} // namespace

void putValues(Bytes& out, std::span<const double> values, Layout layout)
{
    static thread_local Decimals decimals;
    if (!toDecimals(values, decimals)) {
        putDoubles(out, values);
        return;
    }
    out.push_back(static_cast<uint8_t>(decimals.exponent | (decimals.exceptions.empty() ? 0 : exceptionsFlag)));
    if (!decimals.exceptions.empty()) {
        putVarint(out, decimals.exceptions.size());
        size_t last = 0;
        for (const size_t place : decimals.exceptions) {
            putVarint(out, place - last);
            putFixed(out, bitsOf(values[place]));
            last = place;
        }
    }
    putIntegers(out, decimals.wholes, layout);
}

void getValues(ByteReader& in, std::span<double> values)
{
    const uint8_t head = in.byte();
    if (head == doublesHead) {
        static thread_local std::vector<uint64_t> bits;
        bits.resize(values.size());
        getPlanes(in, bits, 8);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = std::bit_cast<double>(bits[i]);
        return;
    }
    const size_t exponent = head & 0x1f;
    const uint64_t exceptions = (head & exceptionsFlag) != 0 ? in.varint() : 0;
    if (exponent >= powers.size() || exceptions > values.size())
        in.fail();
    static thread_local std::vector<std::pair<size_t, double>> patches;
    patches.clear();
    size_t place = 0;
    for (uint64_t i = 0; i < exceptions && in.ok(); ++i) {
        place += in.varint();
        if (place >= values.size())
            in.fail();
        patches.emplace_back(place, std::bit_cast<double>(in.fixed()));
    }
    if (!in.ok())
        return;
    static thread_local std::vector<int64_t> wholes;
    wholes.resize(values.size());
    getIntegers(in, wholes);
    if (!in.ok())
        return;
    const double scale = powers[exponent];
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(wholes[i]) / scale;
    for (const auto& [at, value] : patches)
        values[at] = value;
}

} // namespace sd

#include "models/store/history/integercodec.h"

#include "models/store/history/compression.h"

#include <algorithm>

namespace sd {

namespace {

constexpr size_t blockLength = 512; ///< packed numbers that share one width

/// The first byte of a run of integers: how they were made small, and how they are laid out.
enum Form : uint8_t { Constant = 0, Raw = 1, Delta = 2, DeltaDelta = 3 };
constexpr uint8_t planesFlag = 0x10;

unsigned bitWidth(uint64_t value)
{
    return static_cast<unsigned>(std::bit_width(value));
}

/// The width for which the packed bits and the patches of what is wider cost least.
unsigned bestWidth(std::span<const uint64_t> values)
{
    std::array<size_t, 65> counts{};
    for (const uint64_t value : values)
        ++counts[bitWidth(value)];
    unsigned best = 64;
    size_t bestCost = SIZE_MAX;
    size_t wider = 0;
    for (unsigned width = 65; width-- > 0;) {
        const size_t cost = values.size() * width + wider * 24; // a patch: position and rest, about three bytes
        if (cost < bestCost) {
            bestCost = cost;
            best = width;
        }
        wider += counts[width];
    }
    return best;
}

uint64_t lowMask(unsigned width)
{
    return width >= 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1;
}

/// width, number of patches, patches (distance, upper bits), then the lower bits of all, lowest bit first.
void putBlock(Bytes& out, std::span<const uint64_t> values)
{
    const unsigned width = bestWidth(values);
    out.push_back(static_cast<uint8_t>(width));
    const auto isWider = [width](uint64_t value) { return bitWidth(value) > width; };
    putVarint(out, static_cast<uint64_t>(std::ranges::count_if(values, isWider)));
    size_t last = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!isWider(values[i]))
            continue;
        putVarint(out, i - last);
        putVarint(out, values[i] >> width);
        last = i;
    }
    const size_t begin = out.size();
    out.resize(begin + (values.size() * width + 7) / 8);
    size_t bit = 0;
    for (const uint64_t value : values) {
        uint64_t rest = value & lowMask(width);
        for (unsigned done = 0; done < width;) {
            const unsigned offset = static_cast<unsigned>(bit & 7);
            const unsigned count = std::min(8 - offset, width - done);
            out[begin + (bit >> 3)] |= static_cast<uint8_t>(rest << offset);
            rest >>= count;
            done += count;
            bit += count;
        }
    }
}

uint64_t loadLittle(const uint8_t* at)
{
    static_assert(std::endian::native == std::endian::little, "packed bits are read eight bytes at a time");
    uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

void getBlock(ByteReader& in, std::span<uint64_t> values)
{
    const unsigned width = in.byte();
    const uint64_t patches = in.varint();
    if (width > 64 || patches > values.size()) {
        in.fail();
        return;
    }
    static thread_local std::vector<std::pair<size_t, uint64_t>> patched;
    patched.clear();
    size_t at = 0;
    for (uint64_t i = 0; i < patches; ++i) {
        at += in.varint();
        patched.emplace_back(at, in.varint());
    }
    const ByteView packed = in.take((values.size() * width + 7) / 8);
    if (!in.ok())
        return;
    static thread_local Bytes padded;
    padded.assign(packed.begin(), packed.end());
    padded.resize(packed.size() + 16);
    const uint64_t mask = lowMask(width);
    size_t bit = 0;
    for (uint64_t& value : values) {
        const uint8_t* from = padded.data() + (bit >> 3);
        const unsigned offset = static_cast<unsigned>(bit & 7);
        value = loadLittle(from) >> offset;
        if (offset + width > 64)
            value |= static_cast<uint64_t>(from[8]) << (64 - offset);
        value &= mask;
        bit += width;
    }
    for (const auto& [place, rest] : patched) {
        if (place >= values.size() || width >= 64) {
            in.fail();
            return;
        }
        values[place] |= rest << width;
    }
}

struct Plan
{
    Form form = Raw;
    int64_t low = 0; ///< Raw counts from the smallest
};

Plan cheapest(std::span<const int64_t> values)
{
    Plan plan{Raw, *std::ranges::min_element(values)};
    std::array<uint64_t, 3> bits{};
    bool isConstant = true;
    for (size_t i = 0; i < values.size(); ++i) {
        bits[0] += bitWidth(static_cast<uint64_t>(wrapSubtract(values[i], plan.low)));
        if (i == 0)
            continue;
        const int64_t delta = wrapSubtract(values[i], values[i - 1]);
        isConstant &= delta == 0;
        bits[1] += bitWidth(zigzag(delta));
        if (i >= 2)
            bits[2] += bitWidth(zigzag(wrapSubtract(delta, wrapSubtract(values[i - 1], values[i - 2]))));
    }
    if (isConstant)
        plan.form = Constant;
    else if (values.size() > 2 && bits[2] < bits[0] && bits[2] < bits[1])
        plan.form = DeltaDelta;
    else if (bits[1] < bits[0])
        plan.form = Delta;
    return plan;
}

void putSmall(Bytes& out, std::span<const uint64_t> numbers, Layout layout)
{
    if (layout == Layout::Planes) {
        uint64_t all = 0;
        for (const uint64_t number : numbers)
            all |= number;
        const unsigned planes = (bitWidth(all) + 7) / 8;
        out.push_back(static_cast<uint8_t>(planes));
        putPlanes(out, numbers, planes);
        return;
    }
    for (size_t at = 0; at < numbers.size(); at += blockLength)
        putBlock(out, numbers.subspan(at, std::min(blockLength, numbers.size() - at)));
}

void getSmall(ByteReader& in, std::span<uint64_t> numbers, bool planes)
{
    if (planes) {
        const unsigned count = in.byte();
        if (count > 8)
            in.fail();
        else
            getPlanes(in, numbers, count);
        return;
    }
    for (size_t at = 0; at < numbers.size() && in.ok(); at += blockLength)
        getBlock(in, numbers.subspan(at, std::min(blockLength, numbers.size() - at)));
}

} // namespace

void putIntegers(Bytes& out, std::span<const int64_t> values, Layout layout)
{
    if (values.empty())
        return;
    const Plan plan = cheapest(values);
    out.push_back(static_cast<uint8_t>(plan.form | (layout == Layout::Planes ? planesFlag : 0)));
    static thread_local std::vector<uint64_t> numbers;
    numbers.clear();
    switch (plan.form) {
    case Constant:
        putSigned(out, values[0]);
        return;
    case Raw:
        putSigned(out, plan.low);
        for (const int64_t value : values)
            numbers.push_back(static_cast<uint64_t>(wrapSubtract(value, plan.low)));
        break;
    case Delta:
        putSigned(out, values[0]);
        for (size_t i = 1; i < values.size(); ++i)
            numbers.push_back(zigzag(wrapSubtract(values[i], values[i - 1])));
        break;
    case DeltaDelta: {
        int64_t delta = wrapSubtract(values[1], values[0]);
        putSigned(out, values[0]);
        putSigned(out, delta);
        for (size_t i = 2; i < values.size(); ++i) {
            const int64_t next = wrapSubtract(values[i], values[i - 1]);
            numbers.push_back(zigzag(wrapSubtract(next, delta)));
            delta = next;
        }
        break;
    }
    }
    putSmall(out, numbers, layout);
}

void getIntegers(ByteReader& in, std::span<int64_t> values)
{
    if (values.empty())
        return;
    const uint8_t head = in.byte();
    const bool planes = (head & planesFlag) != 0;
    const uint8_t form = head & 0x0f;
    int64_t value = in.signedVarint();
    if (form > DeltaDelta || (form == DeltaDelta && values.size() < 3))
        in.fail();
    if (!in.ok())
        return;
    if (form == Constant) {
        std::ranges::fill(values, value);
        return;
    }
    int64_t delta = form == DeltaDelta ? in.signedVarint() : 0;
    const size_t lead = form - size_t{1}; // values that stand before the list
    static thread_local std::vector<uint64_t> numbers;
    numbers.resize(values.size() - lead);
    getSmall(in, numbers, planes);
    if (!in.ok())
        return;
    if (form == Raw) {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = wrapAdd(value, static_cast<int64_t>(numbers[i]));
        return;
    }
    values[0] = value;
    if (form == DeltaDelta)
        values[1] = value = wrapAdd(value, delta);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const int64_t step = unzigzag(numbers[i]);
        delta = form == DeltaDelta ? wrapAdd(delta, step) : step;
        value = wrapAdd(value, delta);
        values[i + lead] = value;
    }
}

void putPlanes(Bytes& out, std::span<const uint64_t> values, unsigned planes)
{
    static thread_local Bytes plane;
    for (unsigned k = 0; k < planes; ++k) {
        plane.clear();
        for (const uint64_t value : values)
            plane.push_back(static_cast<uint8_t>(value >> (8 * k)));
        putCompressed(out, plane);
    }
}

void getPlanes(ByteReader& in, std::span<uint64_t> values, unsigned planes)
{
    std::ranges::fill(values, 0);
    static thread_local Bytes plane;
    for (unsigned k = 0; k < planes; ++k) {
        plane.resize(values.size());
        getCompressed(in, plane);
        if (!in.ok())
            return;
        for (size_t i = 0; i < values.size(); ++i)
            values[i] |= static_cast<uint64_t>(plane[i]) << (8 * k);
    }
}

} // namespace sd

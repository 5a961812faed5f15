#include "models/store/history/chunk.h"

#include "models/store/history/valuecodec.h"

#include <algorithm>
#include <numeric>

namespace sd {

namespace {

constexpr uint8_t chunkCodec = 1;
constexpr uint64_t longestSegment = 1 << 24; ///< six months of seconds; more in one segment is damage

enum StampForm : uint8_t { Own = 0, Shared = 1 };

/// Where `count` stamps come from: `own` is filled, or a shared row is long enough.
std::span<const int64_t> readStamps(ByteReader& in, size_t count, const StampSource& shared, std::vector<int64_t>& own)
{
    const uint8_t form = in.byte();
    if (form == Own) {
        own.resize(count);
        getIntegers(in, own);
        return own;
    }
    const std::vector<int64_t>* found = form == Shared ? shared(in.varint()) : nullptr;
    if (found == nullptr || found->size() != count) {
        in.fail();
        return {};
    }
    return *found;
}

} // namespace

void Samples::sort()
{
    if (std::ranges::is_sorted(stamps))
        return;
    std::vector<size_t> order(stamps.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [this](size_t i) { return stamps[i]; });
    Samples sorted;
    sorted.stamps.reserve(size());
    sorted.values.reserve(size());
    for (const size_t i : order)
        sorted.add(stamps[i], values[i]);
    *this = std::move(sorted);
}

Bytes encodeStamps(std::span<const int64_t> stamps, Layout layout)
{
    Bytes out{Own};
    putIntegers(out, stamps, layout);
    return out;
}

Bytes referToStamps(uint64_t number)
{
    Bytes out{Shared};
    putVarint(out, number);
    return out;
}

void putSegment(Bytes& out, const Bytes& stamps, std::span<const double> values, Layout layout)
{
    static thread_local Bytes body;
    body.clear();
    putVarint(body, values.size());
    putBytes(body, stamps);
    putValues(body, values, layout);
    out.push_back(chunkCodec);
    putVarint(out, body.size());
    putBytes(out, body);
}

bool getSegments(ByteView chunk, const StampSource& shared, Samples& out)
{
    ByteReader in(chunk);
    while (!in.atEnd()) {
        if (in.byte() != chunkCodec)
            return false;
        ByteReader body(in.take(in.varint()));
        const uint64_t count = body.varint();
        if (!in.ok() || !body.ok() || count > longestSegment)
            return false;
        static thread_local std::vector<int64_t> own;
        const auto stamps = readStamps(body, count, shared, own);
        if (!body.ok())
            return false;
        const size_t before = out.values.size();
        out.values.resize(before + stamps.size());
        getValues(body, std::span(out.values).subspan(before));
        if (!body.ok() || !body.atEnd()) {
            out.values.resize(before);
            return false;
        }
        out.stamps.insert(out.stamps.end(), stamps.begin(), stamps.end());
    }
    return in.ok();
}

} // namespace sd

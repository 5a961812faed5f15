#include "tests/bench/gorilla.h"

#include <algorithm>
#include <bit>

namespace sd::bench {

namespace {

size_t stampBits(int64_t deltaOfDelta)
{
    if (deltaOfDelta == 0)
        return 1;
    // The paper's buckets hold seconds; with milliseconds Prometheus' wider ones are fairer.
    if (deltaOfDelta >= -8'191 && deltaOfDelta <= 8'192)
        return 2 + 14;
    if (deltaOfDelta >= -65'535 && deltaOfDelta <= 65'536)
        return 3 + 17;
    if (deltaOfDelta >= -524'287 && deltaOfDelta <= 524'288)
        return 4 + 20;
    return 4 + 64;
}

} // namespace

size_t gorillaLength(std::span<const int64_t> stamps, std::span<const double> values)
{
    size_t bits = 128;
    int64_t delta = 0;
    int leading = -1;
    int trailing = 0;
    for (size_t i = 1; i < stamps.size(); ++i) {
        const int64_t next = stamps[i] - stamps[i - 1];
        bits += stampBits(next - delta);
        delta = next;
        const uint64_t changed = std::bit_cast<uint64_t>(values[i]) ^ std::bit_cast<uint64_t>(values[i - 1]);
        bits += 1;
        if (changed == 0)
            continue;
        const int left = std::min(31, std::countl_zero(changed));
        const int right = std::countr_zero(changed);
        bits += 1;
        if (leading >= 0 && left >= leading && right >= trailing) {
            bits += static_cast<size_t>(64 - leading - trailing);
            continue;
        }
        leading = left;
        trailing = right;
        bits += 5 + 6 + static_cast<size_t>(64 - left - right);
    }
    return (bits + 7) / 8;
}

} // namespace sd::bench

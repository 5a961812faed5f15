#pragma once

#include "models/store/history/integercodec.h"

#include <functional>
#include <optional>
#include <vector>

namespace sd {

/// Samples of one series, column by column, in the order in which they came.
struct Samples
{
    std::vector<int64_t> stamps; ///< UTC milliseconds
    std::vector<double> values;

    [[nodiscard]] size_t size() const { return stamps.size(); }
    [[nodiscard]] bool isEmpty() const { return stamps.empty(); }
    void add(int64_t stamp, double value)
    {
        stamps.push_back(stamp);
        values.push_back(value);
    }
    /// By stamp; those of one stamp keep their order.
    void sort();
};

/// The stamps of a segment as it holds them: their own bytes, or the number of a row in `stamps` that others share.
Bytes encodeStamps(std::span<const int64_t> stamps, Layout layout);
Bytes referToStamps(uint64_t number);

/// Appends one segment. A chunk is one segment or several one after the other: growing it is appending.
void putSegment(Bytes& out, const Bytes& stamps, std::span<const double> values, Layout layout);

/// Shared stamps by their number; nullptr when there are none.
using StampSource = std::function<const std::vector<int64_t>*(uint64_t number)>;

/// Adds the samples of all segments to `out`. False when the bytes are damaged, of an unknown codec or refer to stamps
/// that are missing; `out` then holds what could be read before.
bool getSegments(ByteView chunk, const StampSource& shared, Samples& out);

} // namespace sd

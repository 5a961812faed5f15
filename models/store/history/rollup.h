#pragma once

#include "models/domain/reading.h"
#include "models/store/history/chunk.h"
#include "models/store/history/periods.h"

#include <map>

namespace sd {

/// What is kept of an hour or a day: of a gauge's values, of a counter's rates per second.
struct Rollup
{
    uint32_t count = 0;
    double min = 0;
    double max = 0;
    double sum = 0; ///< rounded to a millionth where that is exact enough
    double p95 = 0; ///< nearest rank

    bool operator==(const Rollup&) const = default;
};

/// By hour or day, counted from 1970.
using Rollups = std::map<Period, Rollup>;

/// Further apart, two readings of a counter say nothing about the rate between them.
inline constexpr int64_t longestRateGapMs = slotMs;

/// What is judged and drawn of raw samples: gauges as they are without NaN; of a counter the rate per second since the
/// sample before, where there is one not too long ago and the counter did not go back. In float's precision.
Samples drawable(const Samples& raw, ReadingKind kind);

/// Rollups of drawable samples, ordered by stamp, in steps of `stepMs`.
Rollups rollUp(const Samples& samples, int64_t stepMs);

/// One segment of rollups.
void putRollups(Bytes& out, const Rollups& rollups, Layout layout);
/// Adds all segments; of one period the last counts. False when the bytes are damaged.
bool getRollups(ByteView bytes, Rollups& out);

} // namespace sd

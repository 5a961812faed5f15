#pragma once

#include "models/domain/adjustment.h"

#include <vector>

namespace sd {

/// One layer of what a reading is judged by.
struct ThresholdStep
{
    Threshold after;              ///< what holds when only this layer and those below it are there
    Provenance from = {};         ///< whose layer it is: who, when and why
    ThresholdPatch patch = {};    ///< what it changes; empty for a whole rule
    AdjustmentId adjustment = {}; ///< none: a rule of the baseline, the device or the check
    bool isOverruled = false;     ///< the check's own rule stands in its stead

    bool operator==(const ThresholdStep&) const = default;
};

/// From the baseline up: the last one that is not overruled is what holds. `rules` as a check is judged by: its
/// baseline's, then its own; `stated` may be null. Empty: nothing judges this reading.
[[nodiscard]] std::vector<ThresholdStep> thresholdChain(const std::vector<ThresholdRule>& rules,
                                                        const Threshold* stated, const Adjustments& over,
                                                        const MetricKey& key);
/// What holds at the end of a chain; without limits where nothing judges.
[[nodiscard]] Threshold effectiveOf(const std::vector<ThresholdStep>& chain);

} // namespace sd

#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/reading.h"
#include "models/domain/threshold.h"

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace sd {

/// One reading, judged by limits alone: what "for" and N of M would wait for can't be seen in one poll.
struct JudgedReading
{
    Reading reading;
    double value =
        std::numeric_limits<double>::quiet_NaN(); ///< a counter's rate, NaN where that or a time left is not known
    State state = State::NoData;                  ///< NoData: a counter without a rate
    std::optional<Threshold> threshold = {};      ///< the rule that holds for it, as it is written
};

/// The rate per second of a counter, scaled; NaN where it is not known.
using CounterRate = std::function<double(const Reading&)>;

/// Judges one answer's readings, without those that are left out. Without `rate`, counters have none. Hours of the week
/// with limits of their own do not count: what is bad at other times is worth seeing.
std::vector<JudgedReading> judgeAtOnce(const std::vector<Reading>& readings, const std::vector<ThresholdRule>& rules,
                                       const Adjustments& over = {}, const CounterRate& rate = {});

} // namespace sd

#pragma once

#include "models/domain/interval.h"

#include <vector>

namespace sd::demo {

/// A stretch of generated history with one sample of each series every `step`.
struct HistoryStretch
{
    Interval when;
    Millis step{0};

    [[nodiscard]] qint64 samples() const { return when.length() / step; }
    bool operator==(const HistoryStretch&) const = default;
};

/// How the past is covered, oldest first, without gaps: a sample a minute for the last six hours, every five minutes
/// for the last ten days, and before that every 5, 10, 15, 30, 60 or 120 minutes: the closest that makes no more than
/// `maxSamples` for all `series` together. When even two hours are too close the past begins later.
/// All times are whole steps, so that the series of an estate share their stamps.
std::vector<HistoryStretch> planHistory(UtcTime now, Millis length, qint64 series, qint64 maxSamples);

} // namespace sd::demo

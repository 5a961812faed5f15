#pragma once

#include "models/domain/ids.h"
#include "models/domain/interval.h"
#include "models/domain/threshold.h"

namespace sd {

/// What a chart draws of a threshold. Nothing set: the series was not judged by limits.
struct Limits
{
    Direction direction = Direction::Above;
    std::optional<double> warning = {};
    std::optional<double> error = {};

    [[nodiscard]] bool isSet() const { return warning || error; }
    bool operator==(const Limits&) const = default;
};

/// The limits of `threshold`; none of nullptr.
inline Limits limitsOf(const Threshold* threshold)
{
    return threshold != nullptr && (threshold->warning || threshold->error)
               ? Limits{threshold->direction, threshold->warning, threshold->error}
               : Limits{};
}

/// The limits of one moment, where hours of the week have limits of their own.
inline Limits limitsAt(const Threshold* threshold, UtcTime at, WeekClock& clock)
{
    if (threshold == nullptr || threshold->hours.empty())
        return limitsOf(threshold);
    const Threshold then = thresholdAt(*threshold, clock.at(at));
    return limitsOf(&then);
}

/// A stretch in which a series was judged by these limits; limits that are not set end the ones before.
struct LimitSpan
{
    SeriesId series;
    Interval when; ///< `to` of the limits that hold now is UtcTime::max()
    Limits limits;
};

} // namespace sd

#pragma once

#include "models/domain/history.h"
#include "models/domain/threshold.h"

#include <span>
#include <vector>

class QTimeZone;

namespace sd {

/// What limits would have given on the readings of a time that is over.
struct PastAlarms
{
    int alarms = 0;  ///< that were opened
    int errors = 0;  ///< of these, those that reached Error
    Millis open{0};  ///< how long alarms stood, all together
    Millis error{0}; ///< of that, at Error
    Interval longest = {};
    int readings = 0;   ///< how many there were to judge
    Interval seen = {}; ///< from the first of them to the last

    bool operator==(const PastAlarms&) const = default;
};

/// A question to history. Times of silence longer than three intervals are judged as the engine does: not at all.
struct PastQuestion
{
    SeriesId series;
    SeriesId guard = {}; ///< the threshold's second value; none: there is none
    bool isCounter = false;
    Interval when;
    Millis interval{60'000};
    std::vector<Threshold> by; ///< each gives an answer
};

/// Judges `points` (by time; values, of a counter its rates) as the engine would have. `guard`: the second value at the
/// same moments. Nobody was on duty: acknowledgements, windows and dependencies are not looked at.
[[nodiscard]] PastAlarms pastAlarms(const Threshold& threshold, std::span<const RawPoint> points,
                                    std::span<const RawPoint> guard, Millis interval, const QTimeZone& zone);

/// A counter's samples as rates per second; one that has none (the first, a restart, a wrap) is left out.
[[nodiscard]] std::vector<RawPoint> ratesOf(std::span<const RawPoint> counts);

} // namespace sd

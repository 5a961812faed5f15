#pragma once

#include "models/domain/interval.h"

namespace sd {

/// How far a chart can be zoomed and where it ends.
struct SpanLimits
{
    Millis least{std::chrono::minutes{5}};
    Millis most{std::chrono::hours{24 * 366 * 2}};
    UtcTime newest{}; ///< nothing later is shown

    /// `range` with its length and end put within the limits; the end gives way last.
    [[nodiscard]] Interval kept(Interval range) const;
};

/// `factor` times as long, with `anchor` staying at its place on the screen.
Interval zoomed(Interval range, double factor, UtcTime anchor, const SpanLimits& limits);
/// Moved by `share` of its own length, to the past where it is negative.
Interval panned(Interval range, double share, const SpanLimits& limits);

} // namespace sd

#pragma once

#include "models/domain/ids.h"
#include "models/domain/time.h"

#include <limits>

namespace sd {

/// A trend by the wall clock: what outlives the engine that watched it.
struct KeptTrend
{
    SeriesId series;
    UtcTime first{};
    UtcTime last{};
    double level = 0;
    double weight = 0;
    double x = 0;
    double xx = 0;
    double y = 0;
    double xy = 0;
};

/// How fast a level moves, and how long it takes to reach its end at that rate: the straight line through its readings
/// by least squares, in which a reading counts less and less the older it is (half after some 17 hours), so that
/// a day's tides do not pass for a rise. A few numbers, whatever was read.
class FillTrend
{
public:
    static constexpr std::chrono::hours Memory{24};  ///< a reading this old counts by 1/e
    static constexpr std::chrono::hours Shortest{6}; ///< less than this has been seen: no rate can be told
    /// After a break this long what was before says next to nothing, and must not pass for having been watched.
    static constexpr std::chrono::hours Forgotten{72};
    static constexpr std::chrono::hours Longest{366 * 24}; ///< it does not fill, or not before that

    FillTrend() = default;
    /// Goes on where another engine stopped.
    FillTrend(const KeptTrend& kept, Stamp now);

    void add(SteadyTime at, double level);
    /// It has seen something, and levels of a size that arithmetic can bear.
    [[nodiscard]] bool canBeKept() const;
    [[nodiscard]] KeptTrend kept(SeriesId series, Stamp now) const;
    /// Seconds until the level is `full`, at most Longest; 0 when it is. NaN while no rate can be told.
    [[nodiscard]] double secondsTo(double full) const;
    /// Per second; NaN likewise.
    [[nodiscard]] double rate() const;

private:
    SteadyTime m_first{};
    SteadyTime m_last{};
    double m_level = std::numeric_limits<double>::quiet_NaN(); ///< the last one
    // Sums over the readings by their weight: x is seconds before the last one, y the level.
    double m_weight = 0;
    double m_x = 0;
    double m_xx = 0;
    double m_y = 0;
    double m_xy = 0;
};

} // namespace sd

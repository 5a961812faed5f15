#pragma once

#include "models/domain/interval.h"

#include <vector>

namespace sd::demo {

/// When the estate's counters began: before any history of ours.
inline constexpr UtcTime countedFrom = fromMs(1'704'067'200'000); // 2024-01-01

/// One moment with everything that all servers of the estate share at it; made once, used for thousands of curves.
struct Moment
{
    UtcTime at{};
    qint64 localMs = 0;         ///< what a clock on a wall in Sweden shows, as milliseconds since 1970
    double business = 0;        ///< 0 at night … 1 at noon of a working day
    double backup = 0;          ///< 0, up to 1 between 02 and 04 at night
    double seconds = 0;         ///< since `countedFrom`: with the two below, what a counter counts. They never go back.
    double businessSeconds = 0; ///< `business` added up
    double backupSeconds = 0;
    double lapse = 1; ///< how many times faster than real the estate's time runs
};

/// Time-lapse: from `begin` on, the estate's clock runs `speed` times as fast as the real one. What is counted
/// still counts in real seconds, so that rates stay what they are.
struct Lapse
{
    UtcTime begin{};
    double speed = 1;
};

/// The week of a Swedish office, its summer time and its patch nights.
class Rhythm
{
public:
    /// Moments outside `span` are right too, but without changes of summer time.
    explicit Rhythm(Interval span, Lapse lapse = {});

    /// `real` is a time of the world outside; the moment's is the estate's. They differ in time-lapse only.
    [[nodiscard]] Moment moment(UtcTime real) const;
    /// When the last patch night began: the Sunday after the month's second Tuesday, 01:00 local.
    [[nodiscard]] UtcTime patchNight(UtcTime at) const;

private:
    /// A stretch without change of the clocks. The corrections keep the added-up seconds continuous across its start.
    struct Stretch
    {
        UtcTime from{};
        qint64 offsetMs = 0;
        double business = 0;
        double backup = 0;
    };

    void addStretch(UtcTime from, qint64 offsetMs);
    [[nodiscard]] Moment momentOf(UtcTime at) const;

    Lapse m_lapse;
    std::vector<Stretch> m_stretches;
    std::vector<UtcTime> m_patchNights;
};

} // namespace sd::demo

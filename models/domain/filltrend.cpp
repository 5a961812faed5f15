#include "models/domain/filltrend.h"

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double NoNumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

FillTrend::FillTrend(const KeptTrend& kept, Stamp now)
    // A wall clock that was set back since makes nothing come from the future.
    : m_first(now.steady - std::max(Millis{0}, now.wall - kept.first))
    , m_last(now.steady - std::max(Millis{0}, now.wall - kept.last))
    , m_level(kept.level)
    , m_weight(kept.weight)
    , m_x(kept.x)
    , m_xx(kept.xx)
    , m_y(kept.y)
    , m_xy(kept.xy)
{}

bool FillTrend::canBeKept() const
{
    return m_weight > 0 && std::isfinite(m_x) && std::isfinite(m_xx) && std::isfinite(m_y) && std::isfinite(m_xy);
}

KeptTrend FillTrend::kept(SeriesId series, Stamp now) const
{
    const auto onTheWall = [&now](SteadyTime at) {
        return now.wall - std::chrono::duration_cast<Millis>(now.steady - at);
    };
    return {.series = series,
            .first = onTheWall(m_first),
            .last = onTheWall(m_last),
            .level = m_level,
            .weight = m_weight,
            .x = m_x,
            .xx = m_xx,
            .y = m_y,
            .xy = m_xy};
}

void FillTrend::add(SteadyTime at, double level)
{
    if (!std::isfinite(level))
        return;
    if (at - m_last > Forgotten)
        *this = FillTrend();
    if (m_weight <= 0)
        m_first = m_last = at;
    const double passed = std::max(0.0, Seconds(at - m_last).count());
    // Everything moves `passed` seconds further into the past, and fades.
    const double fade = std::exp(-passed / Seconds(Memory).count());
    m_xy = fade * (m_xy - passed * m_y);
    m_xx = fade * (m_xx - 2 * passed * m_x + passed * passed * m_weight);
    m_x = fade * (m_x - passed * m_weight);
    m_y = fade * m_y + level;
    m_weight = fade * m_weight + 1;
    m_last = std::max(m_last, at);
    m_level = level;
}

double FillTrend::rate() const
{
    if (m_last - m_first < Shortest)
        return NoNumber;
    const double spread = m_weight * m_xx - m_x * m_x;
    return spread > 0 ? (m_weight * m_xy - m_x * m_y) / spread : NoNumber;
}

double FillTrend::secondsTo(double full) const
{
    const double perSecond = rate();
    if (std::isnan(perSecond))
        return NoNumber;
    const double left = full - m_level;
    if (left <= 0)
        return 0;
    const double longest = Seconds(Longest).count();
    return perSecond * longest <= left ? longest : left / perSecond;
}

} // namespace sd

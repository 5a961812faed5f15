#include "widgets/charts/charttime.h"

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// A new point is worth asking for when it would be about a pixel wide.
Millis refreshEvery(Millis span)
{
    return std::clamp<Millis>(span / 600, 5s, 5min);
}

} // namespace

ChartTime::ChartTime(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_tick, &QTimer::timeout, this, &ChartTime::keepUp);
}

SpanLimits ChartTime::limits() const
{
    return {.newest = std::max(m_clock.utcNow(), m_home.to)};
}

void ChartTime::showLast(Millis span)
{
    m_homeSpan = span;
    m_home = {};
    reset();
}

void ChartTime::showRange(Interval range)
{
    m_homeSpan = Millis{0};
    m_home = range;
    reset();
}

void ChartTime::reset()
{
    const UtcTime now = m_clock.utcNow();
    set(m_homeSpan > Millis{0} ? Interval{now - m_homeSpan, now} : m_home, false);
}

void ChartTime::zoom(double factor, UtcTime anchor)
{
    show(zoomed(m_range, factor, anchor, limits()));
}

void ChartTime::pan(double share)
{
    show(panned(m_range, share, limits()));
}

void ChartTime::show(Interval range)
{
    range = limits().kept(range);
    if (range != m_range)
        set(range, true);
}

void ChartTime::set(Interval range, bool isAway)
{
    m_range = range;
    m_isAway = isAway;
    m_follows = m_homeSpan > Millis{0} && range.to >= m_clock.utcNow();
    if (m_follows)
        m_tick.start(refreshEvery(range.length()));
    else
        m_tick.stop();
    Q_EMIT rangeChanged();
}

void ChartTime::keepUp()
{
    if (!m_follows)
        return;
    const UtcTime now = m_clock.utcNow();
    m_range = {now - m_range.length(), now};
    Q_EMIT timePassed();
}

void ChartTime::setCursor(std::optional<UtcTime> at)
{
    if (at == m_cursor)
        return;
    m_cursor = at;
    Q_EMIT cursorChanged();
}

} // namespace sd

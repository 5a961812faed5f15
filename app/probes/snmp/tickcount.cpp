#include "app/probes/snmp/tickcount.h"

#include <algorithm>
#include <cstdlib>

namespace sd {

namespace {

constexpr qint64 ticksInAll = qint64{1} << 32;
constexpr qint64 leastSlack = qint64{60} * 100;
constexpr qint64 slackPart = 100;

} // namespace

bool hasWrapped(quint32 before, quint32 now, std::chrono::nanoseconds elapsed)
{
    if (now >= before)
        return false;
    const qint64 ticks = std::max<qint64>(0, elapsed / std::chrono::milliseconds{10});
    const qint64 slack = std::max(leastSlack, ticks / slackPart);
    return std::abs(qint64{before} + ticks - (qint64{now} + ticksInAll)) <= slack;
}

quint64 TickCount::take(quint32 ticks, SteadyTime at)
{
    if (m_last && ticks < *m_last) {
        if (hasWrapped(*m_last, ticks, at - m_at))
            m_wrapped += static_cast<quint64>(ticksInAll);
        else
            m_wrapped = 0;
    }
    m_last = ticks;
    m_at = at;
    return m_wrapped + ticks;
}

} // namespace sd

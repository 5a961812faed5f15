#include "app/engine/vitalsmeter.h"

#include <algorithm>

namespace sd {

namespace {

qint64 secondOf(SteadyTime now)
{
    return std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
}

Millis roundedUp(std::chrono::microseconds us)
{
    return std::chrono::ceil<Millis>(us);
}

} // namespace

void VitalsMeter::advance(SteadyTime now)
{
    const qint64 second = secondOf(now);
    if (m_second < 0)
        m_first = m_second = second;
    constexpr auto ring = static_cast<qint64>(PollSeconds + 1);
    constexpr auto part = static_cast<qint64>(LatenessPart.count());
    // Further back than the whole ring there is nothing left to clear.
    m_second = std::max(m_second, second - part * LatenessParts);
    while (m_second < second) {
        ++m_second;
        m_seconds[static_cast<size_t>(m_second % ring)] = {};
        if (m_second % part == 0)
            m_lateness[static_cast<size_t>(m_second / part % LatenessParts)].clear();
    }
}

void VitalsMeter::countPoll(bool failed, SteadyTime now)
{
    advance(now);
    Second& second = m_seconds[static_cast<size_t>(m_second % (PollSeconds + 1))];
    ++second.polls;
    second.failed += failed ? 1 : 0;
}

void VitalsMeter::countStart(std::chrono::nanoseconds lateness, SteadyTime now)
{
    advance(now);
    m_lateness[static_cast<size_t>(m_second / LatenessPart.count() % LatenessParts)].add(lateness);
}

void VitalsMeter::reset()
{
    *this = VitalsMeter{};
}

Histogram VitalsMeter::merged() const
{
    Histogram all;
    for (const Histogram& part : m_lateness)
        all.add(part);
    return all;
}

std::chrono::microseconds VitalsMeter::lateness(double share, SteadyTime now)
{
    advance(now);
    return merged().quantile(share);
}

void VitalsMeter::read(EngineVitals& vitals, SteadyTime now)
{
    advance(now);
    const qint64 whole = std::min<qint64>(PollSeconds, m_second - m_first);
    quint64 polls = 0;
    quint64 failed = 0;
    for (qint64 back = 1; back <= whole; ++back) {
        const Second& second = m_seconds[static_cast<size_t>((m_second - back) % (PollSeconds + 1))];
        polls += second.polls;
        failed += second.failed;
    }
    const double seconds = whole > 0 ? static_cast<double>(whole) : 1.0;
    vitals.pollsPerSecond = static_cast<double>(polls) / seconds;
    vitals.failedPerSecond = static_cast<double>(failed) / seconds;
    const Histogram late = merged();
    vitals.latenessP50 = roundedUp(late.quantile(0.50));
    vitals.latenessP99 = roundedUp(late.quantile(0.99));
}

} // namespace sd

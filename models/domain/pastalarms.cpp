#include "models/domain/pastalarms.h"

#include "models/domain/evaluation.h"
#include "models/domain/rate.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

/// The engine asks again within an interval; after three without an answer nobody was looking.
constexpr int SilentIntervals = 3;

SteadyTime steady(UtcTime at)
{
    return SteadyTime{at.time_since_epoch()};
}

/// Counts the alarms that levels one after the other make.
class Tally
{
public:
    void take(UtcTime at, State level, bool isFlapping)
    {
        pass(at);
        m_atError = level == State::Error;
        if (level == State::Warning || level == State::Error)
            open(at);
        else if (level == State::Ok && !isFlapping)
            close(at);
        if (m_isOpen && m_atError && !m_reachedError) {
            m_reachedError = true;
            ++past.errors;
        }
    }
    /// Nobody looked: an alarm stands as it did, but that time counts for nothing.
    void skipTo(UtcTime at) { m_last = at; }
    void close(UtcTime at)
    {
        if (m_isOpen && at - m_since > past.longest.length())
            past.longest = {m_since, at};
        m_isOpen = m_reachedError = false;
    }

    PastAlarms past;

private:
    void pass(UtcTime at)
    {
        if (m_isOpen)
            past.open += at - m_last;
        if (m_isOpen && m_atError)
            past.error += at - m_last;
        m_last = at;
    }
    void open(UtcTime at)
    {
        if (m_isOpen)
            return;
        m_isOpen = true;
        m_since = at;
        ++past.alarms;
    }

    UtcTime m_last{};
    UtcTime m_since{};
    bool m_isOpen = false;
    bool m_atError = false;
    bool m_reachedError = false;
};

/// The second value at the moment of a reading; both came in one answer.
class GuardValues
{
public:
    explicit GuardValues(std::span<const RawPoint> points)
        : m_points(points)
    {}

    double at(UtcTime moment)
    {
        while (m_next < m_points.size() && m_points[m_next].at < moment)
            ++m_next;
        const bool isThere = m_next < m_points.size() && m_points[m_next].at == moment;
        return isThere ? m_points[m_next].value : std::numeric_limits<double>::quiet_NaN();
    }

private:
    std::span<const RawPoint> m_points;
    size_t m_next = 0;
};

} // namespace

PastAlarms pastAlarms(const Threshold& threshold, std::span<const RawPoint> points, std::span<const RawPoint> guard,
                      Millis interval, const QTimeZone& zone)
{
    Tally tally;
    if (points.empty())
        return tally.past;
    GuardValues guards(guard);
    WeekClock clock(zone);
    Threshold now = threshold;
    EvalState state;
    UtcTime last = points.front().at;
    for (const RawPoint& point : points) {
        if (point.at - last > SilentIntervals * interval) {
            state = evaluate(&now, state, {.reported = State::NoData}, steady(last)).next;
            tally.skipTo(point.at);
        }
        const Sample sample{.value = point.value, .guardValue = guards.at(point.at)};
        if (!threshold.hours.empty())
            now = thresholdAt(threshold, clock.at(point.at));
        const Verdict verdict = evaluate(&now, state, sample, steady(point.at));
        state = verdict.next;
        tally.take(point.at, verdict.level, verdict.flapping);
        last = point.at;
    }
    tally.close(last);
    tally.past.readings = static_cast<int>(points.size());
    tally.past.seen = {points.front().at, last};
    return tally.past;
}

std::vector<RawPoint> ratesOf(std::span<const RawPoint> counts)
{
    std::vector<RawPoint> rates;
    rates.reserve(counts.size());
    CounterState before;
    for (const RawPoint& point : counts) {
        if (std::isnan(point.value) || point.value < 0)
            continue;
        const auto value = static_cast<quint64>(point.value);
        if (const auto rate = rateOf(before, value, 64, steady(point.at), false))
            rates.push_back({point.at, *rate});
        before = {value, steady(point.at), true};
    }
    return rates;
}

} // namespace sd

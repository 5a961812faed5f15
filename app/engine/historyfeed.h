#pragma once

#include "app/engine/serieslist.h"
#include "models/store/historystore.h"

namespace sd {

/// Gathers what history keeps and hands it over about once a second. Gives series their numbers.
class HistoryFeed
{
public:
    explicit HistoryFeed(HistoryStore& history)
        : m_history(history)
    {}

    /// The highest series number ever given.
    void countOnFrom(SeriesId last) { m_last = last; }

    /// Gives the slot its number and announces it in the batch that will hold its first sample.
    void announce(SeriesSlot& slot, CheckId check);
    void add(SampleRow row);
    /// The slot's state changes to `state` at `at`. Never before the span that stands, even when the wall clock went
    /// back: spans keep their order.
    void show(SeriesSlot& slot, State state, UtcTime at);

    /// Tells history the limits of the slot's threshold, where they are others than before.
    void noteLimits(SeriesSlot& slot, UtcTime at);

    /// Lets the trend of a slot that has one outlive the engine.
    void keepTrend(const SeriesSlot& slot, Stamp now);

    void step(SteadyTime now);
    void flush();
    [[nodiscard]] HistoryVitals vitals() const { return m_history.vitals(); }

private:
    HistoryStore& m_history;
    SeriesId m_last;
    HistoryBatch m_batch;
    SteadyTime m_flushAt{};
    WeekClock m_clock{QTimeZone::systemTimeZone()};
};

} // namespace sd

#include "app/engine/historyfeed.h"

#include <algorithm>
#include <utility>

namespace sd {

namespace {
constexpr std::chrono::seconds flushPause{1};
constexpr size_t fullBatch = 100'000; ///< rows; a batch this long does not wait for its second
} // namespace

void HistoryFeed::announce(SeriesSlot& slot, CheckId check)
{
    m_last = slot.id = SeriesId{m_last.value + 1};
    m_batch.newSeries.push_back({slot.id, check, slot.key, slot.kind, slot.unit});
}

void HistoryFeed::add(SampleRow row)
{
    if (!row.values.empty())
        m_batch.rows.push_back(std::move(row));
}

void HistoryFeed::show(SeriesSlot& slot, State state, UtcTime at)
{
    if (slot.shown == state && slot.since != UtcTime{})
        return;
    slot.shown = state;
    slot.since = slot.since == UtcTime{} ? at : std::max(at, slot.since + Millis{1});
    m_batch.states.push_back({slot.id, {slot.since, UtcTime::max()}, state});
}

void HistoryFeed::noteLimits(SeriesSlot& slot, UtcTime at)
{
    const Limits limits = limitsAt(slot.threshold, at, m_clock);
    if (limits == slot.noted || !slot.id)
        return;
    slot.noted = limits;
    m_batch.limits.push_back({slot.id, {at, UtcTime::max()}, limits});
}

void HistoryFeed::keepTrend(const SeriesSlot& slot, Stamp now)
{
    if (slot.extras && slot.extras->trend.canBeKept() && slot.id)
        m_batch.trends.push_back(slot.extras->trend.kept(slot.id, now));
}

void HistoryFeed::step(SteadyTime now)
{
    if (now < m_flushAt && m_batch.rows.size() < fullBatch)
        return;
    m_flushAt = now + flushPause;
    flush();
}

void HistoryFeed::flush()
{
    if (m_batch.rows.empty() && m_batch.states.empty() && m_batch.newSeries.empty() && m_batch.limits.empty() &&
        m_batch.trends.empty())
        return;
    m_history.append(std::exchange(m_batch, {}));
}

} // namespace sd

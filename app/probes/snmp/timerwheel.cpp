#include "app/probes/snmp/timerwheel.h"

#include <bit>

namespace sd {

namespace {

qint64 tickOf(SteadyTime time)
{
    return std::chrono::floor<Millis>(time.time_since_epoch()).count() / TimerWheel::tick.count();
}

} // namespace

void TimerWheel::link(quint32 id)
{
    Entry& entry = m_entries[id];
    const size_t bucket = bucketOf(entry.at);
    entry.previous = none;
    entry.next = m_heads[bucket];
    if (entry.next != none)
        m_entries[entry.next].previous = id;
    m_heads[bucket] = id;
    m_used[bucket / 64] |= quint64{1} << (bucket % 64);
}

void TimerWheel::unlink(quint32 id)
{
    const Entry& entry = m_entries[id];
    const size_t bucket = bucketOf(entry.at);
    if (entry.next != none)
        m_entries[entry.next].previous = entry.previous;
    if (entry.previous != none)
        m_entries[entry.previous].next = entry.next;
    else
        m_heads[bucket] = entry.next;
    if (m_heads[bucket] == none)
        m_used[bucket / 64] &= ~(quint64{1} << (bucket % 64));
}

void TimerWheel::set(quint32 id, SteadyTime due)
{
    if (id >= m_entries.size())
        m_entries.resize(id + 1);
    clear(id);
    // What is due already goes into the next bucket that will be looked at.
    m_entries[id].at = std::max(tickOf(due), m_done + 1);
    link(id);
    ++m_count;
}

void TimerWheel::clear(quint32 id)
{
    if (id >= m_entries.size() || m_entries[id].at < 0)
        return;
    unlink(id);
    m_entries[id].at = -1;
    --m_count;
}

std::optional<SteadyTime> TimerWheel::earliest() const
{
    if (m_count == 0)
        return {};
    const size_t start = bucketOf(m_done + 1);
    for (size_t step = 0; step < bucketCount;) {
        const size_t bucket = (start + step) % bucketCount;
        const quint64 word = m_used[bucket / 64] >> (bucket % 64);
        if (word != 0) {
            const auto offset = static_cast<qint64>(step) + std::countr_zero(word);
            return SteadyTime{Millis{(m_done + 1 + offset) * tick.count()}};
        }
        step += 64 - bucket % 64;
    }
    return {};
}

void TimerWheel::takeDue(SteadyTime now, std::vector<quint32>& due)
{
    const qint64 until = tickOf(now);
    if (m_count == 0) {
        m_done = std::max(m_done, until);
        return;
    }
    // After a sleep of more than a turn every bucket is looked at once.
    const qint64 from = std::max(m_done + 1, until - static_cast<qint64>(bucketCount) + 1);
    for (qint64 at = from; at <= until && m_count > 0; ++at) {
        for (quint32 id = m_heads[bucketOf(at)]; id != none;) {
            const quint32 next = m_entries[id].next;
            if (m_entries[id].at <= until) {
                clear(id);
                due.push_back(id);
            }
            id = next;
        }
    }
    m_done = std::max(m_done, until);
}

} // namespace sd

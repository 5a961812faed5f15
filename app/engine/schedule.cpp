#include "app/engine/schedule.h"

#include <algorithm>
#include <utility>

namespace sd {

using std::chrono::nanoseconds;

namespace {

/// A worker answers by its deadline, which is never past the interval. One that has not answered after this many
/// intervals and half a minute has lost the order.
constexpr int lostIntervals = 2;
constexpr nanoseconds lostGrace = std::chrono::seconds{30};

/// SplitMix64: neighbouring numbers land far apart.
quint64 scattered(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

quint64 ticketOf(Schedule::Slot slot, quint32 sequence)
{
    return quint64{slot} << 32U | sequence;
}

} // namespace

Schedule::Schedule(int cap, bool byItself)
    : m_cap(std::max(cap, 1))
    , m_byItself(byItself)
{}

nanoseconds Schedule::phaseOf(quint64 identity, Millis interval)
{
    const auto span = static_cast<quint64>(nanoseconds{interval}.count());
    return nanoseconds{static_cast<qint64>(scattered(identity) % span)};
}

SteadyTime Schedule::beatAfter(const Entry& entry, SteadyTime now)
{
    const nanoseconds past = (now.time_since_epoch() - entry.phase) % entry.interval;
    const nanoseconds sinceBeat = past < nanoseconds{0} ? past + entry.interval : past;
    return now - sinceBeat + entry.interval;
}

void Schedule::set(Slot slot, quint64 identity, Millis interval, SteadyTime now)
{
    if (slot >= m_entries.size())
        m_entries.resize(slot + 1);
    Entry& entry = m_entries[slot];
    const Millis atLeast = std::max(interval, Millis{1});
    if (entry.used && entry.interval == atLeast)
        return;
    if (!entry.used)
        ++m_size;
    entry.used = true;
    entry.interval = atLeast;
    entry.phase = phaseOf(identity, atLeast);
    ++entry.version;
    if (m_byItself)
        push(slot, beatAfter(entry, now));
}

void Schedule::remove(Slot slot)
{
    Entry& entry = m_entries.at(slot);
    if (!entry.used)
        return;
    if (entry.pending)
        --m_inFlight;
    entry.used = entry.pending = entry.again = false;
    ++entry.version;
    --m_size;
}

void Schedule::bringForward(Slot slot, Millis within, SteadyTime now)
{
    Entry& entry = m_entries.at(slot);
    const SteadyTime early = now + entry.phase % within;
    if (!m_byItself || !entry.used || entry.due <= early)
        return;
    ++entry.version;
    push(slot, early);
}

void Schedule::push(Slot slot, SteadyTime due)
{
    m_entries[slot].due = due;
    m_idle.push_back({due, slot, m_entries[slot].version});
    std::push_heap(m_idle.begin(), m_idle.end(), isLater);
}

void Schedule::pop()
{
    std::pop_heap(m_idle.begin(), m_idle.end(), isLater);
    m_idle.pop_back();
}

void Schedule::start(Slot slot, SteadyTime planned, SteadyTime now, bool asked, Round& round)
{
    Entry& entry = m_entries[slot];
    entry.pending = true;
    entry.asked = asked;
    entry.planned = planned;
    entry.started = now;
    ++entry.sequence;
    ++m_inFlight;
    round.due.push_back({slot, ticketOf(slot, entry.sequence)});
}

void Schedule::takeAsked(SteadyTime now, Round& round)
{
    while (!m_asked.empty() && m_inFlight < m_cap) {
        const Slot slot = m_asked.front();
        m_asked.pop_front();
        Entry& entry = m_entries[slot];
        entry.queued = false;
        if (!entry.used)
            continue;
        if (entry.pending)
            entry.again = true;
        else
            start(slot, now, now, true, round);
    }
}

void Schedule::countOverdue(Slot slot, SteadyTime now, Round& round)
{
    Entry& entry = m_entries[slot];
    if (!entry.asked)
        ++m_overdue;
    if (now - entry.started > lostIntervals * entry.interval + lostGrace) {
        round.lost.push_back({slot, ticketOf(slot, entry.sequence)});
        land(entry, slot);
    }
}

void Schedule::take(SteadyTime now, Round& round)
{
    takeAsked(now, round);
    while (!m_idle.empty() && m_idle.front().due <= now) {
        const Item item = m_idle.front();
        const Entry& entry = m_entries[item.slot];
        if (entry.version != item.version) {
            pop();
            continue;
        }
        if (!entry.pending && m_inFlight >= m_cap)
            break;
        pop();
        if (entry.pending)
            countOverdue(item.slot, now, round);
        else
            start(item.slot, item.due, now, false, round);
        push(item.slot, beatAfter(entry, now));
    }
}

void Schedule::land(Entry& entry, Slot slot)
{
    entry.pending = false;
    --m_inFlight;
    if (std::exchange(entry.again, false))
        ask(entry, slot);
}

void Schedule::ask(Entry& entry, Slot slot)
{
    if (!std::exchange(entry.queued, true))
        m_asked.push_back(slot);
}

std::optional<Schedule::Flight> Schedule::finish(quint64 ticket)
{
    const auto slot = static_cast<Slot>(ticket >> 32U);
    if (slot >= m_entries.size())
        return {};
    Entry& entry = m_entries[slot];
    if (!entry.pending || ticketOf(slot, entry.sequence) != ticket)
        return {};
    land(entry, slot);
    return Flight{slot, entry.planned, entry.asked};
}

void Schedule::pollSoon(Slot slot)
{
    Entry& entry = m_entries.at(slot);
    if (!entry.used)
        return;
    if (entry.pending)
        entry.again = true;
    else
        ask(entry, slot);
}

void Schedule::resume(SteadyTime now)
{
    std::vector<Item> kept;
    kept.reserve(m_idle.size());
    for (const Item& item : m_idle) {
        Entry& entry = m_entries[item.slot];
        if (entry.version != item.version)
            continue;
        entry.asked = true; // what is under way has no lateness any more
        entry.due = item.due > now ? item.due : beatAfter(entry, now);
        kept.push_back({entry.due, item.slot, item.version});
    }
    m_idle = std::move(kept);
    std::make_heap(m_idle.begin(), m_idle.end(), isLater);
}

std::optional<SteadyTime> Schedule::nextBeat(Slot slot, SteadyTime now) const
{
    if (!m_byItself || slot >= m_entries.size() || !m_entries[slot].used)
        return std::nullopt;
    const Entry& entry = m_entries[slot];
    return entry.due > now ? entry.due : beatAfter(entry, now);
}

SteadyTime Schedule::nextWake() const
{
    if (m_inFlight >= m_cap)
        return SteadyTime::max();
    if (!m_asked.empty())
        return SteadyTime::min();
    return m_idle.empty() ? SteadyTime::max() : m_idle.front().due;
}

} // namespace sd

#pragma once

#include "models/domain/time.h"

#include <QtGlobal>

#include <deque>
#include <optional>
#include <vector>

namespace sd {

/// When each check is polled next: an idle heap, a pending mark a check and a cap on how many are under way.
/// A check's place in its interval comes from a hash of its identity, so that fifty thousand checks spread evenly and
/// a restart polls each of them at the same beat. Pure: no clock, no thread; "now" is an argument.
class Schedule
{
public:
    /// Dense number of a check's place in the engine's table.
    using Slot = quint32;

    /// One poll to start.
    struct Due
    {
        Slot slot = 0;
        quint64 ticket = 0;
    };
    /// What one look at the clock brought.
    struct Round
    {
        std::vector<Due> due;
        std::vector<Due> lost; ///< under way for so long that no answer will come: the slot is free again
    };
    /// A poll that has come back.
    struct Flight
    {
        Slot slot = 0;
        SteadyTime planned{};
        bool asked = false; ///< by somebody, not by the clock: has no lateness
    };

    /// `byItself` false: polls only what is asked for by `pollSoon`.
    explicit Schedule(int cap, bool byItself = true);

    /// Adds the check or gives it another interval. Nothing changes when the interval is the same.
    void set(Slot slot, quint64 identity, Millis interval, SteadyTime now);
    void remove(Slot slot);
    /// Brings a check's next poll forward to its place within `within`, where its beat is later: of a check that
    /// nothing is known of, nobody wants to wait a day for the first word.
    void bringForward(Slot slot, Millis within, SteadyTime now);

    /// Appends what is to start now to `round`, in the order in which it was due. What is still under way when due
    /// again is counted as overdue and not started twice.
    void take(SteadyTime now, Round& round);
    /// Nothing when the ticket is not under way (any more): the answer came too late or twice.
    std::optional<Flight> finish(quint64 ticket);
    /// One fresh poll as soon as there is room; one that is under way now does not count as fresh.
    void pollSoon(Slot slot);
    /// After the machine slept: everything waits for its next beat, and nothing is late.
    void resume(SteadyTime now);

    /// When `take` has something to do again; SteadyTime::max() when only an answer or a question can bring it.
    [[nodiscard]] SteadyTime nextWake() const;
    /// When the clock brings this check's next poll; nothing when only asking does.
    [[nodiscard]] std::optional<SteadyTime> nextBeat(Slot slot, SteadyTime now) const;
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int size() const { return m_size; }
    /// Ever counted.
    [[nodiscard]] quint64 overdue() const { return m_overdue; }
    /// Where in its interval a check of this identity is polled.
    [[nodiscard]] static std::chrono::nanoseconds phaseOf(quint64 identity, Millis interval);

private:
    struct Entry
    {
        std::chrono::nanoseconds interval{};
        std::chrono::nanoseconds phase{};
        SteadyTime started{};
        SteadyTime planned{};
        SteadyTime due{};     ///< of its item in the heap
        quint32 version = 0;  ///< heap items of another version are stale
        quint32 sequence = 0; ///< of the last ticket
        bool used = false;
        bool pending = false;
        bool asked = false;
        bool again = false;  ///< asked for while under way
        bool queued = false; ///< in m_asked
    };
    struct Item
    {
        SteadyTime due;
        Slot slot;
        quint32 version;
    };

    static bool isLater(Item a, Item b) { return a.due > b.due; }
    static SteadyTime beatAfter(const Entry& entry, SteadyTime now);
    void push(Slot slot, SteadyTime due);
    void pop();
    void start(Slot slot, SteadyTime planned, SteadyTime now, bool asked, Round& round);
    void takeAsked(SteadyTime now, Round& round);
    void countOverdue(Slot slot, SteadyTime now, Round& round);
    void land(Entry& entry, Slot slot);
    void ask(Entry& entry, Slot slot);

    std::vector<Entry> m_entries;
    std::vector<Item> m_idle; ///< a heap, earliest first
    std::deque<Slot> m_asked;
    int m_cap;
    bool m_byItself;
    int m_inFlight = 0;
    int m_size = 0;
    quint64 m_overdue = 0;
};

} // namespace sd

#pragma once

#include "models/domain/time.h"

#include <functional>
#include <optional>
#include <vector>

namespace sd {

/// Names a timer that has not fired yet. 0 is no timer. Never used twice within 2^32 uses of a slot.
using TimerId = quint64;

/// Moments and what to do then, earliest first. Adding and cancelling cost O(log n), the earliest is O(1).
class TimerHeap
{
public:
    TimerId add(SteadyTime when, std::function<void()> action);
    /// False when it has fired or was cancelled before.
    bool cancel(TimerId id);
    [[nodiscard]] std::optional<SteadyTime> earliest() const;
    /// The action of the earliest timer if it is due at `now`; the timer is gone then.
    std::optional<std::function<void()>> takeDue(SteadyTime now);
    [[nodiscard]] size_t size() const { return m_heap.size(); }

private:
    struct Entry
    {
        SteadyTime when;
        quint32 slot;
    };
    struct Slot
    {
        std::function<void()> action;
        quint32 generation = 1;
        quint32 place = 0; ///< index in the heap
    };

    void put(size_t place, Entry entry);
    void siftUp(size_t place, Entry entry);
    void siftDown(size_t place, Entry entry);
    std::function<void()> removeAt(size_t place);

    std::vector<Entry> m_heap;
    std::vector<Slot> m_slots;
    std::vector<quint32> m_free;
};

} // namespace sd

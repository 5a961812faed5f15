#include "app/probes/transport/timerheap.h"

#include <utility>

namespace sd {

TimerId TimerHeap::add(SteadyTime when, std::function<void()> action)
{
    quint32 slot = 0;
    if (m_free.empty()) {
        slot = static_cast<quint32>(m_slots.size());
        m_slots.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots[slot].action = std::move(action);
    m_heap.emplace_back();
    siftUp(m_heap.size() - 1, {when, slot});
    return TimerId{m_slots[slot].generation} << 32 | slot;
}

bool TimerHeap::cancel(TimerId id)
{
    const auto slot = static_cast<quint32>(id);
    if (slot >= m_slots.size() || m_slots[slot].generation != id >> 32)
        return false;
    removeAt(m_slots[slot].place);
    return true;
}

std::optional<SteadyTime> TimerHeap::earliest() const
{
    if (m_heap.empty())
        return std::nullopt;
    return m_heap.front().when;
}

std::optional<std::function<void()>> TimerHeap::takeDue(SteadyTime now)
{
    if (m_heap.empty() || m_heap.front().when > now)
        return std::nullopt;
    return removeAt(0);
}

void TimerHeap::put(size_t place, Entry entry)
{
    m_heap[place] = entry;
    m_slots[entry.slot].place = static_cast<quint32>(place);
}

void TimerHeap::siftUp(size_t place, Entry entry)
{
    while (place > 0) {
        const size_t parent = (place - 1) / 2;
        if (m_heap[parent].when <= entry.when)
            break;
        put(place, m_heap[parent]);
        place = parent;
    }
    put(place, entry);
}

void TimerHeap::siftDown(size_t place, Entry entry)
{
    for (;;) {
        size_t child = 2 * place + 1;
        if (child >= m_heap.size())
            break;
        if (child + 1 < m_heap.size() && m_heap[child + 1].when < m_heap[child].when)
            ++child;
        if (m_heap[child].when >= entry.when)
            break;
        put(place, m_heap[child]);
        place = child;
    }
    put(place, entry);
}

std::function<void()> TimerHeap::removeAt(size_t place)
{
    const quint32 slot = m_heap[place].slot;
    const Entry last = m_heap.back();
    m_heap.pop_back();
    if (place < m_heap.size()) {
        if (place > 0 && last.when < m_heap[(place - 1) / 2].when)
            siftUp(place, last);
        else
            siftDown(place, last);
    }
    ++m_slots[slot].generation; // an id kept by its owner no longer fits
    m_free.push_back(slot);
    return std::exchange(m_slots[slot].action, nullptr);
}

} // namespace sd

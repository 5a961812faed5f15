#include "app/engine/serieslist.h"

namespace sd {

bool SeriesList::isInOrder(const std::vector<Reading>& readings) const
{
    if (m_hasDoubles || readings.size() != m_order.size())
        return false;
    for (size_t i = 0; i < readings.size(); ++i) {
        if (m_slots[m_order[i]].key != readings[i].key)
            return false;
    }
    return true;
}

void SeriesList::reorder(const std::vector<Reading>& readings)
{
    QHash<MetricKey, quint32> bySlot;
    bySlot.reserve(static_cast<qsizetype>(m_slots.size() + readings.size()));
    for (size_t i = 0; i < m_slots.size(); ++i)
        bySlot.insert(m_slots[i].key, static_cast<quint32>(i));

    m_order.clear();
    m_order.reserve(readings.size());
    m_hasDoubles = false;
    std::vector<bool> taken(m_slots.size(), false);
    for (const Reading& reading : readings) {
        quint32 slot = bySlot.value(reading.key, NoSlot);
        if (slot == NoSlot && m_slots.size() < MaxSeries) {
            slot = static_cast<quint32>(m_slots.size());
            m_slots.push_back({.id = {}, .key = reading.key, .unit = reading.unit, .kind = reading.keptAs()});
            taken.emplace_back(false);
            bySlot.insert(reading.key, slot);
        }
        if (slot == NoSlot || taken[slot]) {
            m_hasDoubles = true;
            slot = NoSlot;
        } else {
            taken[slot] = true;
        }
        m_order.push_back(slot);
    }
}

std::span<const quint32> SeriesList::match(const std::vector<Reading>& readings)
{
    ++m_answer;
    m_hasNewLimits = false;
    // A poll that failed says nothing of the order.
    if (readings.empty())
        return {};
    if (!isInOrder(readings))
        reorder(readings);
    takeLimits(readings);
    return m_order;
}

void SeriesList::takeLimits(const std::vector<Reading>& readings)
{
    for (size_t i = 0; i < readings.size(); ++i) {
        if (!readings[i].limits || m_order[i] == NoSlot)
            continue;
        SeriesSlot& slot = m_slots[m_order[i]];
        if (!slot.extras)
            slot.extras = std::make_unique<SlotExtras>();
        if (slot.extras->stated && *slot.extras->stated == *readings[i].limits)
            continue;
        slot.extras->stated = readings[i].limits;
        m_hasNewLimits = true;
    }
}

void SeriesList::restore(SeriesSlot slot)
{
    m_slots.push_back(std::move(slot));
}

void SeriesList::bind(const std::vector<ThresholdRule>& rules, const Adjustments& over, size_t firstSlot)
{
    for (size_t i = firstSlot; i < m_slots.size(); ++i) {
        SeriesSlot& slot = m_slots[i];
        slot.threshold = effectiveThreshold(rules, slot.key.metric, slot.key.instance);
        const Threshold* stated = slot.extras ? slot.extras->stated.get() : nullptr;
        std::optional<Threshold> laid = laidThreshold(slot.threshold, stated, over, slot.key);
        const bool isLeftOut = !isWatched(over, slot.key);
        if ((laid || isLeftOut) && !slot.extras)
            slot.extras = std::make_unique<SlotExtras>();
        if (!slot.extras)
            continue;
        slot.extras->isLeftOut = isLeftOut;
        slot.extras->laid = laid ? std::make_shared<const Threshold>(*std::move(laid)) : nullptr;
        if (isLeftOut)
            slot.threshold = nullptr;
        else if (slot.extras->laid)
            slot.threshold = slot.extras->laid.get();
    }
    bindGuards();
}

void SeriesList::bindGuards()
{
    QHash<MetricKey, int> byKey;
    for (SeriesSlot& slot : m_slots) {
        slot.guard = -1;
        if (!slot.threshold || !slot.threshold->guard)
            continue;
        if (byKey.isEmpty()) {
            for (size_t i = 0; i < m_slots.size(); ++i)
                byKey.insert(m_slots[i].key, static_cast<int>(i));
        }
        slot.guard = byKey.value({slot.threshold->guard->metric, slot.key.instance}, -1);
    }
}

} // namespace sd

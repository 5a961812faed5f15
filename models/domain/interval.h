#pragma once

#include "models/domain/time.h"

#include <vector>

namespace sd {

/// A half-open span [from, to) of UTC milliseconds. Empty when to <= from.
struct Interval
{
    UtcTime from{};
    UtcTime to{};

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] Millis length() const { return isEmpty() ? Millis{0} : to - from; }
    [[nodiscard]] bool contains(UtcTime at) const { return from <= at && at < to; }
    friend bool operator==(Interval, Interval) = default;
};

/// Disjoint, ordered, never touching: two intervals that meet are one. The arithmetic of availability and windows.
class IntervalSet
{
public:
    IntervalSet() = default;
    explicit IntervalSet(std::vector<Interval> any);

    void add(Interval interval);
    [[nodiscard]] IntervalSet united(const IntervalSet& other) const;
    [[nodiscard]] IntervalSet intersected(const IntervalSet& other) const;
    [[nodiscard]] IntervalSet subtracted(const IntervalSet& other) const;
    [[nodiscard]] Millis length() const;
    [[nodiscard]] bool contains(UtcTime at) const;
    [[nodiscard]] bool isEmpty() const { return m_intervals.empty(); }
    [[nodiscard]] const std::vector<Interval>& intervals() const { return m_intervals; }
    bool operator==(const IntervalSet&) const = default;

private:
    std::vector<Interval> m_intervals;
};

} // namespace sd

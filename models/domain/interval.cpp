#include "models/domain/interval.h"

#include <algorithm>

namespace sd {

namespace {

bool startsEarlier(Interval a, Interval b)
{
    return a.from < b.from;
}

/// Sorted by `from`, may overlap, none empty → disjoint and apart.
std::vector<Interval> merged(const std::vector<Interval>& sorted)
{
    std::vector<Interval> out;
    out.reserve(sorted.size());
    for (const Interval& next : sorted) {
        if (!out.empty() && next.from <= out.back().to)
            out.back().to = std::max(out.back().to, next.to);
        else
            out.push_back(next);
    }
    return out;
}

} // namespace

IntervalSet::IntervalSet(std::vector<Interval> any)
{
    std::erase_if(any, [](Interval i) { return i.isEmpty(); });
    std::sort(any.begin(), any.end(), startsEarlier);
    m_intervals = merged(any);
}

void IntervalSet::add(Interval interval)
{
    if (interval.isEmpty())
        return;
    // Everything in [first, last) overlaps or touches the new one and melts into it.
    const auto first = std::lower_bound(m_intervals.begin(), m_intervals.end(), interval.from,
                                        [](Interval i, UtcTime from) { return i.to < from; });
    const auto last =
        std::upper_bound(first, m_intervals.end(), interval.to, [](UtcTime to, Interval i) { return to < i.from; });
    if (first != last) {
        interval.from = std::min(interval.from, first->from);
        interval.to = std::max(interval.to, std::prev(last)->to);
    }
    m_intervals.insert(m_intervals.erase(first, last), interval);
}

IntervalSet IntervalSet::united(const IntervalSet& other) const
{
    std::vector<Interval> both;
    both.reserve(m_intervals.size() + other.m_intervals.size());
    std::merge(m_intervals.begin(), m_intervals.end(), other.m_intervals.begin(), other.m_intervals.end(),
               std::back_inserter(both), startsEarlier);
    IntervalSet result;
    result.m_intervals = merged(both);
    return result;
}

IntervalSet IntervalSet::intersected(const IntervalSet& other) const
{
    IntervalSet result;
    auto a = m_intervals.begin();
    auto b = other.m_intervals.begin();
    while (a != m_intervals.end() && b != other.m_intervals.end()) {
        const Interval common{std::max(a->from, b->from), std::min(a->to, b->to)};
        if (!common.isEmpty())
            result.m_intervals.push_back(common);
        if (a->to < b->to)
            ++a;
        else
            ++b;
    }
    return result;
}

IntervalSet IntervalSet::subtracted(const IntervalSet& other) const
{
    IntervalSet result;
    auto hole = other.m_intervals.begin();
    for (Interval rest : m_intervals) {
        while (hole != other.m_intervals.end() && hole->to <= rest.from)
            ++hole;
        // A hole may reach into the next interval too, so the walk below leaves `hole` where it is.
        for (auto h = hole; h != other.m_intervals.end() && h->from < rest.to; ++h) {
            if (rest.from < h->from)
                result.m_intervals.push_back({rest.from, h->from});
            rest.from = std::max(rest.from, h->to);
        }
        if (!rest.isEmpty())
            result.m_intervals.push_back(rest);
    }
    return result;
}

Millis IntervalSet::length() const
{
    Millis sum{0};
    for (const Interval& interval : m_intervals)
        sum += interval.length();
    return sum;
}

bool IntervalSet::contains(UtcTime at) const
{
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), at,
                                        [](UtcTime time, Interval i) { return time < i.from; });
    return after != m_intervals.begin() && std::prev(after)->contains(at);
}

} // namespace sd

#include "app/console/scan/scanpace.h"

#include <algorithm>

namespace sd {

namespace {

/// Longer than between two turns of a scan, on a machine that has more to do.
constexpr Millis LongestDelay{100};

} // namespace

ScanPace::ScanPace(int rate, SteadyTime begun)
    : m_gap(std::chrono::nanoseconds{std::chrono::seconds{1}} / std::max(rate, 1))
    , m_next(begun)
{}

int ScanPace::take(SteadyTime now, int room)
{
    m_next = std::max(m_next, now - LongestDelay);
    int taken = 0;
    while (taken < room && m_next <= now) {
        m_next += m_gap;
        ++taken;
    }
    return taken;
}

} // namespace sd

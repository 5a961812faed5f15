#include "tests/support/testclock.h"

namespace sd::test {

TestClock::TestClock(UtcTime start)
    : m_wall(start)
{}

UtcTime TestClock::utcNow() const
{
    const std::lock_guard lock(m_mutex);
    return m_wall;
}

SteadyTime TestClock::steadyNow() const
{
    const std::lock_guard lock(m_mutex);
    return m_steady;
}

void TestClock::advance(Millis by)
{
    const std::lock_guard lock(m_mutex);
    m_wall += by;
    m_steady += by;
}

void TestClock::jumpWall(Millis by)
{
    const std::lock_guard lock(m_mutex);
    m_wall += by;
}

} // namespace sd::test

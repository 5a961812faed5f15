#pragma once

#include "models/boundary/clock.h"

#include <mutex>

namespace sd::test {

/// A clock that stands still until a test moves it. Any thread.
class TestClock : public Clock
{
public:
    explicit TestClock(UtcTime start = fromMs(1'767'225'600'000)); ///< 2026-01-01T00:00:00Z
    [[nodiscard]] UtcTime utcNow() const override;
    [[nodiscard]] SteadyTime steadyNow() const override;

    /// Both clocks go on.
    void advance(Millis by);
    /// The wall clock alone is set (NTP, a person, DST does not).
    void jumpWall(Millis by);

private:
    mutable std::mutex m_mutex; ///< protects both times
    UtcTime m_wall;
    SteadyTime m_steady{std::chrono::hours{1}};
};

} // namespace sd::test

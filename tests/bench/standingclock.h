#pragma once

#include "models/boundary/clock.h"

namespace sd::bench {

/// Stands still, so that nothing happens in the background that was not asked for.
class StandingClock final : public Clock
{
public:
    explicit StandingClock(UtcTime now)
        : m_now(now)
    {}
    [[nodiscard]] UtcTime utcNow() const override { return m_now; }
    [[nodiscard]] SteadyTime steadyNow() const override { return SteadyTime{std::chrono::hours{1}}; }

private:
    UtcTime m_now;
};

} // namespace sd::bench

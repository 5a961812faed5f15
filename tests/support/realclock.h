#pragma once

#include "models/boundary/clock.h"

#include <ctime>

namespace sd::test {

/// The machine's clocks, for tests that talk to real peers.
class RealClock : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override
    {
        return UtcTime{std::chrono::duration_cast<Millis>(read(CLOCK_REALTIME))};
    }
    [[nodiscard]] SteadyTime steadyNow() const override { return SteadyTime{read(CLOCK_BOOTTIME)}; }
    [[nodiscard]] std::chrono::sys_time<std::chrono::nanoseconds> packetTime() const override
    {
        return std::chrono::sys_time<std::chrono::nanoseconds>{read(CLOCK_REALTIME)};
    }

private:
    static std::chrono::nanoseconds read(clockid_t id)
    {
        timespec time{};
        clock_gettime(id, &time);
        return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
    }
};

} // namespace sd::test

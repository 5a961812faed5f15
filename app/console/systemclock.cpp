#include "app/console/systemclock.h"

#include <time.h>

namespace sd {

UtcTime SystemClock::utcNow() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

SteadyTime SystemClock::steadyNow() const
{
    // std::chrono::steady_clock is CLOCK_MONOTONIC, which stands still while a laptop sleeps.
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return SteadyTime{std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec}};
}

std::chrono::sys_time<std::chrono::nanoseconds> SystemClock::packetTime() const
{
    return std::chrono::system_clock::now(); // CLOCK_REALTIME, as the kernel's packet stamps are
}

} // namespace sd

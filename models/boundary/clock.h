#pragma once

#include "models/domain/time.h"

namespace sd {

/// The only source of "now". Both readings may be taken from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    [[nodiscard]] virtual UtcTime utcNow() const = 0;
    /// Counts on through sleep (CLOCK_BOOTTIME) and never goes back.
    [[nodiscard]] virtual SteadyTime steadyNow() const = 0;
    /// utcNow as finely as the machine knows it: what the kernel stamps received packets with (SO_TIMESTAMPNS).
    /// Only for differences to such stamps; a clock that does not know better gives milliseconds.
    [[nodiscard]] virtual std::chrono::sys_time<std::chrono::nanoseconds> packetTime() const { return utcNow(); }
    [[nodiscard]] Stamp now() const { return {utcNow(), steadyNow()}; }
};

} // namespace sd

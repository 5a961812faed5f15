#pragma once

#include "models/domain/time.h"

namespace sd {

/// The only source of "now". Both readings may be taken from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime utcNow() const = 0;
    /// Counts on through sleep (CLOCK_BOOTTIME) and never goes back.
    [[nodiscard]] virtual SteadyTime steadyNow() const = 0;
    [[nodiscard]] Stamp now() const { return {utcNow(), steadyNow()}; }
};

} // namespace sd

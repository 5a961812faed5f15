#pragma once

#include "models/boundary/clock.h"

namespace sd {

/// The machine's clocks. The only place of the program that asks them.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override;
    [[nodiscard]] SteadyTime steadyNow() const override;
    [[nodiscard]] std::chrono::sys_time<std::chrono::nanoseconds> packetTime() const override;
};

} // namespace sd

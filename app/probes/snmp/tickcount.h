#pragma once

#include "models/domain/time.h"

#include <optional>

namespace sd {

/// TimeTicks (RFC 2578 §7.1.8): hundredths of a second since a start, in 32 bits, so that they begin anew after
/// 497 days. Counts on over that, so that nobody takes it for a start.
class TickCount
{
public:
    /// What was read at a moment, as it would be with more bits. A value that fell without a wrap begins anew.
    quint64 take(quint32 ticks, SteadyTime at);

private:
    std::optional<quint32> m_last;
    SteadyTime m_at{};
    quint64 m_wrapped = 0; ///< what the wraps seen so far add
};

/// True when ticks that were `before` and `elapsed` later are `now` have passed 2^32: now is where they would be then,
/// within a minute, or a hundredth of the time between as clocks differ.
bool hasWrapped(quint32 before, quint32 now, std::chrono::nanoseconds elapsed);

} // namespace sd

#pragma once

#include "models/domain/time.h"

namespace sd {

/// When the next address may be begun with: `rate` in a second, evenly, and what was missed is not made up for.
class ScanPace
{
public:
    ScanPace(int rate, SteadyTime begun);

    /// So many may begin now, `room` at most; they count as begun.
    int take(SteadyTime now, int room);

private:
    std::chrono::nanoseconds m_gap;
    SteadyTime m_next;
};

} // namespace sd

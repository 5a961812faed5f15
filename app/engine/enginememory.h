#pragma once

#include "app/engine/planner.h"
#include "models/domain/alarm.h"
#include "models/domain/filltrend.h"
#include "models/domain/history.h"
#include "models/domain/limits.h"
#include "models/domain/trap.h"

#include <memory>
#include <optional>
#include <vector>

namespace sd {

/// What is watched from now on.
struct EstatePlan
{
    std::shared_ptr<const Estate> estate;
    std::vector<PlannedCheck> checks;
};

/// What an engine must know of the one before it.
struct EngineMemory
{
    std::vector<Alarm> openAlarms;
    AlarmId lastAlarm;
    std::vector<SeriesInfo> series;
    std::vector<StateSpan> openStates;
    std::vector<LimitSpan> openLimits;
    std::vector<KeptTrend> trends;
    SeriesId lastSeries;
    TrapId lastTrap;
    std::optional<UtcTime> aliveUntil; ///< when it was last known to run
};

} // namespace sd

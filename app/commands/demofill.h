#pragma once

#include "app/baselines/baselinecatalog.h"
#include "app/demo/behaviour.h"
#include "models/domain/estate.h"
#include "models/domain/failure.h"

#include <functional>

namespace sd {

class Store;

struct DemoFillOptions
{
    UtcTime now{};
    Millis length{std::chrono::hours{24 * 395}};
    /// What half a minute of filling allows on a small machine; see demo::planHistory.
    qint64 maxSamples = 24'000'000;
};

/// What was made, for a line to the person who waits.
struct DemoFillReport
{
    size_t series = 0;
    qint64 samples = 0;
    qint64 alarms = 0;
    UtcTime since{}; ///< later than asked for where the budget did not reach
    Millis oldestStep{0};
};

/// Writes the past of an estate into a store that has none: samples, state spans, alarms and their journal. `estate`
/// has the store's ids, its servers in the plan's order. `progress` gets 0 … 100 and may return false to stop, which
/// fails with "stopped".
Result<DemoFillReport> fillHistory(Store& store, const Estate& estate, const demo::Behaviour& behaviour,
                                   const BaselineCatalog& baselines, const DemoFillOptions& options,
                                   const std::function<bool(int)>& progress);

} // namespace sd

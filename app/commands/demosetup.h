#pragma once

#include "app/commands/demofill.h"
#include "app/commands/demofolder.h"
#include "app/demo/demochecks.h"

namespace sd {

/// Puts a demo's data folder in order: filled anew, or as it was with today's ports and windows.
/// Its calls block, and are for the holder of the folder's engine lock.
class DemoSetUp
{
public:
    /// `maxSamples`: see DemoFillOptions.
    DemoSetUp(const DemoRecord& record, const demo::EstatePorts& ports, UtcTime now,
              qint64 maxSamples = DemoFillOptions().maxSamples);
    DemoSetUp(const DemoSetUp&) = delete; // the behaviour refers to the plan
    DemoSetUp& operator=(const DemoSetUp&) = delete;

    /// Lets the pings rest: for a user who may not send any, forty complaints about that are no demo.
    void restPings();
    /// Into an empty store: the estate, its windows, its past. Fails as fillHistory and Store::writeNow do.
    Result<DemoFillReport> fill(Store& store, const BaselineCatalog& baselines,
                                const std::function<bool(int)>& progress);
    /// Into a store that `fill` has made: moves the checks to where the estate answers today and the windows to now.
    Result<void> refresh(Store& store);

private:
    Result<void> addAdjustments(Store& store) const;
    Result<void> save(Store& store, Estate& estate) const;
    /// The windows around now; those of past patch nights only as far back as `since`.
    Result<void> addWindows(Store& store, UtcTime since);
    /// Those of `known` that are not over yet end now: each start brings its own.
    Result<void> endWindows(Store& store, const Estate& known) const;
    /// Gives customers, servers and checks the numbers that they have in the store, by their names.
    void adoptIds(const Estate& known);

    DemoRecord m_record;
    UtcTime m_now;
    qint64 m_maxSamples;
    demo::EstatePlan m_plan;
    demo::Rhythm m_rhythm;
    demo::Behaviour m_behaviour;
    Estate m_estate;
};

} // namespace sd

#pragma once

#include "app/demo/behaviour.h"
#include "app/demo/estateprocess.h"
#include "models/domain/estate.h"

namespace sd::demo {

/// How often what is asked, by the size of the estate: a small one is watched closely, so that something happens.
struct DemoIntervals
{
    Millis snmp{10'000};
    Millis ping{10'000};
    Millis web{15'000};
    Millis certificate{60'000};

    static DemoIntervals forServers(int servers);
};

/// The plan as it is configured in a console: customers, servers, checks and dependencies, with ids -1, -2 … that are
/// names within this value (the store gives the real ones). The n-th server is the plan's n-th.
Estate makeEstate(const EstatePlan& plan, const EstatePorts& ports);

/// What technicians have laid over the baselines in the past weeks, one of each layer, oldest first. `estate` is the
/// plan's, with the store's ids.
Adjustments makeAdjustments(const EstatePlan& plan, const Estate& estate, UtcTime now);

/// The windows around `now`: one under way that mutes a nearly full volume, one to come, and last year's patch nights
/// back to `since`. `servers` are the real ids, in the plan's order.
std::vector<ServiceWindow> makeWindows(const EstatePlan& plan, const std::vector<ServerId>& servers,
                                       const Rhythm& rhythm, UtcTime since, UtcTime now);

} // namespace sd::demo

#pragma once

#include "app/commands/probe/probeway.h"
#include "app/probes/poll.h"
#include "models/boundary/clock.h"
#include "models/domain/estate.h"

namespace sd {

class BaselineCatalog;

/// One way's answer; `second` is there when counters were polled again.
struct ProbeAnswer
{
    Check check; ///< the way as a check, for the rules that hold for it
    PollResult first;
    std::optional<PollResult> second;
    QStringList fitting = {}; ///< baselines that are meant for it, and are read by other ways
};

/// Polls all ways at once and waits for the answers, which every worker gives by the deadline.
/// Fails with "baseline" when an SNMP way names one that does not exist.
Result<std::vector<ProbeAnswer>> pollWays(ProbeQuestion& question, const BaselineCatalog& baselines,
                                          const Clock& clock);

} // namespace sd

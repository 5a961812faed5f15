#pragma once

#include "models/domain/readingplan.h"

#include <memory>
#include <mutex>

namespace sd {

/// Adds to what an SNMP check reads how many of each of these processes run, and how much memory they have together:
/// hrSWRunName, hrSWRunStatus and hrSWRunPerfMem (HOST-RESOURCES-MIB, RFC 2790). Those of hrSWRunStatus invalid(4) are
/// not counted: Net-SNMP's agent says so of zombies. Names are matched whatever the case of their letters, for Windows
/// has none.
///
/// Checks that want the same share one plan for as long as one of them holds it. Any thread.
class ProcessPlans
{
public:
    std::shared_ptr<const ReadingPlan> with(const std::shared_ptr<const ReadingPlan>& plan,
                                            const QStringList& processes);

private:
    using Key = std::pair<const ReadingPlan*, QStringList>;

    std::mutex m_mutex;
    std::map<Key, std::weak_ptr<const ReadingPlan>> m_known; ///< by m_mutex; each holds the plan that its key points to
};

/// How many run. Judged by the baseline "checks", whatever else the check reads.
inline constexpr const char* ProcessCountMetric = "serverdrift.process.count";

} // namespace sd

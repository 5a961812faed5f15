#pragma once

#include "models/domain/checkparams.h"
#include "models/domain/readingplan.h"

#include <map>

namespace sd {

struct Check;

/// How often checks of a kind are asked, by a baseline; a kind that it does not name, at that kind's usual interval.
using BaselineIntervals = std::map<ProbeKind, Millis>;

/// The kind of check that reads this way.
[[nodiscard]] ProbeKind kindOf(PlanWay way);
/// What `intervals` say of a kind of check.
[[nodiscard]] Millis intervalOf(const BaselineIntervals& intervals, ProbeKind kind);

/// The baseline whose thresholds judge what such a check reads: the one that it is read by, else "checks", which is of
/// all kinds that have none.
[[nodiscard]] const QString& judgingBaseline(const CheckParams& params);
/// It counts processes, too, which "checks" judges whatever the check is read by.
[[nodiscard]] bool countsProcesses(const CheckParams& params);

/// For a check of which nobody said how often and how patiently it asks: as is usual of its kind, until it is known
/// what its baseline says.
void followBaseline(Check& check);

} // namespace sd

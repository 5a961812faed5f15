#pragma once

#include "models/domain/checkparams.h"

namespace sd {

/// The baseline whose thresholds judge what such a check reads: the one that it is read by, else "checks", which is of
/// all kinds that have none.
[[nodiscard]] const QString& judgingBaseline(const CheckParams& params);
/// It counts processes, too, which "checks" judges whatever the check is read by.
[[nodiscard]] bool countsProcesses(const CheckParams& params);

} // namespace sd

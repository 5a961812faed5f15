#pragma once

#include "app/baselines/baselinecatalog.h"

namespace sd {

/// All that a baseline says, for a person to read.
[[nodiscard]] SharedSheet sheetOf(const Baseline& baseline);

} // namespace sd

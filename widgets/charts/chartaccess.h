#pragma once

namespace sd {

/// Makes ChartViews charts to a screen reader, with what the cursor reads as their value. Once is enough.
void installChartAccess();

} // namespace sd

#pragma once

namespace sd {

class HeatMap;

/// Makes every heat map speak to screen readers: a list whose items are its tiles. Once is enough.
void installHeatMapAccess();
/// The keys are on another tile now.
void tellHeatMapFocus(HeatMap& map, int tile);
/// What is said of a tile is no longer the same.
void tellHeatMapChange(HeatMap& map, int tile);

} // namespace sd

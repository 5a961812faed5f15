#pragma once

#include "models/domain/history.h"
#include "models/store/history/rollup.h"

namespace sd {

/// The width of points for a plot: round, and so that one to two of them come to a pixel.
Millis stepFor(Interval range, int pixels);

/// What points of that width are made from.
Resolution resolutionFor(Millis step);

/// Drawable samples as points: themselves when they are few enough, else merged in steps of `step`.
/// Sets points and step of `curve`.
void drawSamples(HistoryCurve& curve, const Samples& samples, Millis step, int pixels);

/// Rollups of `unitMs` as points of `step`, a multiple of it. The p95 of merged rollups is the largest of theirs:
/// not less than the true one, and it never hides a peak.
void drawRollups(HistoryCurve& curve, const Rollups& rollups, int64_t unitMs, Millis step);

} // namespace sd

#pragma once

#include "models/domain/history.h"

#include <optional>
#include <vector>

namespace sd {

// What a chart does with the points of a curve before anything is painted. Pure.

/// The points without those that hold no value, cut where samples are missing for longer than three steps of the curve
/// (or of the usual distance of its samples).
std::vector<std::vector<HistoryPoint>> unbrokenParts(const HistoryCurve& curve);

/// At most one point for each of `columns` equal stretches of `range`, and two outside it, so that a line leaves the
/// plot where it should: counts added, means weighted by them, the outermost min and max. Points have to be in order.
std::vector<HistoryPoint> thinned(const std::vector<HistoryPoint>& points, Interval range, int columns);

/// The mean of the samples of the last `window` at each point, as min, max and mean. Looks back only, so that the
/// newest value is as good as any.
HistoryCurve movingAverage(const HistoryCurve& curve, Millis window);
/// A round window for a chart of that length: about a twentieth of it.
Millis averageWindow(Millis length);

/// The value that `share` (0 … 1) of the samples do not pass. Exact (nearest rank) where points are samples; where they
/// are merged, each is taken to be spread evenly between its min, mean, p95 and max. NaN without any sample.
double percentile(const std::vector<HistoryPoint>& points, double share);

/// What a curve is compared with.
enum class Comparison : quint8 { None, Week, Period, Year };

/// The time to compare `range` with: a week or a year earlier by the local calendar, or the same length just before.
Interval earlierRange(Interval range, Comparison comparison);
/// A moment of the earlier range where it lies in the later one: the same local time, also across a clock change.
UtcTime broughtForward(UtcTime at, Interval range, Comparison comparison);
/// The whole curve brought forward; its points stay in order.
HistoryCurve broughtForward(HistoryCurve curve, Interval range, Comparison comparison);

} // namespace sd

#include "widgets/charts/chartcontent.h"

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

/// The middle one of the distances between neighbours: gaps are few, so it is the rhythm of the samples.
Millis usualDistance(const std::vector<HistoryPoint>& points)
{
    std::vector<Millis> distances;
    distances.reserve(points.size());
    for (size_t i = 1; i < points.size(); ++i)
        distances.push_back(points[i].at - points[i - 1].at);
    if (distances.empty())
        return Millis{0};
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::ranges::nth_element(distances, middle);
    return *middle;
}

} // namespace

std::vector<std::vector<HistoryPoint>> unbrokenParts(const HistoryCurve& curve)
{
    std::vector<std::vector<HistoryPoint>> parts;
    const Millis longest = 3 * std::max(curve.step, usualDistance(curve.points));
    for (const HistoryPoint& point : curve.points) {
        if (std::isnan(point.mean)) // nothing was measured
            continue;
        if (parts.empty() || point.at - parts.back().back().at > longest)
            parts.emplace_back();
        parts.back().push_back(point);
    }
    return parts;
}

} // namespace sd

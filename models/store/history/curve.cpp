#include "models/store/history/curve.h"

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr std::array<Millis, 26> roundSteps = {
    1s, 2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min, 15min, 30min, 1h,
    2h, 3h, 4h, 6h,  8h,  12h, 24h,  48h,  168h, 336h,  672h,  2184h, 8760h,
};

} // namespace

Millis stepFor(Interval range, int pixels)
{
    const Millis wanted = range.length() / (2 * std::max(pixels, 1));
    const auto found = std::ranges::lower_bound(roundSteps, wanted);
    return found == roundSteps.end() ? roundSteps.back() : *found;
}

Resolution resolutionFor(Millis step)
{
    if (step < 1h)
        return Resolution::Raw;
    return step < 24h ? Resolution::Hour : Resolution::Day;
}

void drawSamples(HistoryCurve& curve, const Samples& samples, Millis step, int pixels)
{
    if (samples.size() > 2 * static_cast<size_t>(std::max(pixels, 1))) {
        drawRollups(curve, rollUp(samples, step.count()), step.count(), step);
        return;
    }
    curve.step = Millis{0};
    curve.points.reserve(samples.size());
    for (size_t i = 0; i < samples.size(); ++i) {
        const double value = samples.values[i];
        curve.points.push_back({fromMs(samples.stamps[i]), 1, value, value, value, value});
    }
}

void drawRollups(HistoryCurve& curve, const Rollups& rollups, int64_t unitMs, Millis step)
{
    curve.step = step;
    double sum = 0;
    for (const auto& [period, rollup] : rollups) {
        if (rollup.count == 0)
            continue;
        const int64_t at = period * unitMs / step.count() * step.count();
        if (curve.points.empty() || toMs(curve.points.back().at) != at) {
            curve.points.push_back({fromMs(at), 0, rollup.min, rollup.max, 0, rollup.p95});
            sum = 0;
        }
        HistoryPoint& point = curve.points.back();
        point.count += rollup.count;
        point.min = std::min(point.min, rollup.min);
        point.max = std::max(point.max, rollup.max);
        point.p95 = std::max(point.p95, rollup.p95);
        sum += rollup.sum;
        point.mean = sum / point.count;
    }
}

} // namespace sd

#include "models/domain/curvemath.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace sd {

namespace {

using namespace std::chrono_literals;

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

double weightOf(const HistoryPoint& point)
{
    return std::max<quint32>(1, point.count);
}

/// Share of the point's samples that are at most `value`.
double shareUpTo(const HistoryPoint& point, double value)
{
    if (value >= point.max)
        return 1;
    if (value < point.min)
        return 0;
    std::array<std::pair<double, double>, 4> knots{std::pair{point.min, 0.0}, std::pair{point.mean, 0.5},
                                                   std::pair{point.p95, 0.95}, std::pair{point.max, 1.0}};
    if (!(point.p95 >= point.mean)) // a few wild samples pull the mean over the p95, or there is none
        knots[2] = knots[1];
    for (size_t i = 1; i < knots.size(); ++i) {
        const auto [from, below] = knots[i - 1];
        const auto [to, above] = knots[i];
        if (value < to)
            return below + (above - below) * (value - from) / (to - from);
    }
    return 1;
}

double percentileOfSamples(const std::vector<HistoryPoint>& points, double share)
{
    std::vector<double> values;
    values.reserve(points.size());
    for (const HistoryPoint& point : points)
        values.push_back(point.mean);
    const auto rank = std::clamp<qint64>(static_cast<qint64>(std::ceil(share * static_cast<double>(values.size()))), 1,
                                         static_cast<qint64>(values.size()));
    const auto wanted = values.begin() + (rank - 1);
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

double percentileOfMerged(const std::vector<HistoryPoint>& points, double share)
{
    double low = points.front().min;
    double high = points.front().max;
    double total = 0;
    for (const HistoryPoint& point : points) {
        low = std::min(low, point.min);
        high = std::max(high, point.max);
        total += weightOf(point);
    }
    for (int i = 0; i < 40 && low < high; ++i) {
        const double middle = low + (high - low) / 2;
        double below = 0;
        for (const HistoryPoint& point : points)
            below += weightOf(point) * shareUpTo(point, middle);
        (below >= share * total ? high : low) = middle;
    }
    return high;
}

QDateTime local(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at));
}

UtcTime utc(const QDateTime& at)
{
    return fromMs(at.toMSecsSinceEpoch());
}

UtcTime moved(UtcTime at, Interval range, Comparison comparison, int direction)
{
    switch (comparison) {
    case Comparison::None:
        return at;
    case Comparison::Week:
        return utc(local(at).addDays(7LL * direction));
    case Comparison::Period:
        return at + direction * range.length();
    case Comparison::Year:
        return utc(local(at).addYears(direction));
    }
    return at;
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

std::vector<HistoryPoint> thinned(const std::vector<HistoryPoint>& points, Interval range, int columns)
{
    if (columns < 1 || range.isEmpty())
        return {};
    const double width = static_cast<double>(range.length().count()) / columns;
    const auto columnOf = [&](UtcTime at) {
        const double column = std::floor(static_cast<double>((at - range.from).count()) / width);
        return static_cast<int>(std::clamp(column, -1.0, static_cast<double>(columns)));
    };
    std::vector<HistoryPoint> merged;
    merged.reserve(std::min(points.size(), static_cast<size_t>(columns) + 2));
    int last = -2;
    for (const HistoryPoint& point : points) {
        const int column = columnOf(point.at);
        if (column != last || column < 0 || column >= columns) {
            if (column < 0 && last < 0 && !merged.empty())
                merged.back() = point; // of those before the range, the nearest
            else if (column < columns || last < columns)
                merged.push_back(point);
            last = column;
            continue;
        }
        HistoryPoint& into = merged.back();
        const double sum = into.mean * weightOf(into) + point.mean * weightOf(point);
        into.mean = sum / (weightOf(into) + weightOf(point));
        into.count = static_cast<quint32>(weightOf(into) + weightOf(point));
        into.min = std::min(into.min, point.min);
        into.max = std::max(into.max, point.max);
        into.p95 = std::max(into.p95, point.p95);
    }
    return merged;
}

HistoryCurve movingAverage(const HistoryCurve& curve, Millis window)
{
    HistoryCurve average = curve;
    std::erase_if(average.points, [](const HistoryPoint& point) { return std::isnan(point.mean); });
    const std::vector<HistoryPoint> points = average.points;
    double sum = 0;
    double weight = 0;
    size_t oldest = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        sum += points[i].mean * weightOf(points[i]);
        weight += weightOf(points[i]);
        for (; points[oldest].at <= points[i].at - window && oldest < i; ++oldest) {
            sum -= points[oldest].mean * weightOf(points[oldest]);
            weight -= weightOf(points[oldest]);
        }
        HistoryPoint& point = average.points[i];
        point.mean = point.min = point.max = point.p95 = sum / weight;
    }
    return average;
}

Millis averageWindow(Millis length)
{
    constexpr std::array<Millis, 12> round{1min, 5min, 15min, 1h, 2h, 6h, 12h, 24h, 48h, 168h, 336h, 672h};
    const auto found = std::ranges::lower_bound(round, length / 20);
    return found == round.end() ? round.back() : *found;
}

double percentile(const std::vector<HistoryPoint>& points, double share)
{
    std::vector<HistoryPoint> known;
    known.reserve(points.size());
    std::ranges::copy_if(points, std::back_inserter(known),
                         [](const HistoryPoint& point) { return std::isfinite(point.mean); });
    if (known.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const bool merged = std::ranges::any_of(known, [](const HistoryPoint& point) { return point.count > 1; });
    return merged ? percentileOfMerged(known, share) : percentileOfSamples(known, share);
}

Interval earlierRange(Interval range, Comparison comparison)
{
    return {moved(range.from, range, comparison, -1), moved(range.to, range, comparison, -1)};
}

UtcTime broughtForward(UtcTime at, Interval range, Comparison comparison)
{
    return moved(at, range, comparison, 1);
}

HistoryCurve broughtForward(HistoryCurve curve, Interval range, Comparison comparison)
{
    UtcTime last = UtcTime::min();
    for (HistoryPoint& point : curve.points) {
        // The hour that a clock change repeats or skips falls on one moment rather than going back.
        point.at = last = std::max(last, broughtForward(point.at, range, comparison));
    }
    curve.range = range;
    return curve;
}

} // namespace sd

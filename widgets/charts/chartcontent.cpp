#include "widgets/charts/chartcontent.h"

#include "models/words/format.h"

#include <algorithm>

namespace sd {

bool ChartContent::hasPoints() const
{
    return std::ranges::any_of(lines, [](const ChartLine& line) { return !line.curve.points.empty(); });
}

QStringList lineNames(const std::vector<std::pair<QString, QString>>& lines)
{
    QSet<QString> servers;
    QSet<QString> metrics;
    for (const auto& [server, metric] : lines) {
        servers.insert(server);
        metrics.insert(metric);
    }
    QStringList names;
    for (const auto& [server, metric] : lines) {
        if (lines.size() < 2)
            names += QString();
        else if (metrics.size() == 1 && servers.size() > 1)
            names += server;
        else
            names += servers.size() > 1 ? server + QLatin1Char(' ') + metric : metric;
    }
    return names;
}

const HistoryPoint* nearestPoint(const HistoryCurve& curve, UtcTime at)
{
    const auto& points = curve.points;
    const Millis half = curve.step / 2; // a merged point stands for the stretch that begins with it
    const auto after = std::ranges::lower_bound(points, at - half, {}, &HistoryPoint::at);
    const HistoryPoint* best = after == points.end() ? nullptr : &*after;
    if (after != points.begin()) {
        const HistoryPoint& before = *std::prev(after);
        if (best == nullptr || at - half - before.at < best->at - (at - half))
            best = &before;
    }
    const Millis reach = curve.step > Millis{0} ? 3 * curve.step : curve.range.length() / 50;
    return best != nullptr && std::chrono::abs(best->at - (at - half)) <= reach ? best : nullptr;
}

QString axisKey(const QString& metric, const QString& unit)
{
    return unit + QLatin1Char(' ') + Format::unitFor(metric, unit, 0).suffix;
}

bool fitsInto(const QSet<QString>& axes, size_t lines, const QString& axis)
{
    return lines < MostLines && (axes.size() < 2 || axes.contains(axis));
}

} // namespace sd

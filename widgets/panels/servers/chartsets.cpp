#include "widgets/panels/servers/chartsets.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView allInstances{"*"};
constexpr int mostHours = 2 * 366 * 24;

std::vector<const SeriesHealth*> seriesOf(ServerId server, const QString& metric, const EstatePicture& picture)
{
    std::vector<const SeriesHealth*> found;
    const EstatePicture::ServerEntry* entry = picture.server(server);
    if (entry == nullptr)
        return found;
    for (const SeriesId id : entry->series) {
        const SeriesHealth* series = picture.series(id);
        if (series != nullptr && series->key.metric == metric)
            found.push_back(series);
    }
    std::ranges::sort(found, {},
                      [](const SeriesHealth* series) { return std::pair(series->key.instance, series->series); });
    return found;
}

QJsonObject chartToJson(const ChartSet::Chart& chart)
{
    QJsonArray series;
    for (const SeriesPattern& pattern : chart.series)
        series += QJsonObject{{u"metric"_s, pattern.metric}, {u"instance"_s, pattern.instance}};
    return {{u"series"_s, series},
            {u"compare"_s, static_cast<int>(chart.options.comparison)},
            {u"average"_s, chart.options.average},
            {u"percentile"_s, chart.options.percentile}};
}

ChartSet::Chart chartFrom(const QJsonObject& json)
{
    ChartSet::Chart chart;
    const QJsonArray series = json[u"series"_s].toArray();
    for (const QJsonValue& each : series) {
        const QString metric = each[u"metric"_s].toString();
        if (!metric.isEmpty() && chart.series.size() < MostLines)
            chart.series.push_back({metric, each[u"instance"_s].toString()});
    }
    const int comparison = json[u"compare"_s].toInt();
    if (comparison >= static_cast<int>(Comparison::None) && comparison <= static_cast<int>(Comparison::Year))
        chart.options.comparison = static_cast<Comparison>(comparison);
    chart.options.average = json[u"average"_s].toBool();
    chart.options.percentile = json[u"percentile"_s].toBool();
    return chart;
}

} // namespace

bool ChartSet::fits(const Server& server) const
{
    return (kind.isEmpty() || kind == server.kind) && (!customer || customer == server.customer);
}

QJsonObject toJson(const ChartSet& set)
{
    QJsonArray charts;
    for (const ChartSet::Chart& chart : set.charts)
        charts += chartToJson(chart);
    return {{u"name"_s, set.name},   {u"kind"_s, set.kind},     {u"customer"_s, set.customer.value},
            {u"hours"_s, set.hours}, {u"linked"_s, set.linked}, {u"charts"_s, charts}};
}

std::vector<ChartSet> chartSetsFrom(const QJsonArray& json)
{
    std::vector<ChartSet> sets;
    for (const QJsonValue& each : json) {
        ChartSet set{.name = each[u"name"_s].toString(),
                     .kind = each[u"kind"_s].toString(),
                     .customer = {each[u"customer"_s].toInteger()},
                     .hours = std::clamp(each[u"hours"_s].toInt(24), 1, mostHours),
                     .linked = each[u"linked"_s].toBool(true)};
        const QJsonArray charts = each[u"charts"_s].toArray();
        for (const QJsonValue& chart : charts) {
            if (ChartSet::Chart read = chartFrom(chart.toObject()); !read.series.empty())
                set.charts.push_back(std::move(read));
        }
        if (!set.name.isEmpty() && !set.charts.empty())
            sets.push_back(std::move(set));
    }
    return sets;
}

std::vector<SeriesPattern> patternsOf(const std::vector<SeriesId>& series, ServerId server,
                                      const EstatePicture& picture)
{
    std::vector<SeriesPattern> patterns;
    for (const SeriesId id : series) {
        const SeriesHealth* health = picture.series(id);
        if (health == nullptr || health->server != server)
            continue;
        const auto all = seriesOf(server, health->key.metric, picture);
        const bool isWhole = all.size() > 1 && std::ranges::all_of(all, [&](const SeriesHealth* each) {
                                 return std::ranges::find(series, each->series) != series.end();
                             });
        const SeriesPattern pattern{health->key.metric, isWhole ? QString(allInstances) : health->key.instance};
        if (std::ranges::find(patterns, pattern) == patterns.end())
            patterns.push_back(pattern);
    }
    return patterns;
}

std::vector<SeriesId> seriesFor(const std::vector<SeriesPattern>& patterns, ServerId server,
                                const EstatePicture& picture)
{
    std::vector<SeriesId> found;
    QSet<QString> axes;
    for (const SeriesPattern& pattern : patterns) {
        for (const SeriesHealth* series : seriesOf(server, pattern.metric, picture)) {
            const QString axis = axisKey(series->key.metric, series->unit);
            if ((pattern.instance != allInstances && pattern.instance != series->key.instance) ||
                std::ranges::find(found, series->series) != found.end() || !fitsInto(axes, found.size(), axis))
                continue;
            axes.insert(axis);
            found.push_back(series->series);
        }
    }
    return found;
}

} // namespace sd

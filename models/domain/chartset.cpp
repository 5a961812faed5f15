#include "models/domain/chartset.h"

#include "models/domain/estate.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

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

bool isForSame(const ChartSet& one, const ChartSet& other)
{
    return one.kind == other.kind && one.customer == other.customer;
}

} // namespace

bool ChartSet::fits(const Server& server) const
{
    return (kind.isEmpty() || kind == server.kind) && (!customer || customer == server.customer);
}

bool isNamesake(const ChartSet& one, const ChartSet& other)
{
    return isForSame(one, other) && one.name.compare(other.name, Qt::CaseInsensitive) == 0;
}

std::optional<Failure> troubleWithSeen(ChartSetId set, int revision, const std::vector<SharedChartSet>& known)
{
    const auto now = std::ranges::find(known, set, &SharedChartSet::id);
    if (now == known.end())
        return Failure{u"gone"_s, u"The chart set was removed meanwhile."_s};
    if (now->revision != revision)
        return Failure{u"changed-meanwhile"_s, u"%1 has changed the chart set meanwhile."_s.arg(now->by)};
    return {};
}

std::optional<Failure> troubleWith(const SharedChartSet& wanted, const std::vector<SharedChartSet>& known)
{
    if (wanted.id) {
        if (auto trouble = troubleWithSeen(wanted.id, wanted.revision, known))
            return trouble;
    }
    const QString& name = wanted.set.name;
    if (name.isEmpty() || name != name.trimmed() || name.size() > LongestChartSetName)
        return Failure{u"name"_s, u"A chart set needs a name of at most %1 characters."_s.arg(LongestChartSetName)};
    if (wanted.set.charts.empty())
        return Failure{u"charts"_s, u"There are no charts to save."_s};
    size_t others = 0;
    for (const SharedChartSet& each : known) {
        if (each.id == wanted.id)
            continue;
        if (isNamesake(each.set, wanted.set))
            return Failure{u"name-taken"_s, u"There is a chart set named \"%1\" already."_s.arg(each.set.name)};
        if (isForSame(each.set, wanted.set))
            ++others;
    }
    if (others >= MostChartSets)
        return Failure{u"too-many"_s, u"There are %1 chart sets for these servers already."_s.arg(MostChartSets),
                       u"Remove one that nobody uses."_s};
    return {};
}

QJsonArray chartsToJson(const std::vector<ChartSet::Chart>& charts)
{
    QJsonArray json;
    for (const ChartSet::Chart& chart : charts)
        json += chartToJson(chart);
    return json;
}

std::vector<ChartSet::Chart> chartsFrom(const QJsonArray& json)
{
    std::vector<ChartSet::Chart> charts;
    for (const QJsonValue& chart : json) {
        if (ChartSet::Chart read = chartFrom(chart.toObject()); !read.series.empty())
            charts.push_back(std::move(read));
    }
    return charts;
}

QJsonObject toJson(const ChartSet& set)
{
    return {{u"name"_s, set.name},   {u"kind"_s, set.kind},     {u"customer"_s, set.customer.value},
            {u"hours"_s, set.hours}, {u"linked"_s, set.linked}, {u"charts"_s, chartsToJson(set.charts)}};
}

std::vector<ChartSet> chartSetsFrom(const QJsonArray& json)
{
    std::vector<ChartSet> sets;
    sets.reserve(static_cast<size_t>(json.size()));
    for (const QJsonValue& each : json) {
        ChartSet set{.name = each[u"name"_s].toString(),
                     .kind = each[u"kind"_s].toString(),
                     .customer = {each[u"customer"_s].toInteger()},
                     .hours = std::clamp(each[u"hours"_s].toInt(24), 1, MostChartHours),
                     .linked = each[u"linked"_s].toBool(true),
                     .charts = chartsFrom(each[u"charts"_s].toArray())};
        if (!set.name.isEmpty() && !set.charts.empty())
            sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace sd

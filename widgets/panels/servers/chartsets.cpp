#include "widgets/panels/servers/chartsets.h"

#include "widgets/charts/chartcontent.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView allInstances{"*"};

std::vector<const SeriesHealth*> seriesOf(ServerId server, const QString& metric, const EstatePicture& picture)
{
    std::vector<const SeriesHealth*> found;
    const EstatePicture::ServerEntry* entry = picture.server(server);
    if (entry == nullptr)
        return found;
    found.reserve(entry->series.size());
    for (const SeriesId id : entry->series) {
        const SeriesHealth* series = picture.series(id);
        if (series != nullptr && series->key.metric == metric)
            found.push_back(series);
    }
    std::ranges::sort(found, {},
                      [](const SeriesHealth* series) { return std::pair(series->key.instance, series->series); });
    return found;
}

} // namespace

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

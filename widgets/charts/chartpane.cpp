#include "widgets/charts/chartpane.h"

#include "widgets/charts/chartmarks.h"
#include "widgets/charts/charttools.h"
#include "widgets/charts/seriespicker.h"

#include <algorithm>

namespace sd {

ChartPane::ChartPane(const Sources& sources, QWidget* parent)
    : MetricChart(sources.history, sources.clock, parent)
    , m_world(sources)
    , m_tools(new ChartTools(*this, sources.history))
    , m_picker(new SeriesPicker(sources.picture, sources.words, this))
{
    new ChartMarks(*this, sources.archive, sources.words);
    connect(m_tools, &ChartTools::addAsked, this, &ChartPane::openPicker);
    connect(m_tools, &ChartTools::exported, this, &ChartPane::exported);
    connect(m_tools, &ChartTools::removeAsked, this, &ChartPane::removeSeries);
    connect(m_picker, &SeriesPicker::chosen, this, &ChartPane::addSeries);
}

void ChartPane::setSeries(const std::vector<SeriesId>& series)
{
    std::vector<ChartSource> sources;
    for (const SeriesId id : series) {
        if (const SeriesHealth* health = m_world.picture.series(id))
            sources.push_back({*health, m_world.picture.serverName(health->server), m_world.words.metric(health->key)});
    }
    m_axes.clear();
    for (const ChartSource& source : sources)
        m_axes.insert(axisKey(source.health.key.metric, source.health.unit));
    const QString title = titleOf(sources);
    setWindows(windowsOf(sources));
    showSources(std::move(sources), title);
    Q_EMIT seriesChanged();
}

void ChartPane::addSeries(SeriesId series)
{
    std::vector<SeriesId> all = shownSeries();
    all.push_back(series);
    setSeries(all);
}

void ChartPane::removeSeries(SeriesId series)
{
    std::vector<SeriesId> all = shownSeries();
    std::erase(all, series);
    setSeries(all);
}

std::vector<SeriesId> ChartPane::shownSeries() const
{
    std::vector<SeriesId> series;
    for (const ChartSource& source : sources())
        series.push_back(source.health.series);
    return series;
}

void ChartPane::openPicker()
{
    const ServerId first = sources().empty() ? ServerId{} : sources().front().health.server;
    m_picker->open(m_tools->addButton(), first, [this](const SeriesHealth& health) { return fits(health); });
}

bool ChartPane::fits(const SeriesHealth& health) const
{
    const bool isShown = std::ranges::any_of(
        sources(), [&health](const ChartSource& source) { return source.health.series == health.series; });
    return !isShown && fitsInto(m_axes, sources().size(), axisKey(health.key.metric, health.unit));
}

/// The metric where all lines share it, else all of them.
QString ChartPane::titleOf(const std::vector<ChartSource>& sources) const
{
    QStringList metrics;
    for (const ChartSource& source : sources) {
        if (!metrics.contains(source.metric))
            metrics += source.metric;
    }
    return metrics.join(QStringLiteral("  ·  ")).toUpper();
}

std::vector<ServiceWindow> ChartPane::windowsOf(const std::vector<ChartSource>& sources) const
{
    std::vector<ServiceWindow> windows;
    std::ranges::copy_if(m_world.picture.windows(), std::back_inserter(windows), [&](const ServiceWindow& window) {
        return std::ranges::any_of(sources, [&](const ChartSource& source) {
            return std::ranges::find(window.servers, source.health.server) != window.servers.end();
        });
    });
    return windows;
}

} // namespace sd

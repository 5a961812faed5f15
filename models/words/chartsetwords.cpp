#include "models/words/chartsetwords.h"

#include "models/words/metricnames.h"

#include <QStringList>

namespace sd {

using namespace Qt::StringLiterals;

QString ChartSetWords::scope(const ChartSet& set, const QString& customer)
{
    if (set.kind.isEmpty() && !set.customer)
        return tr("all servers");
    QStringList parts{set.kind, set.customer ? customer : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ChartSetWords::series(const SeriesPattern& pattern)
{
    const bool isAll = pattern.instance == "*"_L1;
    const QString name = metricName({pattern.metric, isAll ? QString() : pattern.instance});
    return isAll ? tr("%1 (all)", "a metric").arg(name) : name;
}

QString ChartSetWords::comparison(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        break;
    case Comparison::Week:
        return tr("week before");
    case Comparison::Period:
        return tr("period before");
    case Comparison::Year:
        return tr("year before");
    }
    return {};
}

QString ChartSetWords::charts(const std::vector<ChartSet::Chart>& charts)
{
    QStringList said;
    said.reserve(std::ssize(charts));
    for (const ChartSet::Chart& chart : charts) {
        QStringList names;
        names.reserve(std::ssize(chart.series));
        for (const SeriesPattern& pattern : chart.series)
            names << series(pattern);
        ChartOptions options = chart.options;
        QStringList parts{names.join(u" + "_s), comparison(options.comparison),
                          options.average ? tr("average") : QString(),
                          options.percentile ? tr("95th percentile") : QString()};
        parts.removeAll(QString());
        said << parts.join(u", "_s);
    }
    return said.join(u"; "_s);
}

} // namespace sd

#pragma once

#include "models/boundary/alarmarchive.h"
#include "widgets/charts/metricchart.h"
#include "widgets/charts/seriesfinder.h"

namespace sd {

class ChartTools;
class SeriesPicker;

/// A chart that a person makes their own: series of any server are added by search and taken away, compared, and
/// exported. Marks the service windows of the servers that it shows, and the alarms of its series.
class ChartPane : public MetricChart
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const ItemWords& words;
        HistoryReader& history;
        AlarmArchive& archive;
        const Clock& clock;
    };

    explicit ChartPane(const Sources& sources, QWidget* parent = nullptr);

    /// Shows exactly these series, those that the estate no longer has left out.
    void setSeries(const std::vector<SeriesId>& series);
    void addSeries(SeriesId series);
    void removeSeries(SeriesId series);
    [[nodiscard]] std::vector<SeriesId> shownSeries() const;

Q_SIGNALS:
    void seriesChanged();
    void exported(const QString& file);

private:
    void openPicker();
    [[nodiscard]] bool fits(const SeriesHealth& health) const;
    [[nodiscard]] QString titleOf(const std::vector<ChartSource>& sources) const;
    [[nodiscard]] std::vector<ServiceWindow> windowsOf(const std::vector<ChartSource>& sources) const;

    Sources m_world;
    ChartTools* m_tools;
    SeriesPicker* m_picker;
    QSet<QString> m_axes; ///< keys of the axes that are taken
};

} // namespace sd

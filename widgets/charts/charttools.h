#pragma once

#include "models/boundary/historyreader.h"
#include "widgets/charts/chartcontent.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace sd {

class ElidedLabel;
class MetricChart;

/// The controls beside a chart's heading: series to add and take away, what to show beside the curves, and the chart
/// as a file or on the clipboard.
class ChartTools : public QWidget
{
    Q_OBJECT

public:
    /// Puts itself into the chart's heading row.
    ChartTools(MetricChart& chart, HistoryReader& reader);

    /// Makes what a file is to hold; called on another thread.
    using Bytes = std::function<QByteArray()>;

    [[nodiscard]] QWidget& addButton() const;

Q_SIGNALS:
    void addAsked();
    void removeAsked(sd::SeriesId series);
    void optionsChanged();
    void exported(const QString& file);

private:
    enum class Format { Png, Svg, Merged, Samples };

    void fillShowMenu();
    void fillRemoveMenu();
    void fillExportMenu();
    void takeOptions();
    void askForFile(Format format);
    void write(Format format, const QString& file);
    void writeSamples(const QString& file);
    void save(const QString& file, Bytes bytes);
    void report(const QString& text);
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QStringList lineTitles() const;

    MetricChart& m_chart;
    HistoryReader& m_reader;
    ElidedLabel* m_report;
    QPushButton* m_add;
    QPushButton* m_show;
    QPushButton* m_export;
    QMenu* m_remove = nullptr;
    std::vector<std::pair<QAction*, Comparison>> m_comparisons;
    QAction* m_average = nullptr;
    QAction* m_percentile = nullptr;
    QTimer m_reportAway;
};

} // namespace sd

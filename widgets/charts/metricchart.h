#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/domain/health.h"
#include "widgets/charts/chartcontent.h"

#include <QTimer>
#include <QWidget>

namespace sd {

class ChartView;
class TextLabel;

/// The history of one series under a heading. Asks for what it shows by generation number and drops stale answers.
class MetricChart : public QWidget
{
    Q_OBJECT

public:
    MetricChart(HistoryReader& reader, const Clock& clock, QWidget* parent = nullptr);
    ~MetricChart() override;

    /// Shows the last `span` of this series, and keeps up with time while visible.
    void showLast(const SeriesHealth& series, Millis span, std::vector<ServiceWindow> windows, const QString& title);
    /// Shows a fixed range, as the hours around an event.
    void showRange(const SeriesHealth& series, Interval range, std::vector<ServiceWindow> windows,
                   const QString& title);
    void clear(const QString& notice);

    [[nodiscard]] SeriesId series() const { return m_series; }
    [[nodiscard]] const ChartView& view() const { return *m_view; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin(const SeriesHealth& series, std::vector<ServiceWindow> windows, const QString& title);
    void ask();
    void take(HistoryReader::Answer answer);

    HistoryReader& m_reader;
    const Clock& m_clock;
    TextLabel* m_title;
    ChartView* m_view;
    SeriesId m_series;
    ChartContent m_frame; ///< what is shown but for the points
    Millis m_span{0};     ///< 0: a fixed range
    quint64 m_generation = 0;
    QTimer m_refresh;
    QTimer m_afterResize;
};

} // namespace sd

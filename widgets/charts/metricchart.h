#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/domain/health.h"
#include "widgets/charts/chartcontent.h"
#include "widgets/charts/charttime.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QHBoxLayout;

namespace sd {

class ChartView;
class ElidedLabel;

/// One series that a chart is asked to show.
struct ChartSource
{
    SeriesHealth health;
    QString server; ///< its name
    QString metric; ///< in words
};

/// The history of one or more series under a heading. Asks for what it shows by generation number and drops stale
/// answers; while a new one is on its way, the old curves are shown over the new range. Nothing is asked while it is
/// out of sight: what is wanted then is asked when it is seen.
class MetricChart : public QWidget
{
    Q_OBJECT

public:
    MetricChart(HistoryReader& reader, const Clock& clock, QWidget* parent = nullptr);
    ~MetricChart() override;

    /// Shows the last `span` of this series, and keeps up with time while visible.
    void showLast(const SeriesHealth& series, Millis span, const std::vector<ServiceWindow>& windows,
                  const QString& title);
    /// Shows a fixed range, as the hours around an event.
    void showRange(const SeriesHealth& series, Interval range, const std::vector<ServiceWindow>& windows,
                   const QString& title);
    /// Shows these series over the time that is set.
    void showSources(std::vector<ChartSource> sources, const QString& title);
    /// What went on meanwhile, beside the windows; kept until other series are shown.
    void setEvents(std::vector<ChartMark> events);
    void setOptions(ChartOptions options);
    void clear(const QString& notice);

    /// Goes with other charts; `time` outlives the chart.
    void shareTime(ChartTime& time);
    [[nodiscard]] ChartTime& time() const { return *m_time; }

    [[nodiscard]] SeriesId series() const; ///< the first one
    [[nodiscard]] const std::vector<ChartSource>& sources() const { return m_sources; }
    [[nodiscard]] const ChartOptions& options() const { return m_options; }
    [[nodiscard]] const ChartView& view() const { return *m_view; }
    [[nodiscard]] ChartView& view() { return *m_view; }
    /// The row of the heading, for controls beside it.
    [[nodiscard]] QHBoxLayout& headRow() const { return *m_head; }

Q_SIGNALS:
    void contentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

    /// The service windows that the next answer is shown with.
    void setWindows(const std::vector<ServiceWindow>& windows);

private:
    struct Question;

    void setSources(std::vector<ChartSource> sources, const QString& title);
    [[nodiscard]] std::vector<ChartMark> marks() const;
    void follow();
    void ask();
    void take(const std::shared_ptr<Question>& question);
    void put(Question& question);
    [[nodiscard]] std::vector<ChartLine> emptyLines() const;

    HistoryReader& m_reader;
    QHBoxLayout* m_head;
    ElidedLabel* m_title;
    ChartView* m_view;
    ChartTime* m_time;
    std::vector<ChartSource> m_sources;
    std::vector<ChartMark> m_windows;
    std::vector<ChartMark> m_events;
    ChartOptions m_options;
    quint64 m_generation = 0;    ///< of the newest question
    quint64 m_oldestWelcome = 1; ///< answers to older questions are about other series
    quint64 m_shown = 0;
    int m_underway = 0;
    bool m_askAgain = false; ///< the range moved on while a question was under way
    bool m_isDue = false;    ///< it was out of sight when it wanted to ask
    QTimer m_afterResize;
};

} // namespace sd

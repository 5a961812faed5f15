#include "widgets/charts/metricchart.h"

#include "widgets/charts/chartview.h"
#include "widgets/common/textlabel.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// A new point is worth asking for when it would be about a pixel wide.
Millis refreshEvery(Millis span)
{
    return std::clamp<Millis>(span / 600, 5s, 5min);
}

} // namespace

MetricChart::MetricChart(HistoryReader& reader, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_title(new TextLabel(TextLabel::Section))
    , m_view(new ChartView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    m_afterResize.setSingleShot(true);
    m_afterResize.setInterval(150ms);
    connect(&m_afterResize, &QTimer::timeout, this, &MetricChart::ask);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask();
    });
}

MetricChart::~MetricChart() = default;

void MetricChart::begin(const SeriesHealth& series, std::vector<ServiceWindow> windows, const QString& title)
{
    if (series.series != m_series)
        m_view->setNotice(tr("Reading history …"));
    m_series = series.series;
    m_frame = {.metric = series.key.metric,
               .unit = series.unit,
               .range = {},
               .threshold = series.threshold,
               .windows = std::move(windows)};
    m_title->setText(title);
}

void MetricChart::showLast(const SeriesHealth& series, Millis span, std::vector<ServiceWindow> windows,
                           const QString& title)
{
    begin(series, std::move(windows), title);
    m_span = span;
    m_refresh.start(refreshEvery(span));
    ask();
}

void MetricChart::showRange(const SeriesHealth& series, Interval range, std::vector<ServiceWindow> windows,
                            const QString& title)
{
    begin(series, std::move(windows), title);
    m_span = Millis{0};
    m_frame.range = range;
    m_refresh.stop();
    ask();
}

void MetricChart::clear(const QString& notice)
{
    ++m_generation; // whatever is still on its way is stale
    m_series = {};
    m_refresh.stop();
    m_title->clear();
    m_view->setNotice(notice);
}

void MetricChart::ask()
{
    if (!m_series)
        return;
    if (m_span > Millis{0})
        m_frame.range = {m_clock.utcNow() - m_span, m_clock.utcNow()};
    ++m_generation;
    m_reader.curves({m_series}, m_frame.range, std::max(100, m_view->width()), m_generation,
                    [guard = QPointer(this)](HistoryReader::Answer answer) {
                        if (guard)
                            guard->take(std::move(answer));
                    });
}

void MetricChart::take(HistoryReader::Answer answer)
{
    if (answer.generation != m_generation)
        return;
    if (answer.failure) {
        m_view->setNotice(tr("The history could not be read: %1").arg(answer.failure->message));
        return;
    }
    const bool empty = answer.curves.empty() || answer.curves.front().points.empty();
    if (empty) {
        m_view->setNotice(tr("No history in this period yet."));
        return;
    }
    ChartContent content = m_frame;
    content.curve = std::move(answer.curves.front());
    content.states = std::move(answer.states);
    m_view->setContent(std::move(content));
}

void MetricChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_afterResize.start();
}

} // namespace sd

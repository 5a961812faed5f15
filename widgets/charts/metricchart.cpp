#include "widgets/charts/metricchart.h"

#include "models/words/failures.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/elidedlabel.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

using namespace std::chrono_literals;

/// One question in two parts where it is compared with an earlier time; answered when all parts are.
struct MetricChart::Question
{
    quint64 generation = 0;
    Interval range;
    Comparison comparison = Comparison::None;
    HistoryReader::Answer now = {};
    HistoryReader::Answer earlier = {};
    int missing = 1;
};

MetricChart::MetricChart(HistoryReader& reader, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_head(new QHBoxLayout)
    , m_title(new ElidedLabel(TextLabel::Section))
    , m_view(new ChartView)
    , m_time(new ChartTime(clock, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    m_head->setSpacing(steps(1));
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_head->addWidget(m_title, 1);
    layout->addLayout(m_head);
    layout->addWidget(m_view, 1);
    m_afterResize.setSingleShot(true);
    m_afterResize.setInterval(150ms);
    connect(&m_afterResize, &QTimer::timeout, this, &MetricChart::ask);
    shareTime(*m_time);
}

MetricChart::~MetricChart() = default;

void MetricChart::shareTime(ChartTime& time)
{
    m_time->disconnect(this);
    if (m_time != &time && m_time->parent() == this)
        delete m_time;
    m_time = &time;
    m_view->setTime(time);
    connect(m_time, &ChartTime::rangeChanged, this, &MetricChart::follow);
    connect(m_time, &ChartTime::timePassed, this, [this] {
        if (isVisible())
            follow();
    });
}

SeriesId MetricChart::series() const
{
    return m_sources.empty() ? SeriesId{} : m_sources.front().health.series;
}

void MetricChart::setSources(std::vector<ChartSource> sources, const QString& title)
{
    const auto same = [](const ChartSource& a, const ChartSource& b) { return a.health.series == b.health.series; };
    if (!std::ranges::equal(sources, m_sources, same)) {
        m_oldestWelcome = m_generation + 1; // what is under way is about something else
        m_events.clear();
        if (m_sources.empty() || sources.empty() || series() != sources.front().health.series)
            m_view->setNotice(tr("Reading history …"));
    }
    m_sources = std::move(sources);
    m_title->setText(title);
    m_view->setAccessibleName(title.isEmpty() ? tr("Chart") : tr("Chart: %1").arg(title));
}

void MetricChart::showLast(const SeriesHealth& series, Millis span, const std::vector<ServiceWindow>& windows,
                           const QString& title)
{
    setSources({{series, {}, title}}, title);
    setWindows(windows);
    m_askAgain = false;
    m_underway = 0;
    m_time->showLast(span);
}

void MetricChart::showRange(const SeriesHealth& series, Interval range, const std::vector<ServiceWindow>& windows,
                            const QString& title)
{
    setSources({{series, {}, title}}, title);
    setWindows(windows);
    m_underway = 0;
    m_time->showRange(range);
}

void MetricChart::showSources(std::vector<ChartSource> sources, const QString& title)
{
    setSources(std::move(sources), title);
    ask();
}

void MetricChart::setWindows(const std::vector<ServiceWindow>& windows)
{
    m_windows.clear();
    for (const ServiceWindow& window : windows) {
        const QString text = window.title.isEmpty() ? tr("service window") : window.title;
        m_windows.push_back({.kind = MarkKind::Window, .when = window.when, .text = text});
    }
}

std::vector<ChartMark> MetricChart::marks() const
{
    std::vector<ChartMark> marks = m_windows;
    marks.insert(marks.end(), m_events.begin(), m_events.end());
    return marks;
}

void MetricChart::setEvents(std::vector<ChartMark> events)
{
    m_events = std::move(events);
    if (m_view->content().range.isEmpty())
        return;
    ChartContent content = m_view->content();
    content.marks = marks();
    m_view->setContent(std::move(content), m_view->notice());
}

void MetricChart::setOptions(ChartOptions options)
{
    if (options == m_options)
        return;
    m_options = options;
    ask();
}

void MetricChart::clear(const QString& notice)
{
    m_oldestWelcome = m_generation + 1; // whatever is still on its way is stale
    m_sources.clear();
    m_title->clear();
    m_view->setNotice(notice);
    Q_EMIT contentChanged();
}

/// The time has moved: at once with the old curves, then with new ones. One question at a time, so that a wheel that
/// turns fast does not leave a queue behind.
void MetricChart::follow()
{
    m_view->setRange(m_time->range());
    if (m_underway > 0)
        m_askAgain = true;
    else
        ask();
}

void MetricChart::ask()
{
    m_askAgain = false;
    m_isDue = !isVisible();
    if (m_isDue || m_sources.empty() || m_time->range().isEmpty())
        return;
    auto question = std::make_shared<Question>();
    question->generation = ++m_generation;
    question->range = m_time->range();
    question->comparison = m_options.comparison;
    question->missing = m_options.comparison == Comparison::None ? 1 : 2;
    std::vector<SeriesId> series;
    series.reserve(m_sources.size());
    for (const ChartSource& source : m_sources)
        series.push_back(source.health.series);
    const auto into = [this, question](HistoryReader::Answer Question::*part) {
        return [guard = QPointer(this), question, part](HistoryReader::Answer answer) {
            (*question).*part = std::move(answer);
            if (--question->missing == 0 && guard)
                guard->take(question);
        };
    };
    ++m_underway;
    const int pixels = std::max(100, m_view->width());
    m_reader.curves(series, question->range, pixels, question->generation, into(&Question::now));
    if (question->comparison != Comparison::None)
        m_reader.curves(series, earlierRange(question->range, question->comparison), pixels, question->generation,
                        into(&Question::earlier));
}

void MetricChart::take(const std::shared_ptr<Question>& question)
{
    m_underway = std::max(0, m_underway - 1);
    if (question->generation >= m_oldestWelcome && question->generation > m_shown) {
        m_shown = question->generation;
        put(*question);
    }
    if (m_askAgain && m_underway == 0)
        ask();
}

std::vector<ChartLine> MetricChart::emptyLines() const
{
    std::vector<std::pair<QString, QString>> names;
    for (const ChartSource& source : m_sources)
        names.emplace_back(source.server, source.metric);
    const QStringList told = lineNames(names);
    std::vector<ChartLine> lines;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const SeriesHealth& health = m_sources[i].health;
        lines.push_back({.series = health.series,
                         .name = told[static_cast<qsizetype>(i)],
                         .metric = health.key.metric,
                         .unit = health.unit});
    }
    return lines;
}

void MetricChart::put(Question& question)
{
    for (const HistoryReader::Answer* answer : {&question.now, &question.earlier}) {
        if (answer->failure) {
            m_view->setNotice(tr("The history could not be read: %1").arg(failureWords(answer->failure->message)));
            Q_EMIT contentChanged();
            return;
        }
    }
    ChartContent content{.range = m_time->range(), .lines = emptyLines(), .marks = marks(), .options = m_options};
    for (size_t i = 0; i < content.lines.size(); ++i) {
        ChartLine& line = content.lines[i];
        if (i < question.now.curves.size())
            line.curve = std::move(question.now.curves[i]);
        if (i < question.earlier.curves.size())
            line.earlier = broughtForward(std::move(question.earlier.curves[i]), question.range, question.comparison);
        const auto ofLine = [&line](const auto& span) { return span.series == line.series; };
        std::ranges::copy_if(question.now.states, std::back_inserter(line.states), ofLine);
        std::ranges::copy_if(question.now.limits, std::back_inserter(line.limits), ofLine);
        // Written before their history was kept: what holds now is all that is known.
        if (const Limits now = limitsOf(&*m_sources[i].health.threshold); line.limits.empty() && now.isSet())
            line.limits.push_back({line.series, {UtcTime::min(), UtcTime::max()}, now});
    }
    const bool empty = !content.hasPoints();
    m_view->setContent(std::move(content), empty ? tr("No history in this period yet.") : QString());
    Q_EMIT contentChanged();
}

void MetricChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_afterResize.start();
}

void MetricChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const bool hasMoved = !m_sources.empty() && m_time->range() != m_view->content().range;
    if (m_isDue || (hasMoved && m_underway == 0))
        follow();
}

} // namespace sd

#include "widgets/charts/chartmarks.h"

#include "models/domain/ownmetrics.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/metricchart.h"

#include <QPointer>

#include <algorithm>

namespace sd {

using namespace std::chrono_literals;

namespace {

/// More bars of one object can't be told apart in any chart.
constexpr int MostAlarms = 200;
/// What is longer is cut: the whole of it stands in the alarm's journal.
constexpr qsizetype LongestNote = 32;

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= LongestNote ? line : line.left(LongestNote - 1) + QChar(0x2026);
}

bool asksTheSame(const AlarmFilter& a, const AlarmFilter& b)
{
    return a.check == b.check && a.metric == b.metric;
}

} // namespace

/// One question for each object; shown when all are answered.
struct ChartMarks::Round
{
    quint64 generation = 0;
    size_t missing = 0;
    bool isWhole = true; ///< no part failed
    std::vector<ChartMark> marks = {};
};

ChartMarks::ChartMarks(MetricChart& chart, AlarmArchive& archive, const ItemWords& words)
    : QObject(&chart)
    , m_chart(chart)
    , m_archive(archive)
    , m_words(words)
{
    connect(&chart, &MetricChart::contentChanged, this, &ChartMarks::follow);
}

void ChartMarks::follow()
{
    const Interval range = m_chart.view().content().range;
    std::vector<SeriesId> series;
    for (const ChartSource& source : m_chart.sources())
        series.push_back(source.health.series);
    const Millis slack = std::min<Millis>(1min, range.length() / 100);
    const bool isNear =
        std::chrono::abs(range.from - m_range.from) <= slack && std::chrono::abs(range.to - m_range.to) <= slack;
    if (series == m_series && isNear)
        return;
    m_series = std::move(series);
    m_range = range;
    ++m_generation;
    if (m_isUnderway)
        m_askAgain = true;
    else
        ask();
}

/// The series, and the checks that read them: a failed check explains a gap.
std::vector<AlarmFilter> ChartMarks::objects() const
{
    std::vector<AlarmFilter> objects;
    for (const ChartSource& source : m_chart.sources()) {
        const SeriesHealth& health = source.health;
        for (const MetricKey& key : {health.key, MetricKey{checkStatusMetric, {}}}) {
            const AlarmFilter object{.server = health.server, .check = health.check, .metric = key};
            if (std::ranges::none_of(objects, [&](const AlarmFilter& one) { return asksTheSame(one, object); }))
                objects.push_back(object);
        }
    }
    return objects;
}

/// One round at a time: a wheel that turns fast leaves no queue behind.
void ChartMarks::ask()
{
    m_askAgain = false;
    const std::vector<AlarmFilter> asked = m_range.isEmpty() ? std::vector<AlarmFilter>() : objects();
    if (asked.empty())
        return;
    m_isUnderway = true;
    auto round = std::make_shared<Round>();
    round->generation = m_generation;
    round->missing = asked.size();
    for (const AlarmFilter& object : asked) {
        m_archive.standingAlarms(object, m_range, MostAlarms, m_generation,
                                 [guard = QPointer(this), round](const auto& answer) {
                                     if (guard)
                                         guard->take(round, answer);
                                 });
    }
}

void ChartMarks::take(const std::shared_ptr<Round>& round, const AlarmArchive::Answer<std::vector<PastAlarm>>& answer)
{
    round->isWhole = round->isWhole && !answer.failure;
    for (const PastAlarm& past : answer.value)
        addMarks(past, round->marks);
    if (--round->missing > 0)
        return;
    m_isUnderway = false;
    // Half of it would look like all of it: what was shown before stays.
    if (round->generation == m_generation && round->isWhole)
        m_chart.setEvents(std::move(round->marks));
    if (m_askAgain)
        ask();
}

/// Which of several servers it was; empty where there is only one.
QString ChartMarks::serverOf(const Alarm& alarm) const
{
    const auto& sources = m_chart.sources();
    const auto isOf = [&alarm](const ChartSource& source) { return source.health.server == alarm.server; };
    const auto one = std::ranges::find_if(sources, isOf);
    return one == sources.end() || std::ranges::all_of(sources, isOf) ? QString() : one->server + QLatin1Char(' ');
}

void ChartMarks::addMarks(const PastAlarm& past, std::vector<ChartMark>& marks) const
{
    const Alarm& alarm = past.alarm;
    const QString server = serverOf(alarm);
    const QString lasted = alarm.closedAt
                               ? m_words.age(*alarm.closedAt - alarm.openedAt)
                               : tr("open", "of an alarm that has not ended, in place of how long it lasted");
    marks.push_back({.kind = MarkKind::Alarm,
                     .when = {alarm.openedAt, alarm.closedAt.value_or(UtcTime::max())},
                     .level = alarm.worst,
                     .text = m_range.contains(alarm.openedAt) ? server + lasted : QString()});
    for (const JournalEntry& remark : past.remarks) {
        if (m_range.contains(remark.at))
            marks.push_back({.kind = MarkKind::Note,
                             .when = {remark.at, remark.at},
                             .text = tr("%1: %2", "initials of who wrote it, and what")
                                         .arg(server + m_words.initials(remark.who), shortened(remark.text))});
    }
}

} // namespace sd

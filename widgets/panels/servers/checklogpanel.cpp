#include "widgets/panels/servers/checklogpanel.h"

#include "models/words/explanations.h"
#include "models/words/words.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace sd {

namespace {

using namespace std::chrono_literals;

enum PollColumn { At, Took, Said, PollColumns };
constexpr int PollsShown = 6;

QString rawLine(const Reading& reading)
{
    QString line = reading.key.metric;
    if (!reading.key.instance.isEmpty())
        line += QLatin1Char('[') + reading.key.instance + QLatin1Char(']');
    if (std::isfinite(reading.value))
        line += QStringLiteral(" = ") + QString::number(reading.value, 'g', 12);
    if (!reading.unit.isEmpty())
        line += QLatin1Char(' ') + reading.unit;
    if (!reading.text.isEmpty())
        line += QStringLiteral("  \"") + explanationWords(reading.text) + QLatin1Char('"');
    if (!reading.source.isEmpty())
        line += QStringLiteral("   <- ") + reading.source;
    return line;
}

} // namespace

CheckLogPanel::CheckLogPanel(const Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_title(new TextLabel(TextLabel::Strong))
    , m_schedule(new TextLabel(TextLabel::Dim))
    , m_threshold(new TextLabel(TextLabel::Dim))
    , m_polls(new QStandardItemModel(0, PollColumns, this))
    , m_pollView(new RowView)
    , m_raw(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("checkLog"));
    m_title->setObjectName(QStringLiteral("checkLogTitle"));
    m_schedule->setObjectName(QStringLiteral("checkSchedule"));
    m_threshold->setObjectName(QStringLiteral("checkThreshold"));
    m_threshold->setWordWrap(true);
    m_polls->setHorizontalHeaderLabels({tr("Polled"), tr("Took"), tr("Outcome")});
    m_polls->setHeaderData(Took, Qt::Horizontal, QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter),
                           Qt::TextAlignmentRole);
    m_pollView->setObjectName(QStringLiteral("pollList"));
    m_pollView->setAccessibleName(tr("Last polls"));
    m_pollView->setRootIsDecorated(false);
    m_pollView->setDensity(Density::Compact);
    m_pollView->setModel(m_polls);
    auto* delegate = new RowDelegate({Cell::ShapeAndText, Cell::DimFigure, Cell::Text}, m_pollView);
    delegate->setDensity(Density::Compact);
    m_pollView->setItemDelegate(delegate);
    const QFontMetrics metrics(typeface(Type::Body));
    m_pollView->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_pollView->header()->setSectionResizeMode(Said, QHeaderView::Stretch);
    m_pollView->header()->resizeSection(At,
                                        metrics.horizontalAdvance(QStringLiteral("2026-11-23 14:32:05")) + steps(14));
    m_pollView->header()->resizeSection(Took, metrics.horizontalAdvance(QStringLiteral("100 000 ms")) + steps(4));
    m_raw->setObjectName(QStringLiteral("rawAnswer"));
    m_raw->setAccessibleName(tr("Last answer, raw"));
    m_raw->setReadOnly(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont raw = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    raw.setPointSizeF(typeface(Type::Body).pointSizeF());
    m_raw->setFont(raw);
    m_raw->setTabChangesFocus(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(1));
    layout->addWidget(m_title);
    layout->addWidget(m_schedule);
    layout->addWidget(m_threshold);
    layout->addSpacing(steps(2));
    layout->addWidget(m_pollView);
    layout->addSpacing(steps(2));
    layout->addWidget(new TextLabel(TextLabel::Section, tr("LAST ANSWER, RAW")));
    layout->addWidget(m_raw, 1);
    m_pollView->setFixedHeight((PollsShown + 1) * std::max(rowHeight(Density::Compact), metrics.height() + 2) +
                               steps(3));
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CheckLogPanel::tellNext);
}

void CheckLogPanel::show(Leaf leaf)
{
    const bool isOther = leaf.check != m_leaf.check;
    m_leaf = leaf;
    fillFacts();
    if (isOther) {
        ++m_generation;
        m_waiting = m_askAgain = false;
        m_next.reset();
        m_polls->setRowCount(0);
        m_raw->clear();
        tellNext();
    }
    ask();
}

void CheckLogPanel::apply(const PictureChange& change)
{
    if (!m_leaf.check || !isVisible())
        return;
    if (change.reset || change.estate)
        fillFacts();
    if (change.reset || change.estate || std::ranges::find(change.checks, m_leaf.check) != change.checks.end())
        ask();
}

void CheckLogPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    fillFacts(); // the estate may have changed while it was hidden
    ask();
}

void CheckLogPanel::ask()
{
    if (!m_leaf.check || !isVisible())
        return;
    m_askAgain = m_waiting;
    if (m_waiting)
        return;
    m_waiting = true;
    m_sources.workbench.readLogs(
        {m_leaf.check}, [guard = QPointer(this), generation = m_generation](const std::vector<CheckLog>& logs) {
            if (!guard || guard->m_generation != generation)
                return;
            guard->m_waiting = false;
            if (!logs.empty())
                guard->take(logs.front());
            if (guard->m_askAgain)
                guard->ask();
        });
}

void CheckLogPanel::take(const CheckLog& log)
{
    m_next = log.nextPoll;
    tellNext();
    fillPolls(log);
    const QString raw = rawText(log);
    if (raw != m_raw->toPlainText())
        m_raw->setPlainText(raw);
}

void CheckLogPanel::fillPolls(const CheckLog& log)
{
    m_polls->setRowCount(static_cast<int>(log.polls.size()));
    for (int row = 0; row < m_polls->rowCount(); ++row) {
        const PollNote& note = log.polls[static_cast<size_t>(row)];
        const StateMark mark{note.cause.isEmpty() ? State::Ok : State::Unknown};
        const QString cause = note.cause.isEmpty() ? tr("answered") : Words::cause(note.cause);
        const QStringList said{cause, explanationWords(note.text)};
        const auto put = [&](PollColumn column, const QString& text) {
            auto* item = new QStandardItem(text);
            item->setData(QVariant::fromValue(mark), MarkRole);
            item->setToolTip(text);
            m_polls->setItem(row, column, item);
        };
        put(At, m_sources.words.moment(note.at));
        // What its shape says to those who see it.
        QStandardItem* at = m_polls->item(row, At);
        at->setData(QString(at->text() + QStringLiteral(", ") + m_sources.words.state(mark)), Qt::AccessibleTextRole);
        put(Took, tr("%1 ms").arg(QLocale().toString(note.elapsed.count())));
        put(Said, note.text.isEmpty() ? cause : said.join(QStringLiteral(": ")));
    }
}

QString CheckLogPanel::rawText(const CheckLog& log) const
{
    QStringList lines;
    if (!log.polls.empty() && !log.polls.front().text.isEmpty())
        lines += Explanation::fromText(log.polls.front().text) ? explanationWords(log.polls.front().text)
                                                               : log.polls.front().text;
    lines.reserve(std::ssize(log.last));
    for (const Reading& reading : log.last)
        lines += rawLine(reading);
    return lines.join(QLatin1Char('\n'));
}

void CheckLogPanel::fillFacts()
{
    const EstatePicture::CheckEntry* entry = m_sources.picture.check(m_leaf.check);
    m_title->setText(entry == nullptr ? tr("No check is selected") : entry->check.name);
    const QString threshold = thresholdText();
    m_threshold->setText(threshold);
    m_threshold->setVisible(!threshold.isEmpty());
    tellNext();
}

/// "Warning … from baseline generic-server 1", and who set it when and why.
QString CheckLogPanel::thresholdText() const
{
    const SeriesHealth* series = m_sources.picture.series(m_leaf.series);
    if (series == nullptr)
        return {};
    const QString name = m_sources.words.metric(series->key);
    if (!series->threshold->isSet())
        return tr("%1 · no threshold, never judged by a limit").arg(name);
    const Provenance& origin = series->threshold->origin;
    QStringList from{Words::layer(origin.layer), origin.name};
    if (origin.at != UtcTime{})
        from += m_sources.words.moment(origin.at);
    from += origin.reason;
    from.removeAll(QString());
    const QString limits = m_sources.words.thresholds(*series);
    return from.isEmpty() ? tr("%1 · %2").arg(name, limits)
                          : tr("%1 · %2, from %3").arg(name, limits, from.join(QStringLiteral(", ")));
}

void CheckLogPanel::tellNext()
{
    const EstatePicture::CheckEntry* entry = m_sources.picture.check(m_leaf.check);
    if (!isVisible())
        m_second.stop();
    if (entry == nullptr) {
        m_schedule->clear();
        return;
    }
    const Check& check = entry->check;
    QStringList facts{tr("every %1").arg(m_sources.words.age(check.interval)),
                      tr("time-out %1").arg(m_sources.words.age(check.timeout))};
    if (!check.enabled)
        facts += tr("switched off");
    else if (m_next)
        facts +=
            tr("next poll in %1").arg(m_sources.words.age(std::max(Millis{0}, *m_next - m_sources.clock.utcNow())));
    m_schedule->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace sd

#include "widgets/panels/alarmpage.h"

#include "models/domain/alarmlife.h"
#include "models/items/serverleaves.h"
#include "models/words/words.h"
#include "widgets/charts/chartmarks.h"
#include "widgets/charts/metricchart.h"
#include "widgets/common/actionbutton.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/panels/alarmwhy.h"
#include "widgets/panels/checknote.h"
#include "widgets/panels/earlieralarms.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/pageheader.h"
#include "widgets/panels/troublelist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr size_t MostOthers = 6;

/// The chart shows what led up to the alarm, and all of the alarm up to a week.
Millis chartSpan(const Alarm& alarm, UtcTime now)
{
    return std::clamp<Millis>(2 * (now - alarm.openedAt), 3h, 7 * 24h);
}

bool journalMayDiffer(const Alarm& a, const Alarm& b)
{
    return a.level != b.level || a.ack != b.ack || a.muted != b.muted || a.flapping != b.flapping ||
           a.closedAt != b.closedAt;
}

} // namespace

AlarmPage::AlarmPage(Sources sources, const OperatorActions& actions, const CheckActions& checkActions, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_journal(sources.words)
    , m_header(new PageHeader)
    , m_openServer(new QPushButton(tr("Open server")))
    , m_chip(new StateChip)
    , m_since(new TextLabel(TextLabel::Dim))
    , m_chart(new MetricChart(sources.history, sources.clock))
    , m_whyTitle(new TextLabel(TextLabel::Section))
    , m_why(new TextLabel(TextLabel::Plain))
    , m_standing(new TextLabel(TextLabel::Plain))
    , m_origin(new TextLabel(TextLabel::Dim))
    , m_adjust(new ActionButton(checkActions.adjust))
    , m_note(new CheckNoteView(sources.picture, sources.words, checkActions.writeNote))
    , m_others(new TroubleList)
    , m_sameTitle(new TextLabel(TextLabel::Section, tr("SAME ON OTHER SERVERS")))
    , m_same(new TroubleList)
    , m_earlier(new EarlierAlarms(sources.archive, sources.words))
    , m_journalView(new RowView)
{
    setObjectName(QStringLiteral("alarmPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_openServer->setObjectName(QStringLiteral("openServer"));
    m_since->setWordWrap(true);
    m_chart->setObjectName(QStringLiteral("alarmChart"));
    m_chart->setMinimumHeight(steps(48));
    new ChartMarks(*m_chart, sources.archive, sources.words);
    connect(m_openServer, &QPushButton::clicked, this, [this] {
        if (m_alarm)
            Q_EMIT serverAsked(m_alarm->server);
    });

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // the parts of the page have it
    scroll->setWidget(buildEvidence());
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(steps(5), steps(2), steps(5), steps(3));
    buttons->setSpacing(steps(2));
    for (QAction* action : {actions.acknowledge(), actions.acknowledgeWith(), actions.snooze(), actions.note()}) {
        auto* button = new ActionButton(action);
        button->setDefault(action == actions.acknowledge());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

QWidget* AlarmPage::buildEvidence()
{
    auto* evidence = new QWidget;
    evidence->setAutoFillBackground(true);
    evidence->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(evidence);
    layout->setContentsMargins(steps(5), steps(4), steps(5), steps(2));
    layout->setSpacing(steps(2));

    m_header->addEnd(m_openServer);
    layout->addWidget(m_header);
    auto* state = new QHBoxLayout;
    state->setSpacing(steps(2));
    state->addWidget(m_chip);
    state->addWidget(m_since, 1);
    layout->addLayout(state);
    layout->addSpacing(steps(2));
    layout->addWidget(m_chart);
    layout->addSpacing(steps(2));
    layout->addWidget(m_whyTitle);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setWordWrap(true);
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setWordWrap(true);
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standing->setWordWrap(true);
    layout->addWidget(m_why);
    layout->addWidget(m_standing);
    auto* origin = new QHBoxLayout;
    origin->setSpacing(steps(2));
    origin->addWidget(m_origin, 1);
    origin->addWidget(m_adjust, 0, Qt::AlignTop);
    layout->addLayout(origin);
    layout->addSpacing(steps(2));
    layout->addWidget(m_note);
    layout->addSpacing(steps(2));
    layout->addWidget(new TextLabel(TextLabel::Section, tr("SAME SERVER")));
    m_others->setObjectName(QStringLiteral("others"));
    layout->addWidget(m_others);
    layout->addSpacing(steps(2));
    m_same->setObjectName(QStringLiteral("same"));
    layout->addWidget(m_sameTitle);
    layout->addWidget(m_same);
    layout->addSpacing(steps(2));
    layout->addWidget(m_earlier);
    layout->addSpacing(steps(2));
    layout->addWidget(new TextLabel(TextLabel::Section, tr("JOURNAL")));
    m_journalView->setObjectName(QStringLiteral("journal"));
    m_journalView->setAccessibleName(tr("Journal"));
    m_journalView->setRootIsDecorated(false);
    m_journalView->setHeaderHidden(true);
    m_journalView->setModel(&m_journal);
    m_journalView->setItemDelegate(new RowDelegate({Cell::Dim, Cell::Text, Cell::Chip}, m_journalView));
    m_journalView->setMinimumHeight(steps(30));
    QHeaderView* columns = m_journalView->header();
    columns->setSectionResizeMode(QHeaderView::Fixed);
    columns->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    // Wide enough for a day and its time: measured rows would miss those that come into sight later.
    const QFontMetrics metrics(typeface(Type::Body));
    columns->resizeSection(JournalModel::When,
                           metrics.horizontalAdvance(QStringLiteral("0000-00-00 00:00:00")) + steps(5));
    columns->resizeSection(JournalModel::Who, scaled(steps(14)));
    layout->addWidget(m_journalView, 1);
    return evidence;
}

void AlarmPage::show(const Alarm& alarm)
{
    const bool isOther = !m_alarm || m_alarm->id != alarm.id;
    m_alarm = alarm;
    if (m_alarm->isOpen() && m_sources.picture.alarm(alarm.id) == nullptr)
        m_alarm->closedAt = m_sources.clock.utcNow(); // it ended; its row stands while a person works in the list
    fill();
    if (isOther) {
        m_journal.setJournal(*m_alarm, {});
        m_isDue = true;
        lookUp();
        fillChart(m_sources.picture.seriesOf(m_alarm->server, m_alarm->key));
    }
}

void AlarmPage::lookUp()
{
    if (!m_isDue || !m_alarm || !isVisible())
        return;
    m_isDue = false;
    reloadJournal(m_alarm->id);
    m_earlier->show(*m_alarm);
}

void AlarmPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookUp();
}

void AlarmPage::apply(const PictureChange& change)
{
    if (!m_alarm)
        return;
    m_note->apply(change);
    const Alarm* alarm = m_sources.picture.alarm(m_alarm->id);
    const bool named = change.reset || std::ranges::find(change.alarms, m_alarm->id) != change.alarms.end();
    if (named) {
        Alarm next = *m_alarm;
        if (alarm != nullptr)
            next = *alarm;
        else if (!next.closedAt)
            next.closedAt = m_sources.clock.utcNow();
        const bool ask = journalMayDiffer(*m_alarm, next);
        m_alarm = next;
        fill();
        if (ask)
            reloadJournal(m_alarm->id);
        return;
    }
    const bool sameServer = std::ranges::any_of(change.series, [this](SeriesId id) {
        const SeriesHealth* series = m_sources.picture.series(id);
        return series != nullptr && series->server == m_alarm->server;
    });
    if (sameServer)
        fillOthers();
}

void AlarmPage::reloadJournal(AlarmId id)
{
    if (!m_alarm || m_alarm->id != id)
        return;
    if (!isVisible()) {
        m_isDue = true;
        return;
    }
    const quint64 asked = ++m_journalAsked;
    m_sources.operations.readJournal(id, [guard = QPointer(this), asked](const std::vector<JournalEntry>& entries) {
        if (guard && guard->m_journalAsked == asked && guard->m_alarm)
            guard->m_journal.setJournal(*guard->m_alarm, entries);
    });
}

void AlarmPage::fill()
{
    const Alarm& alarm = *m_alarm;
    const EstatePicture& picture = m_sources.picture;
    const EstatePicture::CheckEntry* check = picture.check(alarm.key.check);
    const StateMark mark{alarm.level, alarm.muted != MuteReason::None, alarm.ack.has_value(), alarm.flapping};
    QStringList where{picture.serverName(alarm.server), picture.customerName(alarm.customer)};
    if (const EstatePicture::ServerEntry* server = picture.server(alarm.server); server != nullptr)
        where << server->server.kind << server->server.address;
    where.removeAll(QString());
    m_header->set(alarm.isOpen() ? mark : StateMark{State::Ok},
                  m_sources.words.alarmTitle(alarm, check == nullptr ? nullptr : &check->check),
                  where.join(QStringLiteral("  ·  ")));
    m_chip->setState(alarm.isOpen() ? alarm.level : State::Ok,
                     alarm.isOpen() ? m_sources.words.passedLimit(alarm) : tr("Over"));

    fillSince();
    fillWhy();
    m_note->show(alarm.key.check);
    fillOthers();
    fillSame();
}

void AlarmPage::fillSince()
{
    const Alarm& alarm = *m_alarm;
    QStringList since;
    if (!alarm.isOpen())
        since += tr("ended %1").arg(m_sources.words.moment(*alarm.closedAt));
    since += tr("since %1").arg(m_sources.words.moment(alarm.levelSince));
    if (alarm.openedAt != alarm.levelSince)
        since += tr("open since %1").arg(m_sources.words.moment(alarm.openedAt));
    if (alarm.muted != MuteReason::None)
        since += m_sources.words.muted(alarm.muted, alarm.mutedUntil);
    if (alarm.ack)
        since += tr("acknowledged by %1").arg(alarm.ack->by);
    if (alarm.flapping)
        since += tr("flapping", "state of an alarm");
    m_since->setText(since.join(QStringLiteral("  ·  ")));
}

void AlarmPage::fillWhy()
{
    m_whyTitle->setText(m_alarm->level == State::Error     ? tr("WHY ERROR")
                        : m_alarm->level == State::Warning ? tr("WHY WARNING")
                                                           : tr("WHY UNKNOWN"));
    const AlarmWhy why(m_sources.picture, m_sources.words);
    m_why->setText(why.rule(*m_alarm));
    m_standing->setText(m_alarm->isOpen() ? why.standing(*m_alarm, m_sources.clock.utcNow()) : QString());
    m_standing->setVisible(!m_standing->text().isEmpty());
    m_origin->setText(why.origin(*m_alarm));
    m_origin->setVisible(!m_origin->text().isEmpty());
    m_adjust->setVisible(m_alarm->isOpen() && m_sources.picture.seriesOf(m_alarm->server, m_alarm->key) != nullptr);
}

/// To the alarm about that reading when there is one among `alarms`, else to the server.
std::function<void()> AlarmPage::opener(Leaf leaf, const std::vector<const Alarm*>& alarms)
{
    const SeriesHealth* series = m_sources.picture.series(leaf.series);
    for (const Alarm* alarm : alarms) {
        if (alarm->key.check == leaf.check && (series == nullptr || alarm->key.metric == series->key))
            return [this, other = alarm->id] { Q_EMIT alarmAsked(other); };
    }
    return [this, server = m_alarm->server] { Q_EMIT serverAsked(server); };
}

/// The same metric, or the same reason why a check can't tell: what one patch or one dead switch does to many.
bool AlarmPage::isSame(const Alarm& other) const
{
    if (other.server == m_alarm->server)
        return false;
    if (m_alarm->level == State::Unknown || other.level == State::Unknown)
        return other.level == m_alarm->level && other.cause == m_alarm->cause;
    return other.key.metric == m_alarm->key.metric;
}

void AlarmPage::fillSame()
{
    std::vector<const Alarm*> same;
    for (const auto& [id, alarm] : m_sources.picture.alarms()) {
        if (isSame(alarm))
            same.push_back(&alarm);
    }
    std::ranges::sort(same, [](const Alarm* a, const Alarm* b) {
        return priority(*a) != priority(*b) ? priority(*a) > priority(*b) : a->levelSince < b->levelSince;
    });
    std::vector<TroubleList::Line> lines;
    for (const Alarm* alarm : same) {
        if (lines.size() == MostOthers) {
            lines.push_back({{State::NoData}, tr("%Ln more", "servers", static_cast<int>(same.size() - MostOthers))});
            break;
        }
        const EstatePicture::CheckEntry* check = m_sources.picture.check(alarm->key.check);
        const StateMark mark{alarm->level, alarm->muted != MuteReason::None, alarm->ack.has_value(), alarm->flapping};
        lines.push_back({mark,
                         m_sources.picture.serverName(alarm->server) + QStringLiteral("  ") +
                             m_sources.words.alarmTitle(*alarm, check == nullptr ? nullptr : &check->check),
                         [this, other = alarm->id] { Q_EMIT alarmAsked(other); }});
    }
    m_sameTitle->setVisible(!lines.empty());
    m_same->setVisible(!lines.empty());
    m_same->set(std::move(lines));
}

void AlarmPage::fillOthers()
{
    const EstatePicture& picture = m_sources.picture;
    std::vector<const Alarm*> alarms;
    for (const auto& [id, alarm] : picture.alarms()) {
        if (alarm.server == m_alarm->server)
            alarms.push_back(&alarm);
    }
    std::vector<TroubleList::Line> lines;
    int well = 0;
    int more = 0;
    const SeriesHealth* own = picture.seriesOf(m_alarm->server, m_alarm->key);
    for (const Leaf& leaf : leavesOf(picture, m_alarm->server)) {
        if ((own != nullptr && leaf.series == own->series) || (own == nullptr && leaf == Leaf{m_alarm->key.check}))
            continue;
        const StateMark mark = markOf(picture, leaf);
        if (mark.state == State::Ok || mark.state == State::NoData)
            ++well;
        else if (lines.size() < MostOthers)
            lines.push_back({mark,
                             nameOf(picture, m_sources.words, leaf) + QStringLiteral("  ") +
                                 valueOf(picture, m_sources.words, leaf),
                             opener(leaf, alarms)});
        else
            ++more;
    }
    if (more > 0)
        lines.push_back({{State::Warning}, tr("%n more in trouble", "", more)});
    lines.push_back({{State::Ok}, tr("%n other readings OK", "", well)});
    m_others->set(std::move(lines));
}

void AlarmPage::fillChart(const SeriesHealth* series)
{
    if (series == nullptr) {
        m_chart->clear(tr("There is no curve: the alarm is about the check itself."));
        return;
    }
    std::vector<ServiceWindow> windows;
    std::ranges::copy_if(m_sources.picture.windows(), std::back_inserter(windows), [this](const ServiceWindow& window) {
        return std::ranges::find(window.servers, m_alarm->server) != window.servers.end();
    });
    m_chart->showLast(*series, chartSpan(*m_alarm, m_sources.clock.utcNow()), windows,
                      m_sources.words.metric(series->key).toUpper());
}

} // namespace sd

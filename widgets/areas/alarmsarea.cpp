#include "widgets/areas/alarmsarea.h"

#include "models/items/serverleaves.h"
#include "models/words/words.h"
#include "widgets/common/usersettings.h"
#include "widgets/panels/alarmpage.h"
#include "widgets/panels/listmemory.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/queuepanel.h"
#include "widgets/panels/servers/adjustmentbook.h"
#include "widgets/panels/servers/serveractions.h"

#include <QPointer>

#include <numeric>

namespace sd {

namespace {

/// A day of floods; whoever looks for more than the newest of them has the archive's other questions.
constexpr int MostCleared = 2'000;

} // namespace

AlarmsArea::AlarmsArea(const Ground& ground, QObject* parent)
    : WorkArea(parent)
    , m_ground(ground)
    , m_model(ground.picture, ground.words)
{}

QString AlarmsArea::id() const
{
    return QStringLiteral("alarms");
}

QString AlarmsArea::title() const
{
    return tr("Alarms");
}

std::optional<int> AlarmsArea::count() const
{
    const StateCounts alarms = m_ground.picture.alarmCounts();
    return std::accumulate(alarms.begin(), alarms.end(), 0);
}

WorkArea::Hint AlarmsArea::pageHint() const
{
    return {tr("No alarm is selected"), tr("Its value, its history and what can be done will stand here.")};
}

WorkArea::Widgets AlarmsArea::build(const Tools& tools)
{
    m_selected = m_queue == nullptr ? AlarmId{} : m_queue->current();
    m_queue = new QueuePanel(m_model, m_ground.picture);
    const Boundary& boundary = m_ground.boundary;
    m_page = new AlarmPage(
        {m_ground.picture, m_ground.words, boundary.operations, boundary.history, boundary.archive, boundary.clock},
        tools.operatorActions, {tools.serverActions.checkNote(), tools.adjustments.adjust()});
    connect(m_queue, &QueuePanel::alarmSelected, this, [this](AlarmId id) {
        if (const Alarm* alarm = m_model.alarm(id))
            m_page->show(*alarm);
        Q_EMIT selectionChanged();
    });
    connect(m_queue, &QueuePanel::alarmOpened, this, [this](AlarmId id) {
        if (const Alarm* open = m_ground.picture.alarm(id))
            Q_EMIT serverAsked(open->server, {});
    });
    connect(m_queue, &QueuePanel::chosenChanged, this, &WorkArea::selectionChanged);
    connect(m_page, &AlarmPage::alarmAsked, this, &AlarmsArea::select);
    connect(m_page, &AlarmPage::serverAsked, this, [this](ServerId server) { Q_EMIT serverAsked(server, {}); });
    connect(&tools.operatorActions, &OperatorActions::journalChanged, m_page, &AlarmPage::reloadJournal);
    keepList(*m_queue, tools.settings, QStringLiteral("queue"));
    m_queue->setMotion(tools.settings.flag(setting::Motion));
    connect(&tools.settings, &UserSettings::changed, m_queue, [this, &settings = tools.settings](const QString& key) {
        if (key == setting::Motion)
            m_queue->setMotion(settings.flag(setting::Motion));
    });
    return {m_queue, m_page};
}

/// What ended before this window was there to see it, for the view of what was cleared. Asked with every whole picture:
/// between two of them something may have ended unseen.
void AlarmsArea::askForCleared()
{
    const Boundary& boundary = m_ground.boundary;
    const UtcTime now = boundary.clock.utcNow();
    boundary.archive.closedAlarms({}, {now - AlarmQueueRows::KeptFor, UtcTime::max()}, {}, MostCleared, ++m_asked,
                                  [guard = QPointer(this)](const AlarmArchive::Answer<ArchivePage>& answer) {
                                      if (!guard || guard->m_asked != answer.generation)
                                          return;
                                      guard->m_model.addCleared(answer.value.alarms);
                                      guard->m_queue->follow();
                                  });
}

void AlarmsArea::apply(const PictureChange& change)
{
    m_model.apply(change);
    if (change.reset)
        askForCleared();
    m_page->apply(change);
    if (change.estate || !change.alarms.empty() || !change.servers.empty())
        m_queue->follow();
}

void AlarmsArea::tick(UtcTime now)
{
    m_model.setNow(now);
}

void AlarmsArea::setDensity(Density density)
{
    m_queue->setDensity(density);
}

void AlarmsArea::focusFilter()
{
    m_queue->focusFilter();
}

void AlarmsArea::focusList()
{
    m_queue->focusList();
}

std::optional<WorkArea::Selection> AlarmsArea::selection() const
{
    const AlarmId alarm = m_page->alarm();
    if (!alarm)
        return {};
    const Alarm* open = m_ground.picture.alarm(alarm);
    if (open == nullptr)
        return Selection{alarm, {}, m_model.marked()};
    const SeriesHealth* series = m_ground.picture.seriesOf(open->server, open->key);
    return Selection{alarm, open->server, m_model.marked(), open->key.check,
                     series == nullptr ? SeriesId{} : series->series};
}

void AlarmsArea::restoreSelection()
{
    m_queue->select(m_selected);
}

void AlarmsArea::select(AlarmId alarm)
{
    m_queue->select(alarm);
    if (m_page->alarm() == alarm)
        return;
    if (const Alarm* hidden = m_ground.picture.alarm(alarm)) // by the filter, or in another view
        show(*hidden);
}

void AlarmsArea::show(const Alarm& alarm)
{
    m_page->show(alarm);
    Q_EMIT selectionChanged();
}

bool AlarmsArea::isAt(AlarmId alarm) const
{
    return m_page->alarm() == alarm;
}

const Alarm* AlarmsArea::known(AlarmId alarm) const
{
    const Alarm* open = m_ground.picture.alarm(alarm);
    return open != nullptr ? open : m_model.alarm(alarm);
}

void AlarmsArea::selectWorst()
{
    AlarmId worst = m_model.alarmAt(m_model.index(0, 0));
    if (!worst)
        worst = m_model.alarmAt(m_model.index(1, 0)); // below its group
    if (worst && !m_queue->current())
        m_queue->select(worst);
}

} // namespace sd

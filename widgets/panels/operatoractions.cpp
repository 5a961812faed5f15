#include "widgets/panels/operatoractions.h"

#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/dialogs/acknowledgedialog.h"
#include "widgets/dialogs/mutedialog.h"
#include "widgets/dialogs/notedialog.h"
#include "widgets/dialogs/times.h"

#include <QCursor>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace sd {

namespace {

constexpr qsizetype MostNamed = 3;

bool isTaken(const Alarm* alarm)
{
    return alarm->ack.has_value();
}

std::vector<AlarmId> idsOf(const std::vector<const Alarm*>& alarms)
{
    std::vector<AlarmId> ids;
    ids.reserve(alarms.size());
    for (const Alarm* alarm : alarms)
        ids.push_back(alarm->id);
    return ids;
}

std::vector<const Alarm*> stillOpen(const std::vector<AlarmId>& ids, const EstatePicture& picture)
{
    std::vector<const Alarm*> open;
    for (const AlarmId id : ids) {
        if (const Alarm* alarm = picture.alarm(id))
            open.push_back(alarm);
    }
    return open;
}

QString failureText(const Outcome& outcome)
{
    return outcome.failures.empty() ? OperatorActions::tr("It is no longer there.")
                                    : failureWords(outcome.failures.front().message);
}

/// The first few of `parts`, and how many more; `otherwise` when there are none.
QString shortList(const QStringList& parts, const QString& otherwise)
{
    if (parts.isEmpty())
        return otherwise;
    QString text = parts.mid(0, MostNamed).join(QStringLiteral("; "));
    if (parts.size() > MostNamed)
        text += QStringLiteral("; ") +
                OperatorActions::tr("%Ln more", "alarms that ended", static_cast<int>(parts.size() - MostNamed));
    return text;
}

} // namespace

OperatorActions::OperatorActions(const EstatePicture& picture, const Words& words, Operations& operations,
                                 const Clock& clock, QWidget* window)
    : QObject(window)
    , m_picture(picture)
    , m_words(words)
    , m_operations(operations)
    , m_clock(clock)
    , m_window(window)
    , m_acknowledge(make("acknowledge", &OperatorActions::runAcknowledge))
    , m_acknowledgeWith(make("acknowledgeWith", &OperatorActions::runAcknowledgeWith))
    , m_snooze(make("snooze", &OperatorActions::runSnooze))
    , m_note(make("note", &OperatorActions::runNote))
    , m_pollNow(make("pollNow", &OperatorActions::runPollNow))
    , m_mute(make("mute", &OperatorActions::runMute))
    , m_undo(make("undo", &OperatorActions::runUndo))
{
    m_undo->setEnabled(false);
    follow();
}

QAction* OperatorActions::make(const char* id, Step run)
{
    QAction* action = makeAction(QLatin1StringView(id), this);
    connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

QList<QAction*> OperatorActions::all() const
{
    return {m_acknowledge, m_acknowledgeWith, m_snooze, m_note, m_pollNow, m_mute, m_undo};
}

void OperatorActions::select(std::vector<AlarmId> alarms, ServerId server)
{
    m_alarms = std::move(alarms);
    m_server = server;
    follow();
}

void OperatorActions::select(AlarmId alarm, ServerId server)
{
    select(alarm ? std::vector{alarm} : std::vector<AlarmId>{}, server);
}

void OperatorActions::follow()
{
    const std::vector<const Alarm*> alarms = chosen();
    const auto count = static_cast<int>(alarms.size());
    const bool taken = count > 0 && std::ranges::all_of(alarms, isTaken);
    m_acknowledge->setText(count > 1 ? taken ? tr("Take back %Ln acknowledgements", "", count)
                                             : tr("Acknowledge %Ln alarms", "", count)
                           : taken ? tr("Take back acknowledgement")
                                     : tr("Acknowledge"));
    for (QAction* action : {m_acknowledge, m_snooze, m_note})
        action->setEnabled(count > 0);
    m_acknowledgeWith->setEnabled(count > 0 && !taken);
    const bool server = m_picture.server(m_server) != nullptr;
    m_pollNow->setEnabled(server);
    m_mute->setEnabled(server);
    m_mute->setText(window() != nullptr ? tr("End muting") : tr("Mute …"));
    m_undo->setEnabled(static_cast<bool>(m_lastUndo));
}

std::vector<const Alarm*> OperatorActions::chosen() const
{
    std::vector<const Alarm*> open;
    for (const AlarmId id : m_alarms) {
        if (const Alarm* alarm = m_picture.alarm(id))
            open.push_back(alarm);
    }
    return open;
}

const ServiceWindow* OperatorActions::window() const
{
    return windowFor(m_picture.windows(), m_server, m_clock.utcNow());
}

QString OperatorActions::title(const Alarm& alarm) const
{
    const EstatePicture::CheckEntry* check = m_picture.check(alarm.key.check);
    const QString what = m_words.alarmTitle(alarm, check == nullptr ? nullptr : &check->check);
    return m_picture.serverName(alarm.server) + QStringLiteral(" · ") + what;
}

QString OperatorActions::title(const std::vector<const Alarm*>& alarms) const
{
    return alarms.size() == 1 ? title(*alarms.front()) : tr("%Ln alarms", "", static_cast<int>(alarms.size()));
}

void OperatorActions::report(const QString& text, const Undo& undo)
{
    m_lastUndo = undo;
    m_undo->setEnabled(static_cast<bool>(undo));
    Q_EMIT reported(text, static_cast<bool>(undo));
}

Done OperatorActions::answer(const QString& text, Undo undo)
{
    return [guard = QPointer(this), text, undo = std::move(undo)](const Outcome& outcome) {
        if (!guard)
            return;
        if (outcome.isComplete())
            guard->report(text, undo);
        else
            Q_EMIT guard->refused(tr("Not done: %1").arg(failureText(outcome)));
    };
}

Done OperatorActions::answer(const QString& text, const std::vector<const Alarm*>& alarms, Undo undo)
{
    std::vector<std::pair<AlarmId, QString>> asked; // with the server's name: an ended alarm can't be asked any more
    asked.reserve(alarms.size());
    for (const Alarm* alarm : alarms)
        asked.emplace_back(alarm->id, m_picture.serverName(alarm->server));
    return
        [guard = QPointer(this), text, asked, whole = title(alarms), undo = std::move(undo)](const Outcome& outcome) {
            if (!guard)
                return;
            QStringList parts;
            for (const auto& [id, server] : asked) {
                if (guard->m_picture.alarm(id) == nullptr)
                    parts += tr("%1: already ended").arg(server);
            }
            const int lost = static_cast<int>(asked.size()) - outcome.succeeded;
            if (outcome.succeeded == 0) {
                Q_EMIT guard->refused(tr("Not done: %1").arg(shortList(parts, failureText(outcome))));
                return;
            }
            QString done = whole;
            if (lost > 0)
                done = tr("%1 of %2 alarms").arg(outcome.succeeded).arg(asked.size()) + QStringLiteral("; ") +
                       shortList(parts, failureText(outcome));
            guard->report(text.arg(done), undo);
            for (const auto& [id, server] : asked)
                Q_EMIT guard->journalChanged(id);
        };
}

void OperatorActions::runAcknowledge()
{
    const std::vector<const Alarm*> alarms = chosen();
    if (alarms.empty())
        return;
    if (std::ranges::all_of(alarms, isTaken))
        takeBack(alarms);
    else
        sendAcknowledge(alarms, {}, {});
}

void OperatorActions::takeBack(const std::vector<const Alarm*>& taken)
{
    std::vector<Alarm> before;
    before.reserve(taken.size());
    for (const Alarm* alarm : taken)
        before.push_back(*alarm);
    // Each as it was: those that were taken alike come back in one call.
    const Undo again = [this, before] {
        std::vector<Alarm> left = before;
        while (!left.empty()) {
            const Acknowledgement ack = *left.front().ack;
            const auto same = std::partition(left.begin(), left.end(), [&ack](const Alarm& alarm) {
                return alarm.ack->mode != ack.mode || alarm.ack->until != ack.until ||
                       alarm.ack->comment != ack.comment;
            });
            std::vector<const Alarm*> alike;
            for (auto each = same; each != left.end(); ++each)
                alike.push_back(&*each);
            m_operations.acknowledge(idsOf(alike), {ack.mode, ack.until}, ack.comment,
                                     answer(tr("Acknowledged again: %1"), alike));
            left.erase(same, left.end());
        }
    };
    m_operations.unacknowledge(idsOf(taken), answer(tr("Acknowledgement taken back: %1"), taken, again));
}

/// Those that somebody has taken already stay theirs.
void OperatorActions::sendAcknowledge(const std::vector<const Alarm*>& alarms, AckTerms terms, const QString& comment)
{
    std::vector<const Alarm*> free;
    std::ranges::copy_if(alarms, std::back_inserter(free), [](const Alarm* alarm) { return !isTaken(alarm); });
    const std::vector<AlarmId> ids = idsOf(free);
    const Undo back = [this, ids] {
        const std::vector<const Alarm*> open = stillOpen(ids, m_picture);
        m_operations.unacknowledge(ids, answer(tr("Acknowledgement taken back: %1"), open));
    };
    m_operations.acknowledge(ids, terms, comment, answer(tr("Acknowledged: %1"), free, back));
}

void OperatorActions::runAcknowledgeWith()
{
    const std::vector<const Alarm*> alarms = chosen();
    if (alarms.empty())
        return;
    auto* dialog = new AcknowledgeDialog(title(alarms), m_clock.utcNow(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(alarms)] {
        const std::vector<const Alarm*> open = stillOpen(ids, m_picture);
        if (open.empty())
            Q_EMIT refused(tr("Not done: %1").arg(tr("It is no longer there.")));
        else
            sendAcknowledge(open, dialog->terms(), dialog->comment());
    });
    dialog->open();
}

void OperatorActions::runSnooze()
{
    const std::vector<const Alarm*> alarms = chosen();
    if (alarms.empty())
        return;
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("snoozeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TimeChoice& choice : timeChoices(m_clock.utcNow())) {
        connect(menu->addAction(choice.text), &QAction::triggered, this, [this, ids = idsOf(alarms), choice] {
            if (const std::vector<const Alarm*> open = stillOpen(ids, m_picture); !open.empty())
                sendSnooze(open, choice.until);
        });
    }
    const auto* button = m_window->findChild<QWidget*>(QStringLiteral("snoozeButton"));
    const bool seen = button != nullptr && button->isVisible();
    menu->popup(seen ? button->mapToGlobal(QPoint(0, -menu->sizeHint().height())) : QCursor::pos());
}

void OperatorActions::sendSnooze(const std::vector<const Alarm*>& alarms, UtcTime until)
{
    const std::vector<AlarmId> ids = idsOf(alarms);
    // An end that is not after now ends a snooze.
    const Undo back = [this, ids] {
        m_operations.snooze(ids, m_clock.utcNow(), answer(tr("No longer snoozed: %1"), stillOpen(ids, m_picture)));
    };
    m_operations.snooze(ids, until, answer(tr("Snoozed: %1"), alarms, back));
}

void OperatorActions::runNote()
{
    const std::vector<const Alarm*> alarms = chosen();
    if (alarms.empty())
        return;
    auto* dialog = new NoteDialog(title(alarms), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(alarms)] {
        m_operations.comment(ids, dialog->note(), answer(tr("Note saved: %1"), stillOpen(ids, m_picture)));
    });
    dialog->open();
}

void OperatorActions::runPollNow()
{
    const EstatePicture::ServerEntry* server = m_picture.server(m_server);
    if (server != nullptr)
        m_operations.pollNow(server->checks, answer(tr("Polling %1 now").arg(server->server.name)));
}

void OperatorActions::runMute()
{
    const EstatePicture::ServerEntry* server = m_picture.server(m_server);
    if (server == nullptr)
        return;
    if (const ServiceWindow* standing = window()) {
        const Undo again = [this, id = m_server, until = standing->when.to, reason = standing->title] {
            sendMute(id, until, reason);
        };
        m_operations.endWindow(standing->id, answer(tr("%1 is no longer muted").arg(server->server.name), again));
        return;
    }
    auto* dialog = new MuteDialog(server->server.name, m_clock.utcNow(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_server] { sendMute(id, dialog->until(), dialog->reason()); });
    dialog->open();
}

void OperatorActions::sendMute(ServerId server, UtcTime until, const QString& reason)
{
    const Undo back = [this, server] {
        if (const ServiceWindow* standing = windowFor(m_picture.windows(), server, m_clock.utcNow()))
            m_operations.endWindow(standing->id, answer(tr("%1 is no longer muted").arg(m_picture.serverName(server))));
    };
    m_operations.muteServers(
        {server}, until, reason,
        answer(
            tr("%1 is muted until %2").arg(m_picture.serverName(server), Format().shortMoment(until, m_clock.utcNow())),
            back));
}

void OperatorActions::forgetUndo()
{
    m_lastUndo = {};
    m_undo->setEnabled(false);
}

void OperatorActions::runUndo()
{
    const Undo undo = std::exchange(m_lastUndo, {});
    m_undo->setEnabled(false);
    if (undo)
        undo();
}

} // namespace sd

#include "widgets/panels/operatoractions.h"

#include "widgets/common/words.h"
#include "widgets/dialogs/acknowledgedialog.h"
#include "widgets/dialogs/mutedialog.h"
#include "widgets/dialogs/notedialog.h"
#include "widgets/dialogs/times.h"

#include <QCursor>
#include <QMenu>
#include <QPointer>
#include <QWidget>

namespace sd {

OperatorActions::OperatorActions(const EstatePicture& picture, const Words& words, Operations& operations,
                                 const Clock& clock, QWidget* window)
    : QObject(window)
    , m_picture(picture)
    , m_words(words)
    , m_operations(operations)
    , m_clock(clock)
    , m_window(window)
    , m_acknowledge(make(QStringLiteral("acknowledge"), {}, Qt::Key_A, &OperatorActions::runAcknowledge))
    , m_acknowledgeWith(make(QStringLiteral("acknowledgeWith"), tr("With comment …"),
                             QKeySequence(Qt::SHIFT | Qt::Key_A), &OperatorActions::runAcknowledgeWith))
    , m_snooze(make(QStringLiteral("snooze"), tr("Snooze"), Qt::Key_Z, &OperatorActions::runSnooze))
    , m_note(make(QStringLiteral("note"), tr("Note"), Qt::Key_N, &OperatorActions::runNote))
    , m_pollNow(make(QStringLiteral("pollNow"), tr("Poll now"), Qt::Key_P, &OperatorActions::runPollNow))
    , m_mute(make(QStringLiteral("mute"), {}, Qt::Key_M, &OperatorActions::runMute))
    , m_undo(make(QStringLiteral("undo"), tr("Undo"), QKeySequence::Undo, &OperatorActions::runUndo))
{
    m_undo->setEnabled(false);
    follow();
}

QAction* OperatorActions::make(const QString& name, const QString& text, const QKeySequence& key,
                               void (OperatorActions::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

QList<QAction*> OperatorActions::all() const
{
    return {m_acknowledge, m_acknowledgeWith, m_snooze, m_note, m_pollNow, m_mute, m_undo};
}

void OperatorActions::select(AlarmId alarm, ServerId server)
{
    m_alarm = alarm;
    m_server = server;
    follow();
}

void OperatorActions::follow()
{
    const Alarm* alarm = current();
    const bool taken = alarm != nullptr && alarm->ack;
    m_acknowledge->setText(taken ? tr("Take back acknowledgement") : tr("Acknowledge"));
    for (QAction* action : {m_acknowledge, m_snooze, m_note})
        action->setEnabled(alarm != nullptr);
    m_acknowledgeWith->setEnabled(alarm != nullptr && !taken);
    const bool server = m_picture.server(m_server) != nullptr;
    m_pollNow->setEnabled(server);
    m_mute->setEnabled(server);
    m_mute->setText(window() != nullptr ? tr("End muting") : tr("Mute …"));
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

Done OperatorActions::answer(const QString& text, AlarmId alarm, Undo undo)
{
    return [guard = QPointer(this), text, alarm, undo = std::move(undo)](const Outcome& outcome) {
        if (!guard)
            return;
        if (!outcome.isComplete()) {
            const QString why =
                outcome.failures.empty() ? tr("It is no longer there.") : outcome.failures.front().message;
            Q_EMIT guard->refused(tr("Not done: %1").arg(why));
            return;
        }
        guard->m_lastUndo = undo;
        guard->m_undo->setEnabled(static_cast<bool>(undo));
        Q_EMIT guard->reported(text, static_cast<bool>(undo));
        if (alarm)
            Q_EMIT guard->journalChanged(alarm);
    };
}

void OperatorActions::runAcknowledge()
{
    const Alarm* alarm = current();
    if (alarm == nullptr)
        return;
    if (!alarm->ack) {
        sendAcknowledge(*alarm, {}, {});
        return;
    }
    const Undo again = [this, id = alarm->id, ack = *alarm->ack] {
        m_operations.acknowledge({id}, {ack.mode, ack.until}, ack.comment, answer(tr("Acknowledged again"), id));
    };
    m_operations.unacknowledge({alarm->id},
                               answer(tr("Acknowledgement taken back: %1").arg(title(*alarm)), alarm->id, again));
}

void OperatorActions::sendAcknowledge(const Alarm& alarm, AckTerms terms, const QString& comment)
{
    const Undo back = [this, id = alarm.id] {
        m_operations.unacknowledge({id}, answer(tr("Acknowledgement taken back"), id));
    };
    m_operations.acknowledge({alarm.id}, terms, comment,
                             answer(tr("Acknowledged: %1").arg(title(alarm)), alarm.id, back));
}

void OperatorActions::runAcknowledgeWith()
{
    const Alarm* alarm = current();
    if (alarm == nullptr)
        return;
    auto* dialog = new AcknowledgeDialog(title(*alarm), m_clock.utcNow(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, about = *alarm] { sendAcknowledge(about, dialog->terms(), dialog->comment()); });
    dialog->open();
}

void OperatorActions::runSnooze()
{
    const Alarm* alarm = current();
    if (alarm == nullptr)
        return;
    auto* menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("snoozeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TimeChoice& choice : timeChoices(m_clock.utcNow())) {
        connect(menu->addAction(choice.text), &QAction::triggered, this,
                [this, id = alarm->id, what = title(*alarm), choice] {
                    m_operations.snooze({id}, choice.until, answer(tr("Snoozed: %1").arg(what), id));
                });
    }
    const auto* button = m_window->findChild<QWidget*>(QStringLiteral("snoozeButton"));
    const bool seen = button != nullptr && button->isVisible();
    menu->popup(seen ? button->mapToGlobal(QPoint(0, -menu->sizeHint().height())) : QCursor::pos());
}

void OperatorActions::runNote()
{
    const Alarm* alarm = current();
    if (alarm == nullptr)
        return;
    auto* dialog = new NoteDialog(title(*alarm), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = alarm->id] {
        m_operations.comment({id}, dialog->note(), answer(tr("Note saved"), id));
    });
    dialog->open();
}

void OperatorActions::runPollNow()
{
    const EstatePicture::ServerEntry* server = m_picture.server(m_server);
    if (server != nullptr)
        m_operations.pollNow(server->checks, answer(tr("Polling %1 now").arg(server->server.name), {}));
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
        m_operations.endWindow(standing->id, answer(tr("%1 is no longer muted").arg(server->server.name), {}, again));
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
            m_operations.endWindow(standing->id,
                                   answer(tr("%1 is no longer muted").arg(m_picture.serverName(server)), {}));
    };
    m_operations.muteServers(
        {server}, until, reason,
        answer(
            tr("%1 is muted until %2").arg(m_picture.serverName(server), Format().shortMoment(until, m_clock.utcNow())),
            {}, back));
}

void OperatorActions::runUndo()
{
    const Undo undo = std::exchange(m_lastUndo, {});
    m_undo->setEnabled(false);
    if (undo)
        undo();
}

} // namespace sd

#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"

#include <QAction>
#include <QObject>

#include <functional>

namespace sd {

class Words;

/// What a person can do to the selected alarm and server: the actions with their keys, the dialogs they open, the
/// calls to Operations, and how to take each back.
class OperatorActions : public QObject
{
    Q_OBJECT

public:
    using Undo = std::function<void()>;

    /// The actions are added to `window`, whose keys they take.
    OperatorActions(const EstatePicture& picture, const Words& words, Operations& operations, const Clock& clock,
                    QWidget* window);

    /// What the actions are about from now on; 0: nothing of that kind is selected.
    void select(AlarmId alarm, ServerId server);
    /// Looks again at what may be done: the alarm or a window has changed.
    void follow();

    [[nodiscard]] QAction* acknowledge() const { return m_acknowledge; }
    [[nodiscard]] QAction* acknowledgeWith() const { return m_acknowledgeWith; }
    [[nodiscard]] QAction* snooze() const { return m_snooze; }
    [[nodiscard]] QAction* note() const { return m_note; }
    [[nodiscard]] QAction* pollNow() const { return m_pollNow; }
    [[nodiscard]] QAction* mute() const { return m_mute; }
    [[nodiscard]] QAction* undo() const { return m_undo; }
    [[nodiscard]] QList<QAction*> all() const;

Q_SIGNALS:
    /// Something was done; `canUndo` says that undo() takes it back.
    void reported(const QString& text, bool canUndo);
    void refused(const QString& text);
    /// The alarm's journal has a new line.
    void journalChanged(sd::AlarmId alarm);

private:
    QAction* make(const QString& name, const QString& text, const QKeySequence& key, void (OperatorActions::*run)());
    void runAcknowledge();
    void runAcknowledgeWith();
    void runSnooze();
    void runNote();
    void runPollNow();
    void runMute();
    void runUndo();
    void sendAcknowledge(const Alarm& alarm, AckTerms terms, const QString& comment);
    void sendMute(ServerId server, UtcTime until, const QString& reason);
    [[nodiscard]] const Alarm* current() const { return m_picture.alarm(m_alarm); }
    [[nodiscard]] QString title(const Alarm& alarm) const;
    [[nodiscard]] const ServiceWindow* window() const;
    /// Reports `text` when it was done, the failures when not; notes the alarm's journal as changed.
    [[nodiscard]] Done answer(const QString& text, AlarmId alarm, Undo undo = {});

    const EstatePicture& m_picture;
    const Words& m_words;
    Operations& m_operations;
    const Clock& m_clock;
    QWidget* m_window;
    AlarmId m_alarm;
    ServerId m_server;
    Undo m_lastUndo;
    QAction* m_acknowledge;
    QAction* m_acknowledgeWith;
    QAction* m_snooze;
    QAction* m_note;
    QAction* m_pollNow;
    QAction* m_mute;
    QAction* m_undo;
};

} // namespace sd

#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace sd {

class Words;

/// What a person can do to the chosen alarms and the selected server: the actions with their keys, the dialogs they
/// open, the calls to Operations, one report of what became of each, and one way back for the whole.
class OperatorActions : public QObject
{
    Q_OBJECT

public:
    using Undo = std::function<void()>;

    /// The actions are added to `window`, whose keys they take.
    OperatorActions(const EstatePicture& picture, const Words& words, Operations& operations, const Clock& clock,
                    QWidget* window);

    /// What the actions are about from now on; none: nothing of that kind is selected.
    void select(std::vector<AlarmId> alarms, ServerId server);
    void select(AlarmId alarm, ServerId server);
    /// Looks again at what may be done: the alarm or a window has changed.
    void follow();

    /// Says that something was done elsewhere; `undo`, where given, takes it back.
    void report(const QString& text, const Undo& undo);
    void refuse(const QString& text) { Q_EMIT refused(text); }
    /// What was done last can't be taken back any more: another one sits here.
    void forgetUndo();

    /// Whose keys the actions take.
    [[nodiscard]] QWidget* host() const { return m_window; }

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
    using Step = void (OperatorActions::*)();

    QAction* make(const char* id, Step run);
    void runAcknowledge();
    void runAcknowledgeWith();
    void runSnooze();
    void runNote();
    void runPollNow();
    void runMute();
    void runUndo();
    void takeBack(const std::vector<const Alarm*>& taken);
    void sendAcknowledge(const std::vector<const Alarm*>& alarms, AckTerms terms, const QString& comment);
    void sendSnooze(const std::vector<const Alarm*>& alarms, UtcTime until);
    void sendMute(ServerId server, UtcTime until, const QString& reason);
    /// The chosen ones that are open now.
    [[nodiscard]] std::vector<const Alarm*> chosen() const;
    [[nodiscard]] QString title(const Alarm& alarm) const;
    [[nodiscard]] QString title(const std::vector<const Alarm*>& alarms) const;
    [[nodiscard]] const ServiceWindow* window() const;
    /// Reports what became of each alarm: `text` takes what was done to as %1. Notes their journals as changed.
    [[nodiscard]] Done answer(const QString& text, const std::vector<const Alarm*>& alarms, Undo undo = {});
    /// The same of what is not about alarms.
    [[nodiscard]] Done answer(const QString& text, Undo undo = {});

    const EstatePicture& m_picture;
    const Words& m_words;
    Operations& m_operations;
    const Clock& m_clock;
    QWidget* m_window;
    std::vector<AlarmId> m_alarms;
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

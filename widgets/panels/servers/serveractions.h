#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/estatepicture.h"
#include "widgets/panels/servers/remotecommands.h"

#include <QAction>
#include <QObject>

#include <functional>

namespace sd {

class OperatorActions;
class UserSettings;
class Words;

/// What a person can do to the selected server and check themselves: open it, change it, make another like it, give
/// it checks. Each change can be taken back where the operator's actions are.
class ServerActions : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        Operations& operations;
        Workbench& workbench;
        const UserSettings& settings; ///< the commands a person has chosen
        Accounts& accounts;           ///< are told what was run
    };
    /// Goes with the operator's actions, and takes keys of the same window.
    ServerActions(const Sources& sources, OperatorActions& operatorActions);

    /// `servers`: several at once are edited and removed together, whatever `server` is.
    void select(ServerId server, CheckId check, std::vector<ServerId> servers);
    void editCheck(CheckId check);

    [[nodiscard]] QAction* open() const { return m_open; }
    [[nodiscard]] QAction* edit() const { return m_edit; }
    [[nodiscard]] QAction* checkNote() const { return m_checkNote; }
    [[nodiscard]] QAction* traps() const { return m_traps; }
    /// For the menus of a server's row and of a check's row, as they stand in them.
    [[nodiscard]] QList<QAction*> ofServer() const;
    [[nodiscard]] QList<QAction*> ofCheck() const;

Q_SIGNALS:
    void trapsAsked(sd::ServerId server); ///< a person wants to see what it sent

private:
    /// What may be done to what is selected.
    void follow();
    QAction* make(const char* id, const std::function<void()>& run);
    void openBy(RemoteWay way);
    void runEdit();
    void runBulkEdit();
    void runClone();
    void runAddCheck();
    void runCheckNote();
    void writeNote(CheckId check, const QString& text, const QString& before);
    void runSwitchCheck();
    void runRemove();
    void runRemoveCheck();
    void restore(const Estate& before, const QString& done);
    /// Says what became of a removal; `undo` takes it back.
    [[nodiscard]] Done answer(const QString& done, std::function<void()> undo);
    void save(const Estate& estate, const QString& done, const Estate& before);
    [[nodiscard]] const EstatePicture::ServerEntry* current() const { return m_sources.picture.server(m_server); }
    [[nodiscard]] const EstatePicture::CheckEntry* currentCheck() const { return m_sources.picture.check(m_check); }

    Sources m_sources;
    OperatorActions& m_operator;
    QWidget* m_window;
    ServerId m_server;
    std::vector<ServerId> m_servers;
    CheckId m_check;
    QAction* m_open;
    QAction* m_desktop;
    QAction* m_shell;
    QAction* m_web;
    QAction* m_edit;
    QAction* m_clone;
    QAction* m_remove;
    QAction* m_traps;
    QAction* m_addCheck;
    QAction* m_editCheck;
    QAction* m_checkNote;
    QAction* m_switchCheck;
    QAction* m_removeCheck;
};

} // namespace sd

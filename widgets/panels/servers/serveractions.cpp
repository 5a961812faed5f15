#include "widgets/panels/servers/serveractions.h"

#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/usersettings.h"
#include "widgets/dialogs/checknotedialog.h"
#include "widgets/dialogs/estate/bulkeditdialog.h"
#include "widgets/dialogs/estate/checkdialog.h"
#include "widgets/dialogs/estate/serverdialog.h"
#include "widgets/panels/operatoractions.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace sd {

namespace {

/// What the server has no check of yet: most are pinged already.
CheckParams firstMissing(const EstatePicture& picture, const EstatePicture::ServerEntry& entry)
{
    for (const CheckParams& params : {CheckParams(IcmpParams{}), CheckParams(SnmpParams{}), CheckParams(HttpParams{}),
                                      CheckParams(TlsParams{}), CheckParams(TcpParams{})}) {
        const bool isThere = std::ranges::any_of(entry.checks, [&](CheckId id) {
            const EstatePicture::CheckEntry* check = picture.check(id);
            return check != nullptr && kindOf(*check->check.params) == kindOf(params);
        });
        if (!isThere)
            return params;
    }
    return IcmpParams{};
}

} // namespace

ServerActions::ServerActions(const Sources& sources, OperatorActions& operatorActions)
    : QObject(&operatorActions)
    , m_sources(sources)
    , m_operator(operatorActions)
    , m_window(operatorActions.host())
    , m_open(make("openServer",
                  [this] {
                      if (const EstatePicture::ServerEntry* entry = current())
                          openBy(usualWay(entry->server.kind));
                  }))
    , m_desktop(make("openDesktop", [this] { openBy(RemoteWay::Desktop); }))
    , m_shell(make("openShell", [this] { openBy(RemoteWay::Shell); }))
    , m_web(make("openWeb", [this] { openBy(RemoteWay::Web); }))
    , m_edit(make("editServer", [this] { runEdit(); }))
    , m_clone(make("cloneServer", [this] { runClone(); }))
    , m_remove(make("removeServer", [this] { runRemove(); }))
    , m_traps(make("serverTraps", [this] { Q_EMIT trapsAsked(m_server); }))
    , m_addCheck(make("addCheck", [this] { runAddCheck(); }))
    , m_editCheck(make("editCheck", [this] { editCheck(m_check); }))
    , m_checkNote(make("checkNote", [this] { runCheckNote(); }))
    , m_switchCheck(make("switchCheck", [this] { runSwitchCheck(); }))
    , m_removeCheck(make("removeCheck", [this] { runRemoveCheck(); }))
{
    follow();
}

QAction* ServerActions::make(const char* id, const std::function<void()>& run)
{
    QAction* action = makeAction(QLatin1StringView(id), this);
    connect(action, &QAction::triggered, this, run);
    m_window->addAction(action);
    return action;
}

QList<QAction*> ServerActions::ofServer() const
{
    return {m_open, m_desktop, m_shell, m_web, m_traps, m_edit, m_clone, m_addCheck, m_remove};
}

QList<QAction*> ServerActions::ofCheck() const
{
    return {m_editCheck, m_checkNote, m_switchCheck, m_addCheck, m_removeCheck};
}

void ServerActions::select(ServerId server, CheckId check, std::vector<ServerId> servers)
{
    m_server = server;
    m_check = check;
    m_servers = std::move(servers);
    follow();
}

void ServerActions::follow()
{
    const bool hasServer = current() != nullptr;
    for (QAction* action : ofServer())
        action->setEnabled(hasServer);
    const auto many = static_cast<int>(m_servers.size());
    m_edit->setEnabled(hasServer || many > 1);
    m_edit->setText(many > 1 ? tr("Edit %Ln servers …", "", many) : tr("Edit …"));
    m_remove->setEnabled(hasServer || many > 1);
    m_remove->setText(many > 1 ? tr("Remove %Ln servers", "", many) : tr("Remove server"));
    const EstatePicture::CheckEntry* check = currentCheck();
    m_removeCheck->setEnabled(hasServer && check != nullptr);
    m_editCheck->setEnabled(hasServer && check != nullptr);
    m_checkNote->setEnabled(hasServer && check != nullptr);
    m_switchCheck->setEnabled(hasServer && check != nullptr);
    m_switchCheck->setText(check == nullptr || check->check.enabled ? tr("Switch the check off")
                                                                    : tr("Switch the check on"));
}

void ServerActions::openBy(RemoteWay way)
{
    const EstatePicture::ServerEntry* entry = current();
    if (entry == nullptr)
        return;
    const QString chosen = m_sources.settings.text(commandSetting(way)).trimmed();
    const QString command = chosen.isEmpty() ? usualCommand(way) : chosen;
    const auto started = startCommand(command, {entry->server.address, entry->server.name});
    if (started)
        m_sources.accounts.tell({.deed = Deed::Ran,
                                 .object = ChangeObject::Server,
                                 .objectId = m_server.value,
                                 .server = m_server,
                                 .detail = command});
    else
        m_operator.refuse(tr("Not opened: %1").arg(failureWords(started.failure().message)));
}

void ServerActions::runBulkEdit()
{
    auto* dialog = new BulkEditDialog(m_sources.picture, m_sources.operations, m_servers, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::saved, this, [this](int servers, const Estate& before) {
        m_operator.report(tr("%Ln servers are changed", "", servers),
                          [this, before] { save(before, tr("Taken back"), {}); });
    });
    dialog->open();
}

void ServerActions::runEdit()
{
    if (m_servers.size() > 1) {
        runBulkEdit();
        return;
    }
    if (current() == nullptr)
        return;
    auto* dialog =
        new ServerDialog(m_sources.picture, m_sources.operations, m_server, ServerDialog::Purpose::Edit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::saved, this, [this](const QString& name, const Estate& before) {
        m_operator.report(tr("%1 is changed").arg(name),
                          [this, name, before] { restore(before, tr("%1 is as it was").arg(name)); });
    });
    dialog->open();
}

void ServerActions::runClone()
{
    if (current() == nullptr)
        return;
    auto* dialog =
        new ServerDialog(m_sources.picture, m_sources.operations, m_server, ServerDialog::Purpose::Clone, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::saved, this, [this](const QString& name, const Estate&) {
        m_operator.report(tr("%1 is saved; its first poll is on the way").arg(name), {});
    });
    dialog->open();
}

void ServerActions::runAddCheck()
{
    const EstatePicture::ServerEntry* entry = current();
    if (entry == nullptr)
        return;
    Check check{.id = {}, .server = m_server, .name = {}, .params = firstMissing(m_sources.picture, *entry)};
    auto* dialog = new CheckDialog({m_sources.picture, m_sources.words, m_sources.operations, m_sources.workbench},
                                   std::move(check), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::saved, this, [this](const Check& saved) {
        m_operator.report(tr("%1 is saved; its first poll is on the way").arg(saved.name), {});
    });
    dialog->open();
}

void ServerActions::editCheck(CheckId id)
{
    const EstatePicture::CheckEntry* entry = m_sources.picture.check(id);
    if (entry == nullptr)
        return;
    auto* dialog = new CheckDialog({m_sources.picture, m_sources.words, m_sources.operations, m_sources.workbench},
                                   entry->check, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::saved, this, [this](const Check& saved, const Check& before) {
        Estate back;
        back.checks.push_back(before);
        m_operator.report(tr("%1 is changed").arg(saved.name),
                          [this, back, name = before.name] { save(back, tr("%1 is as it was").arg(name), {}); });
    });
    dialog->open();
}

void ServerActions::runCheckNote()
{
    const EstatePicture::CheckEntry* entry = currentCheck();
    if (entry == nullptr)
        return;
    const QString before = entry->note ? entry->note->text : QString();
    auto* dialog = new CheckNoteDialog(m_sources.picture.serverName(entry->check.server) + QStringLiteral(" · ") +
                                           entry->check.name,
                                       before, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, before, check = m_check] { writeNote(check, dialog->note(), before); });
    dialog->open();
}

void ServerActions::writeNote(CheckId check, const QString& text, const QString& before)
{
    const EstatePicture::CheckEntry* entry = m_sources.picture.check(check);
    const QString name = entry == nullptr ? QString() : entry->check.name;
    m_sources.operations.writeNote(
        check, text,
        answer(text.isEmpty() ? tr("The note on %1 is taken away").arg(name) : tr("The note on %1 is saved").arg(name),
               [this, check, before] { m_sources.operations.writeNote(check, before, answer(tr("Taken back"), {})); }));
}

void ServerActions::runSwitchCheck()
{
    const EstatePicture::CheckEntry* entry = currentCheck();
    if (entry == nullptr)
        return;
    Estate before;
    before.checks.push_back(entry->check);
    Estate after = before;
    Check& check = after.checks.front();
    check.enabled = !check.enabled;
    save(after, check.enabled ? tr("%1 is polled again").arg(check.name) : tr("%1 is no longer polled").arg(check.name),
         before);
}

/// No question first: it can be taken back, with its history.
void ServerActions::runRemove()
{
    const std::vector<ServerId> servers = m_servers.size() > 1 ? m_servers : std::vector{m_server};
    const QString done = servers.size() > 1 ? tr("%Ln servers are removed", "", static_cast<int>(servers.size()))
                                            : tr("%1 is removed").arg(m_sources.picture.serverName(servers.front()));
    m_sources.operations.removeServers(servers, answer(done, [this, servers] {
                                           m_sources.operations.restoreServers(servers, answer(tr("Taken back"), {}));
                                       }));
}

void ServerActions::runRemoveCheck()
{
    const EstatePicture::CheckEntry* entry = currentCheck();
    if (entry == nullptr)
        return;
    m_sources.operations.removeChecks({m_check},
                                      answer(tr("%1 is removed").arg(entry->check.name), [this, check = m_check] {
                                          m_sources.operations.restoreChecks({check}, answer(tr("Taken back"), {}));
                                      }));
}

/// A server as it was before it was edited, with what it was reached through.
void ServerActions::restore(const Estate& before, const QString& done)
{
    const ServerId server = before.servers.front().id;
    std::vector<ServerId> parents;
    parents.reserve(before.dependencies.size());
    for (const auto& [child, parent] : before.dependencies)
        parents.push_back(parent);
    m_sources.operations.setParents(server, parents, [guard = QPointer(this), before, done](const Outcome& outcome) {
        if (!guard)
            return;
        if (outcome.failures.empty())
            guard->save(before, done, {});
        else
            guard->m_operator.refuse(tr("Not done: %1").arg(failureWords(outcome.failures.front().message)));
    });
}

Done ServerActions::answer(const QString& done, std::function<void()> undo)
{
    return [guard = QPointer(this), done, undo = std::move(undo)](const Outcome& outcome) {
        if (!guard)
            return;
        if (outcome.failures.empty())
            guard->m_operator.report(done, undo);
        else
            guard->m_operator.refuse(tr("Not done: %1").arg(failureWords(outcome.failures.front().message)));
    };
}

/// Writes and reports; where `before` holds something, that is what the undo writes.
void ServerActions::save(const Estate& estate, const QString& done, const Estate& before)
{
    m_sources.operations.saveEstate(estate, [guard = QPointer(this), done, before](const Outcome& outcome) {
        if (!guard)
            return;
        if (!outcome.failures.empty()) {
            guard->m_operator.refuse(tr("Not done: %1").arg(failureWords(outcome.failures.front().message)));
            return;
        }
        std::function<void()> undo;
        if (!before.servers.empty() || !before.checks.empty())
            undo = [guard, before] {
                if (guard)
                    guard->save(before, tr("Taken back"), {});
            };
        guard->m_operator.report(done, undo);
    });
}

} // namespace sd

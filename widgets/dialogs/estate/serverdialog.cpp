#include "widgets/dialogs/estate/serverdialog.h"

#include "models/words/failures.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/estate/fieldtrouble.h"
#include "widgets/dialogs/estate/parentseditor.h"
#include "widgets/dialogs/estate/serverfields.h"

#include <QFormLayout>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace sd {

namespace {

constexpr ServerId ClonedServer{-2};

} // namespace

ServerDialog::ServerDialog(const EstatePicture& picture, Operations& operations, ServerId server, Purpose purpose,
                           QWidget* parent)
    : Dialog(parent)
    , m_picture(picture)
    , m_operations(operations)
    , m_of(server)
    , m_purpose(purpose)
    , m_fields(new ServerFields(picture, operations))
    , m_parents(new ParentsEditor(picture))
    , m_refusal(new FieldTrouble(QStringLiteral("save")))
{
    const bool isClone = purpose == Purpose::Clone;
    setObjectName(isClone ? QStringLiteral("cloneServerDialog") : QStringLiteral("editServerDialog"));
    const EstatePicture::ServerEntry* entry = picture.server(server);
    Server shown = entry == nullptr ? Server{} : entry->server;
    if (isClone) {
        shown.id = {};
        shown.address.clear();
        shown.name.clear();
        shown.notes.clear();
    }
    m_parents->set(isClone ? ServerId{} : server, entry == nullptr ? std::vector<ServerId>{} : entry->parents);
    auto* form = new QFormLayout;
    form->addRow(m_fields);
    m_fields->form().addRow(tr("Reached through"), m_parents);
    form->addRow(m_refusal);
    const QString name = picture.serverName(server);
    m_accept = isClone ? buildDialog(*this, tr("Another server like %1").arg(name),
                                     tr("It gets the same checks as %1").arg(name), *form, tr("Add server"))
                       : buildDialog(*this, tr("Edit server"), name, *form, tr("Save"));
    connect(m_fields, &ServerFields::changed, this, &ServerDialog::follow);
    m_fields->set(shown);
    follow();
}

void ServerDialog::follow()
{
    if (m_purpose == Purpose::Clone)
        m_fields->suggestName(nameOfAddress(m_fields->address()));
    if (m_accept != nullptr)
        m_accept->setEnabled(m_fields->edited().has_value() && !isHeld(*this));
}

Estate ServerDialog::estate() const
{
    Estate estate;
    const auto edited = m_fields->edited();
    if (!edited)
        return estate;
    if (edited->newCustomer)
        estate.customers.push_back(*edited->newCustomer);
    Server server = edited->server;
    if (m_purpose == Purpose::Clone)
        server.id = ClonedServer;
    estate.servers.push_back(server);
    if (m_purpose == Purpose::Clone) {
        for (const ServerId parent : m_parents->parents())
            estate.dependencies.emplace_back(server.id, parent);
        cloneChecks(estate);
    }
    return estate;
}

void ServerDialog::cloneChecks(Estate& estate) const
{
    const EstatePicture::ServerEntry* entry = m_picture.server(m_of);
    if (entry == nullptr)
        return;
    qint64 id = ClonedServer.value;
    for (const CheckId of : entry->checks) {
        if (const EstatePicture::CheckEntry* check = m_picture.check(of)) {
            Check copy = check->check;
            copy.id = CheckId{--id};
            copy.server = ClonedServer;
            estate.checks.push_back(std::move(copy));
        }
    }
}

Estate ServerDialog::before() const
{
    Estate estate;
    const EstatePicture::ServerEntry* entry = m_picture.server(m_of);
    if (m_purpose == Purpose::Edit && entry != nullptr) {
        estate.servers.push_back(entry->server);
        for (const ServerId parent : entry->parents)
            estate.dependencies.emplace_back(m_of, parent);
    }
    return estate;
}

void ServerDialog::accept()
{
    if (isHeld(*this) || !m_parents->takeTyped())
        return;
    const Estate asked = estate();
    if (asked.servers.empty())
        return;
    setHeld(*this, true);
    m_refusal->tell({});
    // A second try finds the fields as the first one wrote them.
    if (!m_fieldsAreSaved)
        m_before = before();
    m_operations.saveEstate(asked, [guard = QPointer(this)](const Outcome& outcome) {
        if (guard && guard->isDone(outcome))
            guard->saveParents();
    });
}

/// Which it is reached through is replaced as a whole, so that some can go; a new server brought its own.
void ServerDialog::saveParents()
{
    m_fieldsAreSaved = true;
    const EstatePicture::ServerEntry* entry = m_picture.server(m_of);
    if (m_purpose == Purpose::Clone || entry == nullptr || m_parents->parents() == entry->parents) {
        finish();
        return;
    }
    m_operations.setParents(m_of, m_parents->parents(), [guard = QPointer(this)](const Outcome& outcome) {
        if (guard && guard->isDone(outcome))
            guard->finish();
    });
}

/// What is written already is told all the same, so that it can be taken back.
void ServerDialog::reject()
{
    if (m_fieldsAreSaved)
        Q_EMIT saved(m_before.servers.empty() ? m_fields->name() : m_before.servers.front().name, m_before);
    Dialog::reject();
}

bool ServerDialog::isDone(const Outcome& outcome)
{
    if (outcome.failures.empty())
        return true;
    m_refusal->tell(failureWords(outcome.failures.front().message));
    setHeld(*this, false);
    follow();
    return false;
}

void ServerDialog::finish()
{
    Q_EMIT saved(m_fields->name(), m_before);
    Dialog::accept();
}

} // namespace sd

#include "widgets/dialogs/addserverdialog.h"

#include "models/domain/checkwords.h"
#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/estate/fieldtrouble.h"
#include "widgets/dialogs/estate/serverfields.h"
#include "widgets/dialogs/estate/waysfinder.h"

#include <QFormLayout>
#include <QPointer>
#include <QPushButton>

namespace sd {

namespace {

constexpr ServerId NewServer{-2};

} // namespace

AddServerDialog::AddServerDialog(Sources sources, QWidget* parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_fields(new ServerFields(sources.picture, sources.operations))
    , m_ways(new WaysFinder({sources.words, sources.operations, sources.workbench}))
    , m_refusal(new FieldTrouble(QStringLiteral("save")))
{
    auto* form = new QFormLayout;
    form->addRow(m_fields);
    form->addRow(m_ways);
    form->addRow(m_refusal);
    m_accept = buildDialog(*this, tr("Add server"), {}, *form, tr("Add server"));
    setMinimumWidth(steps(160));
    connect(m_fields, &ServerFields::changed, this, &AddServerDialog::follow);
    connect(m_fields, &ServerFields::addressEntered, m_ways, &WaysFinder::find);
    connect(m_ways, &WaysFinder::changed, this, &AddServerDialog::follow);
    connect(m_ways, &WaysFinder::recognised, this, [this](const QString& ownName, const QString& kind) {
        m_ownName = ownName.section(QLatin1Char('.'), 0, 0).toUpper();
        m_fields->suggestKind(kind);
        follow();
    });
    m_fields->set({});
    follow();
    findChild<QWidget*>(QStringLiteral("address"))->setFocus();
}

void AddServerDialog::follow()
{
    m_ways->setAddress(m_fields->address());
    m_fields->suggestName(m_ownName.isEmpty() ? nameOfAddress(m_fields->address()) : m_ownName);
    // SNMP without any way to sign on asks nothing that would answer.
    const bool canSignOn =
        m_ways->credential() || m_fields->credential() || m_ways->snmpAnswered() || !m_ways->community().isEmpty();
    if (m_accept != nullptr)
        m_accept->setEnabled(m_fields->edited() && !m_ways->chosen().empty() && (!m_ways->usesSnmp() || canSignOn));
}

void AddServerDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    m_accept->setEnabled(false);
    m_refusal->tell({});
    m_ways->stop();
    const CredentialId known = m_ways->credential() ? m_ways->credential() : m_fields->credential();
    if (!m_ways->usesSnmp() || known || m_ways->community().isEmpty()) {
        saveEstate(known);
        return;
    }
    Credential credential;
    credential.name = tr("SNMP %1").arg(m_fields->name());
    m_sources.operations.saveCredential(credential, {{QStringLiteral("community"), m_ways->community()}},
                                        [guard = QPointer(this)](const Result<CredentialId>& saved) {
                                            if (!guard)
                                                return;
                                            if (!saved) {
                                                guard->tell(saved.failure());
                                                return;
                                            }
                                            // Should the server be refused, the next try takes what is there.
                                            guard->m_ways->setCredential(*saved);
                                            guard->saveEstate(*saved);
                                        });
}

Estate AddServerDialog::estate(CredentialId credential) const
{
    Estate estate;
    auto edited = m_fields->edited();
    if (!edited)
        return estate;
    if (edited->newCustomer)
        estate.customers.push_back(*edited->newCustomer);
    edited->server.id = NewServer;
    edited->server.credential = credential;
    estate.servers.push_back(edited->server);
    qint64 id = NewServer.value;
    for (const CheckParams& params : m_ways->chosen())
        estate.checks.push_back({CheckId{--id}, NewServer, defaultCheckName(params), params});
    return estate;
}

void AddServerDialog::saveEstate(CredentialId credential)
{
    const Estate asked = estate(credential);
    if (asked.servers.empty())
        return;
    m_sources.operations.saveEstate(
        asked, [guard = QPointer(this), name = asked.servers.front().name](const Outcome& outcome) {
            if (!guard)
                return;
            if (!outcome.failures.empty()) {
                guard->tell(outcome.failures.front());
                return;
            }
            Q_EMIT guard->saved(name);
            guard->QDialog::accept();
        });
}

void AddServerDialog::tell(const Failure& failure)
{
    const QString words = failureWords(failure.message);
    m_refusal->tell(failure.advice.isEmpty() ? words
                                             : QString(words + QLatin1Char(' ') + failureWords(failure.advice)));
    m_accept->setEnabled(true);
}

} // namespace sd

#include "widgets/dialogs/addserverdialog.h"

#include "models/domain/baselineuse.h"
#include "models/domain/checkwords.h"
#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/estate/bmcsignon.h"
#include "widgets/dialogs/estate/fieldtrouble.h"
#include "widgets/dialogs/estate/readingsview.h"
#include "widgets/dialogs/estate/serverfields.h"
#include "widgets/dialogs/estate/waysfinder.h"

#include <QFormLayout>
#include <QPointer>
#include <QPushButton>

namespace sd {

namespace {

constexpr ServerId NewServer{-2};

} // namespace

AddServerDialog::AddServerDialog(const Sources& sources, QWidget* parent)
    : Dialog(parent)
    , m_sources(sources)
    , m_fields(new ServerFields(sources.picture, sources.operations))
    , m_ways(new WaysFinder({sources.words, sources.operations, sources.workbench}))
    , m_readings(new ReadingsView(sources.words))
    , m_refusal(new FieldTrouble(QStringLiteral("save")))
{
    auto* form = new QFormLayout;
    form->addRow(m_fields);
    form->addRow(m_ways);
    form->addRow(m_readings);
    form->addRow(m_refusal);
    m_accept = buildDialog(*this, tr("Add server"), {}, *form, tr("Add server"));
    setMinimumWidth(steps(160));
    connect(m_fields, &ServerFields::changed, this, &AddServerDialog::follow);
    connect(m_fields, &ServerFields::addressEntered, m_ways, &WaysFinder::find);
    connect(m_ways, &WaysFinder::changed, this, &AddServerDialog::follow);
    connect(&m_ways->bmc(), &BmcSignOn::typed, this, [this] { m_isBmcSaved = false; });
    connect(m_ways, &WaysFinder::recognised, this, [this](const QString& ownName, const QString& kind) {
        if (!ownName.isEmpty())
            m_ownName = ownName.section(QLatin1Char('.'), 0, 0).toUpper();
        if (!kind.isEmpty())
            m_fields->suggestKind(kind);
        follow();
    });
    m_readings->setObjectName(QStringLiteral("proposedReadings"));
    m_readings->setAccessibleName(tr("What it would watch, and what it reads now"));
    connect(m_ways, &WaysFinder::read, m_readings, &ReadingsView::setReadings);
    m_fields->set({});
    follow();
    findChild<QWidget*>(QStringLiteral("address"))->setFocus();
}

void AddServerDialog::follow()
{
    if (const QString address = m_fields->address(); address != m_ways->address()) {
        m_ownName.clear();
        m_ways->setAddress(address);
        m_fields->suggestKind({});
    }
    m_fields->suggestName(m_ownName.isEmpty() ? nameOfAddress(m_fields->address()) : m_ownName);
    m_ways->setServerCredential(m_fields->credential());
    // SNMP without any way to sign on asks nothing that would answer.
    const bool canSignOn =
        m_ways->credential() || m_fields->credential() || m_ways->snmpAnswered() || !m_ways->community().isEmpty();
    if (m_accept == nullptr)
        return;
    m_accept->setToolTip(m_ways->needsAcceptance()
                             ? tr("The BMC's certificate is not accepted yet: accept it, or leave Redfish out")
                             : QString());
    m_accept->setEnabled(!isHeld(*this) && m_fields->edited() && !m_ways->chosen().empty() &&
                         (!m_ways->usesSnmp() || canSignOn) && !m_ways->needsAcceptance());
}

void AddServerDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    setHeld(*this, true);
    m_refusal->tell({});
    m_ways->stop();
    saveCommunity();
}

void AddServerDialog::saveCommunity()
{
    if (!m_ways->usesSnmp() || m_ways->credential() || m_ways->community().isEmpty()) {
        saveBmc();
        return;
    }
    Credential credential;
    credential.name = tr("SNMP %1").arg(m_fields->name());
    saveTyped(credential, QStringLiteral("community"), m_ways->community(), [this](CredentialId saved) {
        m_ways->setCredential(saved);
        saveBmc();
    });
}

void AddServerDialog::saveBmc()
{
    if (!m_ways->usesTypedBmc() || m_isBmcSaved) {
        saveEstate();
        return;
    }
    Credential credential;
    credential.id = m_bmc; // a try before this one may have saved what is corrected now
    credential.name = tr("BMC %1").arg(m_fields->name());
    credential.user = m_ways->bmc().user();
    saveTyped(credential, QStringLiteral("password"), m_ways->bmc().password(), [this](CredentialId saved) {
        m_bmc = saved;
        m_isBmcSaved = true;
        saveEstate();
    });
}

/// Should the server be refused, the next try takes what is there.
void AddServerDialog::saveTyped(const Credential& credential, const QString& field, const QByteArray& secret,
                                std::function<void(CredentialId)> saved)
{
    m_sources.operations.saveCredential(
        credential, {{field, secret}},
        [guard = QPointer(this), saved = std::move(saved)](const Result<CredentialId>& outcome) {
            if (!guard)
                return;
            if (outcome)
                saved(*outcome);
            else
                guard->tell(outcome.failure());
        });
}

/// The server's credential is the one that its fields show; `snmp`, what SNMP answered to, takes its place only where
/// none is chosen, and is else the SNMP check's own.
Estate AddServerDialog::estate() const
{
    Estate estate;
    const CredentialId snmp = m_ways->usesSnmp() ? m_ways->credential() : CredentialId{};
    auto edited = m_fields->edited();
    if (!edited)
        return estate;
    if (edited->newCustomer)
        estate.customers.push_back(*edited->newCustomer);
    edited->server.id = NewServer;
    if (!edited->server.credential)
        edited->server.credential = snmp;
    estate.servers.push_back(edited->server);
    qint64 id = NewServer.value;
    for (const CheckParams& params : m_ways->chosen()) {
        Check& check = estate.checks.emplace_back(
            Check{.id = CheckId{--id}, .server = NewServer, .name = defaultCheckName(params), .params = params});
        followBaseline(check);
        if (std::holds_alternative<SnmpParams>(params) && snmp != edited->server.credential)
            check.credential = snmp;
        if (std::holds_alternative<RedfishParams>(params) && m_ways->usesTypedBmc())
            check.credential = m_bmc;
    }
    return estate;
}

void AddServerDialog::saveEstate()
{
    const Estate asked = estate();
    if (asked.servers.empty()) {
        // Somebody else took the name meanwhile.
        setHeld(*this, false);
        follow();
        return;
    }
    m_sources.operations.saveEstate(
        asked, [guard = QPointer(this), name = asked.servers.front().name](const Outcome& outcome) {
            if (!guard)
                return;
            if (!outcome.failures.empty()) {
                guard->tell(outcome.failures.front());
                return;
            }
            Q_EMIT guard->saved(name);
            guard->Dialog::accept();
        });
}

void AddServerDialog::tell(const Failure& failure)
{
    const QString words = failureWords(failure.message);
    m_refusal->tell(failure.advice.isEmpty() ? words
                                             : QString(words + QLatin1Char(' ') + failureWords(failure.advice)));
    setHeld(*this, false);
    follow();
}

} // namespace sd

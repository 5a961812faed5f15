#include "widgets/dialogs/addserverdialog.h"

#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/dialogs/dialogframe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace sd {

namespace {

constexpr qint64 NewCustomer = -1;
constexpr qint64 NewServer = -2;

template<typename Field>
Field* named(Field* field, const char* name)
{
    field->setObjectName(QLatin1StringView(name));
    return field;
}

} // namespace

AddServerDialog::AddServerDialog(const EstatePicture& picture, Operations& operations, QWidget* parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_operations(operations)
    , m_name(named(new QLineEdit, "name"))
    , m_address(named(new QLineEdit, "address"))
    , m_customer(named(new QComboBox, "customer"))
    , m_ping(named(new QCheckBox(tr("Ping")), "ping"))
    , m_snmp(named(new QCheckBox(tr("SNMP v2c: CPU, memory, volumes, interfaces")), "snmp"))
    , m_credential(named(new QComboBox, "credential"))
    , m_community(named(new QLineEdit, "community"))
    , m_web(named(new QCheckBox(tr("Web page")), "web"))
    , m_url(named(new QLineEdit(QStringLiteral("https://{address}/")), "url"))
    , m_tcp(named(new QCheckBox(tr("TCP port")), "tcp"))
    , m_port(named(new QLineEdit(QStringLiteral("22")), "port"))
    , m_trouble(named(new QLabel, "trouble"))
{
    m_customer->setEditable(true);
    for (const auto& [id, entry] : picture.customers())
        m_customer->addItem(entry.customer.name, id.value);
    m_customer->model()->sort(0);
    m_customer->setCurrentIndex(m_customer->count() > 0 ? 0 : -1);
    m_address->setPlaceholderText(tr("Name, IPv4 or IPv6"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_community->setEchoMode(QLineEdit::Password);
    m_community->setPlaceholderText(tr("Community"));
    m_credential->addItem(tr("New community"), qint64{0});
    operations.readCredentials([guard = QPointer(this)](const std::vector<Credential>& credentials) {
        for (const Credential& credential : credentials) {
            if (guard)
                guard->m_credential->addItem(credential.name, credential.id.value);
        }
    });

    auto* form = new QFormLayout;
    addField(*form, tr("&Address"), *m_address);
    addField(*form, tr("&Name"), *m_name);
    addField(*form, tr("&Customer"), *m_customer);
    buildChecks(*form);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    form->addRow(m_trouble);
    m_accept = buildDialog(*this, tr("Add server"), {}, *form, tr("Add server"));
    follow();
    m_address->setFocus();
}

void AddServerDialog::buildChecks(QFormLayout& form)
{
    m_ping->setChecked(true);
    form.addRow(tr("Checks"), m_ping);
    form.addRow(QString(), m_snmp);
    form.addRow(QString(), m_credential);
    form.addRow(QString(), m_community);
    form.addRow(QString(), m_web);
    form.addRow(QString(), m_url);
    form.addRow(QString(), m_tcp);
    form.addRow(QString(), m_port);
    m_credential->setAccessibleName(tr("Credential for SNMP"));
    m_community->setAccessibleName(tr("SNMP community"));
    m_url->setAccessibleName(tr("Address of the web page"));
    m_port->setAccessibleName(tr("TCP port number"));
    for (const QCheckBox* box : {m_ping, m_snmp, m_web, m_tcp})
        connect(box, &QCheckBox::toggled, this, &AddServerDialog::follow);
    for (const QLineEdit* field : {m_name, m_address, m_community, m_url, m_port})
        connect(field, &QLineEdit::textChanged, this, &AddServerDialog::follow);
    connect(m_customer, &QComboBox::currentTextChanged, this, &AddServerDialog::follow);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &AddServerDialog::follow);
}

/// Shows the fields that the chosen checks need and says whether all is there.
void AddServerDialog::follow()
{
    const bool newCommunity = m_snmp->isChecked() && m_credential->currentData().toLongLong() == 0;
    m_credential->setVisible(m_snmp->isChecked());
    m_community->setVisible(newCommunity);
    m_url->setVisible(m_web->isChecked());
    m_port->setVisible(m_tcp->isChecked());
    m_name->setPlaceholderText(m_address->text().section(QLatin1Char('.'), 0, 0).toUpper());
    const bool anyCheck = m_ping->isChecked() || m_snmp->isChecked() || m_web->isChecked() || m_tcp->isChecked();
    const bool complete = !m_address->text().trimmed().isEmpty() && !m_customer->currentText().trimmed().isEmpty() &&
                          anyCheck && (!newCommunity || !m_community->text().isEmpty()) &&
                          (!m_web->isChecked() || !m_url->text().isEmpty()) &&
                          (!m_tcp->isChecked() || m_port->hasAcceptableInput());
    if (m_accept != nullptr)
        m_accept->setEnabled(complete);
}

void AddServerDialog::accept()
{
    m_accept->setEnabled(false);
    m_trouble->clear();
    const CredentialId chosen{m_credential->currentData().toLongLong()};
    if (!m_snmp->isChecked() || chosen) {
        saveEstate(m_snmp->isChecked() ? chosen : CredentialId{});
        return;
    }
    Credential credential;
    credential.name = tr("SNMP %1").arg(serverName());
    m_operations.saveCredential(credential, {{QStringLiteral("community"), m_community->text().toUtf8()}},
                                [guard = QPointer(this), name = credential.name](const Result<CredentialId>& saved) {
                                    if (!guard)
                                        return;
                                    if (!saved) {
                                        guard->tell(saved.failure());
                                        return;
                                    }
                                    // Should the server be refused, the next try takes the credential that is there.
                                    guard->m_credential->addItem(name, saved->value);
                                    guard->m_credential->setCurrentIndex(guard->m_credential->count() - 1);
                                    guard->saveEstate(*saved);
                                });
}

QString AddServerDialog::serverName() const
{
    const QString typed = m_name->text().trimmed();
    return typed.isEmpty() ? m_name->placeholderText() : typed;
}

Estate AddServerDialog::estate(CredentialId credential) const
{
    Estate estate;
    const QString customer = m_customer->currentText().trimmed();
    const auto& known = m_picture.customers();
    const auto it =
        std::ranges::find_if(known, [&customer](const auto& item) { return item.second.customer.name == customer; });
    CustomerId owner{NewCustomer};
    if (it == known.end())
        estate.customers.push_back({owner, customer});
    else
        owner = it->first;
    Server server{ServerId{NewServer}, owner, serverName(), m_address->text().trimmed()};
    server.credential = credential;
    estate.servers.push_back(server);
    estate.checks = checks();
    return estate;
}

std::vector<Check> AddServerDialog::checks() const
{
    std::vector<Check> checks;
    qint64 id = NewServer;
    const auto add = [&](const QString& name, CheckParams params) {
        checks.push_back({CheckId{--id}, ServerId{NewServer}, name, std::move(params)});
    };
    if (m_ping->isChecked())
        add(QStringLiteral("Ping"), IcmpParams{});
    if (m_snmp->isChecked())
        add(QStringLiteral("SNMP"), SnmpParams{});
    if (m_web->isChecked())
        add(QUrl(m_url->text()).host().isEmpty() ? tr("Web") : QUrl(m_url->text()).host(),
            HttpParams{m_url->text().trimmed()});
    if (m_tcp->isChecked())
        add(tr("TCP %1").arg(m_port->text()), TcpParams{m_port->text().toUShort()});
    return checks;
}

void AddServerDialog::saveEstate(CredentialId credential)
{
    m_operations.saveEstate(estate(credential), [guard = QPointer(this)](const Outcome& outcome) {
        if (!guard)
            return;
        if (!outcome.failures.empty()) {
            guard->tell(outcome.failures.front());
            return;
        }
        Q_EMIT guard->saved(guard->serverName());
        guard->QDialog::accept();
    });
}

void AddServerDialog::tell(const Failure& failure)
{
    const QString words = failureWords(failure.message);
    m_trouble->setText(failure.advice.isEmpty() ? words : words + QLatin1Char(' ') + failureWords(failure.advice));
    m_accept->setEnabled(true);
}

} // namespace sd

#include "widgets/dialogs/estate/serverfields.h"

#include "models/domain/addressrange.h"
#include "widgets/common/palette.h"
#include "widgets/dialogs/estate/credentialchoice.h"
#include "widgets/dialogs/estate/customerchoice.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <set>

namespace sd {

namespace {

constexpr CustomerId NewCustomer{-1};

} // namespace

QStringList tagsOf(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    const QStringList parts = typed.split(between);
    QStringList tags;
    tags.reserve(parts.size());
    for (const QString& part : parts) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags += tag;
    }
    return tags;
}

QString nameOfAddress(const QString& address)
{
    static const QRegularExpression ip(QStringLiteral("^[0-9.]+$|:"));
    return ip.match(address).hasMatch() ? address : address.section(QLatin1Char('.'), 0, 0).toUpper();
}

ServerFields::ServerFields(const EstatePicture& picture, Operations& operations, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_operations(operations)
    , m_form(new QFormLayout(this))
    , m_address(new QLineEdit)
    , m_addressTrouble(new FieldTrouble(QStringLiteral("address")))
    , m_name(new QLineEdit)
    , m_nameTrouble(new FieldTrouble(QStringLiteral("name")))
    , m_customer(openChoice())
    , m_customerTrouble(new FieldTrouble(QStringLiteral("customer")))
    , m_site(openChoice())
    , m_kind(openChoice())
    , m_tags(new QLineEdit)
    , m_credential(new QComboBox)
    , m_notes(new QPlainTextEdit)
    , m_enabled(new QCheckBox(tr("Is watched")))
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(steps(4));
    m_form->setVerticalSpacing(steps(2));
    m_address->setPlaceholderText(tr("Name, IPv4 or IPv6"));
    m_tags->setPlaceholderText(tr("Apart by commas"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().height() * 3 + steps(3));
    m_enabled->setObjectName(QStringLiteral("enabled"));
    m_enabled->setChecked(true);
    m_credential->addItem(tr("None"), qint64{0});
    addTo(tr("&Address"), m_address, m_addressTrouble, "address");
    addTo(tr("&Name"), m_name, m_nameTrouble, "name");
    addTo(tr("&Customer"), m_customer, m_customerTrouble, "customer");
    addTo(tr("&Site"), m_site, nullptr, "site");
    addTo(tr("&Kind"), m_kind, nullptr, "kind");
    addTo(tr("&Tags"), m_tags, nullptr, "tags");
    addTo(tr("C&redential"), m_credential, nullptr, "credential");
    addTo(tr("N&otes"), m_notes, nullptr, "notes");
    m_form->addRow(QString(), m_enabled);
    fillChoices();
    for (QLineEdit* edit : {m_address, m_name, m_tags})
        connect(edit, &QLineEdit::textChanged, this, &ServerFields::judge);
    for (QComboBox* combo : {m_customer, m_site, m_kind})
        connect(combo, &QComboBox::currentTextChanged, this, &ServerFields::judge);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &ServerFields::judge);
    m_address->installEventFilter(this);
    judge();
}

/// Enter in the address asks who is there; the dialog would take it for "done".
bool ServerFields::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_address && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    Q_EMIT addressEntered();
    return true;
}

void ServerFields::addTo(const QString& label, QWidget* field, FieldTrouble* trouble, const char* name)
{
    field->setObjectName(QLatin1StringView(name));
    QString plain = label;
    field->setAccessibleName(plain.remove(QLatin1Char('&')));
    if (trouble == nullptr) {
        m_form->addRow(label, field);
        return;
    }
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(field);
    both->addWidget(trouble);
    m_form->addRow(label, both);
    if (auto* text = qobject_cast<QLabel*>(m_form->labelForField(both)))
        text->setBuddy(field);
}

/// What is used already, in the order people sort names.
void ServerFields::fillChoices()
{
    std::set<QString> kinds{QStringLiteral("windows"), QStringLiteral("linux"),  QStringLiteral("hypervisor"),
                            QStringLiteral("bmc"),     QStringLiteral("ups"),    QStringLiteral("switch"),
                            QStringLiteral("printer"), QStringLiteral("storage")};
    for (const auto& [id, entry] : m_picture.servers())
        kinds.insert(entry.server.kind);
    kinds.insert(QString());
    fillCustomers(*m_customer, m_picture);
    fillSites(*m_site, m_picture);
    for (const QString& kind : kinds)
        m_kind->addItem(kind);
}

void ServerFields::set(const Server& server)
{
    m_server = server;
    m_address->setText(server.address);
    m_name->setText(server.name);
    if (server.customer)
        m_customer->setCurrentText(m_picture.customerName(server.customer));
    m_site->setCurrentText(server.site);
    m_kind->setCurrentText(server.kind);
    m_tags->setText(server.tags.join(QStringLiteral(", ")));
    m_notes->setPlainText(server.notes);
    m_enabled->setChecked(server.enabled);
    fillCredentials(*m_credential, m_operations, server.credential);
    judge();
}

QString ServerFields::address() const
{
    return m_address->text().trimmed();
}

QString ServerFields::name() const
{
    const QString typed = m_name->text().trimmed();
    return typed.isEmpty() ? m_name->placeholderText() : typed;
}

void ServerFields::suggestName(const QString& name)
{
    if (name == m_name->placeholderText())
        return;
    m_name->setPlaceholderText(name);
    judge();
}

void ServerFields::suggestKind(const QString& kind)
{
    const QString current = m_kind->currentText();
    if (kind.isEmpty() ? current != m_suggestedKind : !current.isEmpty())
        return;
    m_suggestedKind = kind;
    m_kind->setCurrentText(kind);
}

CredentialId ServerFields::credential() const
{
    return CredentialId{m_credential->currentData().toLongLong()};
}

QString ServerFields::addressTrouble() const
{
    const QString typed = address();
    if (typed.isEmpty())
        return {}; // said by the button alone: nobody has typed yet
    return isAddress(typed) ? QString() : tr("A host name or an IP address, without port or path");
}

QString ServerFields::nameTrouble() const
{
    const CustomerId customer = customerNamed(m_picture, m_customer->currentText().trimmed());
    const EstatePicture::CustomerEntry* owner = m_picture.customer(customer);
    if (owner == nullptr)
        return {};
    for (const ServerId id : owner->servers) {
        if (id != m_server.id && m_picture.serverName(id) == name())
            return tr("%1 has a server of this name already").arg(owner->customer.name);
    }
    return {};
}

void ServerFields::judge()
{
    m_addressTrouble->tell(addressTrouble());
    m_nameTrouble->tell(name().isEmpty() ? QString() : nameTrouble());
    const bool hasCustomer = !m_customer->currentText().trimmed().isEmpty();
    m_customerTrouble->tell(hasCustomer || address().isEmpty() ? QString() : tr("Whose server is it?"));
    Q_EMIT changed();
}

std::optional<ServerFields::Edited> ServerFields::edited() const
{
    const QString customer = m_customer->currentText().trimmed();
    const bool complete = !address().isEmpty() && !name().isEmpty() && !customer.isEmpty();
    if (!complete || !addressTrouble().isEmpty() || !nameTrouble().isEmpty())
        return std::nullopt;
    Edited edited{m_server};
    edited.server.customer = customerNamed(m_picture, customer);
    if (!edited.server.customer) {
        edited.server.customer = NewCustomer;
        edited.newCustomer = Customer{NewCustomer, customer};
    }
    edited.server.address = address();
    edited.server.name = name();
    edited.server.site = m_site->currentText().trimmed();
    edited.server.kind = m_kind->currentText().trimmed();
    edited.server.tags = tagsOf(m_tags->text());
    edited.server.credential = credential();
    edited.server.notes = m_notes->toPlainText().trimmed();
    edited.server.enabled = m_enabled->isChecked();
    return edited;
}

} // namespace sd

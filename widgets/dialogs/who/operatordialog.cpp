#include "widgets/dialogs/who/operatordialog.h"

#include "models/words/failures.h"
#include "models/words/operatorwords.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace sd {

OperatorDialog::OperatorDialog(Accounts& accounts, Operator who, const Customers& customers, QWidget* parent)
    : Dialog(parent)
    , m_accounts(accounts)
    , m_who(std::move(who))
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_role(new QComboBox)
    , m_purpose(new TextLabel(TextLabel::Dim))
    , m_customers(new QListWidget)
    , m_byDesktop(new QCheckBox(tr("This desktop's sign-on is enough")))
    , m_password(new QLineEdit)
    , m_again(new QLineEdit)
    , m_trouble(new FieldTrouble(QStringLiteral("operator")))
{
    setObjectName(QStringLiteral("operatorDialog"));
    buildFields();
    fillCustomers(customers);
    connect(m_role, &QComboBox::currentIndexChanged, this, &OperatorDialog::follow);
    for (QLineEdit* field : {m_name, m_login, m_password, m_again})
        connect(field, &QLineEdit::textEdited, m_trouble, [this] { m_trouble->tell({}); });
    follow();
    m_name->setFocus();
}

void OperatorDialog::buildFields()
{
    m_name->setObjectName(QStringLiteral("operatorName"));
    m_name->setText(m_who.name);
    m_login->setObjectName(QStringLiteral("operatorLogin"));
    m_login->setText(m_who.login);
    m_login->setMaxLength(64);
    m_role->setObjectName(QStringLiteral("operatorRole"));
    for (int i = 0; i < Roles; ++i)
        m_role->addItem(roleName(static_cast<Role>(i)), i);
    m_role->setCurrentIndex(static_cast<int>(m_who.role));
    m_purpose->setWordWrap(true);
    m_customers->setObjectName(QStringLiteral("operatorCustomers"));
    m_customers->setFixedHeight(steps(28));
    m_byDesktop->setObjectName(QStringLiteral("operatorByDesktop"));
    m_byDesktop->setChecked(m_who.byDesktop);
    m_byDesktop->setToolTip(tr("Who is signed on to the desktop by the same login needs no password here"));
    for (QLineEdit* field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(256);
    }
    m_password->setObjectName(QStringLiteral("operatorPassword"));
    m_password->setPlaceholderText(m_who.hasPassword ? tr("As it is") : tr("At least 8 characters"));
    m_again->setObjectName(QStringLiteral("operatorAgain"));
    auto* form = new QFormLayout;
    addField(*form, tr("&Name"), *m_name);
    addField(*form, tr("&Login"), *m_login);
    addField(*form, tr("&Role"), *m_role);
    form->addRow(QString(), m_purpose);
    addField(*form, tr("&Customers"), *m_customers);
    auto* narrowing = new TextLabel(TextLabel::Small, tr("Sees and changes the chosen ones alone; none chosen: all"));
    narrowing->setWordWrap(true);
    form->addRow(QString(), narrowing);
    addField(*form, tr("&Password"), *m_password);
    addField(*form, tr("Once &more"), *m_again);
    form->addRow(QString(), m_byDesktop);
    form->addRow(m_trouble);
    buildDialog(*this, m_who.id ? tr("Change operator") : tr("Add operator"), {}, *form, tr("Save"));
}

/// None chosen is all.
void OperatorDialog::fillCustomers(const Customers& customers)
{
    for (const auto& [id, name] : customers) {
        auto* item = new QListWidgetItem(name, m_customers);
        item->setData(Qt::UserRole, id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isChosen = std::ranges::binary_search(m_who.customers, id);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

Role OperatorDialog::role() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

void OperatorDialog::follow()
{
    m_purpose->setText(rolePurpose(role()));
    m_customers->setEnabled(role() != Role::Administrator);
    m_trouble->tell({});
}

Operator OperatorDialog::typed() const
{
    Operator who = m_who;
    who.name = m_name->text().trimmed();
    who.login = m_login->text().trimmed();
    who.role = role();
    who.byDesktop = m_byDesktop->isChecked();
    who.customers.clear();
    for (int row = 0; row < m_customers->count() && role() != Role::Administrator; ++row) {
        const QListWidgetItem* item = m_customers->item(row);
        if (item->checkState() == Qt::Checked)
            who.customers.push_back({item->data(Qt::UserRole).toLongLong()});
    }
    std::ranges::sort(who.customers);
    return who;
}

void OperatorDialog::accept()
{
    if (m_password->text() != m_again->text()) {
        m_trouble->tell(tr("The two passwords are not the same."));
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::optional<QByteArray> password;
    if (!m_password->text().isEmpty())
        password = m_password->text().toUtf8();
    setHeld(*this, true);
    m_accounts.saveOperator(typed(), std::move(password), [guard = QPointer(this)](const Result<void>& done) {
        if (!guard)
            return;
        setHeld(*guard, false);
        if (done)
            guard->QDialog::accept();
        else
            guard->m_trouble->tell(failureWords(done.failure().message));
    });
}

} // namespace sd

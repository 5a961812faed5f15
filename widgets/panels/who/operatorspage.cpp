#include "widgets/panels/who/operatorspage.h"

#include "models/items/itemroles.h"
#include "models/words/failures.h"
#include "models/words/operatorwords.h"
#include "widgets/common/rowview.h"
#include "widgets/common/textlabel.h"
#include "widgets/delegates/rowdelegate.h"
#include "widgets/dialogs/who/operatordialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sd {

namespace {

enum OperatorColumn { OperatorName, OperatorLogin, OperatorRole, OperatorCustomers };
constexpr std::array LockMinutes{0, 1, 5, 10, 15, 30, 60};

QString wayOf(const Operator& who)
{
    if (who.isDisabled)
        return OperatorsPage::tr("disabled");
    if (who.byDesktop)
        return who.hasPassword ? OperatorsPage::tr("desktop or password") : OperatorsPage::tr("desktop");
    return OperatorsPage::tr("password");
}

} // namespace

OperatorsPage::OperatorsPage(const Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_list(new RowView)
    , m_about(new TextLabel(TextLabel::Plain))
    , m_trouble(new TextLabel(TextLabel::Plain))
    , m_add(new QPushButton(tr("Add operator …")))
    , m_change(new QPushButton(tr("Change …")))
    , m_switch(new QPushButton)
    , m_lock(new QComboBox)
{
    setObjectName(QStringLiteral("operatorsPage"));
    m_about->setObjectName(QStringLiteral("operatorsAbout"));
    m_about->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("operatorsTrouble"));
    m_trouble->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("operatorRows"));
    m_list->setAccessibleName(tr("Operators"));
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new RowDelegate({Cell::Text, Cell::Text, Cell::Text, Cell::Text, Cell::Dim}, this));
    m_list->setRootIsDecorated(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(steps(6), steps(2), steps(6), steps(4));
    rows->setSpacing(steps(3));
    rows->addWidget(m_about);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_trouble);
    rows->addLayout(buildButtons());
    fillLockTimes();
    fill();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OperatorsPage::follow);
    connect(m_list, &RowView::opened, this, &OperatorsPage::change);
    m_listening = m_sources.accounts.listen([this] { fill(); });
}

QLayout* OperatorsPage::buildButtons()
{
    m_add->setObjectName(QStringLiteral("operatorAdd"));
    m_change->setObjectName(QStringLiteral("operatorChange"));
    m_switch->setObjectName(QStringLiteral("operatorSwitch"));
    connect(m_add, &QPushButton::clicked, this, &OperatorsPage::add);
    connect(m_change, &QPushButton::clicked, this, &OperatorsPage::change);
    connect(m_switch, &QPushButton::clicked, this, &OperatorsPage::switchOff);
    auto* row = new QHBoxLayout;
    row->setSpacing(steps(2));
    for (QPushButton* button : {m_add, m_change, m_switch}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(new TextLabel(TextLabel::Plain, tr("Lock when nobody touches it for")));
    row->addWidget(m_lock);
    return row;
}

void OperatorsPage::fillLockTimes()
{
    m_lock->setObjectName(setting::LockAfter);
    m_lock->setAccessibleName(tr("Lock when nobody touches it for"));
    for (const int minutes : LockMinutes)
        m_lock->addItem(minutes == 0 ? tr("Never") : tr("%n minutes", "", minutes), minutes);
    const int chosen = m_sources.settings.number(setting::LockAfter);
    if (m_lock->findData(chosen) < 0)
        m_lock->addItem(tr("%n minutes", "", chosen), chosen);
    m_lock->setCurrentIndex(m_lock->findData(chosen));
    connect(m_lock, &QComboBox::activated, this,
            [this](int index) { m_sources.settings.setValue(setting::LockAfter, m_lock->itemData(index).toInt()); });
}

QString OperatorsPage::customersOf(const Operator& who) const
{
    QStringList names;
    names.reserve(std::ssize(who.customers));
    for (const CustomerId customer : who.customers)
        names << m_sources.picture.customerName(customer);
    return names.isEmpty() ? tr("all") : names.join(QStringLiteral(", "));
}

void OperatorsPage::fill()
{
    const Operator* chosen = current();
    const OperatorId kept = chosen == nullptr ? OperatorId{} : chosen->id;
    m_rows.clear();
    m_rows.setHorizontalHeaderLabels({tr("Name"), tr("Login"), tr("Role"), tr("Customers"), tr("Signs on by")});
    for (const Operator& who : m_sources.accounts.operators()) {
        const std::array texts{who.name, who.login, roleName(who.role), customersOf(who), wayOf(who)};
        QList<QStandardItem*> cells;
        cells.reserve(std::ssize(texts));
        for (const QString& text : texts) {
            cells << new QStandardItem(text);
            cells.back()->setEditable(false);
        }
        cells.front()->setData(who.id.value, IdRole);
        m_rows.appendRow(cells);
        if (who.id == kept)
            m_list->setCurrentIndex(m_rows.index(m_rows.rowCount() - 1, 0));
    }
    if (!m_list->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_list->setCurrentIndex(m_rows.index(0, 0));
    fitColumns();
    m_list->setVisible(m_rows.rowCount() > 0);
    const bool isNobody = m_rows.rowCount() == 0;
    m_about->setText(isNobody
                         ? tr("Nobody has to sign on: whoever sits at this desktop may do everything. With the first "
                              "operator, an administrator, the console begins to ask who comes.")
                         : tr("These may sign on to the console. What each of them does stands under Changes."));
    m_lock->setEnabled(!isNobody);
    follow();
}

/// As wide as most of them, so that nothing moves with who is in the list.
void OperatorsPage::fitColumns()
{
    const QFontMetrics metrics(typeface(Type::Body, true));
    const auto wide = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + steps(5); };
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(true);
    header->resizeSection(OperatorName, wide(QStringLiteral("Margareta Lindström")));
    header->resizeSection(OperatorLogin, wide(m_rows.headerData(OperatorLogin, Qt::Horizontal).toString()));
    header->resizeSection(OperatorRole, wide(roleName(Role::AccountManager)));
    header->resizeSection(OperatorCustomers, wide(QStringLiteral("Hamnbolaget, Kommunen, Mälarvård")));
}

const Operator* OperatorsPage::current() const
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return nullptr;
    const OperatorId id{row.siblingAtColumn(0).data(IdRole).toLongLong()};
    const auto& all = m_sources.accounts.operators();
    const auto it = std::ranges::find(all, id, &Operator::id);
    return it == all.end() ? nullptr : &*it;
}

void OperatorsPage::follow()
{
    const Operator* who = current();
    m_change->setEnabled(who != nullptr);
    m_switch->setEnabled(who != nullptr);
    m_switch->setText(who != nullptr && who->isDisabled ? tr("Let sign on again") : tr("Disable"));
    m_trouble->setText({});
    m_trouble->hide();
}

void OperatorsPage::focusList()
{
    if (m_rows.rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void OperatorsPage::add()
{
    Operator fresh;
    if (m_sources.accounts.operators().empty()) { // most often oneself
        fresh.role = Role::Administrator;
        fresh.name = m_sources.accounts.present().who.name;
        fresh.login = m_sources.accounts.present().who.login;
    }
    edit(fresh);
}

void OperatorsPage::change()
{
    if (const Operator* who = current())
        edit(*who);
}

void OperatorsPage::edit(const Operator& who)
{
    OperatorDialog::Customers customers;
    for (const auto& [id, entry] : m_sources.picture.customers())
        customers.emplace_back(id, entry.customer.name);
    std::ranges::sort(customers, {}, [](const auto& each) { return each.second.toCaseFolded(); });
    auto* dialog = new OperatorDialog(m_sources.accounts, who, customers, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OperatorsPage::switchOff()
{
    const Operator* who = current();
    if (who == nullptr)
        return;
    Operator other = *who;
    other.isDisabled = !other.isDisabled;
    m_sources.accounts.saveOperator(other, {}, [guard = QPointer(this)](const Result<void>& done) {
        if (!guard || done)
            return;
        guard->m_trouble->setText(tr("Not done: %1").arg(failureWords(done.failure().message)));
        guard->m_trouble->show();
    });
}

} // namespace sd

#include "widgets/dialogs/estate/bulkeditdialog.h"

#include "models/words/failures.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/estate/credentialchoice.h"
#include "widgets/dialogs/estate/fieldtrouble.h"
#include "widgets/dialogs/estate/serverfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <set>

namespace sd {

namespace {

constexpr qint64 AsItIs = -1;
constexpr int LongestNewInterval = 24 * 3600;
/// So many different values are named; more is "and others".
constexpr size_t MostNamed = 3;

/// Leaves what differs; both have the same rows in the same order.
template<typename Row>
void dropSame(std::vector<Row>& was, std::vector<Row>& asked)
{
    size_t kept = 0;
    for (size_t i = 0; i < was.size(); ++i) {
        if (was[i] == asked[i])
            continue;
        std::swap(was[kept], was[i]);
        std::swap(asked[kept++], asked[i]);
    }
    was.erase(was.begin() + static_cast<std::ptrdiff_t>(kept), was.end());
    asked.erase(asked.begin() + static_cast<std::ptrdiff_t>(kept), asked.end());
}

/// How many of them it changes, themselves or by their checks.
int serversIn(const Estate& estate)
{
    std::set<ServerId> servers;
    for (const Server& server : estate.servers)
        servers.insert(server.id);
    for (const Check& check : estate.checks)
        servers.insert(check.server);
    return static_cast<int>(servers.size());
}

} // namespace

BulkEditDialog::BulkEditDialog(const EstatePicture& picture, Operations& operations, std::vector<ServerId> servers,
                               QWidget* parent)
    : Dialog(parent)
    , m_picture(picture)
    , m_operations(operations)
    , m_servers(std::move(servers))
    , m_customer(new QComboBox)
    , m_site(new QComboBox)
    , m_addTags(new QLineEdit)
    , m_removeTags(new QLineEdit)
    , m_credential(new QComboBox)
    , m_enabled(new QComboBox)
    , m_interval(new QSpinBox)
    , m_follows(new QCheckBox(tr("as their &baselines say")))
    , m_refusal(new FieldTrouble(QStringLiteral("save")))
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    std::erase_if(m_servers, [&picture](ServerId id) { return picture.server(id) == nullptr; });
    auto* form = new QFormLayout;
    buildFields(*form);
    fillChoices(operations);
    form->addRow(m_refusal);
    const auto count = static_cast<int>(m_servers.size());
    m_accept = buildDialog(*this, tr("Edit servers"), tr("%Ln servers", "", count), *form, tr("Change"));
    follow();
}

void BulkEditDialog::buildFields(QFormLayout& form)
{
    m_customer->setObjectName(QStringLiteral("customer"));
    m_site->setObjectName(QStringLiteral("site"));
    m_site->setEditable(true);
    m_site->setInsertPolicy(QComboBox::NoInsert);
    m_addTags->setObjectName(QStringLiteral("addTags"));
    m_removeTags->setObjectName(QStringLiteral("removeTags"));
    m_credential->setObjectName(QStringLiteral("credential"));
    m_enabled->setObjectName(QStringLiteral("enabled"));
    m_interval->setObjectName(QStringLiteral("interval"));
    addField(form, tr("&Customer"), *m_customer);
    addField(form, tr("&Site"), *m_site);
    addField(form, tr("&Tags to add"), *m_addTags);
    addField(form, tr("Tags to re&move"), *m_removeTags);
    addField(form, tr("C&redential"), *m_credential);
    addField(form, tr("&Watched"), *m_enabled);
    addField(form, tr("Checks &every"), *m_interval);
    form.addRow(QString(), m_follows);
    m_follows->setObjectName(QStringLiteral("followsBaseline"));
    m_interval->setRange(0, LongestNewInterval);
    m_interval->setSpecialValueText(tr("as it is"));
    m_interval->setSuffix(tr(" s", "seconds"));
    for (QComboBox* combo : {m_customer, m_credential, m_enabled})
        connect(combo, &QComboBox::currentIndexChanged, this, &BulkEditDialog::follow);
    connect(m_site, &QComboBox::currentTextChanged, this, &BulkEditDialog::follow);
    for (QLineEdit* edit : {m_addTags, m_removeTags})
        connect(edit, &QLineEdit::textChanged, this, &BulkEditDialog::follow);
    connect(m_interval, &QSpinBox::valueChanged, this, &BulkEditDialog::follow);
    connect(m_follows, &QCheckBox::toggled, m_interval, &QSpinBox::setDisabled);
    connect(m_follows, &QCheckBox::toggled, this, &BulkEditDialog::follow);
}

void BulkEditDialog::fillChoices(Operations& operations)
{
    m_customer->addItem(asItIs([this](const Server& server) { return m_picture.customerName(server.customer); }),
                        AsItIs);
    std::vector<const EstatePicture::CustomerEntry*> customers;
    customers.reserve(m_picture.customers().size());
    for (const auto& [id, entry] : m_picture.customers())
        customers.push_back(&entry);
    std::ranges::sort(customers, {}, &EstatePicture::CustomerEntry::nameRank);
    for (const EstatePicture::CustomerEntry* entry : customers)
        m_customer->addItem(entry->customer.name, entry->customer.id.value);

    std::set<QString> sites;
    for (const auto& [id, entry] : m_picture.servers())
        sites.insert(entry.server.site);
    for (const QString& site : sites)
        m_site->addItem(site);
    m_site->setCurrentIndex(-1);
    m_site->setEditText({});
    m_site->lineEdit()->setPlaceholderText(asItIs([](const Server& server) { return server.site; }));
    const QString tags = asItIs([](const Server& server) { return server.tags.join(QStringLiteral(", ")); });
    m_addTags->setPlaceholderText(tags);
    m_removeTags->setPlaceholderText(tags);

    m_credential->addItem(tr("as it is"), AsItIs);
    m_credential->addItem(tr("None"), qint64{0});
    fillCredentials(*m_credential, operations, {});
    m_enabled->addItem(asItIs([](const Server& server) { return server.enabled ? tr("yes") : tr("no"); }), AsItIs);
    m_enabled->addItem(tr("yes"), qint64{1});
    m_enabled->addItem(tr("no"), qint64{0});
}

QString BulkEditDialog::asItIs(const ValueOf& value) const
{
    std::set<QString> values;
    for (const ServerId id : m_servers) {
        const QString one = value(m_picture.server(id)->server);
        if (!one.isEmpty())
            values.insert(one);
    }
    QStringList named;
    for (const QString& one : values) {
        if (static_cast<size_t>(named.size()) == MostNamed)
            return tr("as it is: %1 and others").arg(named.join(QStringLiteral(", ")));
        named += one;
    }
    return named.isEmpty() ? tr("as it is") : tr("as it is: %1").arg(named.join(QStringLiteral(", ")));
}

bool BulkEditDialog::changesAnything() const
{
    return m_customer->currentData().toLongLong() != AsItIs || !m_site->currentText().trimmed().isEmpty() ||
           !tagsOf(m_addTags->text()).isEmpty() || !tagsOf(m_removeTags->text()).isEmpty() ||
           m_credential->currentData().toLongLong() != AsItIs || m_enabled->currentData().toLongLong() != AsItIs ||
           changesIntervals();
}

bool BulkEditDialog::changesIntervals() const
{
    return m_follows->isChecked() || m_interval->value() > 0;
}

void BulkEditDialog::follow()
{
    if (m_accept != nullptr)
        m_accept->setEnabled(!m_servers.empty() && changesAnything() && !isHeld(*this));
}

void BulkEditDialog::change(Server& server) const
{
    if (const qint64 customer = m_customer->currentData().toLongLong(); customer != AsItIs)
        server.customer = CustomerId{customer};
    if (const QString site = m_site->currentText().trimmed(); !site.isEmpty())
        server.site = site;
    const QStringList away = tagsOf(m_removeTags->text());
    server.tags.removeIf([&away](const QString& tag) { return away.contains(tag); });
    for (const QString& tag : tagsOf(m_addTags->text())) {
        if (!server.tags.contains(tag))
            server.tags += tag;
    }
    if (const qint64 credential = m_credential->currentData().toLongLong(); credential != AsItIs)
        server.credential = CredentialId{credential};
    if (const qint64 enabled = m_enabled->currentData().toLongLong(); enabled != AsItIs)
        server.enabled = enabled == 1;
}

/// The chosen servers and, where the interval is to change, their checks, as they are now.
Estate BulkEditDialog::before() const
{
    Estate estate;
    for (const ServerId id : m_servers) {
        const EstatePicture::ServerEntry* entry = m_picture.server(id);
        if (entry == nullptr)
            continue; // removed while the dialog was open
        estate.servers.push_back(entry->server);
        for (const CheckId check : changesIntervals() ? entry->checks : std::vector<CheckId>{}) {
            if (const EstatePicture::CheckEntry* known = m_picture.check(check))
                estate.checks.push_back(known->check);
        }
    }
    return estate;
}

Estate BulkEditDialog::changed() const
{
    Estate estate = before();
    for (Server& server : estate.servers)
        change(server);
    for (Check& check : estate.checks) {
        check.followsBaseline = m_follows->isChecked();
        if (check.followsBaseline)
            continue;
        check.interval = std::chrono::seconds(m_interval->value());
        check.timeout = std::min(check.timeout, check.interval); // never longer than the interval
    }
    return estate;
}

QString BulkEditDialog::refusals(const std::vector<Failure>& failures)
{
    QStringList why;
    for (const Failure& failure : failures) {
        if (static_cast<size_t>(why.size()) == MostNamed) {
            why += tr("and %Ln more", "reasons", static_cast<int>(failures.size() - MostNamed));
            break;
        }
        why += failureWords(failure.message);
    }
    return why.join(QLatin1Char('\n'));
}

void BulkEditDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    Estate was = before();
    Estate asked = changed();
    dropSame(was.servers, asked.servers);
    dropSame(was.checks, asked.checks);
    const int count = serversIn(asked);
    if (count == 0) {
        Dialog::accept(); // all of them are so already
        return;
    }
    setHeld(*this, true);
    m_refusal->tell({});
    m_operations.saveEstate(asked, [guard = QPointer(this), before = std::move(was), count](const Outcome& outcome) {
        if (!guard)
            return;
        if (!outcome.failures.empty()) {
            guard->m_refusal->tell(refusals(outcome.failures));
            setHeld(*guard, false);
            guard->follow();
            return;
        }
        Q_EMIT guard->saved(count, before);
        guard->Dialog::accept();
    });
}

} // namespace sd

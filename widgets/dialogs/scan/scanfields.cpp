#include "widgets/dialogs/scan/scanfields.h"

#include "models/domain/addresslist.h"
#include "models/domain/waysin.h"
#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

/// Each is tried on each device, one after the other.
constexpr size_t MostSignOns = 12;
/// What the sign-ons offer beside single credentials, by their numbers.
constexpr qint64 NoCredential = 0;
constexpr qint64 AllCredentials = -1;
constexpr qint64 LargestList = 4 << 20; ///< bytes

} // namespace

ScanFields::ScanFields(Operations& operations, QWidget* parent)
    : QWidget(parent)
    , m_range(new QLineEdit)
    , m_count(new TextLabel(TextLabel::Dim))
    , m_list(new QPushButton(tr("From a list …")))
    , m_trouble(new FieldTrouble(QStringLiteral("scanRange")))
    , m_signOn(new QComboBox)
    , m_community(new QLineEdit)
    , m_rate(new QSpinBox)
{
    build();
    connect(m_range, &QLineEdit::textChanged, this, &ScanFields::judge);
    connect(m_rate, &QSpinBox::valueChanged, this, &ScanFields::judge);
    operations.readCredentials([guard = QPointer(this)](std::vector<Credential> credentials) {
        if (guard)
            guard->takeCredentials(std::move(credentials));
    });
    judge();
}

void ScanFields::build()
{
    m_range->setObjectName(QStringLiteral("scanRange"));
    m_range->setPlaceholderText(tr("10.0.0.0/24, 10.0.1.5-80 or single addresses, apart by commas"));
    m_range->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("scanCount"));
    m_list->setObjectName(QStringLiteral("scanList"));
    m_list->setAutoDefault(false);
    m_list->setToolTip(tr("Takes the addresses out of a file: a table, an inventory, a line each."));
    connect(m_list, &QPushButton::clicked, this, &ScanFields::chooseList);
    m_signOn->setObjectName(QStringLiteral("scanSignOn"));
    m_signOn->setAccessibleName(tr("Credential for SNMP"));
    m_signOn->addItem(tr("No stored credential"), NoCredential);
    m_community->setObjectName(QStringLiteral("scanCommunity"));
    m_community->setEchoMode(QLineEdit::Password);
    m_community->setPlaceholderText(tr("Community, where no stored credential fits"));
    m_community->setAccessibleName(tr("SNMP community"));
    m_rate->setObjectName(QStringLiteral("scanRate"));
    m_rate->setRange(1, ScanWish::MostRate);
    m_rate->setValue(ScanWish::UsualRate);
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(steps(4));
    form->setVerticalSpacing(steps(2));
    auto* range = new QVBoxLayout;
    range->setSpacing(steps(1));
    auto* rangeRow = new QHBoxLayout;
    rangeRow->setSpacing(steps(3));
    rangeRow->addWidget(m_range, 1);
    rangeRow->addWidget(m_count);
    rangeRow->addWidget(m_list);
    range->addLayout(rangeRow);
    range->addWidget(m_trouble);
    form->addRow(tr("&Network"), range);
    m_range->setAccessibleName(tr("Network"));
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(range)))
        label->setBuddy(m_range);
    auto* signOn = new QHBoxLayout;
    signOn->setSpacing(steps(3));
    signOn->addWidget(m_signOn);
    signOn->addWidget(m_community, 1);
    auto* rate = new QLabel(tr("Addresses a &second"));
    rate->setBuddy(m_rate);
    m_rate->setAccessibleName(tr("Addresses a second"));
    signOn->addWidget(rate);
    signOn->addWidget(m_rate);
    form->addRow(tr("SN&MP"), signOn);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(signOn)))
        label->setBuddy(m_signOn);
}

void ScanFields::chooseList()
{
    auto* dialog = new QFileDialog(this, tr("A list of addresses"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScanFields::readList);
    dialog->open();
}

void ScanFields::readList(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_trouble->tell(tr("The file can't be read: %1").arg(file.errorString()));
        return;
    }
    const QString found = addressesIn(QString::fromUtf8(file.read(LargestList)));
    m_range->setText(found);
    if (found.isEmpty())
        m_trouble->tell(tr("There are no addresses in that file"));
}

/// Enter in the addresses searches; the dialog would take it for "add".
bool ScanFields::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = watched == m_range && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    Q_EMIT entered();
    return true;
}

void ScanFields::takeCredentials(std::vector<Credential> credentials)
{
    std::erase_if(credentials, [](const Credential& credential) { return !speaksSnmp(credential); });
    credentials.resize(std::min(credentials.size(), MostSignOns));
    m_credentials = std::move(credentials);
    if (m_credentials.size() > 1)
        m_signOn->addItem(tr("All stored credentials"), AllCredentials);
    for (const Credential& credential : m_credentials)
        m_signOn->addItem(credential.name, credential.id.value);
    m_signOn->setCurrentIndex(m_signOn->count() > 1 ? 1 : 0);
}

void ScanFields::judge()
{
    m_addresses.reset();
    QString trouble;
    if (!m_range->text().trimmed().isEmpty()) {
        auto range = AddressRange::parse(m_range->text());
        if (range)
            m_addresses = *std::move(range);
        else
            trouble = failureWords(range.failure().message);
    }
    m_trouble->tell(trouble);
    m_count->setText(m_addresses ? tr("%Ln addresses", "", m_addresses->count()) : QString());
    Q_EMIT changed();
}

std::optional<ScanWish> ScanFields::wish() const
{
    if (!m_addresses)
        return std::nullopt;
    ScanWish wish{.range = *m_addresses, .rate = m_rate->value(), .community = community()};
    const qint64 chosen = m_signOn->currentData().toLongLong();
    for (const Credential& credential : m_credentials) {
        if (chosen == AllCredentials || chosen == credential.id.value)
            wish.credentials.push_back(credential);
    }
    return wish;
}

QByteArray ScanFields::community() const
{
    return m_community->text().toUtf8();
}

} // namespace sd

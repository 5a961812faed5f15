#include "widgets/dialogs/estate/checkdialog.h"

#include "models/domain/checkwords.h"
#include "models/words/checkkinds.h"
#include "models/words/explanations.h"
#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/estate/credentialchoice.h"
#include "widgets/dialogs/estate/fieldtrouble.h"
#include "widgets/dialogs/estate/paramform.h"
#include "widgets/dialogs/estate/trialview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <chrono>

namespace sd {

namespace {

constexpr int LongestInterval = 24 * 3600;
constexpr int LongestTimeout = 300;

constexpr std::array kindsInOrder{ProbeKind::Icmp,       ProbeKind::Snmp,   ProbeKind::Prometheus, ProbeKind::Redfish,
                                  ProbeKind::Http,       ProbeKind::Tls,    ProbeKind::Tcp,        ProbeKind::Dns,
                                  ProbeKind::Nut,        ProbeKind::Smb,    ProbeKind::Wsman,      ProbeKind::Chain,
                                  ProbeKind::StatusPage, ProbeKind::Domain, ProbeKind::Plugin};

int seconds(Millis time)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

QWidget* beside(QWidget& field, QWidget& other)
{
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addWidget(&field);
    layout->addWidget(&other, 1);
    return both;
}

QWidget* withTrouble(QWidget* field, QWidget* trouble)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(field);
    layout->addWidget(trouble);
    return both;
}

} // namespace

CheckDialog::CheckDialog(Sources sources, Check check, QWidget* parent)
    : Dialog(parent)
    , m_sources(sources)
    , m_check(std::move(check))
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_nameTrouble(new FieldTrouble(QStringLiteral("checkName")))
    , m_interval(new QSpinBox)
    , m_follows(new QCheckBox(tr("as its &baseline says")))
    , m_timeout(new QSpinBox)
    , m_timeoutTrouble(new FieldTrouble(QStringLiteral("timeout")))
    , m_credential(new QComboBox)
    , m_enabled(new QCheckBox(tr("Is polled")))
    , m_forms(new QStackedWidget)
    , m_trial(nullptr)
    , m_refusal(new FieldTrouble(QStringLiteral("save")))
{
    setObjectName(QStringLiteral("checkDialog"));
    buildKinds();
    buildFields();
    m_trial = new TrialView(sources.workbench, sources.words, [this] { return trial(); });
    connect(m_trial, &TrialView::certificateAccepted, this, [this](const QString& fingerprint) {
        this->form().fill(QStringLiteral("certificate"), fingerprint);
        m_trial->run();
    });

    auto* form = new QFormLayout;
    addField(*form, tr("&Kind"), *m_kind);
    form->addRow(tr("&Name"), withTrouble(m_name, m_nameTrouble));
    m_name->setAccessibleName(tr("Name"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_forms);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(steps(46));
    form->addRow(scroll);
    form->addRow(tr("Every"), beside(*m_interval, *m_follows));
    m_interval->setAccessibleName(tr("Every"));
    form->addRow(tr("Waits for"), withTrouble(m_timeout, m_timeoutTrouble));
    m_timeout->setAccessibleName(tr("Waits for"));
    addField(*form, tr("C&redential"), *m_credential);
    form->addRow(QString(), m_enabled);
    form->addRow(m_trial);
    form->addRow(m_refusal);
    const bool isNew = !m_check.id;
    m_accept = buildDialog(*this, isNew ? tr("Add check") : tr("Edit check"),
                           sources.picture.serverName(m_check.server), *form, isNew ? tr("Add check") : tr("Save"));
    setMinimumWidth(steps(150));
    fill();
    readChoices();
    m_kind->setFocus();
}

void CheckDialog::buildKinds()
{
    m_kind->setObjectName(QStringLiteral("kind"));
    for (const ProbeKind kind : kindsInOrder) {
        m_kind->addItem(CheckKinds::name(kind), static_cast<int>(kind));
        auto* form = new ParamForm(kind);
        connect(form, &ParamForm::changed, this, &CheckDialog::follow);
        m_byKind[kind] = form;
        form->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_forms->addWidget(form);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { chooseKind(static_cast<ProbeKind>(m_kind->currentData().toInt())); });
}

void CheckDialog::buildFields()
{
    m_name->setObjectName(QStringLiteral("checkName"));
    m_interval->setObjectName(QStringLiteral("interval"));
    m_interval->setRange(1, LongestInterval);
    m_interval->setSuffix(tr(" s", "seconds"));
    m_follows->setObjectName(QStringLiteral("followsBaseline"));
    m_timeout->setObjectName(QStringLiteral("timeout"));
    m_timeout->setRange(1, LongestTimeout);
    m_timeout->setSuffix(tr(" s", "seconds"));
    m_credential->setObjectName(QStringLiteral("credential"));
    m_credential->addItem(tr("The server's own"), qint64{0});
    m_enabled->setObjectName(QStringLiteral("enabled"));
    connect(m_name, &QLineEdit::textChanged, this, &CheckDialog::follow);
    connect(m_interval, &QSpinBox::valueChanged, this, &CheckDialog::follow);
    connect(m_follows, &QCheckBox::toggled, this, &CheckDialog::follow);
    connect(m_timeout, &QSpinBox::valueChanged, this, &CheckDialog::follow);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &CheckDialog::follow);
}

void CheckDialog::readChoices()
{
    fillCredentials(*m_credential, m_sources.operations, m_check.credential);
    m_sources.workbench.readBaselines([guard = QPointer(this)](const std::vector<BaselineName>& baselines) {
        if (!guard)
            return;
        for (const auto& [kind, form] : guard->m_byKind) {
            std::vector<std::pair<QString, QString>> names;
            for (const BaselineName& baseline : baselines) {
                if (baseline.kind == kind)
                    names.emplace_back(baseline.name, explanationWords(baseline.title));
            }
            form->setBaselines(names);
        }
    });
}

void CheckDialog::fill()
{
    const ProbeKind kind = kindOf(*m_check.params);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    if (m_check.id)
        m_byKind.at(kind)->set(*m_check.params);
    showForm(kind);
    m_name->setText(m_check.name);
    m_interval->setValue(seconds(m_check.interval));
    m_follows->setChecked(m_check.followsBaseline || !m_check.id);
    m_timeout->setValue(seconds(m_check.timeout));
    m_enabled->setChecked(m_check.enabled);
    follow();
}

void CheckDialog::chooseKind(ProbeKind kind)
{
    showForm(kind);
    if (!m_check.id) {
        m_follows->setChecked(true);
        m_timeout->setValue(seconds(usualTimeout(kind)));
    }
    follow();
}

/// The one that is shown gives the height: the others are longer, and would have it scrolled.
void CheckDialog::showForm(ProbeKind kind)
{
    m_forms->currentWidget()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_byKind.at(kind)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_forms->setCurrentWidget(m_byKind.at(kind));
    m_forms->adjustSize();
}

ParamForm& CheckDialog::form() const
{
    return *m_byKind.at(static_cast<ProbeKind>(m_kind->currentData().toInt()));
}

const Check& CheckDialog::current() const
{
    const EstatePicture::CheckEntry* entry = m_sources.picture.check(m_check.id);
    return entry == nullptr ? m_check : entry->check;
}

std::optional<Check> CheckDialog::edited() const
{
    const auto params = form().params();
    if (!params)
        return std::nullopt;
    Check check = current();
    check.params = *params;
    const QString typed = m_name->text().trimmed();
    check.name = typed.isEmpty() ? defaultCheckName(*check.params) : typed;
    check.interval = std::chrono::seconds(m_interval->value());
    check.followsBaseline = m_follows->isChecked();
    check.timeout = std::chrono::seconds(m_timeout->value());
    check.credential = CredentialId{m_credential->currentData().toLongLong()};
    check.enabled = m_enabled->isChecked();
    return check;
}

std::optional<Trial> CheckDialog::trial() const
{
    const EstatePicture::ServerEntry* entry = m_sources.picture.server(m_check.server);
    auto check = edited();
    if (entry == nullptr || !check)
        return std::nullopt;
    return Trial{.server = entry->server,
                 .check = *std::move(check),
                 .adjustments = adjustmentsOf(entry->server, m_sources.picture.adjustments())};
}

/// The field tells what the baseline says while the check goes by that.
void CheckDialog::followInterval(const std::optional<Check>& check)
{
    m_interval->setEnabled(!m_follows->isChecked());
    if (!m_follows->isChecked())
        m_asked.reset();
    if (!m_follows->isChecked() || !check || m_asked == *check->params)
        return;
    m_asked = *check->params;
    m_sources.workbench.readInterval(*m_asked, [guard = QPointer(this), asked = m_asked](Millis interval) {
        if (guard && guard->m_asked == asked)
            guard->m_interval->setValue(seconds(interval));
    });
}

/// What is wrong stands under its field, and whether all is there on the button.
void CheckDialog::follow()
{
    if (m_accept == nullptr)
        return;
    const auto check = edited();
    followInterval(check);
    m_name->setPlaceholderText(check ? defaultCheckName(*check->params) : QString());
    bool isDouble = false;
    if (const EstatePicture::ServerEntry* entry = check ? m_sources.picture.server(m_check.server) : nullptr) {
        for (const CheckId id : entry->checks) {
            const EstatePicture::CheckEntry* other = m_sources.picture.check(id);
            isDouble = isDouble || (other != nullptr && id != m_check.id && other->check.name == check->name);
        }
    }
    m_nameTrouble->tell(isDouble ? tr("The server has a check of this name already") : QString());
    const bool tooLong = m_timeout->value() > m_interval->value();
    m_timeoutTrouble->tell(tooLong ? tr("A poll can't wait longer than until the next one") : QString());
    m_accept->setEnabled(check && !isDouble && !tooLong && !isHeld(*this));
    m_trial->follow();
}

void CheckDialog::accept()
{
    const auto check = edited();
    if (!check || !m_accept->isEnabled())
        return;
    setHeld(*this, true);
    m_refusal->tell({});
    Estate estate;
    estate.checks.push_back(*check);
    m_sources.operations.saveEstate(
        estate, [guard = QPointer(this), check = *check, before = current()](const Outcome& outcome) {
            if (!guard)
                return;
            if (!outcome.failures.empty()) {
                guard->m_refusal->tell(failureWords(outcome.failures.front().message));
                setHeld(*guard, false);
                guard->follow();
                return;
            }
            Q_EMIT guard->saved(check, before);
            guard->Dialog::accept();
        });
}

} // namespace sd

#include "widgets/dialogs/adjust/adjustdialog.h"

#include "models/words/adjustmentwords.h"
#include "models/words/failures.h"
#include "models/words/words.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/adjust/hourseditor.h"
#include "widgets/dialogs/adjust/ownvalue.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace sd {

namespace {

constexpr std::chrono::hours LookedBack{90 * 24};
constexpr int LongestReason = 300;
constexpr double SecondsAMinute = 60;

using Samples = ThresholdPatch::Samples;

QVariant samplesData(quint8 bad, quint8 of)
{
    return QVariant(bad * 100 + of);
}

/// What a step of a spin box is worth depends on how large the value is.
int decimalsFor(double shown)
{
    const double size = std::abs(shown);
    return size >= 1000 ? 0 : size >= 1 ? 1 : 3;
}

} // namespace

AdjustDialog::AdjustDialog(Sources sources, AdjustmentDraft draft, const Adjustment& place, QWidget* parent)
    : Dialog(parent)
    , m_sources(std::move(sources))
    , m_draft(std::move(draft))
    , m_key(m_draft.series()->key)
    , m_unit(m_draft.series()->unit)
    , m_isStatus(m_draft.series()->kind == ReadingKind::Status)
    , m_place(new QComboBox)
    , m_instance(new QLineEdit)
    , m_watched(new QComboBox)
    , m_warning(new OwnValue(QStringLiteral("warning"), tr("not judged")))
    , m_error(new OwnValue(QStringLiteral("error"), tr("not judged")))
    , m_holdFor(new OwnValue(QStringLiteral("holdFor"), {}))
    , m_samples(new QComboBox)
    , m_hysteresis(new OwnValue(QStringLiteral("hysteresis"), {}))
    , m_unguarded(new QCheckBox(tr("Whatever the second value is")))
    , m_hoursKind(new QComboBox)
    , m_hours(new HoursEditor)
    , m_reason(new QLineEdit)
    , m_past(new TextLabel(TextLabel::Small))
    , m_trouble(new FieldTrouble(QStringLiteral("adjustment")))
{
    setObjectName(QStringLiteral("adjustDialog"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(Millis{200});
    for (const Adjustment& each : m_draft.places()) {
        if (m_sources.mayChange(each))
            m_places.push_back(each);
    }
    buildChoices();
    buildFields();
    const auto chosen = std::ranges::find_if(m_places, [&place](const Adjustment& each) {
        return each.customer == place.customer && each.tag == place.tag && each.server == place.server &&
               each.instance == place.instance;
    });
    m_place->setCurrentIndex(chosen == m_places.end() ? 0 : static_cast<int>(chosen - m_places.begin()));
    loadPlace();
    connectFields();
    m_place->setFocus();
}

void AdjustDialog::buildChoices()
{
    m_place->setObjectName(QStringLiteral("adjustPlace"));
    for (const Adjustment& each : m_places)
        m_place->addItem(AdjustmentWords::place(each, m_sources.picture.customerName(each.customer),
                                                m_sources.picture.serverName(each.server)));
    m_instance->setObjectName(QStringLiteral("instance"));
    m_instance->setToolTip(tr("* stands for any letters, ? for one"));
    m_watched->setObjectName(QStringLiteral("watched"));
    m_watched->addItem(tr("as below"));
    m_watched->addItem(tr("watched"), true);
    m_watched->addItem(tr("left out: neither judged nor kept"), false);
    m_samples->setObjectName(QStringLiteral("samples"));
    m_samples->addItem(QString());
    for (const auto& [bad, of] :
         std::array<std::pair<quint8, quint8>, 7>{{{1, 1}, {2, 2}, {2, 3}, {3, 3}, {3, 5}, {5, 10}, {10, 16}}})
        addSamples(bad, of);
    m_hoursKind->setObjectName(QStringLiteral("hoursKind"));
    m_hoursKind->addItem(QString());
    m_hoursKind->addItem(tr("own hours"), true);
}

void AdjustDialog::addSamples(quint8 bad, quint8 of)
{
    if (m_samples->findData(samplesData(bad, of)) >= 0)
        return;
    m_samples->addItem(of <= 1 ? tr("every reading counts") : tr("%1 of %2 readings must be bad").arg(bad).arg(of),
                       samplesData(bad, of));
}

void AdjustDialog::buildFields()
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(LongestReason);
    m_reason->setPlaceholderText(tr("for whoever asks next"));
    m_unguarded->setObjectName(QStringLiteral("unguarded"));
    m_past->setObjectName(QStringLiteral("adjustPast"));
    m_past->setWordWrap(true);
    m_past->setMinimumHeight(m_past->fontMetrics().lineSpacing() * 4);
    m_past->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout;
    addField(*form, tr("&For"), *m_place);
    addField(*form, tr("&Instances"), *m_instance);
    addField(*form, tr("&Judging"), *m_watched);
    for (const auto& [label, field] : {std::pair{tr("&Warning"), m_warning}, std::pair{tr("&Error"), m_error},
                                       std::pair{tr("&Counts after"), m_holdFor}}) {
        addField(*form, label, *field);
        field->setLabel(field->accessibleName());
    }
    addField(*form, tr("&Readings"), *m_samples);
    addField(*form, tr("En&ds"), *m_hysteresis);
    m_hysteresis->setLabel(m_hysteresis->accessibleName());
    form->addRow(QString(), m_unguarded);
    addField(*form, tr("&Other hours"), *m_hoursKind);
    form->addRow(m_hours);
    addField(*form, tr("W&hy"), *m_reason);
    form->addRow(QString(), m_past);
    form->addRow(m_trouble);
    const QString subject = tr("%1 on %2", "a metric, a server")
                                .arg(m_sources.words.metric(m_key), m_sources.picture.serverName(m_draft.server()->id));
    m_accept = buildDialog(*this, tr("Adjust the threshold"), subject, *form, tr("Save"));
    setMinimumWidth(scaled(steps(160)));
    m_holdFor->setUnit(1 / SecondsAMinute, tr("min", "minutes"), 0);
    m_warning->setEnabled(!m_isStatus); // a status says itself how bad it is
    m_error->setEnabled(!m_isStatus);
    m_hysteresis->setEnabled(!m_isStatus);
    m_hoursKind->setEnabled(!m_isStatus);
}

void AdjustDialog::connectFields()
{
    connect(m_place, &QComboBox::currentIndexChanged, this, &AdjustDialog::loadPlace);
    connect(m_instance, &QLineEdit::textChanged, this, &AdjustDialog::loadPlace);
    for (QComboBox* choice : {m_watched, m_samples, m_hoursKind})
        connect(choice, &QComboBox::currentIndexChanged, this, &AdjustDialog::follow);
    for (OwnValue* value : {m_warning, m_error, m_holdFor, m_hysteresis})
        connect(value, &OwnValue::changed, this, &AdjustDialog::follow);
    connect(m_unguarded, &QCheckBox::toggled, this, &AdjustDialog::follow);
    connect(m_hours, &HoursEditor::changed, this, &AdjustDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &AdjustDialog::follow);
    connect(&m_soon, &QTimer::timeout, this, &AdjustDialog::askPast);
}

QString AdjustDialog::valueSaid(double value) const
{
    return Format().value(m_key.metric, m_unit, value);
}

Adjustment AdjustDialog::place() const
{
    Adjustment place = m_places.at(static_cast<size_t>(m_place->currentIndex()));
    if (place.layer() != AdjustmentLayer::Instance && !m_instance->text().trimmed().isEmpty())
        place.instance = m_instance->text().trimmed();
    return place;
}

void AdjustDialog::loadPlace()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    const Adjustment& chosen = m_places.at(static_cast<size_t>(m_place->currentIndex()));
    const bool isInstance = chosen.layer() == AdjustmentLayer::Instance;
    m_instance->setEnabled(!isInstance);
    if (isInstance || sender() == m_place || m_instance->text().isEmpty())
        m_instance->setText(chosen.instance);
    const Adjustment* known = m_draft.knownAt(place());
    m_known = known == nullptr ? AdjustmentId{} : known->id;
    m_revision = known == nullptr ? 0 : known->revision;
    showBelow();
    if (known != nullptr) {
        showPatch(known->patch);
        m_reason->setText(known->reason);
    } else if (sender() == m_place) {
        showPatch({});
        m_reason->clear();
    }
    m_isLoading = false;
    follow();
}

void AdjustDialog::showPatch(const ThresholdPatch& patch)
{
    const auto show = [](OwnValue& field, const std::optional<OwnLimit>& limit) {
        if (!limit)
            field.set(OwnValue::Kind::Below);
        else
            field.set(limit->value ? OwnValue::Kind::Own : OwnValue::Kind::None, limit->value.value_or(0));
    };
    show(*m_warning, patch.warning);
    show(*m_error, patch.error);
    m_hysteresis->set(patch.hysteresis ? OwnValue::Kind::Own : OwnValue::Kind::Below, patch.hysteresis.value_or(0));
    m_holdFor->set(patch.holdFor ? OwnValue::Kind::Own : OwnValue::Kind::Below,
                   std::chrono::duration<double>(patch.holdFor.value_or(Millis{0})).count());
    if (patch.samples)
        addSamples(patch.samples->bad, patch.samples->of);
    m_samples->setCurrentIndex(patch.samples ? m_samples->findData(samplesData(patch.samples->bad, patch.samples->of))
                                             : 0);
    m_watched->setCurrentIndex(patch.watched ? m_watched->findData(*patch.watched) : 0);
    m_unguarded->setChecked(patch.isUnguarded);
    m_hoursKind->setCurrentIndex(patch.hours ? 1 : 0);
    m_hours->set(patch.hours.value_or(std::vector<LimitHours>{}));
}

/// In the unit in which the limits are best read.
void AdjustDialog::useUnits(const Threshold& below)
{
    const double magnitude = below.error.value_or(below.warning.value_or(m_draft.series()->value));
    const DisplayUnit shown = Format::unitFor(m_key.metric, m_unit, std::isnan(magnitude) ? 0 : magnitude);
    const int decimals = decimalsFor(magnitude * shown.factor);
    for (OwnValue* value : {m_warning, m_error})
        value->setUnit(shown.factor, shown.suffix, decimals);
    m_hysteresis->setUnit(shown.factor, shown.suffix, decimals + 1);
    m_hours->setUnit(shown.factor, shown.suffix);
}

/// What holds without a value of one's own, beside each field.
void AdjustDialog::showBelow()
{
    const Threshold below = m_draft.below(place());
    useUnits(below);
    const auto limit = [&](std::optional<double> value) {
        return value ? Format().limit(m_key.metric, m_unit, below.direction, *value) : tr("not judged");
    };
    const double value = m_draft.series()->value;
    const double start = below.error.value_or(below.warning.value_or(std::isnan(value) ? 0 : value));
    m_warning->setBelow(limit(below.warning), below.warning.value_or(start));
    m_error->setBelow(limit(below.error), below.error.value_or(start));
    m_holdFor->setBelow(below.holdFor > Millis{0} ? Format().age(below.holdFor) : tr("at once"),
                        std::chrono::duration<double>(below.holdFor).count());
    m_hysteresis->setBelow(below.hysteresis > 0 ? tr("%1 inside its limit").arg(valueSaid(below.hysteresis))
                                                : tr("at its limit"),
                           below.hysteresis);
    m_samples->setItemText(0, below.ofSamples > 1 ? tr("as below: %1 of %2").arg(below.badSamples).arg(below.ofSamples)
                                                  : tr("as below: every reading counts"));
    m_hoursKind->setItemText(0,
                             below.hours.empty() ? tr("as below: the same at all hours") : tr("as below: own hours"));
    m_unguarded->setVisible(below.guard.has_value());
}

ThresholdPatch AdjustDialog::patch() const
{
    ThresholdPatch patch;
    if (m_watched->currentData().isValid())
        patch.watched = m_watched->currentData().toBool();
    const auto limit = [](const OwnValue& field) -> std::optional<OwnLimit> {
        if (field.kind() == OwnValue::Kind::Below)
            return {};
        return field.kind() == OwnValue::Kind::Own ? OwnLimit{field.value()} : OwnLimit{};
    };
    if (!m_isStatus) {
        patch.warning = limit(*m_warning);
        patch.error = limit(*m_error);
        if (m_hysteresis->kind() == OwnValue::Kind::Own)
            patch.hysteresis = std::abs(m_hysteresis->value());
        if (m_hoursKind->currentData().toBool())
            patch.hours = m_hours->hours();
    }
    if (m_holdFor->kind() == OwnValue::Kind::Own)
        patch.holdFor = Millis{qRound64(std::abs(m_holdFor->value()) * 1000)};
    if (const QVariant samples = m_samples->currentData(); samples.isValid())
        patch.samples = Samples{static_cast<quint8>(samples.toInt() / 100), static_cast<quint8>(samples.toInt() % 100)};
    patch.isUnguarded = !m_unguarded->isHidden() && m_unguarded->isChecked();
    // The limits are those of the direction below: said, so that they can be held against each other.
    if (patch.warning || patch.error || patch.hours)
        patch.direction = m_draft.below(place()).direction;
    return patch;
}

Adjustment AdjustDialog::wanted() const
{
    Adjustment wanted = place();
    wanted.id = m_known;
    wanted.revision = m_revision;
    wanted.patch = patch();
    wanted.reason = m_reason->text().trimmed();
    return wanted;
}

void AdjustDialog::follow()
{
    if (m_isLoading)
        return;
    const bool isOut = m_watched->currentData().isValid() && !m_watched->currentData().toBool();
    for (QWidget* field : std::array<QWidget*, 4>{m_holdFor, m_samples, m_warning, m_error})
        field->setEnabled(!isOut && !(m_isStatus && (field == m_warning || field == m_error)));
    m_hours->setVisible(m_hoursKind->currentData().toBool());
    m_trouble->tell({});
    m_accept->setEnabled(!wanted().patch.isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_soon.start();
}

void AdjustDialog::askPast()
{
    const Adjustment asked = wanted();
    if (m_draft.series() == nullptr)
        return;
    if (m_isStatus) {
        m_past->setText(tr("What it says itself decides; the past can't be judged anew."));
        return;
    }
    const UtcTime now = m_sources.clock.utcNow();
    const quint64 generation = ++m_generation;
    m_sources.history.judgePast(m_draft.question({now - LookedBack, now}, {m_draft.now(), m_draft.after(asked)}),
                                [guard = QPointer(this), generation](const Result<std::vector<PastAlarms>>& past) {
                                    if (!guard || guard->m_generation != generation)
                                        return;
                                    if (past)
                                        guard->tellPast(*past);
                                    else
                                        guard->m_past->setText(failureWords(past.failure().message));
                                });
}

void AdjustDialog::tellPast(const std::vector<PastAlarms>& past)
{
    if (past.size() != 2 || past[0].readings == 0) {
        m_past->setText(tr("Nothing is kept of this value yet: what it would have given can't be said."));
        return;
    }
    QStringList sentences{
        tr("With the %1 of history that are kept:", "how long").arg(Format().age(past[0].seen.length())),
        tr("Now: %1.", "what the past gave").arg(AdjustmentWords::past(past[0])),
        tr("With this: %1.").arg(AdjustmentWords::past(past[1]))};
    if (m_draft.isOverruled())
        sentences += tr("The check has a rule of its own, which stands over this.");
    else if (!place().fits(m_key))
        sentences += tr("The pattern leaves this instance as it is.");
    m_past->setText(sentences.join(QLatin1Char('\n')));
}

void AdjustDialog::accept()
{
    if (isHeld(*this) || !m_accept->isEnabled())
        return;
    const Adjustment asked = wanted();
    if (const auto trouble = troubleWith(asked, m_sources.picture.adjustments())) {
        m_trouble->tell(failureWords(trouble->message));
        return;
    }
    setHeld(*this, true);
    m_sources.save(asked, [guard = QPointer(this)](const Outcome& outcome) {
        if (!guard)
            return;
        setHeld(*guard, false);
        if (outcome.failures.empty())
            guard->QDialog::accept();
        else
            guard->m_trouble->tell(failureWords(outcome.failures.front().message));
    });
}

} // namespace sd

#include "widgets/dialogs/chartsetdialog.h"

#include "models/words/chartsetwords.h"
#include "models/words/failures.h"
#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/estate/fieldtrouble.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace sd {

ChartSetDialog::ChartSetDialog(Sources sources, ChartSet charts, int scope, QWidget* parent)
    : Dialog(parent)
    , m_sources(std::move(sources))
    , m_charts(std::move(charts))
    , m_known(m_sources.known())
    , m_name(new QLineEdit)
    , m_scope(new QComboBox)
    , m_offered(new QComboBox(this))
    , m_hint(new TextLabel(TextLabel::Small))
    , m_trouble(new FieldTrouble(QStringLiteral("chartSet")))
{
    setObjectName(QStringLiteral("chartSetDialog"));
    buildFields(scope);
    connect(m_name, &QLineEdit::textChanged, this, &ChartSetDialog::follow);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ChartSetDialog::follow);
    connect(m_offered, &QComboBox::currentIndexChanged, this, [this] {
        fillScopes();
        follow();
    });
    follow();
    m_name->setFocus();
}

void ChartSetDialog::buildFields(int scope)
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(LongestChartSetName);
    m_scope->setObjectName(QStringLiteral("chartSetScope"));
    m_offered->setObjectName(QStringLiteral("chartSetOffered"));
    m_offered->addItem(tr("Only me, on this computer"), false);
    m_offered->addItem(tr("Everybody"), true);
    fillScopes();
    m_scope->setCurrentIndex(scope);
    m_hint->setObjectName(QStringLiteral("chartSetHint"));
    m_hint->setWordWrap(true);
    auto* form = new QFormLayout;
    addField(*form, tr("&Name"), *m_name);
    addField(*form, tr("&For"), *m_scope);
    if (std::ranges::any_of(m_sources.scopes, &Scope::mayShare))
        addField(*form, tr("&Offered to"), *m_offered);
    else
        m_offered->hide();
    form->addRow(QString(), m_hint);
    form->addRow(m_trouble);
    m_accept = buildDialog(*this, tr("Save the chart set"), ChartSetWords::charts(m_charts.charts), *form, tr("Save"));
}

/// What may not be everybody's is not offered for everybody.
void ChartSetDialog::fillScopes()
{
    const QSignalBlocker followsLater(m_scope);
    const QVariant chosen = m_scope->currentData();
    m_scope->clear();
    for (size_t i = 0; i < m_sources.scopes.size(); ++i) {
        const Scope& scope = m_sources.scopes[i];
        if (!isShared() || scope.mayShare)
            m_scope->addItem(scope.text, static_cast<int>(i));
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

bool ChartSetDialog::isShared() const
{
    return m_offered->currentData().toBool();
}

const SharedChartSet* ChartSetDialog::replaced() const
{
    const ChartSet asked = wanted().set;
    const auto it = std::ranges::find_if(m_known, [&](const SharedChartSet& each) {
        return static_cast<bool>(each.id) == isShared() && isNamesake(each.set, asked);
    });
    return it == m_known.end() ? nullptr : &*it;
}

SharedChartSet ChartSetDialog::wanted() const
{
    const Scope& scope = m_sources.scopes.at(static_cast<size_t>(m_scope->currentData().toInt()));
    SharedChartSet set{.id = {}, .set = m_charts};
    set.set.name = m_name->text().simplified();
    set.set.kind = scope.kind;
    set.set.customer = scope.customer;
    return set;
}

void ChartSetDialog::follow()
{
    m_trouble->tell({});
    const SharedChartSet* before = replaced();
    m_accept->setEnabled(!wanted().set.name.isEmpty());
    m_accept->setText(before == nullptr ? tr("Save") : tr("Replace"));
    if (before != nullptr && before->id)
        m_hint->setText(tr("Replaces the one of that name, saved by %1.").arg(m_sources.author(*before)));
    else if (before != nullptr)
        m_hint->setText(tr("Replaces your own of that name."));
    else if (isShared())
        m_hint->setText(tr("Stands in the menu of every operator who sees these servers."));
    else
        m_hint->setText(tr("Stands in your own menu, on this computer alone."));
}

void ChartSetDialog::accept()
{
    if (isHeld(*this) || !m_accept->isEnabled())
        return;
    SharedChartSet set = wanted();
    if (const SharedChartSet* before = replaced()) {
        set.id = before->id;
        set.revision = before->revision;
    }
    setHeld(*this, true);
    m_sources.save(set, isShared(), [guard = QPointer(this)](const Outcome& outcome) {
        if (!guard)
            return;
        setHeld(*guard, false);
        if (outcome.failures.empty()) {
            guard->QDialog::accept();
            return;
        }
        // What somebody else has done meanwhile is said now, before it is replaced.
        guard->m_known = guard->m_sources.known();
        guard->follow();
        guard->m_trouble->tell(failureWords(outcome.failures.front().message));
    });
}

} // namespace sd

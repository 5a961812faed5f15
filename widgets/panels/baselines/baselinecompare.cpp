#include "widgets/panels/baselines/baselinecompare.h"

#include "models/words/baselinewords.h"
#include "models/words/failures.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/wraplayout.h"
#include "widgets/panels/baselines/textrowsview.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/viewtabs.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

enum CompareTab { ChangesTab, BitesTab };

} // namespace

BaselineCompare::BaselineCompare(const Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_contents(std::make_shared<const ShelfContents>())
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_apply(new QPushButton(tr("Put in force")))
    , m_summary(new TextLabel(TextLabel::Strong))
    , m_felt(new TextLabel(TextLabel::Dim))
    , m_tabs(new ViewTabs)
    , m_changes(new TextRowsView(QStringLiteral("baselineChanges"), tr("What differs")))
    , m_bites(new TextRowsView(QStringLiteral("baselineBites"), tr("Where it is felt")))
{
    setObjectName(QStringLiteral("baselineCompare"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    buildHead();
    buildTables();
    for (QComboBox* choice : {m_before, m_after})
        connect(choice, &QComboBox::currentIndexChanged, this, &BaselineCompare::ask);
    connect(m_apply, &QPushButton::clicked, this, &BaselineCompare::apply);
    connect(m_bites, &TextRowsView::opened, this,
            [this](const QString& id) { Q_EMIT serverAsked(ServerId{id.toLongLong()}); });
}

void BaselineCompare::buildHead()
{
    m_before->setObjectName(QStringLiteral("compareBefore"));
    m_before->setAccessibleName(tr("Before"));
    m_after->setObjectName(QStringLiteral("compareAfter"));
    m_after->setAccessibleName(tr("After"));
    m_apply->setObjectName(QStringLiteral("applyBaseline"));
    m_apply->setAutoDefault(false);
    m_apply->setToolTip(tr("What is read and judged follows at once; adjustments stay as they are. It can be undone."));
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_felt->setObjectName(QStringLiteral("compareFelt"));
    m_felt->setWordWrap(true);
    auto* row = new WrapLayout;
    row->setSpacing(steps(2));
    for (QComboBox* choice : {m_before, m_after})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_before);
    row->addWidget(new TextLabel(TextLabel::Dim, QStringLiteral("→")));
    row->addWidget(m_after);
    row->addWidget(m_apply);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addLayout(row);
    rows->addWidget(m_summary);
    rows->addWidget(m_felt);
}

void BaselineCompare::buildTables()
{
    m_tabs->add(QStringLiteral("baseline_differs"), tr("What differs"));
    m_tabs->add(QStringLiteral("baseline_felt"), tr("Where it is felt"));
    connect(m_tabs, &ViewTabs::chosen, this, &BaselineCompare::showTab);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addWidget(m_tabs);
    rows->addWidget(m_changes, 1);
    rows->addWidget(m_bites, 1);
    showTab(ChangesTab);
}

void BaselineCompare::showTab(int tab)
{
    m_tabs->setCurrent(tab);
    m_changes->setVisible(tab == ChangesTab);
    m_bites->setVisible(tab == BitesTab);
}

void BaselineCompare::setContents(const SharedShelf& contents)
{
    m_contents = contents;
    {
        const QSignalBlocker before(m_before);
        const QSignalBlocker after(m_after);
        for (QComboBox* choice : {m_before, m_after}) {
            const QByteArray digest = choice->currentData().toByteArray();
            choice->clear();
            for (const ShelvedBaseline& one : contents->baselines) {
                for (const BaselineEdition* edition : one.editions()) {
                    if (edition->sheet)
                        choice->addItem(BaselineWords::edition(*edition, one.name), edition->digest);
                }
            }
            choice->setCurrentIndex(std::max(choice->findData(digest), 0));
        }
    }
    ask();
}

void BaselineCompare::choose(const QString& baseline)
{
    for (const ShelvedBaseline& one : m_contents->baselines) {
        if (one.name != baseline || !one.inForce)
            continue;
        const BaselineEdition* other = &*one.inForce;
        for (const auto* edition : {&one.former, &one.ships, &one.offered}) { // the last that there is
            if (*edition && (*edition)->sheet)
                other = &**edition;
        }
        {
            const QSignalBlocker before(m_before);
            const QSignalBlocker after(m_after);
            m_before->setCurrentIndex(m_before->findData(one.inForce->digest));
            m_after->setCurrentIndex(m_after->findData(other->digest));
        }
        ask();
    }
}

const ShelvedBaseline* BaselineCompare::chosen() const
{
    const QByteArray before = m_before->currentData().toByteArray();
    const QByteArray after = m_after->currentData().toByteArray();
    for (const ShelvedBaseline& one : m_contents->baselines) {
        const auto editions = one.editions();
        const auto has = [&editions](const QByteArray& digest) {
            return std::ranges::any_of(editions, [&](const auto* each) { return each->digest == digest; });
        };
        if (has(before) && has(after))
            return &one;
    }
    return nullptr;
}

bool BaselineCompare::mayApply() const
{
    const ShelvedBaseline* one = chosen();
    return m_isKnown && one != nullptr && one->inForce && m_before->currentData() == one->inForce->digest &&
           m_before->currentData() != m_after->currentData() &&
           allows(m_sources.accounts.present().who, Right::Baselines);
}

void BaselineCompare::followRights()
{
    m_apply->setEnabled(mayApply());
}

void BaselineCompare::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isUnasked)
        ask();
}

void BaselineCompare::ask()
{
    const quint64 generation = ++m_generation; // what is on its way answers another question
    m_isKnown = false;
    followRights();
    m_isUnasked = m_before->count() > 0 && !isVisible(); // it costs the engine a look at all of its series
    if (m_before->count() == 0 || m_isUnasked)
        return;
    m_felt->setText(tr("Looking where it is felt …"));
    m_sources.shelf.compare(m_before->currentData().toByteArray(), m_after->currentData().toByteArray(), generation,
                            [guard = QPointer(this)](const BaselineComparison& comparison) {
                                if (guard && guard->m_generation == comparison.generation)
                                    guard->take(comparison);
                            });
}

void BaselineCompare::take(const BaselineComparison& comparison)
{
    m_isKnown = !comparison.failure;
    if (comparison.failure) {
        m_summary->setText(tr("They can't be compared"));
        m_felt->setText(failureWords(comparison.failure->message));
    } else {
        m_summary->setText(BaselineWords::summary(comparison.changes));
        m_felt->setText(chosen() != nullptr ? BaselineWords::felt(comparison)
                                            : tr("These are two baselines: no check goes from one to the other."));
    }
    m_changes->show(BaselineWords::changes(comparison.changes));
    m_bites->show(BaselineWords::bites(comparison.bites,
                                       [this](ServerId server) { return m_sources.picture.serverName(server); }));
    m_tabs->setCount(ChangesTab, m_changes->model().rowCount());
    m_tabs->setCount(BitesTab, m_bites->model().rowCount());
    followRights();
}

void BaselineCompare::setFilter(const QString& text)
{
    m_changes->setFilter(text);
    m_bites->setFilter(text);
}

void BaselineCompare::setDensity(Density density)
{
    m_changes->setDensity(density);
    m_bites->setDensity(density);
}

Done BaselineCompare::told(const QString& done, const std::function<void()>& undo)
{
    return [guard = QPointer(this), done, undo](const Outcome& outcome) {
        if (!guard)
            return;
        if (outcome.failures.empty())
            guard->m_sources.actions.report(done, undo);
        else
            guard->m_sources.actions.refuse(
                tr("That could not be done: %1").arg(failureWords(outcome.failures.front().message)));
    };
}

void BaselineCompare::apply()
{
    const ShelvedBaseline* one = chosen();
    if (one == nullptr || !mayApply())
        return;
    const QString name = one->name;
    const QByteArray seen = m_before->currentData().toByteArray();
    const QByteArray wanted = m_after->currentData().toByteArray();
    const QString done = tr("%1 is in force").arg(m_after->currentText());
    const QString back = tr("%1 is in force").arg(m_before->currentText());
    m_sources.shelf.apply(name, seen, wanted, told(done, [guard = QPointer(this), name, seen, wanted, back] {
                              if (guard)
                                  guard->m_sources.shelf.apply(name, wanted, seen, guard->told(back, {}));
                          }));
}

} // namespace sd

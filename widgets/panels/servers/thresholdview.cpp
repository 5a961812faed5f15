#include "widgets/panels/servers/thresholdview.h"

#include "models/words/adjustmentwords.h"
#include "models/words/explanations.h"
#include "models/words/words.h"
#include "widgets/common/actionbutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/panels/servers/adjustmentbook.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

QPushButton* makeButton(const QString& text, const char* name, const QString& about)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    button->setAccessibleName(about);
    return button;
}

TextLabel* makeText(TextLabel::Role role, const QString& text)
{
    auto* label = new TextLabel(role, text);
    label->setTextFormat(Qt::PlainText); // people wrote it
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ThresholdView::ThresholdView(const Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_holds(new TextLabel(TextLabel::Strong))
    , m_hint(new TextLabel(TextLabel::Dim))
    , m_adjust(new ActionButton(sources.adjustments.adjust()))
    , m_layers(new QVBoxLayout)
{
    setObjectName(QStringLiteral("thresholdView"));
    m_holds->setObjectName(QStringLiteral("thresholdHolds"));
    m_holds->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("thresholdHint"));
    m_hint->setWordWrap(true);
    m_layers->setSpacing(steps(3));
    auto* head = new QHBoxLayout;
    head->setSpacing(steps(2));
    head->addWidget(m_holds, 1);
    head->addWidget(m_adjust, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, steps(2), 0);
    layout->setSpacing(steps(3));
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addLayout(m_layers);
    layout->addStretch(1);
}

void ThresholdView::show(Leaf leaf)
{
    if (leaf == m_leaf)
        return;
    m_leaf = leaf;
    m_draft.reset();
    fill();
    ask();
}

void ThresholdView::apply(const PictureChange& change)
{
    if (change.reset || change.estate)
        ask();
}

void ThresholdView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

/// The baseline's rules and the device's own limits; an answer for another line is dropped.
void ThresholdView::ask()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const quint64 generation = ++m_generation;
    m_sources.adjustments.learn(m_leaf.series, [guard = QPointer(this), generation](AdjustmentDraft draft) {
        if (!guard || guard->m_generation != generation)
            return;
        guard->m_draft = std::move(draft);
        guard->fill();
    });
    fill();
}

const Adjustment* ThresholdView::adjustmentOf(const ThresholdStep& step) const
{
    const Adjustments& all = m_sources.picture.adjustments();
    const auto known = std::ranges::find(all, step.adjustment, &Adjustment::id);
    return step.adjustment && known != all.end() ? &*known : nullptr;
}

QString ThresholdView::placeOf(const ThresholdStep& step) const
{
    if (const Adjustment* adjustment = adjustmentOf(step))
        return AdjustmentWords::place(*adjustment, m_sources.picture.customerName(adjustment->customer),
                                      m_sources.picture.serverName(adjustment->server));
    return step.from.layer == QStringLiteral("baseline") ? step.from.name : QString();
}

QString ThresholdView::said(const ThresholdStep& step) const
{
    const SeriesHealth& series = *m_draft->series();
    const AdjustmentWords::Subject subject{series.key.metric, series.unit, step.after.direction};
    return step.adjustment ? AdjustmentWords::patch(step.patch, subject)
                           : AdjustmentWords::threshold(step.after, subject);
}

QString ThresholdView::originOf(const ThresholdStep& step) const
{
    const Provenance& from = step.from;
    QStringList who;
    if (!from.name.isEmpty() && from.layer != QStringLiteral("baseline"))
        who += from.name;
    if (from.at != UtcTime{})
        who += m_sources.words.moment(from.at);
    const QString set = who.join(QStringLiteral(", "));
    const QString why = explanationWords(from.reason);
    if (why.isEmpty())
        return set;
    return set.isEmpty() ? why : tr("%1: “%2”", "who set a threshold, and why").arg(set, why);
}

void ThresholdView::addButtons(QWidget& row, const ThresholdStep& step)
{
    const Adjustment* adjustment = adjustmentOf(step);
    const bool isOwnRule = step.from.layer == QStringLiteral("check");
    if (adjustment != nullptr ? !m_sources.adjustments.mayChange(*adjustment)
                              : !isOwnRule || !m_sources.adjustments.mayChange(m_leaf.check))
        return;
    const QString layer = Words::layer(step.from.layer);
    if (adjustment != nullptr) {
        auto* change = makeButton(tr("Change …"), "changeLayer", tr("Change %1", "a layer").arg(layer));
        connect(change, &QPushButton::clicked, this,
                [this, place = *adjustment] { m_sources.adjustments.open(m_leaf.series, place); });
        row.layout()->addWidget(change);
        row.layout()->setAlignment(change, Qt::AlignTop);
    }
    auto* reset = makeButton(tr("Reset"), "resetLayer", tr("Reset %1", "a layer").arg(layer));
    connect(reset, &QPushButton::clicked, this, [this, adjustment = adjustment ? *adjustment : Adjustment{}] {
        if (adjustment.id)
            m_sources.adjustments.reset(adjustment);
        else if (m_draft && m_draft->series() != nullptr)
            m_sources.adjustments.resetOwnRule(m_leaf.check, m_draft->series()->key);
    });
    row.layout()->addWidget(reset);
    row.layout()->setAlignment(reset, Qt::AlignTop);
}

QWidget* ThresholdView::makeLayer(const ThresholdStep& step, const QString& title, const QString& origin)
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("thresholdLayer"));
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(steps(2));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(steps(1));
    texts->addWidget(makeText(TextLabel::Dim, title));
    const QString says = step.isOverruled ? tr("%1 (overruled by the check's own)").arg(said(step)) : said(step);
    texts->addWidget(makeText(TextLabel::Plain, says));
    if (!origin.isEmpty())
        texts->addWidget(makeText(TextLabel::Small, origin));
    across->addLayout(texts, 1);
    addButtons(*row, step);
    return row;
}

void ThresholdView::addLayer(const ThresholdStep& step)
{
    QStringList title{Words::layer(step.from.layer), placeOf(step)};
    title.removeAll(QString());
    m_layers->addWidget(makeLayer(step, title.join(QStringLiteral("  ·  ")), originOf(step)));
}

void ThresholdView::fill()
{
    while (QLayoutItem* item = m_layers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what asked
        delete item;
    }
    const bool isKnown = m_draft && m_draft->series() != nullptr;
    m_adjust->setVisible(isKnown);
    m_holds->setVisible(isKnown);
    if (!isKnown) {
        m_hint->setText(m_leaf.series ? tr("Asking what it is judged by …")
                                      : tr("Choose a reading to see what it is judged by."));
        m_hint->show();
        return;
    }
    const SeriesHealth& series = *m_draft->series();
    const auto chain = m_draft->chain();
    const Threshold holds = m_draft->now();
    m_holds->setText(tr("%1  ·  %2", "a reading, what it is judged by")
                         .arg(m_sources.words.metric(series.key),
                              AdjustmentWords::threshold(holds, {series.key.metric, series.unit, holds.direction})));
    m_hint->setVisible(chain.empty());
    m_hint->setText(series.kind == ReadingKind::Status ? tr("It says itself how bad it is.")
                                                       : tr("Its baseline does not judge it."));
    std::for_each(chain.rbegin(), chain.rend(), [this](const ThresholdStep& step) { addLayer(step); });
}

} // namespace sd

#include "widgets/charts/chartdeck.h"

#include "widgets/common/palette.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

ChartDeck::ChartDeck(const ChartPane::Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_time(sources.clock)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("chartDeck"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(steps(3));
    addPane();
}

ChartDeck::~ChartDeck()
{
    qDeleteAll(m_panes);
}

ChartPane* ChartDeck::addPane()
{
    auto* pane = new ChartPane(m_sources);
    pane->setMinimumHeight(steps(30));
    m_layout->addWidget(pane, 1);
    m_panes.push_back(pane);
    connect(pane, &ChartPane::exported, this, &ChartDeck::exported);
    link(*pane);
    return pane;
}

/// The first one keeps the time of the deck, so that the buttons for a span act on it.
void ChartDeck::link(ChartPane& pane)
{
    if (m_isLinked || &pane == m_panes.front()) {
        pane.shareTime(m_time);
        return;
    }
    auto* own = new ChartTime(m_sources.clock, &pane);
    pane.shareTime(*own);
    const Interval range = m_time.range();
    if (m_time.isAway())
        own->showRange(range);
    else
        own->showLast(range.length());
}

void ChartDeck::keepFirst()
{
    if (!canKeep())
        return;
    ChartPane* pane = addPane();
    pane->setObjectName(QStringLiteral("keptChart"));
    auto* away = new QPushButton(tr("Take away"));
    away->setObjectName(QStringLiteral("dropChart"));
    away->setAutoDefault(false);
    connect(away, &QPushButton::clicked, this, [this, pane] { drop(pane); });
    pane->headRow().addWidget(away);
    pane->setOptions(first().options());
    pane->setSeries(first().shownSeries());
    pane->show();
    Q_EMIT countChanged();
}

void ChartDeck::drop(ChartPane* pane)
{
    std::erase(m_panes, pane);
    pane->hide();
    pane->deleteLater(); // one of its own buttons may have asked for it
    Q_EMIT countChanged();
}

void ChartDeck::dropKept()
{
    while (m_panes.size() > 1)
        drop(m_panes.back());
}

std::vector<ChartDeck::Shown> ChartDeck::shown() const
{
    std::vector<Shown> all;
    for (const ChartPane* pane : m_panes)
        all.push_back({pane->shownSeries(), pane->options()});
    return all;
}

void ChartDeck::show(const std::vector<Shown>& charts)
{
    dropKept();
    // The last one first: each but the first is what was kept of the first.
    for (size_t i = std::min(charts.size(), MostCharts); i > 0; --i) {
        first().setOptions(charts[i - 1].options);
        first().setSeries(charts[i - 1].series);
        if (i > 1)
            keepFirst();
    }
}

void ChartDeck::setLinked(bool linked)
{
    if (m_isLinked == linked)
        return;
    m_isLinked = linked;
    for (size_t i = 1; i < m_panes.size(); ++i) {
        link(*m_panes[i]);
        m_panes[i]->setSeries(m_panes[i]->shownSeries()); // over the time that holds for it now
    }
}

} // namespace sd

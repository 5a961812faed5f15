// The server page's charts: how long a time they show, which stay, and what the first one follows.
#include "widgets/charts/chartdeck.h"
#include "widgets/common/actionbutton.h"
#include "widgets/common/palette.h"
#include "widgets/common/rowview.h"
#include "widgets/panels/checknote.h"
#include "widgets/panels/serverpage.h"
#include "widgets/panels/servers/chartsetmenu.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QScrollArea>

namespace sd {

QWidget* ServerPage::buildChart(QAction* writeNote)
{
    using namespace std::chrono_literals;
    auto* half = new QWidget;
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    auto* spans = new QHBoxLayout;
    spans->setSpacing(steps(1));
    struct Span
    {
        QString text;
        std::chrono::hours length;
    };
    for (const Span& span :
         {Span{tr("1 h", "chart period"), 1h}, Span{tr("24 h", "chart period"), 24h},
          Span{tr("7 d", "chart period"), 7 * 24h}, Span{tr("30 d", "chart period"), 30 * 24h},
          Span{tr("1 y", "chart period"), 366 * 24h}, Span{tr("2 y", "chart period"), 2 * 366 * 24h}}) {
        auto* button = new QPushButton(span.text);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(QStringLiteral("span%1").arg(span.length.count()));
        m_spans->addButton(button, static_cast<int>(span.length.count()));
        spans->addWidget(button);
    }
    m_spans->button(24)->setChecked(true);
    spans->addStretch(1);
    layout->addLayout(spans);
    buildDeck(writeNote, *spans);
    layout->addWidget(m_chartRoom, 1);
    layout->addStretch(0);
    return half;
}

/// The charts, and what is done to all of them.
void ServerPage::buildDeck(QAction* writeNote, QHBoxLayout& spans)
{
    m_charts->first().setObjectName(QStringLiteral("serverChart"));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(steps(2));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(steps(1));
    rows->addWidget(m_note);
    rows->addLayout(tools);
    rows->addWidget(m_charts, 1);
    m_chartRoom->setWidget(content); // all of it: a low page scrolls, and grows no window
    m_chartRoom->setWidgetResizable(true);
    m_chartRoom->setFrameShape(QFrame::NoFrame);
    m_chartRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chartRoom->setFocusPolicy(Qt::NoFocus);
    m_keep->setObjectName(QStringLiteral("keepChart"));
    m_keep->setToolTip(tr("Keeps this chart below while you look at other lines"));
    auto* linked = new QPushButton(tr("Linked"));
    linked->setObjectName(QStringLiteral("linkCharts"));
    linked->setToolTip(tr("Zooms, pans and reads all charts together"));
    linked->setCheckable(true);
    for (QPushButton* button : {m_keep, linked})
        button->setAutoDefault(false);
    spans.addWidget(linked); // all of them move together; beside the others it would not fit on a laptop
    tools->addWidget(m_keep);
    tools->addWidget(m_sets);
    tools->addStretch(1);
    tools->addWidget(new ActionButton(writeNote)); // beside the tabs it would hold the whole page wide
    const auto follow = [this, linked] {
        m_keep->setEnabled(m_charts->canKeep());
        linked->setVisible(m_charts->count() > 1);
        linked->setChecked(m_charts->isLinked());
        fitCharts();
    };
    connect(m_keep, &QPushButton::clicked, m_charts, &ChartDeck::keepFirst);
    connect(linked, &QPushButton::toggled, m_charts, &ChartDeck::setLinked);
    connect(m_charts, &ChartDeck::countChanged, this, follow);
    connect(&m_charts->first(), &ChartPane::seriesChanged, this, follow);
    connect(m_sets, &ChartSetMenu::spanAsked, this, &ServerPage::chooseSpan);
    follow();
}

/// One chart alone need not be as high as the page.
void ServerPage::fitCharts()
{
    const bool isLow = m_halves->direction() == QBoxLayout::LeftToRight && m_charts->count() == 1;
    m_chartRoom->setMaximumHeight(isLow ? steps(110) : QWIDGETSIZE_MAX);
}

void ServerPage::showChart()
{
    m_sets->follow(m_model.server(), m_spans->checkedId());
    const Leaf leaf = m_model.leafAt(m_table->currentIndex());
    const SeriesHealth* series = m_sources.picture.series(leaf.series);
    if (series == nullptr) {
        m_charts->first().clear(leaf.check ? tr("There is no curve: the check has given no readings yet.")
                                           : tr("Choose a line to see its history."));
        m_keep->setEnabled(false);
        return;
    }
    // A place in time that was zoomed to is kept, so that one line after the other can be looked at there.
    if (m_charts->time().range().isEmpty())
        showSpan();
    m_charts->first().setSeries({leaf.series});
}

/// The last hour, day …: leaves a place that was zoomed to.
void ServerPage::showSpan()
{
    m_charts->time().showLast(std::chrono::hours(m_spans->checkedId()));
    m_sets->follow(m_model.server(), m_spans->checkedId());
}

void ServerPage::chooseSpan(int hours)
{
    QAbstractButton* button = m_spans->button(hours);
    (button == nullptr ? m_spans->button(24) : button)->setChecked(true);
    showSpan();
}

} // namespace sd

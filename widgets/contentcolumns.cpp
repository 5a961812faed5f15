// The columns of a window's content: which are shown, and how wide they are.
#include "widgets/panels/columnhead.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/enginebar.h"
#include "widgets/panels/navigation.h"
#include "widgets/panels/statusstrip.h"
#include "widgets/panels/undobar.h"
#include "widgets/panels/who/lockband.h"
#include "widgets/windowactions.h"
#include "widgets/windowcontent.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sd {

namespace {

/// As wide as a column gets beside the others on a large screen: farther across nobody reads a line.
constexpr int MostTornWidth = steps(400);

} // namespace

ColumnHead* WindowContent::makeHead(const QList<QAction*>& torn)
{
    auto* head = m_heads.emplace_back(new ColumnHead(m_actions->ofColumns(), torn));
    connect(head, &ColumnHead::backAsked, this, &WindowContent::focusList);
    return head;
}

QWidget* WindowContent::buildNoPage()
{
    auto* room = new QWidget;
    room->setAutoFillBackground(true);
    room->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(room);
    layout->setContentsMargins(steps(5), steps(4), steps(5), steps(2));
    layout->addWidget(makeHead(m_actions->ofTornPage()), 0, Qt::AlignRight);
    layout->addWidget(m_noPage, 1);
    return room;
}

void WindowContent::showColumns(ColumnLook look)
{
    const QWidget* focus = window()->focusWidget();
    m_look = look;
    for (ColumnHead* head : m_heads)
        head->setTorn(look.torn.has_value());
    placeColumns();
    const bool isLost = focus != nullptr && ((!m_shown.list && m_lists->isAncestorOf(focus)) ||
                                             (!m_shown.page && m_pages->isAncestorOf(focus)));
    if (isLost)
        focusList();
}

/// An area without a page has nothing but its list to show.
void WindowContent::placeColumns()
{
    ColumnLook wanted = m_look;
    if (!hasPage()) {
        wanted.list = true;
        wanted.page = false;
    }
    m_shown = fittingColumns(wanted, columnNeeds(), width(), m_front);
    m_navigation->setVisible(m_shown.navigation);
    m_engineBar->setVisible(!m_look.torn);
    m_lists->setVisible(m_shown.list);
    m_pages->setVisible(m_shown.page);
    const bool slidOver = m_shown.page && !m_shown.list && wanted.list;
    for (ColumnHead* head : m_heads)
        head->setOverList(slidOver);
    keepMeasure();
}

ColumnNeeds WindowContent::columnNeeds() const
{
    // What stands beside no page can't be narrower than its parts.
    const int alone = hasPage() ? 0 : m_lists->currentWidget()->minimumSizeHint().width();
    return {m_navigation->minimumSizeHint().width(), std::max(m_lists->minimumWidth(), alone),
            m_pages->minimumSizeHint().width() + m_columns->handleWidth()};
}

/// A list that is not in sight needs no room: that of another area may be taller than a small screen.
QSize WindowContent::minimumSizeHint() const
{
    const ColumnNeeds needs = columnNeeds();
    const QWidget* page = hasPage() ? m_pages->currentWidget() : nullptr;
    int width = std::max(needs.list, page == nullptr ? 0 : needs.page);
    int height = m_lists->currentWidget()->minimumSizeHint().height();
    if (page != nullptr) // of any: its texts take more lines than it knows of before it has its width
        height = std::max(height, m_pages->minimumSizeHint().height());
    for (const QWidget* bar : std::initializer_list<const QWidget*>{m_strip, m_lockBand, m_undoBar, m_engineBar}) {
        if (!bar->isVisibleTo(this))
            continue;
        width = std::max(width, bar->minimumSizeHint().width());
        height += std::max(bar->minimumHeight(), bar->minimumSizeHint().height());
    }
    return {width, height};
}

bool WindowContent::slidePageIn()
{
    if (!hasPage() || m_shown.page || !m_look.page || m_pages->currentWidget() == m_noPageRoom)
        return false;
    m_front = Column::Page;
    placeColumns();
    followSelection();
    focusPage();
    return true;
}

void WindowContent::slideListIn()
{
    if (std::exchange(m_front, Column::List) != Column::List)
        placeColumns();
}

/// A torn column stands in the middle of a screen that is too wide for it.
void WindowContent::keepMeasure()
{
    const bool isTorn = m_look.torn.has_value();
    const int beside = isTorn ? std::max(0, (width() - scaled(MostTornWidth)) / 2) : 0;
    m_columns->setContentsMargins(beside, 0, beside, 0);
    m_columns->setAutoFillBackground(isTorn);
    m_columns->setBackgroundRole(isTorn ? QPalette::Base : QPalette::NoRole);
}

void WindowContent::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

void WindowContent::layoutColumns(int room)
{
    const int list = area().listShare();
    m_columns->setSizes({room * list / 100, room * (100 - list) / 100});
}

} // namespace sd

// The columns of a window's content: which are shown, and how wide they are.
#include "widgets/panels/columnhead.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/enginebar.h"
#include "widgets/panels/navigation.h"
#include "widgets/windowactions.h"
#include "widgets/windowcontent.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

/// As wide as a column gets beside the others on a large screen: farther across nobody reads a line.
constexpr int MostTornWidth = steps(400);

} // namespace

ColumnHead* WindowContent::makeHead(const QList<QAction*>& torn)
{
    return m_heads.emplace_back(new ColumnHead(m_actions->ofColumns(), torn));
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

void WindowContent::showColumns(const ColumnLook& look)
{
    const QWidget* focus = window()->focusWidget();
    const bool lost = focus != nullptr &&
                      ((!look.list && m_lists->isAncestorOf(focus)) || (!look.page && m_pages->isAncestorOf(focus)));
    m_look = look;
    for (ColumnHead* head : m_heads)
        head->setTorn(look.torn.has_value());
    placeColumns();
    if (lost)
        focusList();
}

/// An area without a page has nothing but its list to show.
void WindowContent::placeColumns()
{
    m_navigation->setVisible(m_look.navigation);
    m_engineBar->setVisible(!m_look.torn);
    m_lists->setVisible(!hasPage() || m_look.list);
    m_pages->setVisible(hasPage() && m_look.page);
    keepMeasure();
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
    keepMeasure();
}

void WindowContent::layoutColumns(int room)
{
    const int list = area().listShare();
    m_columns->setSizes({room * list / 100, room * (100 - list) / 100});
}

} // namespace sd

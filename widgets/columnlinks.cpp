#include "widgets/columnlinks.h"

#include "widgets/mainwindow.h"
#include "widgets/windowcolumns.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace sd {

void ColumnLinks::join(MainWindow& torn, MainWindow& origin)
{
    const Link link{&torn, &origin, torn.columns().look().torn.value_or(Column::Page)};
    m_links.push_back(link);
    if (!torn.columns().look().held)
        origin.columns().setAway(link.column, true);
    if (link.column == Column::List) {
        connect(&origin, &MainWindow::spotChanged, &torn, [this, link] { followList(link, false); });
        connect(&torn, &MainWindow::spotChanged, &origin, [this, link] { followList(link, true); });
        followList(link, false);
    } else {
        connect(&origin, &MainWindow::spotChanged, &torn, [this, link] { followPage(link); });
        connect(&torn.columns(), &WindowColumns::heldChanged, this, [this, &torn] { takeHold(torn); });
        followPage(link);
    }
}

void ColumnLinks::part(MainWindow& torn)
{
    const auto it = std::ranges::find(m_links, &torn, &Link::torn);
    if (it == m_links.end())
        return;
    const Link link = *it;
    m_links.erase(it);
    disconnect(link.origin, nullptr, link.torn, nullptr);
    disconnect(link.torn, &MainWindow::spotChanged, link.origin, nullptr);
    if (!torn.columns().look().held)
        link.origin->columns().setAway(link.column, false);
}

MainWindow* ColumnLinks::originOf(const MainWindow& window) const
{
    const auto it = std::ranges::find(m_links, &window, &Link::torn);
    return it == m_links.end() ? nullptr : it->origin;
}

std::vector<MainWindow*> ColumnLinks::tornFrom(const MainWindow& origin) const
{
    std::vector<MainWindow*> torn;
    for (const Link& link : m_links) {
        if (link.origin == &origin)
            torn.push_back(link.torn);
    }
    return torn;
}

MainWindow* ColumnLinks::find(const MainWindow& origin, Column column) const
{
    const auto it = std::ranges::find_if(m_links, [&](const Link& link) {
        return link.origin == &origin && link.column == column && !link.torn->columns().look().held;
    });
    return it == m_links.end() ? nullptr : it->torn;
}

void ColumnLinks::followPage(const Link& link)
{
    if (m_isFollowing || link.torn->columns().look().held)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    link.torn->follow(*link.origin);
}

/// Either may go to another area; what is chosen there, the list says.
void ColumnLinks::followList(const Link& link, bool isList)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (isList)
        link.origin->follow(*link.torn);
    else
        link.torn->goWith(*link.origin);
}

/// A page that is held needs no place kept for it: the window it came from has its own again. One that follows again
/// takes that place, from another one if need be.
void ColumnLinks::takeHold(MainWindow& torn)
{
    MainWindow* origin = originOf(torn);
    if (origin == nullptr)
        return;
    if (torn.columns().look().held) {
        origin->columns().setAway(Column::Page, false);
        return;
    }
    const auto others = tornFrom(*origin);
    for (MainWindow* other : others) {
        if (other != &torn && other->columns().look().torn == Column::Page && !other->columns().look().held)
            other->close();
    }
    origin->columns().setAway(Column::Page, true);
    torn.follow(*origin);
}

} // namespace sd

#include "widgets/windowcolumns.h"

#include "widgets/windowactions.h"
#include "widgets/windowcontent.h"

#include <QMainWindow>

namespace sd {

WindowColumns::WindowColumns(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{}

void WindowColumns::attend(WindowContent& content)
{
    m_content = &content;
    for (const auto& [id, column] : {std::pair{"toggleNavigation", Column::Navigation},
                                     std::pair{"toggleList", Column::List}, std::pair{"togglePage", Column::Page}}) {
        action(id)->setCheckable(true);
        connect(action(id), &QAction::triggered, this, [this, asked = column] { toggle(asked); });
    }
    connect(action("tearList"), &QAction::triggered, this, [this] { tear(Column::List); });
    connect(action("tearPage"), &QAction::triggered, this, [this] { tear(Column::Page); });
    action("holdPage")->setCheckable(true);
    connect(action("holdPage"), &QAction::triggered, this, &WindowColumns::hold);
    apply();
}

QAction* WindowColumns::action(const char* id) const
{
    return m_content->actions().find(QLatin1StringView(id));
}

bool& WindowColumns::shown(Column column)
{
    switch (column) {
    case Column::Navigation:
        return m_look.navigation;
    case Column::List:
        return m_look.list;
    case Column::Page:
        break;
    }
    return m_look.page;
}

void WindowColumns::follow()
{
    if (m_content)
        apply();
}

void WindowColumns::put(ColumnLook look)
{
    m_look = look;
    if (m_look.torn)
        m_look = {.navigation = false,
                  .list = look.torn == Column::List,
                  .page = look.torn == Column::Page,
                  .torn = look.torn,
                  .held = look.held};
    else if (!m_look.list && !m_look.page)
        m_look.list = true;
    apply();
}

/// What stays behind alone has to be seen: a window is never without list and page.
void WindowColumns::setAway(Column column, bool away)
{
    m_away[static_cast<size_t>(column)] = away;
    shown(column) = !away;
    const Column other = column == Column::List ? Column::Page : Column::List;
    if (away && !isAway(other))
        shown(other) = true;
    apply();
}

void WindowColumns::toggle(Column column)
{
    if (m_look.torn)
        return apply(); // its check mark, as it was
    if (isAway(column)) {
        Q_EMIT bringAsked(column);
        return;
    }
    shown(column) = !shown(column);
    if (column != Column::Navigation && !m_look.list && !m_look.page) {
        const Column other = column == Column::List ? Column::Page : Column::List;
        if (isAway(other))
            shown(column) = true;
        else
            shown(other) = true;
    }
    apply();
}

void WindowColumns::tear(Column column)
{
    if (m_look.torn)
        Q_EMIT backAsked();
    else if (isAway(column))
        Q_EMIT bringAsked(column);
    else
        Q_EMIT tearAsked(column);
}

void WindowColumns::hold()
{
    m_look.held = !m_look.held;
    apply();
    Q_EMIT heldChanged();
}

void WindowColumns::apply()
{
    if (!m_content)
        return;
    if (m_look.torn) {
        applyTorn();
    } else {
        const bool hasPage = m_content->hasPage();
        const bool hasList = hasPage && !isAway(Column::Page); // else one of the two would be left alone
        m_window.setWindowTitle(QStringLiteral("Serverdrift"));
        // Where no column has a head, nothing but the navigation could bring it back by mouse.
        action("toggleNavigation")->setEnabled(hasPage || !m_look.navigation);
        action("toggleList")->setEnabled(hasPage);
        action("togglePage")->setEnabled(hasPage || isAway(Column::Page));
        action("tearList")->setEnabled(hasList || isAway(Column::List));
        action("tearPage")->setEnabled(!isAway(Column::List));
    }
    action("toggleNavigation")->setChecked(m_look.navigation);
    action("toggleList")->setChecked(m_look.list);
    action("togglePage")->setChecked(m_look.page);
    action("holdPage")->setEnabled(m_look.torn == Column::Page);
    action("holdPage")->setChecked(m_look.held);
    m_content->showColumns(m_look);
    Q_EMIT changed();
}

void WindowColumns::applyTorn()
{
    const bool isList = m_look.torn == Column::List;
    m_window.setWindowTitle(isList        ? tr("List – Serverdrift")
                            : m_look.held ? tr("Held page – Serverdrift")
                                          : tr("Page – Serverdrift"));
    for (const char* id : {"toggleNavigation", "toggleList", "togglePage"})
        action(id)->setEnabled(false);
    action("tearList")->setEnabled(isList);
    action("tearPage")->setEnabled(!isList);
    action(isList ? "tearList" : "tearPage")->setText(tr("Put back"));
    action("tour")->setEnabled(false); // it goes round a whole window
}

} // namespace sd

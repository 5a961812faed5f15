#pragma once

#include "widgets/windowplace.h"

#include <QObject>

#include <vector>

namespace sd {

class MainWindow;

/// Which windows are columns of which, torn off. A torn page goes on following what is selected in its window, unless
/// it is held; a torn list leads the page that stayed behind.
class ColumnLinks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `torn` is a column of `origin` from now on; both until `part`.
    void join(MainWindow& torn, MainWindow& origin);
    /// It goes: the column is back in its window.
    void part(MainWindow& torn);

    /// nullptr: it is whole.
    [[nodiscard]] MainWindow* originOf(const MainWindow& window) const;
    [[nodiscard]] std::vector<MainWindow*> tornFrom(const MainWindow& origin) const;
    /// The window that shows this column of `origin` in its stead; nullptr: none.
    [[nodiscard]] MainWindow* find(const MainWindow& origin, Column column) const;

private:
    struct Link
    {
        MainWindow* torn;
        MainWindow* origin;
        Column column;
    };

    void followPage(const Link& link);
    void followList(const Link& link, bool isList);
    void takeHold(MainWindow& torn);

    std::vector<Link> m_links;
    bool m_isFollowing = false; ///< what one window does now, it does because of another
};

} // namespace sd

#pragma once

#include "widgets/windowplace.h"

#include <QObject>
#include <QPointer>

#include <array>

class QAction;
class QMainWindow;

namespace sd {

class WindowContent;

/// Which columns one window has: each can be hidden, and list or page moved into a window of its own. Who asks for that
/// is told; the window that is to hold it is the listener's.
class WindowColumns : public QObject
{
    Q_OBJECT

public:
    explicit WindowColumns(QMainWindow& window);

    /// The window's content was built anew.
    void attend(WindowContent& content);
    /// Another area is open: not every one has a page.
    void follow();
    [[nodiscard]] const ColumnLook& look() const { return m_look; }
    void put(ColumnLook look);
    /// A window of its own shows the column in this one's stead, or no longer.
    void setAway(Column column, bool away);

Q_SIGNALS:
    void changed();                     ///< other columns are shown
    void tearAsked(sd::Column column);  ///< to be moved into a window of its own
    void bringAsked(sd::Column column); ///< to be brought back from there
    void backAsked();                   ///< this one is torn off, and to go back
    void heldChanged();

private:
    void toggle(Column column);
    void tear(Column column);
    void hold();
    void apply();
    void applyTorn();
    [[nodiscard]] QAction* action(const char* id) const;
    [[nodiscard]] bool& shown(Column column);
    [[nodiscard]] bool isAway(Column column) const { return m_away[static_cast<size_t>(column)]; }

    QMainWindow& m_window;
    QPointer<WindowContent> m_content;
    ColumnLook m_look;
    std::array<bool, 3> m_away{}; ///< by Column
};

} // namespace sd

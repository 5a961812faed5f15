#pragma once

#include "models/boundary/boundary.h"
#include "widgets/columnlinks.h"
#include "widgets/room/idlelock.h"
#include "widgets/sharedparts.h"
#include "widgets/windowplace.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace sd {

class Appearance;
class MainWindow;

/// The console's windows, on as many screens as there are: what each showed and where it stood is kept and comes back.
/// A window may be a column of another one, torn off: it comes and goes with that one.
/// What they have together (wallboard, demo under way) goes with the last of them.
/// The first one lives as long as this, shown or closed: what is around the windows listens to it.
class WindowSet : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    /// `program`: serverdrift itself, for the demo.
    WindowSet(const Boundary& boundary, Appearance& appearance,
              QString program = QCoreApplication::applicationFilePath());
    ~WindowSet() override;

    [[nodiscard]] MainWindow& first() const { return *m_windows.front(); }
    [[nodiscard]] std::vector<MainWindow*> windows() const;
    /// The one a person is at: the active one (of a torn column the one it is of), else one that is shown, else the
    /// first.
    [[nodiscard]] MainWindow& current() const;

    /// Shows the windows of last time.
    void show();
    /// Keeps which windows are open, what they show and where they stand; all but `closing`, where another is left.
    void keep(const MainWindow* closing = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void opened(sd::MainWindow* window); ///< another one; it is not shown yet

private:
    MainWindow& make(const WindowPlace& place);
    void openBeside(MainWindow& window);
    void tear(MainWindow& origin, Column column);
    void showTorn(std::vector<MainWindow*>& made, const WindowPlace& place);
    [[nodiscard]] WindowPlace placeOfTorn(const MainWindow& origin, Column column) const;
    void closeTorn(const MainWindow& origin);
    [[nodiscard]] bool isWhole(const MainWindow* window) const { return m_links.originOf(*window) == nullptr; }
    void closeAsked(MainWindow& window);
    void closed(MainWindow& window);
    [[nodiscard]] std::vector<MainWindow*> shown() const;

    Boundary m_boundary;
    Appearance& m_appearance;
    IdleLock m_idle;
    SharedParts m_shared;
    ColumnLinks m_links;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
    std::vector<QPointer<MainWindow>> m_closing; ///< to be deleted; they stand on what is shared
    std::vector<WindowPlace> m_places;           ///< to be shown with the others
    bool m_isKept = false;                       ///< what is open was kept; now it closes
};

} // namespace sd

#pragma once

#include "tests/widgets/sampleestate.h"
#include "widgets/mainwindow.h"

#include <chrono>
#include <functional>

namespace sd::test {

/// Lets queued answers and layouts come to rest.
void settle(std::chrono::milliseconds time = std::chrono::milliseconds{30});

/// Goes through all that a person can see in the console over the sample estate: every area with each of its tabs, two
/// charts of a server, the search, columns in windows of their own, the wallboard, the manual, and every dialog that an
/// action opens. What is new in the navigation or in the catalogue of actions is visited, too.
class EveryPage
{
public:
    /// `name` is stable and fit for a file ("servers-pollsTab"); `shown` is the window, or what lies over it: a
    /// dialog, the search.
    using Visit = std::function<void(const QString& name, QWidget& shown)>;

    /// The window is shown; `console` and `look` are what it stands on.
    EveryPage(MainWindow& window, FakeConsole& console, Appearance& look);

    void pages(const Visit& visit);
    void dialogs(const Visit& visit);

private:
    void area(const QString& id, const Visit& visit);
    void twoCharts(const Visit& visit);
    /// The hardware of what addMachines has added, if it has.
    void machines(const Visit& visit);
    void torn(const QString& id, Column column, const QString& name, const Visit& visit);
    void standAlone(const char* action, const char* name, const Visit& visit);
    void dialog(const QString& action, const QString& name, const Visit& visit);
    void baselineEditor(const Visit& visit);
    /// The dialog that is open, which is closed then.
    void visitOpen(const QString& name, const Visit& visit);
    /// Something of it is selected.
    void go(const QString& id);
    /// The first row of each list that has none.
    void choose();
    void trigger(const QString& action);

    MainWindow& m_window;
    FakeConsole& m_console;
    FakeAccounts& m_accounts;
    Appearance& m_look;
};

} // namespace sd::test

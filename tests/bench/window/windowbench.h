#pragma once

#include "app/console/enginesession.h"
#include "tests/bench/weatherworker.h"
#include "tests/bench/window/listeners.h"
#include "tests/support/realclock.h"
#include "widgets/common/appearance.h"
#include "widgets/windowset.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace sd::bench {

/// The console's window on a session of its own, as the program puts them together: a store on the disk, an engine, and
/// 10,000 servers in the picture; the weather answers the polls. Nothing is polled unless asked for.
class WindowBench : public QObject
{
    Q_OBJECT

public:
    using Fill = std::function<Result<void>(const QString& folder, const Clock& clock)>;

    /// Saves 40 customers with `checks` checks, ten a server, in a new data folder, lets `fill` add to it and opens the
    /// window on it. Comes back when that shows the estate.
    static Result<std::unique_ptr<WindowBench>> make(int checks, const Fill& fill = {});
    ~WindowBench() override;

    /// Turns the event loop until `isDone` holds. False: not within some minutes.
    bool wait(const std::function<bool()>& isDone);
    /// Turns it until a frame is on the screen in which `widget` was painted while `isDone` held: when that was.
    std::optional<Stamp> painted(QWidget& widget, const std::function<bool()>& isDone);
    /// The longest time between two beats of the event loop since the last call, in ms.
    double takeLongestGap();

    [[nodiscard]] MainWindow& window() const { return m_windows->first(); }
    [[nodiscard]] EngineSession& session() const { return *m_session; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Weather& weather() { return m_weather; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const sd::Estate& estate() const { return m_estate; } ///< as saved
    /// When the engine told of alarms the last time, and when the window was called with it.
    [[nodiscard]] UtcTime told() const { return m_ear->told(); }
    [[nodiscard]] SteadyTime arrived() const { return m_feed->arrived(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WindowBench();
    Result<void> save(const Fill& fill);
    Result<void> open();
    void beat();
    bool turn(QWidget* widget, const std::function<bool()>& isDone);

    test::RealClock m_clock;
    Weather m_weather;
    QTemporaryDir m_folder;
    sd::Estate m_estate;
    std::unique_ptr<EngineSession> m_session;
    std::unique_ptr<EngineEar> m_ear;
    std::unique_ptr<WatchedFeed> m_feed;
    UserSettings m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<WindowSet> m_windows;
    QTimer m_heart;
    SteadyTime m_lastBeat{};
    double m_longestGap = 0;
    QEventLoop m_loop;
    std::function<bool()> m_isDone; ///< none: nothing is waited for
    QWidget* m_widget = nullptr;    ///< what is to be painted; null: nothing
    bool m_isIn = false;            ///< it was painted while m_isDone held
    Stamp m_painted;
};

} // namespace sd::bench

#include "widgets/windowset.h"

#include "widgets/common/appearance.h"
#include "widgets/mainwindow.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>

#include <algorithm>

namespace sd {

namespace {

/// A window over another one is seen to be another one.
constexpr QPoint Beside(32, 32);
/// Rubbish in the settings must not cover the desktop with windows.
constexpr qsizetype MostKept = 12;

} // namespace

WindowSet::WindowSet(const Boundary& boundary, Appearance& appearance, QString program)
    : m_boundary(boundary)
    , m_appearance(appearance)
    , m_idle({boundary.accounts, boundary.clock, appearance.settings()})
    , m_shared(boundary, appearance, std::move(program))
{
    const QJsonArray kept = m_appearance.settings().value(setting::Windows).toArray();
    for (qsizetype i = 0; i < std::min(kept.size(), MostKept); ++i)
        m_places.push_back(fitted(WindowPlace::fromJson(kept.at(i)), presentScreens()));
    make(m_places.empty() ? WindowPlace{} : m_places.front());
    connect(&first(), &MainWindow::ticked, &m_idle, &IdleLock::tick);
    QCoreApplication::instance()->installEventFilter(this);
}

WindowSet::~WindowSet() = default;

std::vector<MainWindow*> WindowSet::windows() const
{
    std::vector<MainWindow*> windows;
    for (const auto& window : m_windows)
        windows.push_back(window.get());
    return windows;
}

MainWindow& WindowSet::current() const
{
    const auto active = std::ranges::find_if(m_windows, [](const auto& window) { return window->isActiveWindow(); });
    if (active != m_windows.end())
        return **active;
    const auto shown = std::ranges::find_if(m_windows, [](const auto& window) { return window->isVisible(); });
    return shown == m_windows.end() ? first() : **shown;
}

void WindowSet::show()
{
    first().show();
    for (size_t i = 1; i < m_places.size(); ++i)
        make(m_places[i]).show();
    m_places.clear();
}

MainWindow& WindowSet::make(const WindowPlace& place)
{
    MainWindow& window = *m_windows.emplace_back(std::make_unique<MainWindow>(m_boundary, m_appearance, &m_shared));
    if (!place.geometry.isEmpty())
        window.putAt(place);
    connect(&window, &MainWindow::windowAsked, this, [this, &window] { openBeside(window); });
    connect(&window, &MainWindow::closeAsked, this, [this, &window] { closeAsked(window); });
    connect(&window, &MainWindow::closed, this, [this, &window] { closed(window); });
    Q_EMIT opened(&window);
    return window;
}

void WindowSet::openBeside(MainWindow& window)
{
    WindowPlace place = window.place();
    place.maximized = false;
    place.geometry.translate(Beside);
    MainWindow& other = make(fitted(place, presentScreens()));
    other.show();
    other.raise();
    other.activateWindow();
}

std::vector<MainWindow*> WindowSet::shown() const
{
    std::vector<MainWindow*> shown = windows();
    std::erase_if(shown, [](const MainWindow* window) { return !window->isVisible(); });
    return shown;
}

/// A slip of the fingers must not end the watch.
void WindowSet::closeAsked(MainWindow& window)
{
    if (shown().size() > 1)
        window.close();
    else
        window.refuse(tr("This is the last window: closing it ends the console"));
}

void WindowSet::closed(MainWindow& window)
{
    if (!m_isQuitting)
        keep(&window);
    if (shown().size() <= 1)
        m_shared.wall.close(); // it does not stay behind alone
    if (&window == &first())
        return;
    // It is still closing.
    const auto own = std::ranges::find(m_windows, &window, &std::unique_ptr<MainWindow>::get);
    own->release()->deleteLater();
    m_windows.erase(own);
}

/// The last window to go stays kept with its place: it is what the next time begins with.
void WindowSet::keep(const MainWindow* closing)
{
    std::vector<MainWindow*> open = shown();
    if (open.size() > 1)
        std::erase(open, closing);
    if (open.empty())
        return;
    QJsonArray places;
    for (const MainWindow* window : open)
        places.append(window->place().toJson());
    m_appearance.settings().setValue(setting::Windows, places);
}

/// On the way out Qt closes one window after the other.
bool WindowSet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == QCoreApplication::instance() && event->type() == QEvent::Quit) {
        keep();
        m_isQuitting = true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sd

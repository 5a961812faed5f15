#include "widgets/windowset.h"

#include "widgets/common/appearance.h"
#include "widgets/mainwindow.h"
#include "widgets/windowcolumns.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>

namespace sd {

namespace {

/// A window over another one is seen to be another one.
constexpr QPoint Beside(32, 32);
/// Rubbish in the settings must not cover the desktop with windows.
constexpr qsizetype MostKept = 12;
constexpr QSize TornSize(900, 800);

/// Where the last torn one stood.
QString tornKey(Column column)
{
    return column == Column::List ? QStringLiteral("panes.tornList") : QStringLiteral("panes.tornPage");
}

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
    if (!m_places.empty())
        m_places.front().columns.torn.reset(); // of which?
    make(m_places.empty() ? WindowPlace{} : m_places.front());
    connect(&first(), &MainWindow::ticked, &m_idle, &IdleLock::tick);
    QCoreApplication::instance()->installEventFilter(this);
}

WindowSet::~WindowSet()
{
    for (const QPointer<MainWindow>& window : m_closing)
        delete window.data();
}

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
    const auto shown = std::ranges::find_if(m_windows, [](const auto& window) { return window->isVisible(); });
    MainWindow& current = active != m_windows.end() ? **active : shown != m_windows.end() ? **shown : first();
    MainWindow* origin = m_links.originOf(current);
    return origin != nullptr ? *origin : current;
}

void WindowSet::show()
{
    first().show();
    std::vector<MainWindow*> made{&first()};
    for (size_t i = 1; i < m_places.size(); ++i) {
        if (m_places[i].columns.torn)
            showTorn(made, m_places[i]);
        else
            made.emplace_back(&make(m_places[i]))->show();
    }
    m_places.clear();
}

/// A column whose window is not there has nothing to follow.
void WindowSet::showTorn(std::vector<MainWindow*>& made, const WindowPlace& place)
{
    const auto origin = static_cast<size_t>(place.origin);
    if (origin >= made.size() || made[origin] == nullptr || !isWhole(made[origin])) {
        made.push_back(nullptr);
        return;
    }
    MainWindow& torn = make(place);
    m_links.join(torn, *made[origin]);
    torn.show();
    made.push_back(&torn);
}

MainWindow& WindowSet::make(const WindowPlace& place)
{
    MainWindow& window = *m_windows.emplace_back(std::make_unique<MainWindow>(m_boundary, m_appearance, &m_shared));
    if (!place.geometry.isEmpty())
        window.putAt(place);
    connect(&window, &MainWindow::windowAsked, this, [this, &window] { openBeside(window); });
    connect(&window, &MainWindow::closeAsked, this, [this, &window] { closeAsked(window); });
    connect(&window.columns(), &WindowColumns::tearAsked, this,
            [this, &window](Column column) { tear(window, column); });
    connect(&window.columns(), &WindowColumns::bringAsked, this, [this, &window](Column column) {
        if (MainWindow* torn = m_links.find(window, column))
            torn->close();
    });
    connect(&window, &MainWindow::closed, this, [this, &window] { closed(window); });
    Q_EMIT opened(&window);
    return window;
}

void WindowSet::openBeside(MainWindow& window)
{
    WindowPlace place = window.place();
    place.maximized = false;
    place.columns = {};
    place.geometry.translate(Beside);
    MainWindow& other = make(fitted(place, presentScreens()));
    other.show();
    other.raise();
    other.activateWindow();
}

void WindowSet::tear(MainWindow& origin, Column column)
{
    MainWindow& torn = make(fitted(placeOfTorn(origin, column), presentScreens()));
    m_links.join(torn, origin);
    torn.show();
    torn.raise();
    torn.activateWindow();
}

/// Where the last one stood; else on a screen that the window itself is not on, else over its right side.
WindowPlace WindowSet::placeOfTorn(const MainWindow& origin, Column column) const
{
    WindowPlace place = WindowPlace::fromJson(m_appearance.settings().value(tornKey(column)));
    place.area = origin.place().area;
    place.columns = {.torn = column};
    if (!place.geometry.isEmpty())
        return place;
    const auto screens = presentScreens();
    const QString own = origin.screen()->name();
    const auto other = std::ranges::find_if(screens, [&own](const PresentScreen& each) { return each.name != own; });
    if (other != screens.end()) {
        place.screen = other->name;
        place.geometry = {{}, TornSize.boundedTo(other->available.size())};
        place.geometry.moveCenter(other->available.center());
    } else {
        place.screen = own;
        place.geometry = {{}, TornSize.boundedTo(origin.size())};
        place.geometry.moveTopRight(origin.geometry().topRight() + Beside);
    }
    return place;
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
    const auto open = shown();
    if (!isWhole(&window) || std::ranges::count_if(open, [this](const auto* each) { return isWhole(each); }) > 1)
        window.close();
    else
        window.refuse(tr("This is the last window: closing it ends the console"));
}

void WindowSet::closed(MainWindow& window)
{
    if (!isWhole(&window))
        m_appearance.settings().setValue(tornKey(*window.columns().look().torn), window.place().toJson());
    if (!m_isKept)
        keep(&window);
    closeTorn(window);
    m_links.part(window);
    if (shown().size() <= 1)
        m_shared.wall.close(); // it does not stay behind alone
    if (&window == &first())
        return;
    const auto own = std::ranges::find(m_windows, &window, &std::unique_ptr<MainWindow>::get);
    std::erase(m_closing, nullptr);
    m_closing.emplace_back(own->release())->deleteLater(); // it is still closing
    m_windows.erase(own);
}

/// They were kept with it, or go for good as it does.
void WindowSet::closeTorn(const MainWindow& origin)
{
    const QScopedValueRollback kept(m_isKept, true);
    const auto torn = m_links.tornFrom(origin);
    for (MainWindow* window : torn)
        window->close();
}

/// The last window to go stays kept with its place, and with its torn columns: it is what the next time begins with.
void WindowSet::keep(const MainWindow* closing)
{
    std::vector<MainWindow*> open = shown();
    const auto goes = [this, closing](const MainWindow* window) {
        return window == closing || m_links.originOf(*window) == closing;
    };
    if (closing != nullptr &&
        std::ranges::any_of(open, [&](const auto* window) { return isWhole(window) && !goes(window); }))
        std::erase_if(open, goes);
    if (open.empty())
        return;
    QJsonArray places;
    for (const MainWindow* window : open) {
        WindowPlace place = window->place();
        if (const MainWindow* origin = m_links.originOf(*window))
            place.origin = static_cast<int>(std::ranges::find(open, origin) - open.begin());
        places.append(place.toJson());
    }
    m_appearance.settings().setValue(setting::Windows, places);
}

/// On the way out Qt closes one window after the other.
bool WindowSet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == QCoreApplication::instance() && event->type() == QEvent::Quit) {
        keep();
        m_isKept = true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sd

#include "widgets/mainwindow.h"

#include "widgets/areas/alarmsarea.h"
#include "widgets/areas/maparea.h"
#include "widgets/areas/serversarea.h"
#include "widgets/areas/settingsarea.h"
#include "widgets/dialogs/addserverdialog.h"
#include "widgets/dialogs/keysheet.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/enginebar.h"
#include "widgets/panels/navigation.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/statusstrip.h"
#include "widgets/panels/undobar.h"
#include "widgets/room/wallboard.h"
#include "widgets/windowplace.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// The feed sends something every second; three missed beats are silence.
constexpr auto SilentAfter = 3s;

} // namespace

MainWindow::MainWindow(const Boundary& boundary, Appearance& appearance, QWidget* parent)
    : QMainWindow(parent)
    , m_boundary(boundary)
    , m_appearance(appearance)
    , m_words(boundary.clock)
{
    setObjectName(QStringLiteral("console"));
    setWindowTitle(QStringLiteral("Serverdrift"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/se.serverdrift.Serverdrift.svg")));
    makeAreas();
    restorePlace();
    buildContent();
    connect(&m_appearance, &Appearance::languageChanged, this, &MainWindow::buildContent);
    connect(&m_appearance, &Appearance::scaleChanged, this, &MainWindow::buildContent);
    connect(&m_appearance, &Appearance::densityChanged, this, [this](Density density) {
        for (const auto& area : m_areas)
            area->setDensity(density);
    });
    connect(&m_ticker, &QTimer::timeout, this, &MainWindow::tick);
    m_ticker.start(1s);
    m_lastHeard = m_boundary.clock.steadyNow();
    m_subscription = m_boundary.feed.subscribe([this](const LiveBatch& batch) { take(batch); });
    tick();
}

MainWindow::~MainWindow()
{
    m_subscription.reset();
    delete m_retired; // the views, before the models they show
    delete takeCentralWidget();
}

void MainWindow::makeAreas()
{
    const WorkArea::Ground ground{m_boundary, m_picture, m_words};
    auto alarms = std::make_unique<AlarmsArea>(ground);
    auto servers = std::make_unique<ServersArea>(ground);
    m_alarms = alarms.get();
    m_servers = servers.get();
    m_areas.push_back(std::move(alarms));
    m_areas.push_back(std::move(servers));
    m_areas.push_back(std::make_unique<MapArea>(ground));
    m_areas.push_back(std::make_unique<SettingsArea>(m_appearance.settings()));
    for (const auto& area : m_areas) {
        connect(area.get(), &WorkArea::selectionChanged, this, &MainWindow::followSelection);
        connect(area.get(), &WorkArea::serverAsked, this, &MainWindow::selectServer);
        connect(area.get(), &WorkArea::alarmAsked, this, &MainWindow::selectAlarm);
    }
}

void MainWindow::take(const LiveBatch& batch)
{
    m_lastHeard = m_boundary.clock.steadyNow();
    m_heardAt = m_boundary.clock.utcNow();
    const PictureChange change = m_picture.apply(batch);
    for (const auto& area : m_areas)
        area->apply(change);
    if (m_wallboard)
        m_wallboard->apply(change);
    Q_EMIT pictureChanged(change);
    m_operator->follow();
    if (batch.vitals)
        m_engineBar->show(*batch.vitals);
    followSelection();
    tick();
}

/// Once a second and with every batch: ages, the clock, and whether the engine is heard.
void MainWindow::tick()
{
    const UtcTime now = m_boundary.clock.utcNow();
    for (size_t place = 0; place < m_areas.size(); ++place) {
        m_areas[place]->tick(now);
        m_navigation->setCount(static_cast<int>(place), m_areas[place]->count());
    }
    m_strip->show(m_picture, now);
    const auto silence = std::chrono::duration_cast<Millis>(m_boundary.clock.steadyNow() - *m_lastHeard);
    const std::optional<Millis> tooLong = silence > SilentAfter ? std::optional(silence) : std::nullopt;
    m_strip->setSilence(tooLong);
    if (m_wallboard)
        m_wallboard->tick(now, m_heardAt, tooLong);
    Q_EMIT ticked();
}

/// The content goes with the actions that it shows, but later: one of its controls may have asked for another language
/// or scale, and is not done yet. Their keys are free at once.
void MainWindow::retireContent()
{
    QWidget* before = takeCentralWidget();
    if (before == nullptr)
        return;
    for (QAction* action : m_operator->all())
        removeAction(action);
    m_operator->setParent(before);
    for (QAction* action : std::exchange(m_windowActions, {})) {
        removeAction(action);
        action->setParent(before);
    }
    delete std::exchange(m_retired, before);
    before->deleteLater();
}

void MainWindow::buildContent()
{
    retireContent();
    buildActions();

    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    m_strip = new StatusStrip;
    m_strip->setMuteLeft(m_muteLeft);
    connect(m_strip, &StatusStrip::muteAsked, this, &MainWindow::muteAsked);
    m_engineBar = new EngineBar;
    m_undoBar = new UndoBar(m_operator->undo());
    m_navigation = new Navigation;
    auto* menu = new QMenu(m_navigation);
    buildViewMenu(*menu);
    m_navigation->setMenu(tr("View"), menu);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(buildColumns(), 1);
    rows->addWidget(m_strip);
    rows->addLayout(middle, 1);
    rows->addWidget(m_undoBar);
    rows->addWidget(m_engineBar);
    setCentralWidget(content);

    connect(m_navigation, &Navigation::chosen, this, [this](int place) { showArea(static_cast<size_t>(place)); });
    connect(m_operator, &OperatorActions::reported, m_undoBar, &UndoBar::report);
    connect(m_operator, &OperatorActions::refused, m_undoBar, &UndoBar::refuse);
    m_engineBar->show(m_picture.vitals());
    for (const auto& area : m_areas) {
        area->setDensity(m_appearance.density());
        area->restoreSelection();
    }
    showArea(m_current);
    if (m_wallboard)
        buildWallboard();
    if (m_lastHeard)
        tick();
}

QWidget* MainWindow::buildColumns()
{
    m_columns = new QSplitter;
    m_columns->setChildrenCollapsible(false);
    m_lists = new QStackedWidget;
    m_lists->setMinimumWidth(steps(95));
    m_pages = new QStackedWidget;
    m_noPage = new EmptyState;
    m_noPage->setAutoFillBackground(true);
    m_noPage->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_noPage);
    m_places.clear();
    for (const auto& area : m_areas)
        buildPlace(*area);
    m_columns->addWidget(m_lists);
    m_columns->addWidget(m_pages);
    return m_columns;
}

void MainWindow::buildPlace(WorkArea& area)
{
    const auto place = static_cast<int>(m_places.size());
    m_navigation->add(area.id() + QStringLiteral("Area"), area.title(),
                      QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
    const WorkArea::Widgets widgets = area.build({*m_operator, m_addServer, m_appearance.settings()});
    m_lists->addWidget(widgets.list);
    if (widgets.page != nullptr)
        m_pages->addWidget(widgets.page);
    m_places.push_back({widgets.list, widgets.page});
}

QAction* MainWindow::makeAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_windowActions += action;
    return action;
}

void MainWindow::buildActions()
{
    m_operator = new OperatorActions(m_picture, m_words, m_boundary.operations, m_boundary.clock, this);
    for (size_t place = 0; place < m_areas.size(); ++place)
        makeAction(m_areas[place]->id(), m_areas[place]->title(),
                   {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)))},
                   [this, place] { showArea(place); });
    makeAction(QStringLiteral("filterList"), tr("Filter the list"), {QKeySequence(Qt::Key_Slash)},
               [this] { area().focusFilter(); });
    m_addServer = makeAction(QStringLiteral("addServer"), tr("Add server …"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                             [this] { addServer(); });
    makeAction(QStringLiteral("wallboard"), tr("Wallboard"), {QKeySequence(Qt::Key_F11)},
               [this] { toggleWallboard(); });
    makeAction(QStringLiteral("muteSound"), tr("Sound off for 15 minutes, or on again"),
               {QKeySequence(Qt::SHIFT | Qt::Key_M)}, [this] { Q_EMIT muteAsked(); });
    makeAction(QStringLiteral("toggleTheme"), tr("Light or dark"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
               [this] { toggleTheme(); });
    makeAction(QStringLiteral("keys"), tr("Show the keys"), {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)},
               [this] { showKeys(); });
}

void MainWindow::buildViewMenu(QMenu& menu)
{
    const auto choice = [this, &menu](const QString& name, const QString& text, bool chosen, QActionGroup* group,
                                      const std::function<void()>& run) {
        QAction* action = menu.addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(chosen);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, run);
    };
    Appearance& look = m_appearance;
    menu.addSection(tr("Theme"));
    auto* themes = new QActionGroup(&menu);
    choice(QStringLiteral("themeDesktop"), tr("As the desktop"), !look.chosenTheme(), themes,
           [&look] { look.setTheme({}); });
    choice(QStringLiteral("themeLight"), tr("Light"), look.chosenTheme() == Theme::Light, themes,
           [&look] { look.setTheme(Theme::Light); });
    choice(QStringLiteral("themeDark"), tr("Dark"), look.chosenTheme() == Theme::Dark, themes,
           [&look] { look.setTheme(Theme::Dark); });
    choice(QStringLiteral("themeContrast"), tr("High contrast"), look.chosenTheme() && isContrast(*look.chosenTheme()),
           themes, [&look] { look.setTheme(withContrast(look.theme(), true)); });
    menu.addSection(tr("Language"));
    auto* languages = new QActionGroup(&menu);
    for (const auto& [code, name] : {std::pair{QStringLiteral("sv"), QStringLiteral("Svenska")},
                                     std::pair{QStringLiteral("en"), QStringLiteral("English")}})
        choice(QStringLiteral("language_") + code, name, look.language() == code, languages, [&look, language = code] {
            // After the menu is closed: the change builds the window's content, and this menu, anew.
            QTimer::singleShot(0, &look, [&look, language] { look.setLanguage(language); });
        });
    menu.addSection(tr("Rows"));
    auto* densities = new QActionGroup(&menu);
    choice(QStringLiteral("rowsComfortable"), tr("Comfortable"), look.density() == Density::Comfortable, densities,
           [&look] { look.setDensity(Density::Comfortable); });
    choice(QStringLiteral("rowsCompact"), tr("Compact"), look.density() == Density::Compact, densities,
           [&look] { look.setDensity(Density::Compact); });
    menu.addSeparator();
    for (const QString& name : {QStringLiteral("wallboard"), QStringLiteral("muteSound")})
        menu.addAction(findChild<QAction*>(name));
    menu.addAction(m_addServer);
    menu.addAction(m_windowActions.last());
}

void MainWindow::showArea(const QString& id)
{
    for (size_t place = 0; place < m_areas.size(); ++place) {
        if (m_areas[place]->id() == id)
            showArea(place);
    }
}

void MainWindow::showArea(size_t place)
{
    m_current = place;
    m_navigation->setCurrent(static_cast<int>(place));
    m_lists->setCurrentWidget(m_places[place].list);
    m_pages->setVisible(m_places[place].page != nullptr);
    layoutColumns();
    followSelection();
    area().focusList();
}

/// The page beside the list, and what the keys are about.
void MainWindow::followSelection()
{
    const auto selection = area().selection();
    const ServerId server = selection ? selection->server : ServerId{};
    if (selection && !selection->marked.empty())
        m_operator->select(selection->marked, server);
    else
        m_operator->select(selection ? selection->alarm : AlarmId{}, server);
    QWidget* page = m_places[m_current].page;
    if (page == nullptr)
        return;
    if (selection) {
        m_pages->setCurrentWidget(page);
        return;
    }
    // Set only when it changes: an empty state lays itself out anew with every text.
    if (m_pages->currentWidget() != m_noPage || m_noPage->property("area").toString() != area().id()) {
        m_noPage->setProperty("area", area().id());
        const WorkArea::Hint hint = area().pageHint();
        m_noPage->set(hint.title, hint.text, nullptr);
    }
    m_pages->setCurrentWidget(m_noPage);
}

void MainWindow::layoutColumns()
{
    const int list = area().listShare();
    const int room = std::max(width(), minimumWidth());
    m_columns->setSizes({room * list / 100, room * (100 - list) / 100});
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    layoutColumns();
}

void MainWindow::selectAlarm(AlarmId alarm)
{
    showArea(m_alarms->id());
    m_alarms->select(alarm);
}

void MainWindow::selectServer(ServerId server, const Leaf& leaf)
{
    showArea(m_servers->id());
    m_servers->select(server, leaf);
}

void MainWindow::selectWorst()
{
    m_alarms->selectWorst();
}

void MainWindow::setMuteLeft(Millis left)
{
    m_muteLeft = left;
    m_strip->setMuteLeft(left);
    if (m_wallboard)
        m_wallboard->setMuteLeft(left);
}

void MainWindow::refuse(const QString& why)
{
    m_undoBar->refuse(why);
}

void MainWindow::toggleWallboard()
{
    if (m_wallboard)
        m_wallboard->close();
    else
        buildWallboard();
}

void MainWindow::buildWallboard()
{
    const UserSettings& settings = m_appearance.settings();
    m_wallboard = std::make_unique<Wallboard>(m_picture, m_words);
    connect(
        m_wallboard.get(), &Wallboard::left, this,
        [this] {
            m_wallboard.reset();
            activateWindow();
        },
        Qt::QueuedConnection); // it is still closing
    m_wallboard->setMuteLeft(m_muteLeft);
    m_wallboard->setRotation(settings.number(setting::WallRotation));
    m_wallboard->showOn(Wallboard::screenNamed(settings.text(setting::WallScreen), *this));
    tick();
}

void MainWindow::restorePlace()
{
    const QJsonArray kept = m_appearance.settings().value(setting::Windows).toArray();
    if (kept.isEmpty()) {
        resize(1280, 800);
        return;
    }
    const WindowPlace place = fitted(WindowPlace::fromJson(kept.first()), presentScreens());
    for (size_t i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i]->id() == place.area)
            m_current = i;
    }
    setGeometry(place.geometry);
    if (place.maximized)
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::keepPlace()
{
    const QRect normal = isMaximized() ? normalGeometry() : geometry();
    const WindowPlace place{area().id(), screen()->name(), normal, isMaximized()};
    m_appearance.settings().setValue(setting::Windows, QJsonArray{place.toJson()});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepPlace();
    m_wallboard.reset();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        area().focusList();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::toggleTheme()
{
    const Theme now = m_appearance.theme();
    m_appearance.setTheme(withDark(now, !isDark(now)));
}

void MainWindow::showKeys()
{
    auto* sheet = new KeySheet(m_windowActions + m_operator->all(), this);
    sheet->setObjectName(QStringLiteral("keySheet"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::addServer()
{
    auto* dialog = new AddServerDialog(m_picture, m_boundary.operations, this);
    dialog->setObjectName(QStringLiteral("addServerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddServerDialog::saved, this, [this](const QString& name) {
        m_undoBar->report(tr("%1 is saved; its first poll is on the way").arg(name), false);
    });
    dialog->open();
}

} // namespace sd

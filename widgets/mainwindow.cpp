#include "widgets/mainwindow.h"

#include "widgets/dialogs/addserverdialog.h"
#include "widgets/dialogs/keysheet.h"
#include "widgets/panels/alarmpage.h"
#include "widgets/panels/emptystate.h"
#include "widgets/panels/enginebar.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/queuepanel.h"
#include "widgets/panels/serverpage.h"
#include "widgets/panels/serverspanel.h"
#include "widgets/panels/statusstrip.h"
#include "widgets/panels/undobar.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// The feed sends something every second; three missed beats are silence.
constexpr auto SilentAfter = 3s;

} // namespace

MainWindow::MainWindow(LiveFeed& feed, Operations& operations, HistoryReader& history, const Clock& clock,
                       Appearance& appearance, QWidget* parent)
    : QMainWindow(parent)
    , m_operations(operations)
    , m_history(history)
    , m_clock(clock)
    , m_appearance(appearance)
    , m_words(clock)
    , m_alarms(m_picture, m_words)
    , m_estate(m_picture, m_words)
{
    setObjectName(QStringLiteral("console"));
    setWindowTitle(QStringLiteral("Serverdrift"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/se.serverdrift.Serverdrift.svg")));
    resize(1280, 800);
    buildContent();
    connect(&m_appearance, &Appearance::languageChanged, this, &MainWindow::buildContent);
    connect(&m_appearance, &Appearance::densityChanged, this, [this](Density density) {
        m_queue->setDensity(density);
        m_servers->setDensity(density);
    });
    connect(&m_ticker, &QTimer::timeout, this, &MainWindow::tick);
    m_ticker.start(1s);
    m_lastHeard = m_clock.steadyNow();
    m_subscription = feed.subscribe([this](const LiveBatch& batch) { take(batch); });
    tick();
}

MainWindow::~MainWindow()
{
    m_subscription.reset();
    delete takeCentralWidget(); // the views, before the models they show
}

void MainWindow::take(const LiveBatch& batch)
{
    m_lastHeard = m_clock.steadyNow();
    const PictureChange change = m_picture.apply(batch);
    m_alarms.apply(change);
    m_estate.apply(change);
    m_alarmPage->apply(change);
    m_serverPage->apply(change);
    m_operator->follow();
    if (batch.vitals)
        m_engineBar->show(*batch.vitals);
    if (change.estate || !change.alarms.empty() || !change.servers.empty()) {
        m_queue->follow();
        m_servers->follow();
    }
    followSelection();
    tick();
}

/// Once a second and with every batch: ages, the clock, and whether the engine is heard.
void MainWindow::tick()
{
    const UtcTime now = m_clock.utcNow();
    m_alarms.setNow(now);
    m_estate.setNow(now);
    m_strip->show(m_picture, now);
    const StateCounts alarms = m_picture.alarmCounts();
    m_navigation->setCounts(std::accumulate(alarms.begin(), alarms.end(), 0),
                            static_cast<int>(m_picture.servers().size()));
    const auto silence = std::chrono::duration_cast<Millis>(m_clock.steadyNow() - *m_lastHeard);
    m_strip->setSilence(silence > SilentAfter ? std::optional(silence) : std::nullopt);
}

void MainWindow::buildContent()
{
    const AlarmId alarm = m_queue == nullptr ? AlarmId{} : m_queue->current();
    const ServerId server = m_servers == nullptr ? ServerId{} : m_servers->current();
    delete takeCentralWidget();
    delete m_operator;
    qDeleteAll(std::exchange(m_windowActions, {}));
    buildActions();

    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    m_strip = new StatusStrip;
    m_engineBar = new EngineBar;
    m_undoBar = new UndoBar(m_operator->undo());
    m_navigation = new Navigation;
    auto* menu = new QMenu(m_navigation);
    buildViewMenu(*menu);
    m_navigation->setMenu(tr("View"), menu);

    m_columns = new QSplitter;
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(buildLists());
    m_columns->addWidget(buildPages());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_columns, 1);
    rows->addWidget(m_strip);
    rows->addLayout(middle, 1);
    rows->addWidget(m_undoBar);
    rows->addWidget(m_engineBar);
    setCentralWidget(content);
    connectContent();

    m_engineBar->show(m_picture.vitals());
    m_queue->setDensity(m_appearance.density());
    m_servers->setDensity(m_appearance.density());
    m_queue->select(alarm);
    m_servers->select(server);
    showArea(m_area);
    if (m_lastHeard)
        tick();
}

QWidget* MainWindow::buildLists()
{
    m_lists = new QStackedWidget;
    m_lists->setMinimumWidth(steps(95));
    m_queue = new QueuePanel(m_alarms, m_picture, m_addServer);
    m_servers = new ServersPanel(m_estate, m_picture, m_addServer);
    m_lists->addWidget(m_queue);
    m_lists->addWidget(m_servers);
    return m_lists;
}

QWidget* MainWindow::buildPages()
{
    m_pages = new QStackedWidget;
    m_alarmPage = new AlarmPage({m_picture, m_words, m_operations, m_history, m_clock}, *m_operator);
    m_serverPage = new ServerPage({m_picture, m_words, m_history, m_clock}, *m_operator);
    m_noPage = new EmptyState;
    m_noPage->setAutoFillBackground(true);
    m_noPage->setBackgroundRole(QPalette::Base);
    m_pages->addWidget(m_noPage);
    m_pages->addWidget(m_alarmPage);
    m_pages->addWidget(m_serverPage);
    return m_pages;
}

void MainWindow::connectContent()
{
    connect(m_navigation, &Navigation::areaChosen, this, &MainWindow::showArea);
    connect(m_queue, &QueuePanel::alarmSelected, this, [this](AlarmId id) {
        if (const Alarm* alarm = m_alarms.alarm(id))
            m_alarmPage->show(*alarm);
        followSelection();
    });
    connect(m_queue, &QueuePanel::alarmOpened, this, [this](AlarmId alarm) {
        if (const Alarm* open = m_picture.alarm(alarm))
            selectServer(open->server);
    });
    connect(m_alarmPage, &AlarmPage::serverAsked, this, [this](ServerId server) { selectServer(server); });
    connect(m_servers, &ServersPanel::serverSelected, this, [this](ServerId server, const Leaf& leaf) {
        m_serverPage->show(server, leaf);
        followSelection();
    });
    connect(m_servers, &ServersPanel::serverOpened, this, [this](ServerId) {
        if (auto* table = m_serverPage->findChild<QWidget*>(QStringLiteral("seriesTable")))
            table->setFocus();
    });
    connect(m_operator, &OperatorActions::reported, m_undoBar, &UndoBar::report);
    connect(m_operator, &OperatorActions::refused, m_undoBar, &UndoBar::refuse);
    connect(m_operator, &OperatorActions::journalChanged, m_alarmPage, &AlarmPage::reloadJournal);
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
    m_operator = new OperatorActions(m_picture, m_words, m_operations, m_clock, this);
    makeAction(QStringLiteral("alarms"), tr("Alarms"), {QKeySequence(Qt::CTRL | Qt::Key_1)},
               [this] { showArea(Navigation::Alarms); });
    makeAction(QStringLiteral("servers"), tr("Servers"), {QKeySequence(Qt::CTRL | Qt::Key_2)},
               [this] { showArea(Navigation::Servers); });
    makeAction(QStringLiteral("filterList"), tr("Filter the list"), {QKeySequence(Qt::Key_Slash)},
               [this] { static_cast<ListPanel*>(m_lists->currentWidget())->focusFilter(); });
    m_addServer = makeAction(QStringLiteral("addServer"), tr("Add server …"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
                             [this] { addServer(); });
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
    menu.addAction(m_addServer);
    menu.addAction(m_windowActions.last());
}

void MainWindow::showArea(Navigation::Area area)
{
    m_area = area;
    m_navigation->setArea(area);
    m_lists->setCurrentIndex(area);
    layoutColumns();
    followSelection();
    static_cast<ListPanel*>(m_lists->currentWidget())->focusList();
}

/// The page beside the list, and what the keys are about.
void MainWindow::followSelection()
{
    const bool alarms = m_area == Navigation::Alarms;
    const AlarmId alarm = alarms ? m_alarmPage->alarm() : AlarmId{};
    const Alarm* open = m_picture.alarm(alarm);
    const ServerId server = alarms ? (open == nullptr ? ServerId{} : open->server) : m_serverPage->server();
    m_operator->select(alarm, server);
    if (alarms && alarm) {
        m_pages->setCurrentWidget(m_alarmPage);
    } else if (!alarms && m_picture.server(server) != nullptr) {
        m_pages->setCurrentWidget(m_serverPage);
    } else {
        if (m_pages->currentWidget() != m_noPage || m_noPage->property("area").toInt() != m_area + 1) {
            m_noPage->setProperty("area", m_area + 1);
            if (alarms)
                m_noPage->set(tr("No alarm is selected"),
                              tr("Its value, its history and what can be done will stand here."), nullptr);
            else
                m_noPage->set(tr("No server is selected"), tr("What is measured on it will stand here."), nullptr);
        }
        m_pages->setCurrentWidget(m_noPage);
    }
}

/// The queue wants room for its columns, the servers for the page beside them.
void MainWindow::layoutColumns()
{
    const int list = m_area == Navigation::Alarms ? 56 : 36;
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
    showArea(Navigation::Alarms);
    m_queue->select(alarm);
}

void MainWindow::selectServer(ServerId server, const Leaf& leaf)
{
    showArea(Navigation::Servers);
    m_servers->select(server);
    m_serverPage->show(server, leaf);
    followSelection();
}

void MainWindow::selectWorst()
{
    const AlarmId worst = m_alarms.alarmAt(m_alarms.index(0, 0));
    if (worst && !m_queue->current())
        m_queue->select(worst);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        static_cast<ListPanel*>(m_lists->currentWidget())->focusList();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::toggleTheme()
{
    const bool dark = paletteOf(palette()).theme == Theme::Dark;
    m_appearance.setTheme(dark ? Theme::Light : Theme::Dark);
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
    auto* dialog = new AddServerDialog(m_picture, m_operations, this);
    dialog->setObjectName(QStringLiteral("addServerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddServerDialog::saved, this, [this](const QString& name) {
        m_undoBar->report(tr("%1 is saved; its first poll is on the way").arg(name), false);
    });
    dialog->open();
}

} // namespace sd

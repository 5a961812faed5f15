#include "widgets/mainwindow.h"

#include "models/words/failures.h"
#include "widgets/areas/alarmsarea.h"
#include "widgets/areas/baselinesarea.h"
#include "widgets/areas/changesarea.h"
#include "widgets/areas/handoverarea.h"
#include "widgets/areas/maparea.h"
#include "widgets/areas/qualityarea.h"
#include "widgets/areas/serversarea.h"
#include "widgets/areas/settingsarea.h"
#include "widgets/areas/trapsarea.h"
#include "widgets/common/actionregister.h"
#include "widgets/common/silence.h"
#include "widgets/common/taborder.h"
#include "widgets/dialogs/addserverdialog.h"
#include "widgets/dialogs/bundledialog.h"
#include "widgets/dialogs/intake/importdialog.h"
#include "widgets/dialogs/keysheet.h"
#include "widgets/help/helpdesk.h"
#include "widgets/networksearch.h"
#include "widgets/panels/operatoractions.h"
#include "widgets/panels/statusstrip.h"
#include "widgets/panels/undobar.h"
#include "widgets/sharedparts.h"
#include "widgets/tour.h"
#include "widgets/tourstops.h"
#include "widgets/windowaccess.h"
#include "widgets/windowactions.h"
#include "widgets/windowcolumns.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QPointer>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// That this person has taken the tour, or left it.
constexpr QLatin1StringView TourSeen{"tour.seen"};

} // namespace

MainWindow::MainWindow(const Boundary& boundary, Appearance& appearance, SharedParts* shared, QWidget* parent)
    : QMainWindow(parent)
    , m_boundary(boundary)
    , m_appearance(appearance)
    , m_own(shared != nullptr
                ? nullptr
                : std::make_unique<SharedParts>(boundary, appearance, QCoreApplication::applicationFilePath()))
    , m_shared(shared != nullptr ? *shared : *m_own)
    , m_picture(m_shared.book.picture())
    , m_words(boundary.clock)
    , m_access(new WindowAccess(boundary.accounts, *this))
    , m_columns(new WindowColumns(*this))
{
    setObjectName(QStringLiteral("console"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/se.serverdrift.Serverdrift.svg")));
    makeAreas();
    resize(1280, 800);
    connect(m_columns, &WindowColumns::changed, this, &MainWindow::layoutColumns);
    connect(m_columns, &WindowColumns::backAsked, this, &QWidget::close);
    buildContent();
    m_help = std::make_unique<HelpDesk>(m_appearance, *this, [this] {
        const ActionRegister& actions = m_content->actionRegister();
        return actions.keys(*actionRule(QStringLiteral("help")));
    });
    connect(&m_appearance, &Appearance::languageChanged, this, &MainWindow::buildContent);
    connect(&m_appearance, &Appearance::scaleChanged, this, &MainWindow::buildContent);
    connect(&m_appearance, &Appearance::densityChanged, this, [this](Density density) {
        for (const auto& area : m_areas)
            area->setDensity(density);
    });
    connectDemo();
    connect(&m_ticker, &QTimer::timeout, this, &MainWindow::tick);
    m_ticker.start(1s);
    connect(&m_shared.book, &PictureBook::changed, this, &MainWindow::take);
    if (m_shared.book.isBegun())
        take(m_picture.whole());
    else
        tick();
}

MainWindow::~MainWindow()
{
    m_shared.book.disconnect(this);
    delete m_retired; // the views, before the models they show
    delete m_content;
}

void MainWindow::makeAreas()
{
    const WorkArea::Ground ground{m_boundary, m_picture, m_words};
    auto alarms = std::make_unique<AlarmsArea>(ground);
    auto servers = std::make_unique<ServersArea>(ground);
    auto settings = std::make_unique<SettingsArea>(ground, m_appearance.settings());
    m_alarms = alarms.get();
    m_servers = servers.get();
    m_settings = settings.get();
    m_areas.push_back(std::move(alarms));
    m_areas.push_back(std::move(servers));
    m_areas.push_back(std::make_unique<MapArea>(ground));
    m_areas.push_back(std::make_unique<BaselinesArea>(ground));
    auto traps = std::make_unique<TrapsArea>(ground);
    connect(traps.get(), &TrapsArea::switchAsked, this, [this] {
        showArea(m_settings->id());
        m_settings->showPage(SettingsArea::Page::Traps);
    });
    m_areas.push_back(std::move(traps));
    m_areas.push_back(std::make_unique<ChangesArea>(ground));
    m_areas.push_back(std::make_unique<QualityArea>(ground));
    m_areas.push_back(std::make_unique<HandoverArea>(ground));
    m_areas.push_back(std::move(settings));
    for (const auto& area : m_areas) {
        connect(area.get(), &WorkArea::selectionChanged, this, [this] {
            if (m_content == nullptr)
                return; // it is being built, and follows then
            m_content->followSelection();
            noteSpot();
        });
        connect(area.get(), &WorkArea::layoutChanged, this, &MainWindow::layoutColumns);
        connect(area.get(), &WorkArea::serverAsked, this, [this](ServerId server, Leaf leaf) {
            if (!m_content->slidePageIn()) // the page of what was opened comes first, where it is not in sight
                selectServer(server, leaf);
        });
        connect(area.get(), &WorkArea::pageAsked, this, [this] { m_content->slidePageIn(); });
        connect(area.get(), &WorkArea::alarmAsked, this, &MainWindow::selectAlarm);
        connect(area.get(), &WorkArea::openAsked, this, [this, id = area->id()] { showArea(id); });
    }
}

void MainWindow::take(const PictureChange& change)
{
    for (const auto& area : m_areas)
        area->apply(change);
    Q_EMIT pictureChanged(change);
    m_content->apply(change);
    noteSpot();
    if (change.estate || m_picture.servers().empty())
        followEstate();
    if (change.estate && m_awaited)
        showSpot(*std::exchange(m_awaited, {}));
    tick();
}

/// Once a second and with every batch: ages, the clock, and whether the engine is heard.
void MainWindow::tick()
{
    const Stamp now = m_boundary.clock.now();
    const bool isKnown = m_shared.book.isEstateKnown();
    const auto quiet = std::chrono::duration_cast<Millis>(now.steady - m_shared.book.heard().steady);
    m_content->tick(now.wall, silenceOf(quiet, isKnown), !isKnown);
    Q_EMIT ticked();
}

void MainWindow::buildContent()
{
    // The former one goes later: one of its controls may have asked for another language or scale, and is not done
    // yet. Out of the window, its keys are free at once.
    delete m_retired;
    m_retired = std::exchange(m_content, nullptr);
    takeCentralWidget();
    if (m_retired)
        m_retired->deleteLater();

    m_content = new WindowContent({m_boundary, m_appearance, m_picture, m_words, m_areas});
    setCentralWidget(m_content);
    m_content->show(); // its keys hold from now on
    connectActions();
    m_columns->attend(*m_content);
    for (const auto& area : m_areas) {
        area->setDensity(m_appearance.density());
        area->restoreSelection();
    }
    m_content->strip().setMuteLeft(m_muteLeft);
    connect(&m_content->strip(), &StatusStrip::muteAsked, this, &MainWindow::muteAsked);
    connect(m_content, &WindowContent::areaAsked, this, [this](int place) { showArea(static_cast<size_t>(place)); });
    connect(m_content, &WindowContent::serverAsked, this, [this](ServerId server) { selectServer(server); });
    connect(m_content, &WindowContent::alarmAsked, this, &MainWindow::selectAlarm);
    followEstate();
    showArea(m_current);
    m_content->setDemoProgress(m_shared.demo.percent());
    m_access->attend(*m_content);
    if (m_tour != nullptr && m_tour->isVisible())
        m_tour->refresh();
    if (m_ticker.isActive())
        tick();
}

void MainWindow::connectActions()
{
    WindowActions& asked = m_content->actions();
    connect(&asked, &WindowActions::areaAsked, this, [this](int place) { showArea(static_cast<size_t>(place)); });
    connect(&asked, &WindowActions::paletteAsked, m_content, &WindowContent::openPalette);
    connect(&asked, &WindowActions::filterAsked, m_content, &WindowContent::focusFilter);
    connect(&asked, &WindowActions::addServerAsked, this, &MainWindow::addServer);
    connect(&asked, &WindowActions::importAsked, this, &MainWindow::importServers);
    connect(&asked, &WindowActions::scanAsked, this, [this] {
        openNetworkSearch({m_picture, m_boundary.operations, m_boundary.scan, m_content->operatorActions()}, *this);
    });
    connect(&asked, &WindowActions::demoAsked, &m_shared.demo, &DemoLaunch::start);
    connect(&asked, &WindowActions::windowAsked, this, &MainWindow::windowAsked);
    connect(&asked, &WindowActions::closeAsked, this, &MainWindow::closeAsked);
    connect(&asked, &WindowActions::quitAsked, QCoreApplication::instance(), &QCoreApplication::quit);
    connect(&asked, &WindowActions::wallboardAsked, this, &MainWindow::toggleWallboard);
    connect(&asked, &WindowActions::muteAsked, this, &MainWindow::muteAsked);
    connect(&asked, &WindowActions::themeAsked, this, &MainWindow::toggleTheme);
    connect(&asked, &WindowActions::changeKeysAsked, this, &MainWindow::changeKeys);
    connect(&asked, &WindowActions::aboutAsked, this, [this] {
        showArea(m_settings->id());
        m_settings->showPage(SettingsArea::Page::About);
    });
    connect(&asked, &WindowActions::bundleAsked, this,
            [this] { (new BundleDialog(m_boundary.selfCheck, m_picture, this))->open(); });
    connect(&asked, &WindowActions::keysAsked, this, &MainWindow::showKeys);
    connect(&asked, &WindowActions::tourAsked, this, &MainWindow::takeTour);
    connect(&asked, &WindowActions::helpAsked, this, [this] { m_help->open(area().id()); });
}

void MainWindow::connectDemo()
{
    const DemoLaunch& demo = m_shared.demo;
    connect(&demo, &DemoLaunch::progressed, this, [this, &demo] { m_content->setDemoProgress(demo.percent()); });
    connect(&demo, &DemoLaunch::opened, this,
            [this] { m_content->undoBar().report(tr("The demo opens in a window of its own"), false); });
    connect(&demo, &DemoLaunch::failed, this,
            [this](const QString& why) { refuse(tr("The demo could not be started: %1").arg(failureWords(why))); });
}

/// The ways in stand there while nothing is watched. The console's own alarm, of its network, is shown all the same.
void MainWindow::followEstate()
{
    m_content->setWelcoming(m_shared.book.isEstateKnown() && m_picture.servers().empty() && m_picture.alarms().empty());
    layoutColumns();
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
    m_content->showArea(place);
    m_columns->follow();
    layoutColumns();
    noteSpot();
}

void MainWindow::layoutColumns()
{
    m_content->layoutColumns(std::max(width(), minimumWidth()));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    orderTabs(*this);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    layoutColumns();
}

void MainWindow::setMuteLeft(Millis left)
{
    m_muteLeft = left;
    m_content->strip().setMuteLeft(left);
    m_shared.wall.setMuteLeft(left);
}

void MainWindow::refuse(const QString& why)
{
    m_content->undoBar().refuse(why);
}

void MainWindow::toggleWallboard()
{
    m_shared.wall.toggle(*this);
}

void MainWindow::takeTour()
{
    if (m_tour == nullptr) {
        m_tour = new Tour(*this, [this] { return tourStops(m_content->actionRegister()); });
        connect(m_tour, &Tour::left, this, [this](bool isLost) {
            m_appearance.settings().setValue(TourSeen, true);
            if (isLost)
                m_content->focusList(); // of where it led to
        });
    }
    showArea(m_alarms->id());
    selectWorst();
    m_tour->begin();
}

void MainWindow::takeFirstTour()
{
    if (m_tour == nullptr && m_content->isVisible() && !m_appearance.settings().flag(TourSeen))
        takeTour();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closed();
    if (m_own)
        m_own->wall.close(); // it does not stay behind alone
    m_help->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_columns->look().torn)
        close();
    else if (event->key() == Qt::Key_Escape)
        m_content->focusList();
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
    auto* sheet = new KeySheet(m_content->actionRegister(), this);
    sheet->setObjectName(QStringLiteral("keySheet"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &KeySheet::changeAsked, this, &MainWindow::changeKeys);
    sheet->open();
}

void MainWindow::changeKeys()
{
    showArea(m_settings->id());
    m_settings->showPage(SettingsArea::Page::Keys);
}

void MainWindow::addServer()
{
    auto* dialog = new AddServerDialog({m_picture, m_words, m_boundary.operations, m_boundary.workbench}, this);
    dialog->setObjectName(QStringLiteral("addServerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddServerDialog::saved, this, [this](const QString& name) {
        m_content->undoBar().report(tr("%1 is saved; its first poll is on the way").arg(name), false);
    });
    dialog->open();
}

void MainWindow::importServers()
{
    auto* dialog = new ImportDialog(m_boundary.intake, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::taken, this, &MainWindow::reportImport);
    dialog->open();
}

void MainWindow::reportImport(const EstateIntake::Taken& taken)
{
    QStringList words{tr("%Ln servers are added", "", taken.newServers)};
    if (taken.changedServers > 0)
        words += tr("%Ln are changed", "servers", taken.changedServers);
    if (taken.adjustments > 0)
        words += tr("%Ln thresholds are adjusted", "", taken.adjustments);
    if (taken.chartSets > 0)
        words += tr("%Ln chart sets are saved", "", taken.chartSets);
    if (taken.leftOut > 0)
        words += tr("%Ln lines are left out", "of a file", taken.leftOut);
    if (!taken.newCredentials.isEmpty())
        words += tr("%Ln credentials have no secrets yet", "", static_cast<int>(taken.newCredentials.size()));
    m_content->operatorActions().report(words.join(QStringLiteral("  ·  ")), [this, taken] { takeBackImport(taken); });
}

/// The customers that it made stay: they watch nothing, and somebody may have given them servers since.
void MainWindow::takeBackImport(const EstateIntake::Taken& taken)
{
    m_boundary.intake.takeBack(
        taken.back, [guard = QPointer(this), customers = taken.newCustomers](const Result<void>& done) {
            if (!guard)
                return;
            if (!done)
                guard->refuse(tr("Not done: %1").arg(failureWords(done.failure().message)));
            else
                guard->m_content->undoBar().report(
                    customers > 0 ? tr("Taken back; %Ln new customers stay, without servers", "", customers)
                                  : tr("Taken back"),
                    false);
        });
}

} // namespace sd

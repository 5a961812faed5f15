#include "tests/widgets/sampleestate.h"
#include "widgets/columnfit.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"
#include "widgets/room/heatmap.h"
#include "widgets/room/wallboard.h"
#include "widgets/windowcolumns.h"
#include "widgets/windowset.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace sd;
using namespace sd::test;

/// Several windows on one estate: opened, closed, and there again the next time.
class WindowSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackWhereItWas();
    void anotherWindowShowsTheSame();
    void eachShowsWhatItIsAskedFor();
    void allOpenOnesComeBack();
    void closedOneStaysAway();
    void firstLivesOn();
    void wallStaysWhenItsWindowGoes();
    void demoIsEverybodys();
    void rubbishOpensOneWindow();
    void columnsAreHiddenAndComeBack();
    void columnsThatFitAreShown_data();
    void columnsThatFitAreShown();
    void pageSlidesOverItsList();
    void aLargeFaceWidensNoWindow();
    void tornPageFollows();
    void tornListLeads();
    void heldPageStays();
    void tornColumnIsNotStretched();
    void holdLooksAndSoundsPressed();
    void hiddenPageAsksForNoHistory();
    void hiddenPageAsksNothingElse();
    void tornOnesComeBack();
    void tornOnesGoWithTheirWindow();
    void lockHoldsInATornOne();

private:
    [[nodiscard]] std::unique_ptr<WindowSet> start() const
    {
        auto windows = std::make_unique<WindowSet>(m_console->boundary(), *m_look);
        windows->show();
        return windows;
    }
    /// Its keys hold only where it is the active window.
    static void activate(MainWindow& window)
    {
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }
    /// As a person does: by its key.
    static MainWindow& openAnother(const WindowSet& windows, MainWindow& from)
    {
        const size_t before = windows.windows().size();
        activate(from);
        QTest::keyClick(&from, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        [&] { QTRY_COMPARE(windows.windows().size(), before + 1); }();
        return *windows.windows().back();
    }
    static void press(MainWindow& window, int key, Qt::KeyboardModifiers modifiers = {})
    {
        activate(window);
        QWidget* focus = window.focusWidget() != nullptr ? window.focusWidget() : &window;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    /// The page torn off its window, by key.
    static MainWindow& tear(const WindowSet& windows, MainWindow& from, int key = Qt::Key_F9)
    {
        const size_t before = windows.windows().size();
        press(from, key, Qt::ShiftModifier);
        [&] { QTRY_COMPARE(windows.windows().size(), before + 1); }();
        return *windows.windows().back();
    }
    [[nodiscard]] static bool shows(const MainWindow& window, const char* part)
    {
        const auto parts = window.findChildren<QWidget*>(QLatin1StringView(part));
        return std::ranges::any_of(parts, [](const QWidget* each) { return each->isVisible(); });
    }
    /// What the page that is seen is about.
    [[nodiscard]] static QString pageTitle(const MainWindow& window)
    {
        const auto titles = window.findChildren<QLabel*>(QStringLiteral("pageTitle"));
        const auto seen = std::ranges::find_if(titles, [](const QLabel* each) { return each->isVisible(); });
        return seen == titles.end() ? QString() : (*seen)->text();
    }
    [[nodiscard]] static Wallboard* wall()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (auto* wall = qobject_cast<Wallboard*>(window))
                return wall;
        }
        return nullptr;
    }
    [[nodiscard]] qsizetype kept() const { return m_look->settings().value(setting::Windows).toArray().size(); }

    TestClock m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<Appearance> m_look;
};

void WindowSetTest::init()
{
    m_console = std::make_unique<FakeConsole>(m_clock);
    fillSample(*m_console, m_clock.utcNow());
    m_settings = std::make_unique<UserSettings>(QString());
    m_look = std::make_unique<Appearance>(m_settings.get());
    m_look->setLanguage(QStringLiteral("en"));
}

void WindowSetTest::comesBackWhereItWas()
{
    auto windows = start();
    windows->first().showArea(QStringLiteral("servers"));
    windows->first().setGeometry(30, 40, 700, 600);
    windows->first().close();
    windows = start();
    QVERIFY(windows->first().findChild<QWidget*>(QStringLiteral("serversPanel"))->isVisible());
    QCOMPARE(windows->first().geometry().topLeft(), QPoint(30, 40));
}

void WindowSetTest::anotherWindowShowsTheSame()
{
    const auto windows = start();
    windows->first().setGeometry(30, 40, 700, 600);
    windows->first().showArea(QStringLiteral("map"));
    const QSignalSpy opened(windows.get(), &WindowSet::opened);
    MainWindow& other = openAnother(*windows, windows->first());
    QCOMPARE(opened.count(), 1);
    QVERIFY(other.isVisible());
    QVERIFY(other.geometry() != windows->first().geometry()); // seen to be another one
    QCOMPARE(other.place().area, QStringLiteral("map"));
    QCOMPARE(&other.picture(), &windows->first().picture()); // held once
    const auto rows = [](const MainWindow& window) {
        return window.findChild<RowView*>(QStringLiteral("alarmList"))->model()->rowCount();
    };
    QVERIFY(rows(other) > 0);
    QCOMPARE(rows(other), rows(windows->first()));
}

void WindowSetTest::eachShowsWhatItIsAskedFor()
{
    const auto windows = start();
    MainWindow& other = openAnother(*windows, windows->first());
    activate(other);
    QTest::keyClick(&other, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(other.place().area, QStringLiteral("map"));
    QCOMPARE(windows->first().place().area, QStringLiteral("alarms"));
    // A language is everybody's.
    m_look->setLanguage(QStringLiteral("sv"));
    for (const MainWindow* window : windows->windows())
        QVERIFY(!window->findChildren<QWidget*>(QStringLiteral("queuePanel")).isEmpty());
    QCOMPARE(other.place().area, QStringLiteral("map"));
}

void WindowSetTest::allOpenOnesComeBack()
{
    auto windows = start();
    MainWindow& other = openAnother(*windows, windows->first());
    other.setGeometry(60, 70, 720, 610);
    other.showArea(QStringLiteral("servers"));
    activate(other);
    QTimer::singleShot(0, &other, [&other] { QTest::keyClick(&other, Qt::Key_Q, Qt::ControlModifier); });
    QCoreApplication::exec();
    QCOMPARE(kept(), 2);
    windows = start();
    QCOMPARE(windows->windows().size(), size_t{2});
    QVERIFY(windows->windows()[1]->isVisible());
    QCOMPARE(windows->windows()[1]->place().area, QStringLiteral("servers"));
    QCOMPARE(windows->windows()[1]->geometry().topLeft(), QPoint(60, 70));
}

void WindowSetTest::closedOneStaysAway()
{
    const auto windows = start();
    MainWindow& other = openAnother(*windows, windows->first());
    activate(other);
    QTest::keyClick(&other, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(windows->windows().size(), size_t{1});
    QCOMPARE(kept(), 1);
    QVERIFY(windows->first().isVisible());

    activate(windows->first());
    QTest::keyClick(&windows->first(), Qt::Key_W, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY2(windows->first().isVisible(), "one key ended the watch");
}

void WindowSetTest::firstLivesOn()
{
    const auto windows = start();
    MainWindow& other = openAnother(*windows, windows->first());
    other.showArea(QStringLiteral("map"));
    windows->first().close();
    QCOMPARE(&windows->current(), &other);
    QCOMPARE(windows->windows().size(), size_t{2}); // what is around the windows listens to it
    QCOMPARE(kept(), 1);
    other.close();
    QCOMPARE(kept(), 1);
    const auto next = start();
    QCOMPARE(next->windows().size(), size_t{1});
    QCOMPARE(next->first().place().area, QStringLiteral("map")); // the last to go
}

/// Whoever asked for it: it is the room's. It ends with the last window.
void WindowSetTest::wallStaysWhenItsWindowGoes()
{
    const auto windows = start();
    MainWindow& other = openAnother(*windows, windows->first());
    activate(other);
    QTest::keyClick(&other, Qt::Key_F11);
    QVERIFY(wall() != nullptr);
    auto* tiles = &wall()->findChild<HeatMap*>()->tiles();
    QTRY_COMPARE(tiles->tiles().size(), size_t{40});
    other.close();
    QTRY_COMPARE(windows->windows().size(), size_t{1});
    QVERIFY(wall() != nullptr);
    LiveBatch batch;
    batch.servers = {m_console->picture.servers.back()};
    batch.servers[0].state = State::Unknown;
    m_console->send(batch);
    const auto tile = static_cast<size_t>(tiles->tileOf(batch.servers[0].server));
    QCOMPARE(tiles->tiles()[tile].mark.state, State::Unknown);
    // The same key in any window takes it away, and puts it there again.
    activate(windows->first());
    QTest::keyClick(&windows->first(), Qt::Key_F11);
    QTRY_VERIFY(wall() == nullptr);
    activate(windows->first());
    QTest::keyClick(&windows->first(), Qt::Key_F11);
    QVERIFY(wall() != nullptr);
    windows->first().close();
    QVERIFY(wall() == nullptr);
}

/// It goes on when the window goes that asked for it, and the others tell how far it is.
void WindowSetTest::demoIsEverybodys()
{
    const QTemporaryDir folder;
    QFile program(folder.filePath(QStringLiteral("program")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho \"$*\" >> said\n"
                  "while [ \"$1$2\" = demo--prepare ] && [ ! -e go ]; do sleep 0.05; done\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    m_console = std::make_unique<FakeConsole>(m_clock); // nothing is watched
    WindowSet windows(m_console->boundary(), *m_look, program.fileName());
    windows.show();
    MainWindow& other = openAnother(windows, windows.first());
    other.findChild<QAction*>(QStringLiteral("tryDemo"))->trigger();
    QVERIFY(!windows.first().findChild<QAction*>(QStringLiteral("tryDemo"))->isEnabled()); // one is under way
    other.close();
    QTRY_COMPARE(windows.windows().size(), size_t{1});
    QFile go(folder.filePath(QStringLiteral("go")));
    QVERIFY(go.open(QIODevice::WriteOnly));
    const auto said = [&folder] {
        QFile file(folder.filePath(QStringLiteral("said")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(said(), QByteArray("demo --prepare --json\ndemo\n"), 20'000);
    QTRY_VERIFY(windows.first().findChild<QAction*>(QStringLiteral("tryDemo"))->isEnabled());
}

void WindowSetTest::rubbishOpensOneWindow()
{
    m_look->settings().setValue(setting::Windows, QJsonArray{7, QStringLiteral("wide")});
    const auto windows = start();
    QVERIFY(windows->first().isVisible());
    QVERIFY(windows->first().width() >= windows->first().minimumWidth());
}

void WindowSetTest::columnsThatFitAreShown_data()
{
    QTest::addColumn<ColumnLook>("wanted");
    QTest::addColumn<int>("room");
    QTest::addColumn<Column>("front");
    QTest::addColumn<ColumnLook>("shown");
    const ColumnLook all;
    const ColumnLook torn{.navigation = false, .list = false, .torn = Column::Page};
    QTest::newRow("all, just") << all << 1000 << Column::List << all;
    QTest::newRow("list in front") << all << 999 << Column::List << ColumnLook{true, true, false};
    QTest::newRow("page in front") << all << 999 << Column::Page << ColumnLook{true, false, true};
    QTest::newRow("list alone") << all << 499 << Column::List << ColumnLook{false, true, false};
    QTest::newRow("page alone") << all << 599 << Column::Page << ColumnLook{false, false, true};
    QTest::newRow("no navigation wanted")
        << ColumnLook{false, true, true} << 900 << Column::List << ColumnLook{false, true, true};
    QTest::newRow("no page wanted") << ColumnLook{true, true, false} << 500 << Column::Page
                                    << ColumnLook{true, true, false};
    QTest::newRow("no list wanted") << ColumnLook{true, false, true} << 300 << Column::List
                                    << ColumnLook{false, false, true};
    QTest::newRow("torn") << torn << 10 << Column::List << torn;
}

void WindowSetTest::columnsThatFitAreShown()
{
    QFETCH(ColumnLook, wanted);
    QFETCH(int, room);
    QFETCH(Column, front);
    QFETCH(ColumnLook, shown);
    QVERIFY(fittingColumns(wanted, {.navigation = 100, .list = 400, .page = 500}, room, front) == shown);
}

void WindowSetTest::pageSlidesOverItsList()
{
    auto windows = start();
    MainWindow& window = windows->first();
    window.resize(window.minimumSizeHint().width(), 800);
    QCoreApplication::processEvents();
    QVERIFY2(window.width() < 800, qPrintable(QString::number(window.width())));
    window.selectWorst();
    QVERIFY(shows(window, "queuePanel") && !shows(window, "alarmPage"));

    window.findChild<QWidget*>(QStringLiteral("alarmList"))->setFocus();
    press(window, Qt::Key_Return);
    QVERIFY(!shows(window, "queuePanel") && shows(window, "alarmPage"));
    QVERIFY(window.focusWidget() != nullptr && window.focusWidget()->isVisible());
    press(window, Qt::Key_Escape);
    QVERIFY(shows(window, "queuePanel") && !shows(window, "alarmPage"));
    press(window, Qt::Key_Return);
    const auto backs = window.findChildren<QAbstractButton*>(QStringLiteral("backToList"));
    const auto back = std::ranges::find_if(backs, [](const QWidget* each) { return each->isVisible(); });
    QVERIFY(back != backs.end());
    (*back)->click();
    QVERIFY(shows(window, "queuePanel") && !shows(window, "alarmPage"));

    press(window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!shows(window, "serverPage"));
    press(window, Qt::Key_Down);
    press(window, Qt::Key_Return);
    QVERIFY(shows(window, "serverPage"));
    window.resize(1600, 800);
    QCoreApplication::processEvents();
    QVERIFY(shows(window, "serversPanel") && shows(window, "serverPage") && shows(window, "alarmsArea"));
    QVERIFY(!shows(window, "backToList"));
}

void WindowSetTest::aLargeFaceWidensNoWindow()
{
    auto windows = start();
    MainWindow& window = windows->first();
    for (const int percent : {150, 200}) {
        m_look->setScale(percent);
        QCoreApplication::processEvents();
        window.resize(1280, 800);
        QCoreApplication::processEvents();
        QCOMPARE(window.width(), 1280);
    }
}

void WindowSetTest::columnsAreHiddenAndComeBack()
{
    auto windows = start();
    MainWindow& window = windows->first();
    window.selectWorst();
    QVERIFY(shows(window, "queuePanel") && shows(window, "alarmPage") && shows(window, "alarmsArea"));
    press(window, Qt::Key_F9);
    QVERIFY(!shows(window, "alarmPage"));
    press(window, Qt::Key_F8); // one of the two stays
    QVERIFY(!shows(window, "queuePanel") && shows(window, "alarmPage"));
    QVERIFY(window.focusWidget() != nullptr && window.focusWidget()->isVisible());
    press(window, Qt::Key_F7);
    QVERIFY(!shows(window, "alarmsArea"));
    press(window, Qt::Key_3, Qt::ControlModifier); // has nothing but its list
    QVERIFY(shows(window, "mapPanel"));
    press(window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!shows(window, "queuePanel") && shows(window, "alarmPage"));
    m_look->setLanguage(QStringLiteral("sv"));
    QCoreApplication::processEvents();
    QVERIFY(!shows(window, "queuePanel") && !shows(window, "alarmsArea"));
    window.close();
    windows = start();
    QVERIFY(!shows(windows->first(), "queuePanel") && !shows(windows->first(), "alarmsArea"));
    press(windows->first(), Qt::Key_F8);
    press(windows->first(), Qt::Key_F7);
    QVERIFY(shows(windows->first(), "queuePanel") && shows(windows->first(), "alarmsArea"));
}

void WindowSetTest::tornPageFollows()
{
    const auto windows = start();
    MainWindow& window = windows->first();
    window.selectWorst();
    QCoreApplication::processEvents();
    const QString worst = pageTitle(window);
    QVERIFY(!worst.isEmpty());
    MainWindow& page = tear(*windows, window);
    QVERIFY(page.isVisible() && !shows(page, "queuePanel") && !shows(page, "alarmsArea"));
    QVERIFY(!shows(window, "alarmPage") && shows(window, "queuePanel"));
    QTRY_COMPARE(pageTitle(page), worst);
    // The next row, by key, in the window that it came from.
    press(window, Qt::Key_J);
    QTRY_VERIFY(!pageTitle(page).isEmpty() && pageTitle(page) != worst);
    QVERIFY(window.isActiveWindow()); // the keys stay with whoever has them
    // A server, wherever it is chosen.
    window.selectServer(ServerId{7});
    QTRY_COMPARE(pageTitle(page), window.picture().server(ServerId{7})->server.name);
    press(window, Qt::Key_3, Qt::ControlModifier);
    press(window, Qt::Key_Home);
    QTRY_VERIFY(page.picture().servers().size() == 40 && !pageTitle(page).isEmpty());
    // Back, by key there; the column is where it was.
    press(page, Qt::Key_Escape);
    QTRY_COMPARE(windows->windows().size(), size_t{1});
    press(window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(shows(window, "alarmPage"));
    // And by the same key here.
    tear(*windows, window);
    QVERIFY(!shows(window, "alarmPage"));
    press(window, Qt::Key_F9, Qt::ShiftModifier);
    QTRY_COMPARE(windows->windows().size(), size_t{1});
    QVERIFY(shows(window, "alarmPage"));
}

void WindowSetTest::tornListLeads()
{
    const auto windows = start();
    MainWindow& window = windows->first();
    window.selectWorst();
    QCoreApplication::processEvents();
    const QString worst = pageTitle(window);
    MainWindow& list = tear(*windows, window, Qt::Key_F8);
    QVERIFY(shows(list, "queuePanel") && !shows(list, "alarmPage"));
    QVERIFY(!shows(window, "queuePanel") && shows(window, "alarmPage"));
    press(list, Qt::Key_Home);
    press(list, Qt::Key_J);
    QTRY_VERIFY(!pageTitle(window).isEmpty() && pageTitle(window) != worst);
    press(window, Qt::Key_2, Qt::ControlModifier); // another area: the list goes with it
    QTRY_VERIFY(shows(list, "serversPanel"));
    list.selectServer(ServerId{9});
    QTRY_COMPARE(pageTitle(window), window.picture().server(ServerId{9})->server.name);
    press(list, Qt::Key_F8, Qt::ShiftModifier);
    QTRY_COMPARE(windows->windows().size(), size_t{1});
    QVERIFY(shows(window, "serversPanel"));
}

void WindowSetTest::heldPageStays()
{
    const auto windows = start();
    MainWindow& window = windows->first();
    window.selectServer(ServerId{7});
    MainWindow& page = tear(*windows, window);
    const QString seven = window.picture().server(ServerId{7})->server.name;
    QTRY_COMPARE(pageTitle(page), seven);
    press(page, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(shows(window, "serverPage")); // it has its own again
    window.selectServer(ServerId{9});
    QCoreApplication::processEvents();
    QCOMPARE(pageTitle(page), seven);
    // There may be another one, which follows.
    MainWindow& other = tear(*windows, window);
    QTRY_COMPARE(pageTitle(other), window.picture().server(ServerId{9})->server.name);
    // The held one takes that place again.
    press(page, Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(windows->windows().size(), size_t{2});
    QTRY_COMPARE(pageTitle(page), window.picture().server(ServerId{9})->server.name);
    QVERIFY(!shows(window, "serverPage"));
}

/// On a large screen it stands in the middle, no wider than beside the others; on a small one it has all of it.
void WindowSetTest::tornColumnIsNotStretched()
{
    const auto windows = start();
    windows->first().selectServer(ServerId{7});
    MainWindow& torn = tear(*windows, windows->first());
    auto* page = torn.findChild<QWidget*>(QStringLiteral("serverPage"));
    const auto left = [&] { return page->mapTo(&torn, QPoint()).x(); };
    torn.resize(2560, 1400);
    QTRY_COMPARE(page->width(), 1600);
    QCOMPARE(left(), (2560 - 1600) / 2);
    torn.resize(1100, 800);
    QTRY_COMPARE(page->width(), 1100);
    QCOMPARE(left(), 0);
    windows->first().resize(2560, 1400); // a whole window has all of its width in use
    auto* list = windows->first().findChild<QWidget*>(QStringLiteral("serversPanel"));
    QTRY_VERIFY(list->width() > 1600);
}

/// Its button follows the key, and the key the button.
void WindowSetTest::holdLooksAndSoundsPressed()
{
    const auto windows = start();
    windows->first().selectServer(ServerId{7});
    MainWindow& page = tear(*windows, windows->first());
    const auto buttons = page.findChildren<QAbstractButton*>(QStringLiteral("holdPageButton"));
    const auto seen = std::ranges::find_if(buttons, [](const QWidget* each) { return each->isVisible(); });
    QVERIFY(seen != buttons.end());
    QAbstractButton& button = **seen;
    const auto spoken = [&button] { return QAccessible::queryAccessibleInterface(&button)->state(); };
    button.clearFocus();
    QVERIFY(!button.isChecked() && spoken().checkable && !spoken().checked);
    const QImage before = button.grab().toImage();
    press(page, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(button.isChecked() && spoken().checked);
    QVERIFY(button.grab().toImage() != before);
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(!button.isChecked() && !page.columns().look().held);
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(button.isChecked() && page.columns().look().held);
}

/// The store has more to do than to draw curves that nobody sees.
void WindowSetTest::hiddenPageAsksForNoHistory()
{
    const auto windows = start();
    MainWindow& window = windows->first();
    const auto asked = [this] { return m_console->curvesAsked - m_console->linesAsked.size(); };
    const auto look = [&](ServerId server) { // how many questions that takes
        const quint64 before = asked();
        window.selectServer(server);
        QCoreApplication::processEvents();
        return asked() - before;
    };
    QVERIFY(look(ServerId{7}) > 0);
    press(window, Qt::Key_F9);
    QCOMPARE(look(ServerId{8}), quint64{0});
    QCOMPARE(look(ServerId{9}), quint64{0});
    quint64 before = asked();
    press(window, Qt::Key_F9);
    QTRY_VERIFY(asked() > before); // for what it shows now
    tear(*windows, window);
    before = asked();
    window.selectServer(ServerId{7});
    QTRY_VERIFY(asked() > before); // in a window of its own it is seen
}

/// Neither the journal and the archive for an alarm, nor the polls for a server; all of it when the page is seen.
void WindowSetTest::hiddenPageAsksNothingElse()
{
    const auto windows = start();
    MainWindow& window = windows->first();
    for (const auto& [id, alarm] : window.picture().alarms())
        m_console->journals[id.value] = {{.alarm = id, .at = alarm.openedAt, .text = QStringLiteral("opened")}};
    const auto alarms = window.findChild<RowView*>(QStringLiteral("alarmList"));
    const auto journal = [&window] {
        return window.findChild<RowView*>(QStringLiteral("journal"))->model()->rowCount();
    };
    const auto choose = [&](int row) { alarms->setCurrentIndex(alarms->model()->index(row, 0)); };
    window.selectWorst();
    choose(0);
    QTRY_COMPARE(journal(), 1);
    press(window, Qt::Key_F9);
    QCoreApplication::processEvents();
    const int archive = m_console->archive.asked;
    choose(1);
    choose(2);
    QTest::qWait(20);
    QCOMPARE(m_console->archive.asked, archive);
    QCOMPARE(journal(), 0);
    press(window, Qt::Key_F9);
    QTRY_COMPARE(journal(), 1);
    QTRY_VERIFY(m_console->archive.asked > archive);

    window.selectServer(ServerId{7});
    press(window, Qt::Key_F9);
    QCoreApplication::processEvents();
    const quint64 logs = m_console->workbench.logsAsked;
    window.selectServer(ServerId{8});
    window.selectServer(ServerId{9});
    QTest::qWait(20);
    QCOMPARE(m_console->workbench.logsAsked, logs);
    press(window, Qt::Key_F9);
    QTRY_VERIFY(m_console->workbench.logsAsked > logs);
}

void WindowSetTest::tornOnesComeBack()
{
    auto windows = start();
    windows->first().selectServer(ServerId{7});
    MainWindow& page = tear(*windows, windows->first());
    const QString seven = windows->first().picture().server(ServerId{7})->server.name;
    QTRY_COMPARE(pageTitle(page), seven);
    press(page, Qt::Key_H, Qt::ControlModifier);
    page.setGeometry(60, 70, 1120, 710);
    tear(*windows, windows->first()).setGeometry(80, 90, 1140, 760);
    activate(windows->first());
    MainWindow* first = &windows->first();
    QTimer::singleShot(0, first, [first] { QTest::keyClick(first, Qt::Key_Q, Qt::ControlModifier); });
    QCoreApplication::exec();
    QCOMPARE(kept(), 3);
    windows = start();
    QCOMPARE(windows->windows().size(), size_t{3});
    const MainWindow& held = *windows->windows()[1];
    const MainWindow& following = *windows->windows()[2];
    QCOMPARE(held.geometry(), QRect(60, 70, 1120, 710));
    QCOMPARE(following.geometry(), QRect(80, 90, 1140, 760));
    QTRY_COMPARE(pageTitle(held), seven);
    windows->first().selectServer(ServerId{9});
    QTRY_COMPARE(pageTitle(following), windows->first().picture().server(ServerId{9})->server.name);
    QCOMPARE(pageTitle(held), seven);
    QVERIFY(!shows(windows->first(), "serverPage"));
}

void WindowSetTest::tornOnesGoWithTheirWindow()
{
    const auto windows = start();
    MainWindow& other = openAnother(*windows, windows->first());
    other.selectWorst();
    tear(*windows, other);
    QCOMPARE(windows->windows().size(), size_t{3});
    press(other, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(windows->windows().size(), size_t{1});
    QCOMPARE(kept(), 1);
    // A torn page is no second window that goes on alone.
    MainWindow& page = tear(*windows, windows->first());
    press(windows->first(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY2(windows->first().isVisible(), "one key ended the watch");
    activate(page);
    QCOMPARE(&windows->current(), &windows->first());
    windows->first().close();
    QTRY_COMPARE(windows->windows().size(), size_t{1});
    QCOMPARE(kept(), 2); // both, for the next time
}

void WindowSetTest::lockHoldsInATornOne()
{
    FakeAccounts& accounts = m_console->accounts;
    accounts.add({.login = QStringLiteral("anna"), .name = QStringLiteral("Anna Ek"), .role = Role::Technician},
                 "hemligt");
    accounts.seat(accounts.operators().front());
    const auto windows = start();
    windows->first().selectWorst();
    MainWindow& page = tear(*windows, windows->first());
    QTRY_VERIFY(shows(page, "alarmPage"));
    const auto* acknowledge = page.findChild<QAction*>(QStringLiteral("acknowledge"));
    QTRY_VERIFY(acknowledge->isEnabled());
    accounts.lock();
    QTRY_VERIFY(!acknowledge->isEnabled());
    QVERIFY(shows(page, "lockBand") && shows(page, "alarmPage"));
    accounts.signOff();
    QTRY_VERIFY(!shows(page, "alarmPage"));
    accounts.seat(accounts.operators().front());
    QTRY_VERIFY(shows(page, "alarmPage") && acknowledge->isEnabled());
}

QTEST_MAIN(WindowSetTest)
#include "tst_windowset.moc"

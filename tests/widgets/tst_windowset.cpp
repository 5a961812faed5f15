#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"
#include "widgets/room/heatmap.h"
#include "widgets/room/wallboard.h"
#include "widgets/windowset.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

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

QTEST_MAIN(WindowSetTest)
#include "tst_windowset.moc"

#include "tests/widgets/sampleestate.h"
#include "widgets/mainwindow.h"
#include "widgets/room/heatmap.h"
#include "widgets/room/wallboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

/// The window and the room around it: map, wallboard, settings, where it stood.
class TestRoomWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mapLeadsToTheServer();
    void mapFilterDims();
    void wallboardComesAndGoes();
    void wallboardFollowsTheEstate();
    void wallboardOutlivesAChangeOfLanguage();
    void settingsChangeTheLookAtOnce();
    void muteIsCountedDownInTheStrip();
    void everyAreaFitsAtEveryScale_data();
    void everyAreaFitsAtEveryScale();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* path) const
    {
        QWidget* above = m_window.get();
        const QStringList names = QString::fromLatin1(path).split(QLatin1Char('/'));
        if (names.size() > 1)
            above = above->findChild<QWidget*>(names.first());
        auto* found = above == nullptr ? nullptr : above->findChild<Widget*>(names.last());
        if (found == nullptr)
            qFatal("no %s in the window", path);
        return found;
    }
    static Wallboard* wallboard()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            if (auto* wall = qobject_cast<Wallboard*>(window))
                return wall;
        }
        return nullptr;
    }
    void build();
    void activate();

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestRoomWindow::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(QStringLiteral("en"));
    m_look->setTheme(Theme::Light);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    build();
}

void TestRoomWindow::build()
{
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    activate();
}

void TestRoomWindow::activate()
{
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestRoomWindow::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestRoomWindow::mapLeadsToTheServer()
{
    m_window->showArea(QStringLiteral("map"));
    auto* map = child<HeatMap>("heatMap");
    QTRY_VERIFY(map->hasFocus());
    const int tile = map->tiles().tileOf(ServerId{1});
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->itemRect(tile).center());
    QVERIFY(child("serverPage")->isVisible());
    QCOMPARE(child<QLabel>("serverPage/pageTitle")->text(), QStringLiteral("NB-DC02"));
    m_window->showArea(QStringLiteral("map"));
    QCOMPARE(map->current(), tile); // as it was left
}

void TestRoomWindow::mapFilterDims()
{
    m_window->showArea(QStringLiteral("map"));
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("mapPanel/filter"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("norrbygg dc02"));
    auto* map = child<HeatMap>("heatMap");
    QCOMPARE(map->tiles().wanted(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(map->tiles().wanted(), static_cast<int>(map->tiles().tiles().size()));
    QVERIFY(map->hasFocus());
}

void TestRoomWindow::wallboardComesAndGoes()
{
    QVERIFY(wallboard() == nullptr);
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(wallboard() != nullptr);
    QVERIFY(wallboard()->isFullScreen());
    QTest::keyClick(wallboard(), Qt::Key_Escape);
    QTRY_VERIFY(wallboard() == nullptr);
    activate();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(wallboard() != nullptr);
    m_window->close(); // it does not stay behind alone
    QVERIFY(wallboard() == nullptr);
}

void TestRoomWindow::wallboardFollowsTheEstate()
{
    m_window->toggleWallboard();
    auto* map = wallboard()->findChild<HeatMap*>();
    QTRY_VERIFY(!map->tiles().tiles().empty());
    LiveBatch batch;
    batch.servers = {m_console->picture.servers.back()};
    batch.servers[0].state = State::Unknown;
    m_console->send(batch);
    const auto tile = static_cast<size_t>(map->tiles().tileOf(batch.servers[0].server));
    QCOMPARE(map->tiles().tiles()[tile].mark.state, State::Unknown);
    QVERIFY(
        wallboard()->findChild<QWidget*>(QStringLiteral("wallStrip"))->accessibleName().contains(QStringLiteral("OK")));
}

void TestRoomWindow::wallboardOutlivesAChangeOfLanguage()
{
    m_window->toggleWallboard();
    const auto says = [](const char* word) {
        return wallboard()
            ->findChild<QWidget*>(QStringLiteral("wallStrip"))
            ->accessibleName()
            .contains(QLatin1StringView(word));
    };
    QTRY_VERIFY(says("Error"));
    m_look->setLanguage(QStringLiteral("sv"));
    QVERIFY(wallboard() != nullptr);
    QVERIFY(says("Fel"));
}

void TestRoomWindow::settingsChangeTheLookAtOnce()
{
    m_window->showArea(QStringLiteral("settings"));
    auto* theme = child<QComboBox>("look.theme");
    QTRY_VERIFY(theme->hasFocus());
    QTest::keyClick(theme, Qt::Key_End);
    QTRY_COMPARE(paletteOf(m_window->palette()).theme, Theme::ContrastDark);
    const int before = child("statusStrip")->height();
    auto* scale = child<QComboBox>("look.scale");
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_End);
    QTRY_COMPARE(m_look->scale(), 200);
    QTRY_COMPARE_GE(child("statusStrip")->height(), before * 3 / 2);
    QTRY_COMPARE(m_window->focusWidget(), child<QComboBox>("look.scale")); // the keys are where they were
    m_look->setScale(100);
}

void TestRoomWindow::muteIsCountedDownInTheStrip()
{
    QSignalSpy asked(m_window.get(), &MainWindow::muteAsked);
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 1);
    auto* left = child<QPushButton>("muteLeft");
    QVERIFY(!left->isVisible());
    m_window->setMuteLeft(14min + 3s);
    QVERIFY(left->isVisible());
    QCOMPARE(left->text(), QStringLiteral("Sound off 14:03"));
    left->click();
    QCOMPARE(asked.count(), 2);
    m_window->setMuteLeft(Millis{0});
    QVERIFY(!left->isVisible());
}

void TestRoomWindow::everyAreaFitsAtEveryScale_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const QString& language : {QStringLiteral("sv"), QStringLiteral("en")}) {
        for (const int scale : {80, 100, 150, 200})
            QTest::addRow("%s at %d %%", qPrintable(language), scale) << language << scale;
    }
}

void TestRoomWindow::everyAreaFitsAtEveryScale()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    m_look->setLanguage(language);
    m_look->setScale(scale);
    m_window->resize(QSize(1280, 800) * scale / 100);
    m_window->selectWorst();
    for (const char* area : {"servers", "map", "settings"}) {
        m_window->showArea(QString::fromLatin1(area));
        QTest::qWait(20);
        const auto labels = m_window->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width() &&
                             label->height() >= label->fontMetrics().height(),
                         qPrintable(label->text()));
        }
        const auto buttons = m_window->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            const int wanted = button->fontMetrics().horizontalAdvance(button->text());
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= wanted && button->height() >= button->fontMetrics().height(),
                         qPrintable(button->text()));
        }
    }
}

QTEST_MAIN(TestRoomWindow)
#include "tst_roomwindow.moc"

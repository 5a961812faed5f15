#include "models/items/seriestablemodel.h"
#include "tests/widgets/everypage.h"
#include "widgets/charts/metricchart.h"
#include "widgets/common/rowview.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a technician does most, in the real window, without a mouse, in both languages. A test presses only keys that a
/// person can press where they are, and goes to a control by Tab.
class TestKeyboardTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void findTheWorst();
    void acknowledgeThreeWithAComment();
    void addAServerByAddress();
    void muteAServerForAnHour();
    void findWhatChangedYesterday();
    void compareTwoServersCpu();
    void snoozeUntilATime();
    void findAServerByName();
    void saveAView();
    void exportAChart();
    void tagAllOfACustomer();

private:
    QWidget* focus();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Until the control of this name has the focus.
    bool tabTo(const char* name, bool back = false);
    /// Opens the menu of the button that has the focus and goes down to the entry of this name.
    bool takeFromMenu(const char* action);
    QDialog* dialog() const { return qobject_cast<QDialog*>(QApplication::activeWindow()); }
    QString title(const char* page) const;
    void find(const QString& letters);
    /// In the window again once the dialog is gone, as a window manager sees to it.
    void back();

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeyboardTasks::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("sv") << u"sv"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestKeyboardTasks::init()
{
    QFETCH_GLOBAL(QString, language);
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(language);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    m_console->workbench.answer = [](const Trial& trial) { return sampleAnswer(trial); };
    fillSample(*m_console, m_clock->utcNow());
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyboardTasks::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

QWidget* TestKeyboardTasks::focus()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    // Without a window manager what popped up stays the active window after it has gone.
    if (QApplication::activeWindow() == nullptr || !QApplication::activeWindow()->isVisible())
        m_window->activateWindow();
    QWidget* widget = QApplication::focusWidget();
    return widget != nullptr ? widget : QApplication::activeWindow();
}

void TestKeyboardTasks::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
    QCoreApplication::processEvents();
}

void TestKeyboardTasks::type(const QString& text)
{
    for (const QChar letter : text) { // what is offered meanwhile takes the keys
        QTest::keyClick(focus(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
}

bool TestKeyboardTasks::tabTo(const char* name, bool back)
{
    constexpr int Most = 80;
    for (int i = 0; i < Most; ++i) {
        if (focus()->objectName() == QLatin1StringView(name))
            return true;
        press(back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return false;
}

bool TestKeyboardTasks::takeFromMenu(const char* action)
{
    bool taken = false;
    // A button's menu is a loop of its own, in which the next keys are pressed.
    QTimer::singleShot(0, [&taken, action] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (qsizetype i = 0; menu != nullptr && !taken && i <= menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            taken = menu->activeAction() != nullptr && menu->activeAction()->objectName() == QLatin1StringView(action);
        }
        if (menu != nullptr)
            QTest::keyClick(menu, taken ? Qt::Key_Return : Qt::Key_Escape);
    });
    press(Qt::Key_Space);
    return taken;
}

QString TestKeyboardTasks::title(const char* page) const
{
    const auto* shown = m_window->findChild<QWidget*>(QLatin1StringView(page));
    return shown->isVisible() ? shown->findChild<QLabel*>(u"pageTitle"_s)->text() : QString();
}

/// By Ctrl+K, the first of what is found.
void TestKeyboardTasks::find(const QString& letters)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(focus()->objectName(), u"paletteEdit"_s);
    type(letters);
    press(Qt::Key_Return);
}

void TestKeyboardTasks::back()
{
    QTRY_VERIFY(m_window->findChild<QDialog*>() == nullptr || !m_window->findChild<QDialog*>()->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyboardTasks::findTheWorst()
{
    press(Qt::Key_2, Qt::ControlModifier); // from anywhere
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Home);
    const QString alarm = title("alarmPage");
    QVERIFY2(alarm.contains(u"C:"_s), qPrintable(alarm)); // the full system volume
    press(Qt::Key_Return);                                // its server
    QVERIFY(!title("serverPage").isEmpty());
}

void TestKeyboardTasks::acknowledgeThreeWithAComment()
{
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ShiftModifier);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(focus()->objectName(), u"comment"_s);
    type(u"disk is ordered"_s);
    press(Qt::Key_Return);
    const auto taken = [this] {
        return std::ranges::count_if(m_console->picture.alarms, [](const Alarm& alarm) {
            return alarm.ack && alarm.ack->comment == u"disk is ordered"_s;
        });
    };
    QTRY_COMPARE(taken(), 3);
    back();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(taken(), 0);
}

void TestKeyboardTasks::addAServerByAddress()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(dialog() != nullptr);
    auto* accept = dialog()->findChild<QPushButton*>(u"accept"_s);
    QCOMPARE(focus()->objectName(), u"address"_s);
    type(u"10.4.0.77"_s);
    QVERIFY(tabTo("customer"));
    type(u"Norrbygg"_s);
    QTRY_VERIFY(accept->isEnabled());
    QVERIFY(tabTo("accept"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_console->picture.estate->servers.size(), size_t{41});
    QCOMPARE(m_console->picture.estate->servers.back().address, u"10.4.0.77"_s);
    QVERIFY(m_console->picture.estate->checks.back().server == m_console->picture.estate->servers.back().id);
}

void TestKeyboardTasks::muteAServerForAnHour()
{
    find(u"nb-dc02"_s);
    press(Qt::Key_M);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(focus()->objectName(), u"reason"_s);
    type(u"patching"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_console->picture.estate->windows.size(), size_t{1});
    const ServiceWindow& window = m_console->picture.estate->windows.front();
    QCOMPARE(window.servers, std::vector{ServerId{1}});
    QCOMPARE(window.when.to - window.when.from, Millis{1h});
}

void TestKeyboardTasks::findWhatChangedYesterday()
{
    press(Qt::Key_Y);
    QTRY_COMPARE(focus()->objectName(), u"changeRows"_s);
    const auto* rows = qobject_cast<RowView*>(focus());
    const UtcTime midnight =
        fromMs(QDateTime::fromMSecsSinceEpoch(toMs(m_clock->utcNow())).date().startOfDay().toMSecsSinceEpoch());
    const auto ofYesterday = std::ranges::count_if(m_console->changes.lines, [midnight](const Change& line) {
        return line.at < midnight && line.at >= midnight - 24h;
    });
    QVERIFY(ofYesterday > 0);
    QTRY_COMPARE(rows->model()->rowCount(), static_cast<int>(ofYesterday));
    press(Qt::Key_Down);
    QVERIFY(!m_window->findChild<QLabel*>(u"changeTitle"_s)->text().isEmpty());
}

void TestKeyboardTasks::compareTwoServersCpu()
{
    find(u"nb-dc02"_s);
    press(Qt::Key_Return); // its readings
    auto* table = m_window->findChild<RowView*>(u"seriesTable"_s);
    QCOMPARE(focus(), table);
    const auto name = [table] {
        return table->currentIndex().siblingAtColumn(SeriesTableModel::Name).data().toString();
    };
    for (int row = 0; row < table->model()->rowCount() && !name().startsWith(u"CPU"_s); ++row)
        press(Qt::Key_Down);
    QVERIFY2(name().startsWith(u"CPU"_s), qPrintable(name()));
    QVERIFY(tabTo("chartAdd"));
    press(Qt::Key_Space);
    QCOMPARE(focus()->objectName(), u"seriesSearch"_s);
    type(u"sql01 cpu"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    const auto* chart = m_window->findChild<QWidget*>(u"serverPage"_s)->findChild<MetricChart*>();
    QCOMPARE(chart->sources().size(), size_t{2});
    QCOMPARE(chart->sources()[0].health.key.metric, chart->sources()[1].health.key.metric);
}

void TestKeyboardTasks::snoozeUntilATime()
{
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Z);
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    press(Qt::Key_Up); // from below: until tomorrow morning
    press(Qt::Key_Return);
    const auto asleep = [this] {
        return std::ranges::count_if(m_console->picture.alarms,
                                     [](const Alarm& alarm) { return alarm.muted == MuteReason::Snoozed; });
    };
    QTRY_COMPARE(asleep(), 1);
}

void TestKeyboardTasks::findAServerByName()
{
    find(u"sql01"_s);
    QVERIFY2(title("serverPage").contains(u"SQL01"_s), qPrintable(title("serverPage")));
}

void TestKeyboardTasks::saveAView()
{
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_Slash);
    QCOMPARE(focus()->objectName(), u"filter"_s);
    type(u"level:error "_s);
    QVERIFY2(tabTo("savedViews"), qPrintable(focus()->objectName()));
    QVERIFY(takeFromMenu("viewSave"));
    QTRY_VERIFY(dialog() != nullptr);
    type(u"Worst only"_s);
    press(Qt::Key_Return);
    back();
    press(Qt::Key_Slash);
    press(Qt::Key_Escape); // no filter now
    find(u"worst only"_s);
    QCOMPARE(m_window->findChild<QWidget*>(u"queuePanel"_s)->findChild<QLineEdit*>(u"filter"_s)->text().simplified(),
             u"level:error"_s);
}

void TestKeyboardTasks::exportAChart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"chart.svg"_s);
    find(u"nb-dc02"_s);
    press(Qt::Key_Return);
    QVERIFY(tabTo("chartExport"));
    QVERIFY(takeFromMenu("exportSvg"));
    QTRY_VERIFY(qobject_cast<QFileDialog*>(dialog()) != nullptr);
    type(file);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile(file).size() > 0);
}

void TestKeyboardTasks::tagAllOfACustomer()
{
    find(u"nb-dc02"_s);
    press(Qt::Key_Left); // folds the server
    press(Qt::Key_Left); // its customer
    press(Qt::Key_E);
    QVERIFY(dialog() != nullptr);
    QVERIFY(tabTo("addTags"));
    type(u"gold"_s);
    press(Qt::Key_Return);
    const auto tagged = [this] {
        return std::ranges::count_if(m_console->picture.estate->servers,
                                     [](const Server& server) { return server.tags.contains(u"gold"_s); });
    };
    QTRY_COMPARE(tagged(), 8);
}

QTEST_MAIN(TestKeyboardTasks)
#include "tst_keyboardtasks.moc"

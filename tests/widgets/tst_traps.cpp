#include "models/domain/explanation.h"
#include "models/domain/ownmetrics.h"
#include "models/items/trapsmodel.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/traps/traplist.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int aLook = 20'000; ///< once a second, on a machine that may be busy

}

/// What devices said by themselves, as a person finds it: in its own place in the window, and where it is switched on.
class TestTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void trapsAreListed();
    void strangeOnesAreFound();
    void searchNarrows();
    void olderOnesCome();
    void rareOnesAreLookedFor();
    void newOnesComeInAbove();
    void oneThatComesAgainIsCounted();
    void rowsStandStillUnderThePointer();
    void rowsStandStillForWhoReadsFurtherDown();
    void aStormIsBounded();
    void lateAnswersAreDropped();
    void failureIsSaidAndTriedAgain();
    void pageTellsAll();
    void pageIsCopied();
    void trapOpensWhatItLedTo();
    void serverShowsItsTraps();
    void emptyPlaceLeadsToTheSwitch();
    void switchIsSet();
    void portThatCannotBeHadIsSaid();
    void switchIsTheAdministrators();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the window", name);
        return found;
    }
    [[nodiscard]] RowView* rows() const { return child<RowView>("trapRows"); }
    [[nodiscard]] int count() const { return rows()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString fact(const char* name) const { return child<QLabel>(name)->text(); }
    void addTraps(int many);
    void choose(const QString& name);
    void open();
    void openSettings();
    void tellTrouble(int error);

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestTraps::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000)); // a Monday in November, in the afternoon
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_window = std::make_unique<MainWindow>(m_console->boundary(), *m_look);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    QCoreApplication::processEvents();
}

void TestTraps::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_look.reset();
}

void TestTraps::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QTRY_VERIFY(count() > 0);
}

void TestTraps::openSettings()
{
    m_window->showArea(u"settings"_s);
    child<QPushButton>("view_listening")->click();
    QTRY_VERIFY(child<QCheckBox>("listenForTraps")->isEnabled());
}

/// Of now, each another one.
void TestTraps::addTraps(int many)
{
    for (int i = 0; i < many; ++i)
        m_console->traps.add({.at = m_clock->utcNow(),
                              .lastAt = m_clock->utcNow(),
                              .source = u"192.0.2.77"_s,
                              .version = 2,
                              .oid = u"1.3.6.1.4.1.99999.0.%1"_s.arg(i)});
}

void TestTraps::choose(const QString& name)
{
    for (int row = 0; row < count(); ++row) {
        if (cell(row, TrapsModel::Details).contains(name) || cell(row, TrapsModel::What).contains(name))
            rows()->setCurrentIndex(rows()->model()->index(row, 0));
    }
    QCoreApplication::processEvents(); // what the page shows is there then
}

void TestTraps::tellTrouble(int error)
{
    Alarm alarm;
    alarm.id = {777'777};
    alarm.key = {{}, {consoleTrapsMetric, {}}};
    alarm.level = alarm.worst = State::Error;
    alarm.openedAt = alarm.levelSince = m_clock->utcNow();
    alarm.text = explain(Why::Port, 162, explainErrno(error));
    LiveBatch batch;
    batch.alarms = {alarm};
    m_console->send(batch);
}

void TestTraps::trapsAreListed()
{
    open();
    QCOMPARE(count(), static_cast<int>(m_console->traps.kept.size()));
    QVERIFY(rows()->hasFocus());
    QCOMPARE(cell(0, TrapsModel::From), u"NB-ESX03"_s);
    QCOMPARE(cell(0, TrapsModel::Became), u"polled"_s);
    QCOMPARE(cell(0, TrapsModel::Customer), u"Norrbygg AB"_s);
    QVERIFY2(cell(0, TrapsModel::What).contains(u"PSU 2"_s), qPrintable(cell(0, TrapsModel::What)));
    QVERIFY(cell(0, TrapsModel::What).endsWith(u": failed"_s));
    QVERIFY(cell(0, TrapsModel::Details).startsWith(u"cpqHe4FltTolPowerSupplyFailed; "_s));
    QCOMPARE(cell(2, TrapsModel::What), u"18422 traps came too fast"_s);
    QCOMPARE(cell(3, TrapsModel::What), u"1.3.6.1.4.1.34097.9.77.0.12"_s);
    QCOMPARE(cell(4, TrapsModel::Times), u"×14"_s);
    QCOMPARE(cell(5, TrapsModel::From), u"198.51.100.23"_s);
    QCOMPARE(fact("trapsState"), u"Listens for traps on UDP port 162"_s);
}

void TestTraps::strangeOnesAreFound()
{
    open();
    auto* fate = child<QComboBox>("trapsFate");
    fate->setCurrentText(u"Not known"_s);
    QTRY_COMPARE(count(), 1);
    QCOMPARE(cell(0, TrapsModel::Became), u"not known"_s);
    QCOMPARE(fact("trapOid"), u"1.3.6.1.4.1.34097.9.77.0.12"_s);
    QCOMPARE(fact("trapEnterprise"), u"1.3.6.1.4.1.34097.9.77"_s);
    fate->setCurrentText(u"Can't be read"_s);
    QTRY_VERIFY(!rows()->isVisible());
    QVERIFY(child("trapsPanel")->findChild<QPushButton*>(u"emptyAction"_s) == nullptr); // a search, not a switch
}

void TestTraps::searchNarrows()
{
    open();
    const int all = count();
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto* search = child<QLineEdit>("trapsSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"door 2"_s);
    QTRY_COMPARE(count(), 1);
    search->clear();
    QTest::keyClicks(search, u"nb-sw-core"_s); // no trap says that: its server is called so
    QTRY_COMPARE(count(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(rows()->hasFocus());
    QTRY_COMPARE(count(), all);
    auto* sender = child<QComboBox>("trapsSender");
    sender->setCurrentText(u"NB-SW-CORE"_s);
    QTRY_COMPARE(count(), 2);
    QVERIFY(sender->findText(u"NB-ESX03"_s) > 0); // still to be chosen
}

void TestTraps::olderOnesCome()
{
    addTraps(250);
    open();
    QTRY_COMPARE(count(), TrapList::PageRows);
    auto* older = child<QPushButton>("olderTraps");
    QTRY_VERIFY(older->isVisible());
    older->click();
    QTRY_COMPARE(count(), 2 * TrapList::PageRows);
    older->click();
    QTRY_COMPARE(count(), static_cast<int>(m_console->traps.kept.size()));
    QVERIFY(!older->isVisible());
}

/// Looking through very many takes steps, which follow each other by themselves.
void TestTraps::rareOnesAreLookedFor()
{
    addTraps(100);
    m_console->traps.steps = 10;
    open();
    child<QLineEdit>("trapsSearch")->setText(u"door 2"_s);
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(!child<QPushButton>("olderTraps")->isVisible());
    QTRY_COMPARE(fact("trapsFooter"), u"1 trap"_s);
}

void TestTraps::newOnesComeInAbove()
{
    open();
    const int before = count();
    const QString first = cell(0, TrapsModel::Details);
    m_clock->advance(1min);
    addTraps(1);
    QTRY_COMPARE_WITH_TIMEOUT(count(), before + 1, aLook);
    QCOMPARE(cell(0, TrapsModel::From), u"192.0.2.77"_s);
    QCOMPARE(cell(1, TrapsModel::Details), first);
    QCOMPARE(rows()->currentIndex().row(), 1);   // the selection goes with its row
    QVERIFY(m_console->traps.asked.size() <= 2); // no whole page was asked for again
}

void TestTraps::oneThatComesAgainIsCounted()
{
    open();
    const int before = count();
    m_clock->advance(1min);
    Trap& last = m_console->traps.kept.back();
    last.repeats = 7;
    last.lastAt = m_clock->utcNow();
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, TrapsModel::Times), u"×7"_s, aLook);
    QCOMPARE(count(), before);
    QVERIFY(fact("trapBeside").startsWith(u"7 times"_s)); // the page follows
}

void TestTraps::rowsStandStillUnderThePointer()
{
    open();
    const int before = count();
    QTest::mouseMove(rows()->viewport(), QPoint(40, 40));
    QTest::mouseMove(rows()->viewport(), QPoint(44, 44));
    QVERIFY(rows()->isHeld());
    m_clock->advance(1min);
    addTraps(3);
    auto* newer = child<QPushButton>("newerTraps");
    QTRY_VERIFY_WITH_TIMEOUT(newer->isVisible() || count() > before, aLook);
    if (rows()->isHeld())
        QCOMPARE(count(), before);
    QCOMPARE(newer->text(), u"3 new above"_s);
    newer->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(), before + 3, aLook);
    QTRY_VERIFY(!newer->isVisible());
}

void TestTraps::rowsStandStillForWhoReadsFurtherDown()
{
    addTraps(90);
    open();
    const int before = count();
    QScrollBar* bar = rows()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(bar->value() > 0);
    m_clock->advance(1min);
    addTraps(2);
    auto* newer = child<QPushButton>("newerTraps");
    QTRY_VERIFY_WITH_TIMEOUT(newer->isVisible(), aLook);
    QCOMPARE(count(), before);
    bar->setValue(0);
    QTRY_COMPARE_WITH_TIMEOUT(count(), before + 2, aLook);
}

void TestTraps::aStormIsBounded()
{
    open();
    m_clock->advance(1min);
    addTraps(20'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(), TrapList::PageRows, aLook); // the newest page, not all of them
    QCOMPARE(cell(0, TrapsModel::What), u"1.3.6.1.4.1.99999.0.19999"_s);
    for (int round = 0; round < 3; ++round) {
        const int looked = m_console->traps.looked;
        m_clock->advance(1s);
        addTraps(90);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->traps.looked > looked + 1, aLook);
    }
    QVERIFY(count() <= TrapList::MostRows);
    QTRY_VERIFY(child<QPushButton>("olderTraps")->isVisible());
}

void TestTraps::lateAnswersAreDropped()
{
    open();
    m_console->traps.hold = true;
    m_console->traps.held.clear();
    auto* fate = child<QComboBox>("trapsFate");
    fate->setCurrentText(u"Led to an alarm"_s);
    fate->setCurrentText(u"Not known"_s);
    QVERIFY(m_console->traps.held.size() >= 2);
    m_console->traps.held.back()();
    QCOMPARE(count(), 1);
    m_console->traps.held.front()();
    QCOMPARE(count(), 1);
    QCOMPARE(cell(0, TrapsModel::Became), u"not known"_s);
}

void TestTraps::failureIsSaidAndTriedAgain()
{
    m_console->traps.failNext = Failure{u"disk"_s, u"The disk is full."_s};
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QTRY_VERIFY(child("trapsPanel")->findChild<QPushButton*>(u"emptyAction"_s) != nullptr);
    child("trapsPanel")->findChild<QPushButton*>(u"emptyAction"_s)->click();
    QTRY_VERIFY(count() > 0);
    QVERIFY(rows()->isVisible());
}

void TestTraps::pageTellsAll()
{
    open();
    choose(u"upsBatteryNeedsReplacement"_s);
    QVERIFY(fact("trapTitle").endsWith(u"The batteries need to be replaced."_s));
    QCOMPARE(fact("trapVersion"), u"SNMP v3, inform"_s);
    QCOMPARE(fact("trapUser"), u"overvakning"_s);
    QCOMPARE(fact("trapServerName"), u"KO-UPS2"_s);
    QCOMPARE(fact("trapSource"), u"10.4.3.17"_s);
    QCOMPARE(fact("trapName"), u"upsBatteryNeedsReplacement"_s);
    QCOMPARE(fact("trapEnterprise"), u"1.3.6.1.4.1.318"_s);
    QCOMPARE(fact("trapBaseline"), u"apc-ups (ships with the program)"_s);
    QCOMPARE(fact("trapFate"), u"It opened, changed or ended an alarm."_s);
    QStringList said;
    const auto labels = child("trapPage")->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisibleTo(child("trapPage")))
            said << label->text();
    }
    for (const QString& part : {u"mtrapargsString"_s, u"1.3.6.1.4.1.318.2.3.3.0"_s, u"OCTET STRING"_s,
                                u"mtrapargsInteger"_s, u"INTEGER"_s, u"17"_s})
        QVERIFY2(said.contains(part), qPrintable(part));
    choose(u"authenticationFailure"_s);
    QVERIFY(fact("trapFate").startsWith(u"It is not believed: "_s));
    QVERIFY(!child("trapServer")->isVisible()); // nobody's address
}

void TestTraps::pageIsCopied()
{
    open();
    choose(u"upsBatteryNeedsReplacement"_s);
    child<QPushButton>("copyTrap")->click();
    const QString copied = QApplication::clipboard()->text();
    for (const QString& part :
         {u"KO-UPS2"_s, u"Kommunen"_s, u"10.4.3.17"_s, u"User: overvakning"_s, u"upsBatteryNeedsReplacement"_s,
          u"mtrapargsInteger  1.3.6.1.4.1.318.2.3.1.0 (INTEGER): 17"_s})
        QVERIFY2(copied.contains(part), qPrintable(copied));
}

void TestTraps::trapOpensWhatItLedTo()
{
    open();
    choose(u"upsBatteryNeedsReplacement"_s);
    QVERIFY(child("trapAlarm")->isVisible());
    QTest::keyClick(rows(), Qt::Key_Return);
    QVERIFY(child("alarmPage")->isVisible());
    open();
    choose(u"linkDown"_s);
    QVERIFY(!child("trapAlarm")->isVisible());
    child<QPushButton>("trapServer")->click();
    QVERIFY(child("serverPage")->isVisible());
    QCOMPARE(child("serverPage")->findChild<QLabel*>(u"pageTitle"_s)->text(), u"NB-SW-CORE"_s);
}

void TestTraps::serverShowsItsTraps()
{
    open();
    child<QLineEdit>("trapsSearch")->setText(u"door"_s); // what was searched for before
    QTRY_COMPARE(count(), 1);
    choose(u"34097"_s);
    m_window->showArea(u"servers"_s);
    m_window->selectServer(ServerId{8}); // NB-SW-CORE
    auto* action = child<QAction>("serverTraps");
    QVERIFY(action->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ShiftModifier);
    QVERIFY(child("trapsPanel")->isVisible());
    QTRY_COMPARE(count(), 2);
    QCOMPARE(child<QComboBox>("trapsSender")->currentText(), u"NB-SW-CORE"_s);
    QVERIFY(child<QLineEdit>("trapsSearch")->text().isEmpty());
    for (int row = 0; row < count(); ++row)
        QCOMPARE(cell(row, TrapsModel::From), u"NB-SW-CORE"_s);
}

/// By keyboard alone.
void TestTraps::emptyPlaceLeadsToTheSwitch()
{
    m_console->traps.kept.clear();
    m_console->traps.port = 0;
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    const auto action = [this] { return child("trapsPanel")->findChild<QPushButton*>(u"emptyAction"_s); };
    QTRY_VERIFY(action() != nullptr);
    QCOMPARE(fact("trapsState"), u"Nothing listens for traps"_s);
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier); // the keys are where the rows would be
    QTRY_VERIFY(action()->hasFocus());
    QTest::keyClick(action(), Qt::Key_Space);
    auto* box = child<QCheckBox>("listenForTraps");
    QTRY_VERIFY(box->isVisible() && box->isEnabled() && !box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(m_console->traps.set, std::vector{162});
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QTRY_COMPARE(fact("trapsState"), u"Listens for traps on UDP port 162"_s);
    QTRY_VERIFY(action() == nullptr); // none has come, and that is all there is to say
}

void TestTraps::switchIsSet()
{
    openSettings();
    auto* box = child<QCheckBox>("listenForTraps");
    auto* port = child<QSpinBox>("trapPort");
    QVERIFY(box->isChecked());
    QCOMPARE(port->value(), 162);
    QCOMPARE(fact("listenState"), u"Listens for traps on UDP port 162"_s);
    port->setValue(1162);
    QVERIFY(m_console->traps.set.empty()); // on the way to it
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_COMPARE(m_console->traps.set, std::vector{1162});
    QTRY_COMPARE(fact("listenState"), u"Listens for traps on UDP port 1162"_s);
    QTRY_VERIFY(box->isEnabled());
    box->click();
    QTRY_COMPARE(m_console->traps.set, (std::vector{1162, 0}));
    QTRY_COMPARE(fact("listenState"), u"Nothing listens for traps"_s);
    QTRY_VERIFY(box->isEnabled());
    port->setValue(2162); // waits for the switch
    m_console->traps.failNext = Failure{u"locked"_s, u"The console is locked."_s};
    box->click();
    QTRY_COMPARE(fact("listenState"), u"Not changed: The console is locked."_s);
    QVERIFY(!box->isChecked());
    QCOMPARE(m_console->traps.port, 0);
}

void TestTraps::portThatCannotBeHadIsSaid()
{
    tellTrouble(EACCES);
    openSettings();
    QCOMPARE(fact("listenState"), u"Can't listen for traps: port 162: not permitted on this machine"_s);
    QVERIFY(fact("listenAdvice").contains(u"1024"_s));
    QVERIFY(child("listenAdvice")->isVisible());
    open();
    QVERIFY(fact("trapsState").startsWith(u"Can't listen for traps: port 162"_s));
    QVERIFY(child("trapsMark")->isVisible());
    LiveBatch batch;
    Alarm over = *m_window->picture().alarm({777'777});
    over.closedAt = m_clock->utcNow();
    batch.alarms = {over};
    m_console->send(batch);
    QTRY_COMPARE(fact("trapsState"), u"Listens for traps on UDP port 162"_s);
    QVERIFY(!child("trapsMark")->isVisible());
}

void TestTraps::switchIsTheAdministrators()
{
    m_console->accounts.add({.login = u"cia"_s, .name = u"Cia Lund"_s, .role = Role::Administrator}, "hemligt");
    m_console->accounts.add({.login = u"bo"_s, .name = u"Bo Åström"_s, .role = Role::Technician}, "hemligt");
    m_console->accounts.seat(m_console->accounts.operators()[1]);
    m_console->traps.kept.clear();
    m_console->traps.port = 0;
    m_window->showArea(u"settings"_s);
    QVERIFY(!child("view_listening")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier);
    QTRY_COMPARE(fact("trapsState"), u"Nothing listens for traps"_s);
    QVERIFY(!child("trapsSettings")->isVisible());
    QVERIFY(child("trapsPanel")->findChild<QPushButton*>(u"emptyAction"_s) == nullptr);
    m_console->accounts.seat(m_console->accounts.operators()[0]);
    QTRY_VERIFY(child("trapsSettings")->isVisible());
    QTRY_VERIFY(child("trapsPanel")->findChild<QPushButton*>(u"emptyAction"_s) != nullptr);
}

QTEST_MAIN(TestTraps)
#include "tst_traps.moc"

#include "tests/widgets/sampleestate.h"
#include "widgets/common/rowview.h"
#include "widgets/dialogs/who/operatordialog.h"
#include "widgets/dialogs/who/shiftdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/who/sights.h"
#include "widgets/windowset.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray annas = "korrekt hast batteri";
const QByteArray bos = "lang vag till Bo";

Operator anna()
{
    return {.login = u"anna.ek"_s, .name = u"Anna Ek"_s, .role = Role::Administrator};
}

Operator bo(Role role = Role::Technician)
{
    return {.login = u"bo"_s, .name = u"Bo Åström"_s, .role = role};
}

} // namespace

/// Who sits at the console, by keyboard: the first account, signing on, the change of shift, the lock.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsAskedAtFirst();
    void firstAccountIsMade();
    void signsOnByKeyboard();
    void wrongPasswordIsSaidCalmly();
    void waitCountsDown();
    void lockedCapitalsAreSaid();
    void shiftKeepsThePlaces();
    void idleLocks();
    void lockedConsoleChangesNothing();
    void readOnlyCanNotAcknowledge();
    void otherRolesSeeNoOperators();
    void auditIsSearched();
    void signingOffHidesEverything();
    void whatIsLookedAtIsTold();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name) const
    {
        auto* found = window().findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no %s in the window", name);
        return found;
    }
    [[nodiscard]] MainWindow& window() const { return m_windows->first(); }
    [[nodiscard]] FakeAccounts& accounts() const { return m_console->accounts; }
    [[nodiscard]] QAction* action(const char* name) const { return child<QAction>(name); }
    void start();
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    /// On the page or in the dialog that is open.
    void typeSignOn(const QString& login, const QByteArray& password);

    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<WindowSet> m_windows;
};

void TestAccess::init()
{
    m_settings = std::make_unique<UserSettings>();
    m_look = std::make_unique<Appearance>(m_settings.get());
    m_look->setLanguage(u"en"_s);
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
}

void TestAccess::start()
{
    m_windows = std::make_unique<WindowSet>(m_console->boundary(), *m_look);
    m_windows->show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    QApplication::setActiveWindow(&window());
    QCoreApplication::processEvents();
}

void TestAccess::cleanup()
{
    m_windows.reset();
    m_console.reset();
    m_look.reset();
    m_settings.reset();
}

void TestAccess::typeSignOn(const QString& login, const QByteArray& password)
{
    QTest::keyClicks(child("login"), login);
    QTest::keyClicks(child("password"), QString::fromUtf8(password));
    QTest::keyClick(child("password"), Qt::Key_Return);
}

void TestAccess::nothingIsAskedAtFirst()
{
    start();
    QVERIFY(window().findChild<QWidget*>(u"signOnPage"_s) == nullptr);
    QVERIFY(!child("operator")->isVisible());
    QVERIFY(!child("lockBand")->isVisible());
    for (const char* name : {"changeShift", "lock", "signOff"})
        QVERIFY(!action(name)->isEnabled());
    m_clock->advance(24h);
    Q_EMIT window().ticked();
    QCOMPARE(accounts().present().how, Presence::Desktop);
    QVERIFY(action("addServer")->isEnabled());
}

void TestAccess::firstAccountIsMade()
{
    start();
    action("addOperator")->trigger();
    QVERIFY(child("operatorsPage")->isVisible());
    const auto* dialog = child<OperatorDialog>("operatorDialog");
    QCOMPARE(child<QComboBox>("operatorRole")->currentText(), u"Administrator"_s);
    QCOMPARE(child<QLineEdit>("operatorName")->text(), u"Anna Ek"_s);
    QTest::keyClicks(child("operatorPassword"), u"korrekt hest"_s);
    QTest::keyClicks(child("operatorAgain"), u"another"_s);
    QTest::keyClick(child("operatorAgain"), Qt::Key_Return);
    QVERIFY(!child<QLabel>("operatorTrouble")->text().isEmpty());
    QVERIFY(dialog->isVisible());
    child<QLineEdit>("operatorAgain")->setText(u"korrekt hest"_s);
    QTest::keyClick(child("operatorAgain"), Qt::Key_Return);
    QTRY_COMPARE(accounts().operators().size(), size_t{1});
    QCOMPARE(accounts().present().how, Presence::SignedOn);
    QTRY_VERIFY(window().findChild<OperatorDialog*>() == nullptr);
    QCOMPARE(child<RowView>("operatorRows")->model()->rowCount(), 1);
    QVERIFY(child("operator")->isVisible());
    QCOMPARE(child<QPushButton>("operator")->text(), u"Anna Ek"_s);
}

void TestAccess::signsOnByKeyboard()
{
    accounts().add(anna(), annas);
    start();
    QVERIFY(child("signOnPage")->isVisible());
    QVERIFY(!child("statusStrip")->isVisible());
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier); // no way around it
    QVERIFY(!child("commandPalette")->isVisible());
    typeSignOn(u"anna.ek"_s, annas);
    QTRY_COMPARE(accounts().present().how, Presence::SignedOn);
    QVERIFY(child("statusStrip")->isVisible());
    QVERIFY(window().findChild<QWidget*>(u"signOnPage"_s) == nullptr);
    QTRY_COMPARE(QApplication::focusWidget(), child("alarmList"));
}

void TestAccess::wrongPasswordIsSaidCalmly()
{
    accounts().add(anna(), annas);
    start();
    typeSignOn(u"anna.ek"_s, bos);
    QTRY_VERIFY(child<QLabel>("signOnTrouble")->text().contains(u"wrong"_s));
    QVERIFY(child("signOnPage")->isVisible());
    QCOMPARE(child<QLineEdit>("password")->text(), QString());
    QCOMPARE(QApplication::focusWidget(), child("password"));
    QTest::keyClicks(child("password"), u"k"_s);
    QVERIFY(child<QLabel>("signOnTrouble")->text().isEmpty());
}

void TestAccess::waitCountsDown()
{
    accounts().add(anna(), annas);
    accounts().wait = 4s;
    start();
    typeSignOn(u"anna.ek"_s, annas);
    QVERIFY(!child<QPushButton>("signOn")->isEnabled());
    QVERIFY(child<QLabel>("signOnTrouble")->text().contains(u"4 seconds"_s));
    QCOMPARE(accounts().present().how, Presence::Nobody);
    accounts().wait = 0s;
    QTRY_VERIFY(child<QPushButton>("signOn")->isEnabled());
    QTest::keyClick(child("password"), Qt::Key_Return);
    QTRY_COMPARE(accounts().present().how, Presence::SignedOn);
}

void TestAccess::lockedCapitalsAreSaid()
{
    accounts().add(anna(), annas);
    start();
    child("password")->setFocus();
    QTest::keyClick(child("password"), 'K', Qt::ShiftModifier);
    QVERIFY(!child("capitals")->isVisible());
    QTest::sendKeyEvent(QTest::Click, child("password"), Qt::Key_K, u"K"_s, Qt::NoModifier);
    QVERIFY(child("capitals")->isVisible());
    QTest::keyClick(child("password"), 'k');
    QVERIFY(!child("capitals")->isVisible());
}

void TestAccess::shiftKeepsThePlaces()
{
    accounts().add(anna(), annas);
    accounts().add(bo(), bos);
    accounts().seat(accounts().operators()[0]);
    start();
    window().selectServer(ServerId{2});
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<ShiftDialog>("shiftDialog")->isVisible());
    typeSignOn(u"bo"_s, bos);
    QTRY_COMPARE(accounts().present().who.name, u"Bo Åström"_s);
    QTRY_VERIFY(window().findChild<ShiftDialog*>() == nullptr);
    QCOMPARE(child<QPushButton>("operator")->text(), u"Bo Åström"_s);
    QCOMPARE(window().place().area, u"servers"_s);
    QVERIFY(child("serverPage")->isVisible());
}

void TestAccess::idleLocks()
{
    accounts().add(anna(), annas);
    accounts().seat(accounts().operators()[0]);
    m_settings->setValue(setting::LockAfter, 10);
    start();
    m_clock->advance(9min);
    press(Qt::Key_J);
    m_clock->advance(9min);
    Q_EMIT window().ticked();
    QCOMPARE(accounts().present().how, Presence::SignedOn);
    m_clock->advance(1min);
    Q_EMIT window().ticked();
    QCOMPARE(accounts().present().how, Presence::Locked);
    QVERIFY(child("lockBand")->isVisible());
    m_settings->setValue(setting::LockAfter, 0);
    accounts().seat(accounts().operators()[0]);
    m_clock->advance(48h);
    Q_EMIT window().ticked();
    QCOMPARE(accounts().present().how, Presence::SignedOn);
}

void TestAccess::lockedConsoleChangesNothing()
{
    accounts().add(anna(), annas);
    accounts().seat(accounts().operators()[0]);
    start();
    window().selectWorst();
    QVERIFY(action("acknowledge")->isEnabled());
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(accounts().present().how, Presence::Locked);
    for (const char* name : {"acknowledge", "snooze", "note", "mute", "pollNow", "addServer", "importServers",
                             "scanNetwork", "muteSound", "quit", "openServer", "editServer", "lock"})
        QVERIFY2(!action(name)->isEnabled(), name);
    // The picture lives on, and what comes with it puts nothing on again.
    LiveBatch batch;
    batch.alarms = {m_console->picture.alarms.front()};
    batch.alarms.front().id = {9'001};
    batch.alarms.front().key.metric.instance = u"Z:"_s;
    m_console->send(batch);
    QVERIFY(window().picture().alarm(AlarmId{9'001}) != nullptr);
    QVERIFY(!action("acknowledge")->isEnabled());
    window().showArea(u"servers"_s);
    QVERIFY(child("serversPanel")->isVisible());
    QVERIFY(!child("settingsPages")->isEnabled());
    // The band's button goes on, for the one who locked it.
    child<QPushButton>("unlock")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(child<ShiftDialog>("shiftDialog")->isVisible());
    QCOMPARE(child<QLineEdit>("login")->text(), u"anna.ek"_s);
    typeSignOn({}, annas);
    QTRY_COMPARE(accounts().present().how, Presence::SignedOn);
    QVERIFY(!child("lockBand")->isVisible());
    window().showArea(u"alarms"_s);
    window().selectWorst();
    QVERIFY(action("acknowledge")->isEnabled());
}

void TestAccess::readOnlyCanNotAcknowledge()
{
    accounts().add(anna(), annas);
    accounts().add(bo(Role::ReadOnly), bos);
    accounts().seat(accounts().operators()[1]);
    start();
    window().selectWorst();
    for (const char* name : {"acknowledge", "acknowledgeWith", "snooze", "note", "mute", "pollNow", "addServer",
                             "openServer", "editServer"})
        QVERIFY2(!action(name)->isEnabled(), name);
    QVERIFY(action("muteSound")->isEnabled());
    QVERIFY(action("quit")->isEnabled());
    QVERIFY(child("settingsPages")->isEnabled());
    accounts().seat(accounts().operators()[0]);
    QVERIFY(action("acknowledge")->isEnabled());
    QVERIFY(action("addServer")->isEnabled());
}

void TestAccess::otherRolesSeeNoOperators()
{
    accounts().add(anna(), annas);
    accounts().add(bo(), bos);
    accounts().seat(accounts().operators()[0]);
    start();
    window().showArea(u"settings"_s);
    child<QPushButton>("view_operators")->click();
    QVERIFY(child("operatorsPage")->isVisible());
    QVERIFY(child<QComboBox>("changesKind")->findText(u"Operators"_s) > 0);
    accounts().seat(accounts().operators()[1]);
    QVERIFY(!child("operatorsPage")->isVisible());
    QVERIFY(!child("view_operators")->isVisible());
    QVERIFY(!action("addOperator")->isEnabled());
    QVERIFY(child<QComboBox>("changesKind")->findText(u"Operators"_s) < 0);
}

void TestAccess::auditIsSearched()
{
    start();
    window().showArea(u"changes"_s);
    auto* kind = child<QComboBox>("changesKind");
    using Lines = ChangeQuestion::Lines;
    const auto asks = [&](const QString& words) {
        kind->setCurrentIndex(kind->findText(words));
        return m_console->changes.asked.back();
    };
    QTRY_VERIFY(!m_console->changes.asked.empty());
    QCOMPARE(m_console->changes.asked.back().lines, Lines::Changes);
    QCOMPARE(asks(u"Signed on, seen, run, exported"_s).lines, Lines::Access);
    QCOMPARE(asks(u"Changes, and all of that"_s).lines, Lines::All);
    QCOMPARE(asks(u"Operators"_s).object, ChangeObject::Operator);
    QCOMPARE(asks(u"Servers"_s).lines, Lines::Changes);
    QCOMPARE(m_console->changes.asked.back().object, ChangeObject::Server);
}

void TestAccess::signingOffHidesEverything()
{
    accounts().add(anna(), annas);
    accounts().seat(accounts().operators()[0]);
    start();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_windows->windows().size(), size_t{2});
    action("signOff")->trigger();
    for (const MainWindow* each : m_windows->windows()) {
        QVERIFY(each->findChild<QWidget*>(u"signOnPage"_s)->isVisible());
        QVERIFY(!each->findChild<QWidget*>(u"statusStrip"_s)->isVisible());
    }
    QVERIFY(!window().picture().alarms().empty()); // and the sounds go on
    accounts().seat(accounts().operators()[0]);
    for (const MainWindow* each : m_windows->windows())
        QVERIFY(each->findChild<QWidget*>(u"statusStrip"_s)->isVisible());
}

void TestAccess::whatIsLookedAtIsTold()
{
    accounts().add(anna(), annas);
    accounts().seat(accounts().operators()[0]);
    start();
    window().selectServer(ServerId{1});
    window().selectServer(ServerId{2}); // the first only in passing
    QTRY_VERIFY_WITH_TIMEOUT(!accounts().told.empty(), 30'000);
    QCOMPARE(accounts().told.size(), size_t{1});
    QCOMPARE(accounts().told[0].deed, Deed::Saw);
    QCOMPARE(accounts().told[0].object, ChangeObject::Server);
    QCOMPARE(accounts().told[0].objectId, qint64{2});
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"

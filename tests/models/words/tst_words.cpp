#include "models/domain/explanation.h"
#include "models/words/trapwords.h"
#include "models/words/words.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <cerrno>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

namespace {

/// A no-break space is as good as a space to a reader, and easier to write here.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' '));
}

Alarm volumeAlarm()
{
    Alarm alarm;
    alarm.key.metric = {QStringLiteral("system.filesystem.utilization"), QStringLiteral("C:")};
    alarm.level = State::Error;
    alarm.value = 0.969;
    alarm.unit = QStringLiteral("1");
    alarm.limit = 0.95;
    return alarm;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void titleSaysMetricAndValue();
    void titleOfAFailedCheckNamesTheCheck();
    void titleOfAStatedLevelQuotesTheSource();
    void reasonIsTheLimitOrTheMuting();
    void stateSaysAllItsMarks();
    void initials_data();
    void initials();
    void summaryCountsOnlyTrouble();
    void journalLinesCarryValueAndText();
    void unknownCausesStandAsTheyAre();
    void trapsAreSaid_data();
    void trapsAreSaid();
    void listeningIsSaid_data();
    void listeningIsSaid();

private:
    TestClock m_clock{fromMs(1'795'440'725'000)}; // 2026-11-23 14:32:05 in Stockholm
    Words m_words{m_clock};
};

void TestWords::titleSaysMetricAndValue()
{
    Alarm alarm = volumeAlarm();
    QCOMPARE(plain(m_words.alarmTitle(alarm, nullptr)), QStringLiteral("Volume C: 96.9 % used"));
    alarm.key.metric = {QStringLiteral("system.cpu.utilization"), QStringLiteral("3")};
    QCOMPARE(plain(m_words.alarmTitle(alarm, nullptr)), QStringLiteral("CPU 3: 96.9 %"));
}

void TestWords::titleOfAFailedCheckNamesTheCheck()
{
    const Check check{CheckId{1}, ServerId{1}, QStringLiteral("SNMP"), SnmpParams{}};
    Alarm alarm;
    alarm.level = State::Unknown;
    alarm.cause = QStringLiteral("timeout");
    QCOMPARE(m_words.alarmTitle(alarm, &check), QStringLiteral("SNMP: no answer in time"));
    alarm.key.metric = {QStringLiteral("serverdrift.check.status")};
    QCOMPARE(m_words.alarmTitle(alarm, &check), QStringLiteral("SNMP: no answer in time"));
    alarm.key = volumeAlarm().key; // one reading of an answer that came
    alarm.cause = QStringLiteral("vanished");
    QCOMPARE(m_words.alarmTitle(alarm, &check), QStringLiteral("Volume C: no longer reported"));
}

void TestWords::titleOfAStatedLevelQuotesTheSource()
{
    Alarm alarm;
    alarm.key.metric = {QStringLiteral("serverdrift.plugin.status"), QStringLiteral("raid")};
    alarm.level = State::Error;
    alarm.value = 2; // the plugin's exit code says nothing to a person
    alarm.text = QStringLiteral("CRITICAL: array degraded\nmore");
    QCOMPARE(m_words.alarmTitle(alarm, nullptr), QStringLiteral("Check program raid: CRITICAL: array degraded more"));
}

void TestWords::reasonIsTheLimitOrTheMuting()
{
    Alarm alarm = volumeAlarm();
    QCOMPARE(plain(m_words.alarmReason(alarm)), QStringLiteral("Error over 95 %"));
    alarm.limitIsFloor = true;
    QCOMPARE(plain(m_words.alarmReason(alarm)), QStringLiteral("Error under 95 %"));
    alarm.limit.reset();
    QCOMPARE(m_words.alarmReason(alarm), QStringLiteral("Error"));
    alarm.muted = MuteReason::Window;
    alarm.mutedUntil = m_clock.utcNow() + 88min;
    QCOMPARE(m_words.alarmReason(alarm), QStringLiteral("Muted: service window until 16:00"));
    alarm.muted = MuteReason::Dependency;
    alarm.mutedUntil = {};
    QCOMPARE(m_words.alarmReason(alarm), QStringLiteral("Muted: parent is down"));
}

void TestWords::stateSaysAllItsMarks()
{
    QCOMPARE(m_words.state({State::Ok}), QStringLiteral("OK"));
    QCOMPARE(m_words.state({State::Error, true, true, true}), QStringLiteral("Error, acknowledged, muted, flapping"));
}

void TestWords::initials_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two names") << "Anna Ek"
                               << "AE";
    QTest::newRow("three names") << "Anna Maria Ek"
                                 << "AE";
    QTest::newRow("user name") << "annek"
                               << "AN";
    QTest::newRow("one letter") << "a"
                                << "A";
    QTest::newRow("spaces about") << "  jonas  ek "
                                  << "JE";
    QTest::newRow("nobody") << ""
                            << "";
}

void TestWords::initials()
{
    QFETCH(QString, who);
    QFETCH(QString, initials);
    QCOMPARE(m_words.initials(who), initials);
}

void TestWords::summaryCountsOnlyTrouble()
{
    QCOMPARE(m_words.summary({12, 1, 2, 0, 3}), QStringLiteral("2 Error · 1 Warning"));
    QCOMPARE(m_words.summary({12, 0, 0, 0, 3}), QStringLiteral("OK"));
    QCOMPARE(m_words.summary({0, 0, 0, 0, 3}), QStringLiteral("No data"));
}

void TestWords::journalLinesCarryValueAndText()
{
    const Alarm alarm = volumeAlarm();
    JournalEntry entry{AlarmId{1}, m_clock.utcNow(), JournalKind::Raised, State::Error, 0.966};
    QCOMPARE(plain(m_words.journal(entry, alarm)), QStringLiteral("Raised to Error (96.6 %)"));
    entry.kind = JournalKind::Commented;
    entry.text = QStringLiteral("called\nthe customer");
    QCOMPARE(m_words.journal(entry, alarm), QStringLiteral("Note: called the customer"));
    entry.kind = JournalKind::Acknowledged;
    entry.text.clear();
    QCOMPARE(m_words.journal(entry, alarm), QStringLiteral("Acknowledged"));
}

void TestWords::unknownCausesStandAsTheyAre()
{
    QCOMPARE(Words::cause(QStringLiteral("refused")), QStringLiteral("refuses the connection"));
    QCOMPARE(Words::cause(QStringLiteral("something-new")), QStringLiteral("something-new"));
}

void TestWords::trapsAreSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("said");
    const auto text = [](const char* said) { return QString::fromLatin1(said); };
    QTest::newRow("not known") << QString() << QString() << QString() << QString() << text("1.3.6.1.4.1.9.0.7");
    QTest::newRow("a name") << text("linkDown") << QString() << QString() << QString() << text("linkDown");
    QTest::newRow("a meaning") << text("cpqFailed") << text("hw.temperature") << text("Inlet")
                               << text("{translated|en|too hot|sv|f\xf6r varmt}") << text("Temperature Inlet: too hot");
    QTest::newRow("the device's own words") << text("tooHot") << text("hw.temperature") << text("Inlet")
                                            << text("it burns") << text("Temperature Inlet: it burns");
    QTest::newRow("nothing but its name") << text("tooHot") << text("hw.temperature") << text("Inlet") << text("tooHot")
                                          << text("Temperature Inlet: tooHot");
}

void TestWords::trapsAreSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, metric);
    QFETCH(QString, instance);
    QFETCH(QString, says);
    Trap trap;
    trap.oid = QStringLiteral("1.3.6.1.4.1.9.0.7");
    trap.name = name;
    trap.metric = metric;
    trap.instance = instance;
    trap.says = says;
    QTEST(TrapWords::said(trap), "said");
}

void TestWords::listeningIsSaid_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("error"); ///< 0: none
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("advice"); ///< a part of it
    QTest::newRow("off") << 0 << 0 << QStringLiteral("Nothing listens for traps") << QString();
    QTest::newRow("on") << 1162 << 0 << QStringLiteral("Listens for traps on UDP port 1162") << QString();
    QTest::newRow("no right") << 162 << EACCES
                              << QStringLiteral("Can't listen for traps: port 162: not permitted on this machine")
                              << QStringLiteral("1024");
    QTest::newRow("no right, though none is needed")
        << 1162 << EACCES << QStringLiteral("Can't listen for traps: port 1162: not permitted on this machine")
        << QString();
    QTest::newRow("taken") << 162 << EADDRINUSE
                           << QStringLiteral("Can't listen for traps: port 162: another program has it already")
                           << QStringLiteral("snmptrapd");
}

void TestWords::listeningIsSaid()
{
    QFETCH(int, port);
    QFETCH(int, error);
    QFETCH(QString, advice);
    const QString trouble = error == 0 ? QString() : explainAll({explain(Why::Port, port, explainErrno(error))});
    QTEST(TrapWords::listening(port, trouble), "said");
    QCOMPARE(TrapWords::advice(port, trouble).isEmpty(), advice.isEmpty());
    QVERIFY(TrapWords::advice(port, trouble).contains(advice));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"

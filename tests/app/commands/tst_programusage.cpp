#include "app/commands/commands.h"
#include "tests/app/commands/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;
using test::Program;
using test::Said;

/// How the program answers to right and wrong usage.
class TestProgramUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryVerb_data();
    void explainsEveryVerb();
    void listsItsVerbs();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void tellsItsVersion();
    void leavesNoTraceOfHelp();
};

void TestProgramUsage::explainsEveryVerb_data()
{
    QTest::addColumn<QString>("verb");
    for (const Verb& verb : verbs())
        QTest::newRow(verb.name) << QString::fromLatin1(verb.name);
}

void TestProgramUsage::explainsEveryVerb()
{
    QFETCH(QString, verb);
    const Said said = Program().run({verb, u"--help"_s});
    QCOMPARE(said.code, 0);
    QVERIFY(said.err.isEmpty());
    QVERIFY(said.out.startsWith(QByteArray("Usage: serverdrift " + verb.toLatin1() + ' ')));
    QVERIFY(said.out.contains("--help"));
}

void TestProgramUsage::listsItsVerbs()
{
    const Said said = Program().run({u"--help"_s});
    QCOMPARE(said.code, 0);
    for (const Verb& verb : verbs())
        QCOMPARE(said.out.contains(QByteArray(QByteArray("\n") + verb.name + ' ')), !verb.isHidden);
}

void TestProgramUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("verb") << QStringList{u"frobnicate"_s};
    for (const Verb& verb : verbs())
        QTest::addRow("unknown option of %s", verb.name) << QStringList{QString::fromLatin1(verb.name), u"--frob"_s};
    QTest::newRow("option without verb") << QStringList{u"--frob"_s};
    QTest::newRow("language") << QStringList{u"alarms"_s, u"--lang"_s, u"tlh"_s};
    QTest::newRow("probe: no target") << QStringList{u"probe"_s};
    QTest::newRow("probe: two targets") << QStringList{u"probe"_s, u"a"_s, u"b"_s};
    QTest::newRow("probe: no such port") << QStringList{u"probe"_s, u"a"_s, u"--tcp"_s, u"70000"_s};
    QTest::newRow("probe: no such version") << QStringList{u"probe"_s, u"a"_s, u"--snmp"_s, u"4"_s};
    QTest::newRow("probe: v3 without user") << QStringList{u"probe"_s, u"a"_s, u"--snmp"_s, u"3"_s};
    QTest::newRow("probe: no URL") << QStringList{u"probe"_s, u"a"_s, u"--http"_s, u"www"_s};
    QTest::newRow("probe: password in URL") << QStringList{u"probe"_s, u"a"_s, u"--http"_s, u"http://me:secret@www/"_s};
    QTest::newRow("engine: no time") << QStringList{u"engine"_s, u"--for"_s, u"soon"_s};
    QTest::newRow("scan: no range") << QStringList{u"scan"_s};
    QTest::newRow("scan: a name") << QStringList{u"scan"_s, u"dc02"_s};
    QTest::newRow("scan: too many") << QStringList{u"scan"_s, u"10.0.0.0/8"_s};
    QTest::newRow("scan: rate") << QStringList{u"scan"_s, u"10.0.0.1"_s, u"--rate"_s, u"0"_s};
    QTest::newRow("scan: port") << QStringList{u"scan"_s, u"10.0.0.1"_s, u"--snmp-port"_s, u"65536"_s};
    QTest::newRow("alarms: action") << QStringList{u"alarms"_s, u"frob"_s};
    QTest::newRow("alarms: no ids") << QStringList{u"alarms"_s, u"ack"_s};
    QTest::newRow("alarms: no id") << QStringList{u"alarms"_s, u"ack"_s, u"seven"_s};
    QTest::newRow("alarms: past") << QStringList{u"alarms"_s, u"snooze"_s, u"7"_s, u"--until"_s, u"2020-01-01"_s};
    QTest::newRow("alarms: empty comment") << QStringList{u"alarms"_s, u"comment"_s, u"7"_s};
    QTest::newRow("import: no file") << QStringList{u"import"_s};
    QTest::newRow("export: no file") << QStringList{u"export"_s};
    QTest::newRow("credential: action") << QStringList{u"credential"_s, u"show"_s, u"x"_s};
    QTest::newRow("credential: no name") << QStringList{u"credential"_s, u"set"_s};
    QTest::newRow("credential: protocol") << QStringList{u"credential"_s, u"set"_s, u"x"_s, u"--auth"_s, u"ROT13"_s};
    QTest::newRow("backup: no file") << QStringList{u"backup"_s};
    QTest::newRow("restore: two files") << QStringList{u"restore"_s, u"a"_s, u"b"_s};
    QTest::newRow("check-data: a word") << QStringList{u"check-data"_s, u"please"_s};
}

void TestProgramUsage::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Said said = Program().run(arguments);
    QCOMPARE(said.code, 64);
    QVERIFY(said.out.isEmpty());
    QVERIFY(said.err.contains("--help"));
}

void TestProgramUsage::tellsItsVersion()
{
    const Said said = Program().run({u"--version"_s});
    QCOMPARE(said.code, 0);
    QVERIFY(said.out.startsWith("serverdrift "));
}

void TestProgramUsage::leavesNoTraceOfHelp()
{
    Program program;
    program.onData({u"engine"_s, u"--help"_s});
    program.onData({u"alarms"_s});
    QVERIFY(!QFile::exists(program.data()));
}

QTEST_GUILESS_MAIN(TestProgramUsage)
#include "tst_programusage.moc"

#include "tests/app/commands/program.h"
#include "tests/support/peerprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace sd;
using test::Program;
using test::Said;

namespace {

/// A server whose only check is a TCP port polled twice a second.
QByteArray estateWithPort(quint16 port)
{
    const QJsonObject check{{u"name"_s, u"Port"_s},
                            {u"params"_s, QJsonObject{{u"kind"_s, u"tcp"_s}, {u"port"_s, port}}},
                            {u"interval"_s, 0.5},
                            {u"timeout"_s, 0.4}};
    const QJsonObject server{{u"customer"_s, u"Norrbygg"_s},
                             {u"name"_s, u"DC01"_s},
                             {u"address"_s, u"127.0.0.1"_s},
                             {u"checks"_s, QJsonArray{check}}};
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"servers"_s, QJsonArray{server}}}).toJson();
}

const QByteArray ThreeRows = "customer;server;address;checks;parents\r\n"
                             "Norrbygg;DC01;192.0.2.1;ping;\r\n"
                             "Norrbygg;FIL01;192.0.2.2;ping, please;DC01\r\n"
                             "Norrbygg;WEB01;192.0.2.3;https://www.example.se/;DC01\r\n";

} // namespace

/// Import, export, credentials, safety, alarms and the engine: the real program on a real folder.
class TestProgramData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importKeepsGoodRowsAndNamesBadOnes();
    void strictImportTakesAllOrNothing();
    void importNamesEveryRefusedRow();
    void dryRunWritesNothing();
    void secondImportChangesNothing();
    void exportIsWhatImportTook();
    void exportsOneCustomer();
    void demoIsMadeReadyStepByStep();
    void baselinesWaitUntilTheyAreApplied();
    void brokenBaselinesAreRefusedWithTheirLine();

    void sealsSecrets();
    void refusesOpenSecretsFile();
    void removesCredentials();

    void restoresWhatItBackedUp();
    void refusesToRestoreRubbish();
    void checkDataFindsWhatIsBroken();

    void engineEndsByItself();
    void engineEndsAtTerm();
    void onlyOneEngineAFolder();
    void alarmsAreAcknowledgedInARunningEngine();
    void alarmsAreAcknowledgedWithoutEngine();
    void trapsBecomeAlarms();
};

void TestProgramData::importKeepsGoodRowsAndNamesBadOnes()
{
    Program program;
    const QString file = program.write(u"servers.csv"_s, ThreeRows);
    const Said said = program.onData({u"import"_s, file, u"--json"_s});
    QCOMPARE(said.code, 1);
    const QJsonObject json = said.json().object();
    QCOMPARE(json["written"_L1].toBool(), true);
    QCOMPARE(json["new_servers"_L1].toInt(), 2);
    QCOMPARE(json["problems"_L1].toArray().size(), 1);
    QVERIFY(json["problems"_L1][0]["message"_L1].toString().startsWith("line 3"_L1));
    QVERIFY(program.onData({u"import"_s, file}).err.contains("line 3"));
}

void TestProgramData::strictImportTakesAllOrNothing()
{
    Program program;
    const QString file = program.write(u"servers.csv"_s, ThreeRows);
    const Said said = program.onData({u"import"_s, file, u"--strict"_s, u"--json"_s});
    QCOMPARE(said.code, 2);
    QCOMPARE(said.json()["written"_L1].toBool(true), false);
    const QJsonDocument exported = program.onData({u"export"_s, u"-"_s}).json();
    QCOMPARE(exported["servers"_L1].toArray().size(), 0);
}

void TestProgramData::importNamesEveryRefusedRow()
{
    Program program;
    const QByteArray head = "customer;server;address;checks;parents\r\n";
    const QString first = program.write(u"first.csv"_s, head + "Norrbygg;A;192.0.2.1;ping;\r\n"
                                                               "Norrbygg;B;192.0.2.2;ping;A\r\n"
                                                               "Norrbygg;C;192.0.2.3;ping;A\r\n");
    QCOMPARE(program.onData({u"import"_s, first}).code, 0);
    // The file is sound by itself, but not with what is known.
    const QString later = program.write(u"later.csv"_s, head + "Norrbygg;A;192.0.2.9;ping;\"B;C\"\r\n"
                                                               "Norrbygg;B;192.0.2.2;ping;\r\n"
                                                               "Norrbygg;C;192.0.2.3;ping;\r\n"
                                                               "Norrbygg;D;192.0.2.4;ping;\r\n");
    const Said said = program.onData({u"import"_s, later, u"--json"_s});
    QCOMPARE(said.code, 2);
    const QJsonObject json = said.json().object();
    QCOMPARE(json["written"_L1].toBool(), false);
    QCOMPARE(json["problems"_L1].toArray().size(), 2);
    for (const QJsonValue& problem : json["problems"_L1].toArray())
        QCOMPARE(problem["code"_L1].toString(), u"dependency-circle"_s);
    QVERIFY(!program.onData({u"export"_s, u"-"_s}).out.contains("192.0.2.9"));
}

void TestProgramData::dryRunWritesNothing()
{
    Program program;
    const Said said = program.onData({u"import"_s, u"-"_s, u"--dry-run"_s}, ThreeRows);
    QCOMPARE(said.code, 1);
    QVERIFY(!QFile::exists(program.data()));
}

void TestProgramData::secondImportChangesNothing()
{
    Program program;
    QCOMPARE(program.onData({u"import"_s, u"-"_s}, estateWithPort(25)).code, 0);
    const QByteArray before = program.onData({u"export"_s, u"-"_s}).out;
    const Said said = program.onData({u"import"_s, u"-"_s, u"--json"_s}, estateWithPort(25));
    QCOMPARE(said.code, 0);
    QCOMPARE(said.json()["known_servers"_L1].toInt(), 1);
    QCOMPARE(said.json()["new_servers"_L1].toInt(), 0);
    QCOMPARE(program.onData({u"export"_s, u"-"_s}).out, before);
}

void TestProgramData::exportIsWhatImportTook()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, ThreeRows);
    for (const QString& name : {u"estate.csv"_s, u"estate.json"_s}) {
        QCOMPARE(program.onData({u"export"_s, program.path(name)}).code, 0);
        Program other;
        QCOMPARE(other.onData({u"import"_s, program.path(name)}).code, 0);
        QCOMPARE(other.onData({u"export"_s, u"-"_s}).out, program.onData({u"export"_s, u"-"_s}).out);
    }
}

void TestProgramData::exportsOneCustomer()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, ThreeRows);
    program.onData({u"import"_s, u"-"_s}, "customer,server\nKommunen,SRV1\n");
    const Said said = program.onData({u"export"_s, u"-"_s, u"--customer"_s, u"kommunen"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.json()["servers"_L1].toArray().size(), 1);
    QVERIFY(!said.out.contains("Norrbygg"));
    QCOMPARE(program.onData({u"export"_s, u"-"_s, u"--customer"_s, u"Nobody"_s}).code, 3);
}

/// What a window that opens the demo reads from it.
void TestProgramData::demoIsMadeReadyStepByStep()
{
    Program program;
    const QStringList prepare{u"demo"_s,      u"--prepare"_s, u"--json"_s, u"--servers"_s, u"2"_s,
                              u"--history"_s, u"1"_s,         u"--data"_s, program.data()};
    const Said said = program.run(prepare);
    QVERIFY2(said.code == 0, said.err.constData());
    int last = -1;
    for (const QByteArray& line : said.out.trimmed().split('\n')) {
        const int percent = QJsonDocument::fromJson(line)[u"percent"_s].toInt(-1);
        QVERIFY2(percent > last && percent <= 100, line.constData());
        last = percent;
    }
    QVERIFY(QFile::exists(program.data() + u"/demo.json"_s));
    const Said again = program.run(prepare);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, QByteArray()); // it is ready

    QVERIFY(QFile::remove(program.data() + u"/this-is-a-demo"_s));
    QVERIFY(QFile::remove(program.data() + u"/demo.json"_s));
    const Said refused = program.run(prepare);
    QVERIFY(refused.code != 0);
    QCOMPARE(refused.json()[u"failure"_s][u"code"_s].toString(), u"not-a-demo"_s);
}

void TestProgramData::sealsSecrets()
{
    Program program;
    const QByteArray secret = "Vinter-Ljung-4711";
    const QString file = program.write(u"secrets"_s, "auth-password=" + secret + "\npriv-password=" + secret + "\n");
    const QStringList set{u"credential"_s, u"set"_s,    u"SNMP"_s, u"--user"_s,    u"noc"_s, u"--auth"_s,
                          u"SHA"_s,        u"--priv"_s, u"AES"_s,  u"--secrets"_s, file};
    const Said said = program.onData(set);
    QCOMPARE(said.code, 0);
    QFile::remove(file);
    QVERIFY(!said.out.contains(secret) && !said.err.contains(secret));

    const Said listed = program.onData({u"credential"_s, u"list"_s, u"--json"_s});
    QCOMPARE(listed.json()[0]["user"_L1].toString(), u"noc"_s);
    QCOMPARE(listed.json()[0]["secrets"_L1].toArray().size(), 2);
    const QByteArray exported = program.onData({u"export"_s, u"-"_s}).out;
    QVERIFY(!listed.out.contains(secret) && !exported.contains(secret));

    // Not in any file below: data, key, logs.
    QDirIterator files(program.path(u"."_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile one(files.next());
        QVERIFY(one.open(QIODevice::ReadOnly));
        QVERIFY2(!one.readAll().contains(secret), qPrintable(one.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 2);
}

void TestProgramData::refusesOpenSecretsFile()
{
    Program program;
    const QString file = program.write(u"secrets"_s, "password=Vinter-Ljung-4711\n");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const Said said = program.onData({u"credential"_s, u"set"_s, u"Windows"_s, u"--secrets"_s, file, u"--json"_s});
    QCOMPARE(said.code, 3);
    QCOMPARE(said.json()["failure"_L1]["code"_L1].toString(), u"secrets-mode"_s);
    QVERIFY(!said.err.contains("Ljung"));
}

void TestProgramData::removesCredentials()
{
    Program program;
    program.setVariable(u"SERVERDRIFT_PASSWORD"_s, u"hemlig"_s);
    QCOMPARE(program.onData({u"credential"_s, u"set"_s, u"Windows"_s, u"--user"_s, u"svc"_s}).code, 0);
    QCOMPARE(program.onData({u"credential"_s, u"remove"_s, u"Windows"_s}).code, 0);
    QCOMPARE(program.onData({u"credential"_s, u"list"_s, u"--json"_s}).json().array().size(), 0);
    QCOMPARE(program.onData({u"credential"_s, u"remove"_s, u"Windows"_s}).code, 3);
}

void TestProgramData::restoresWhatItBackedUp()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, ThreeRows);
    const QByteArray before = program.onData({u"export"_s, u"-"_s}).out;
    const QString file = program.path(u"backup.sdb"_s);
    QCOMPARE(program.onData({u"backup"_s, file}).code, 0);
    program.onData({u"import"_s, u"-"_s}, "customer,server\nKommunen,SRV1\n");
    QVERIFY(program.onData({u"export"_s, u"-"_s}).out != before);
    QCOMPARE(program.onData({u"restore"_s, file}).code, 0);
    QCOMPARE(program.onData({u"export"_s, u"-"_s}).out, before);
    QVERIFY(QFile::exists(program.data() + "/serverdrift.db.before-restore"_L1));
}

void TestProgramData::refusesToRestoreRubbish()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, ThreeRows);
    const QByteArray before = program.onData({u"export"_s, u"-"_s}).out;
    const Said said = program.onData({u"restore"_s, program.write(u"rubbish"_s, "not a backup")});
    QCOMPARE(said.code, 3);
    QVERIFY(!said.err.isEmpty());
    QCOMPARE(program.onData({u"export"_s, u"-"_s}).out, before);
}

void TestProgramData::checkDataFindsWhatIsBroken()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, ThreeRows);
    const Said sound = program.onData({u"check-data"_s, u"--json"_s});
    QCOMPARE(sound.code, 0);
    QCOMPARE(sound.json()["faults"_L1].toInt(-1), 0);

    QFile database(program.data() + "/serverdrift.db"_L1);
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.size() > 16'384);
    for (qint64 page = 4'096; page < database.size(); page += 4'096) {
        database.seek(page);
        database.write(QByteArray(512, '\x55'));
    }
    database.close();
    const Said broken = program.onData({u"check-data"_s, u"--json"_s});
    QVERIFY(broken.code == 2 || broken.code == 3);
    QVERIFY(!broken.out.isEmpty());
}

void TestProgramData::engineEndsByItself()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, estateWithPort(25));
    const Said said = program.onData({u"engine"_s, u"--for"_s, u"3s"_s, u"--json"_s});
    QCOMPARE(said.code, 0);
    const QJsonObject vitals = said.json().object();
    QCOMPARE(vitals["checks"_L1].toInt(), 1);
    QVERIFY(vitals["polls_per_second"_L1].toDouble() > 0);
    for (const QString& member : {u"lateness_p50_ms"_s, u"lateness_p99_ms"_s, u"in_flight"_s, u"result_queue"_s,
                                  u"write_queue"_s, u"write_lag_ms"_s, u"samples_written"_s})
        QVERIFY2(vitals[member].isDouble(), qPrintable(member));
}

void TestProgramData::engineEndsAtTerm()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, estateWithPort(25));
    QProcess engine;
    program.start(engine, {u"engine"_s, u"--data"_s, program.data()});
    QVERIFY(QTest::qWaitFor([&] { return engine.readAllStandardOutput().contains("The engine works on"); }, 15'000));
    QCOMPARE(::kill(static_cast<pid_t>(engine.processId()), SIGTERM), 0);
    QVERIFY(engine.waitForFinished(15'000));
    QCOMPARE(engine.exitStatus(), QProcess::NormalExit);
    QCOMPARE(engine.exitCode(), 0);
}

void TestProgramData::onlyOneEngineAFolder()
{
    Program program;
    QProcess engine;
    program.start(engine, {u"engine"_s, u"--data"_s, program.data()});
    QVERIFY(QTest::qWaitFor([&] { return engine.readAllStandardOutput().contains("The engine works on"); }, 15'000));
    const Said second = program.onData({u"engine"_s, u"--for"_s, u"1s"_s, u"--json"_s});
    QCOMPARE(second.code, 3);
    QCOMPARE(second.json()["failure"_L1]["code"_L1].toString(), u"engine-running"_s);
    QVERIFY(second.err.contains(QByteArray::number(engine.processId())));
    const Said restored = program.onData({u"restore"_s, program.write(u"any"_s, "x"), u"--json"_s});
    QCOMPARE(restored.json()["failure"_L1]["code"_L1].toString(), u"engine-running"_s);
    engine.kill(); // however it ends, the folder is free again
    QVERIFY(engine.waitForFinished(5'000));
    QCOMPARE(program.onData({u"engine"_s, u"--for"_s, u"1s"_s, u"--json"_s}).code, 0);
}

void TestProgramData::trapsBecomeAlarms()
{
    // A UPS whose agent does not answer: polled as "public", so that is the community that is believed.
    const QJsonObject check{
        {u"name"_s, u"SNMP"_s},
        {u"params"_s,
         QJsonObject{{u"kind"_s, u"snmp"_s}, {u"port"_s, test::freePort()}, {u"baseline"_s, u"apc-ups"_s}}},
        {u"interval"_s, 60},
        {u"timeout"_s, 2}};
    const QJsonObject server{{u"customer"_s, u"Norrbygg"_s},
                             {u"name"_s, u"UPS01"_s},
                             {u"address"_s, u"127.0.0.1"_s},
                             {u"checks"_s, QJsonArray{check}}};
    Program program;
    const Said taken =
        program.onData({u"import"_s, u"-"_s},
                       QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"servers"_s, QJsonArray{server}}}).toJson());
    QVERIFY2(taken.code == 0, taken.err.constData());
    const QString port = QString::number(test::freePort());
    QCOMPARE(program.onData({u"traps"_s, u"listen"_s, u"--port"_s, port}).code, 0);
    QProcess engine;
    program.start(engine, {u"engine"_s, u"--data"_s, program.data()});

    const auto send = [&](const QString& community, const QString& trap) {
        QProcess tool;
        program.startIn(tool, u"snmptrap"_s, {u"-v2c"_s, u"-c"_s, community, u"127.0.0.1:"_s + port, u"1"_s, trap});
        QVERIFY(tool.waitForFinished(20'000));
    };
    QJsonArray traps;
    const auto isListed = [&](const QString& fate) {
        traps = program.onData({u"traps"_s, u"--json"_s, u"--fate"_s, fate}).json().array();
        return !traps.isEmpty();
    };
    const auto sendUntil = [&](const QString& community, const QString& trap, const QString& fate) {
        return QTest::qWaitFor(
            [&] {
                send(community, trap); // the engine may not listen yet
                return isListed(fate);
            },
            25'000);
    };
    QVERIFY(sendUntil(u"public"_s, u"1.3.6.1.4.1.318.0.5"_s, u"alarm"_s));
    QCOMPARE(traps[0]["name"_L1].toString(), u"upsOnBattery"_s);
    QCOMPARE(traps[0]["source"_L1].toString(), u"127.0.0.1"_s);
    const auto alarms = [&] { return program.onData({u"alarms"_s, u"--json"_s}).out; };
    QVERIFY(QTest::qWaitFor([&] { return alarms().contains("serverdrift.ups.source"); }, 25'000));
    QVERIFY(sendUntil(u"public"_s, u"1.3.6.1.4.1.99999.0.1"_s, u"unknown"_s));
    QVERIFY(sendUntil(u"guessed"_s, u"1.3.6.1.4.1.318.0.9"_s, u"refused"_s));
    QVERIFY(alarms().contains("serverdrift.ups.source"));
    send(u"public"_s, u"1.3.6.1.4.1.318.0.9"_s);
    QVERIFY(QTest::qWaitFor([&] { return !alarms().contains("serverdrift.ups.source"); }, 25'000));
    const Said listed = program.onData({u"traps"_s, u"--text"_s, u"318.0.5"_s});
    QVERIFY(listed.out.contains("upsOnBattery"));
    QVERIFY(!listed.out.contains("99999"));
    QCOMPARE(program.onData({u"traps"_s, u"off"_s}).code, 0);
    QVERIFY(program.onData({u"traps"_s}).out.contains("Nothing listens"));
    QStringList switched; // the newest first
    const QJsonArray log = program.onData({u"audit"_s, u"--json"_s}).json().array();
    for (const QJsonValue& line : log) {
        if (line["object"_L1] == "traps"_L1)
            switched << u"%1 → %2"_s.arg(line["before"_L1]["port"_L1].toInt()).arg(line["after"_L1]["port"_L1].toInt());
    }
    QCOMPARE(switched, (QStringList{u"%1 → 0"_s.arg(port), u"0 → %1"_s.arg(port)}));
    engine.terminate();
    QVERIFY(engine.waitForFinished(20'000));
}

void TestProgramData::alarmsAreAcknowledgedInARunningEngine()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, estateWithPort(test::freePort())); // nobody listens
    QProcess engine;
    program.start(engine, {u"engine"_s, u"--data"_s, program.data()});
    Said listed;
    QVERIFY(QTest::qWaitFor(
        [&] {
            listed = program.onData({u"alarms"_s, u"--json"_s});
            return listed.json().array().size() == 1;
        },
        25'000));
    QVERIFY(listed.code == 1 || listed.code == 2 || listed.code == 3);
    const QJsonObject alarm = listed.json()[0].toObject();
    QCOMPARE(alarm["server"_L1].toString(), u"DC01"_s);
    QVERIFY(alarm["acknowledged"_L1].isNull());

    const QString id = QString::number(alarm["id"_L1].toInteger());
    const Said acked = program.onData(
        {u"alarms"_s, u"ack"_s, id, u"--comment"_s, u"Kabeln är ur"_s, u"--until"_s, u"worse"_s, u"--json"_s});
    QCOMPARE(acked.code, 0);
    QCOMPARE(acked.json()["succeeded"_L1].toInt(), 1);
    const QJsonObject now = program.onData({u"alarms"_s, u"--json"_s}).json()[0].toObject();
    QCOMPARE(now["acknowledged"_L1]["comment"_L1].toString(), u"Kabeln är ur"_s);
    QCOMPARE(now["acknowledged"_L1]["until"_L1].toString(), u"worse"_s);
    QCOMPARE(program.onData({u"alarms"_s, u"ack"_s, u"999999"_s}).code, 3);
    engine.terminate();
    QVERIFY(engine.waitForFinished(15'000));
}

void TestProgramData::alarmsAreAcknowledgedWithoutEngine()
{
    Program program;
    program.onData({u"import"_s, u"-"_s}, estateWithPort(test::freePort()));
    Said engine;
    Said listed;
    for (int i = 0; i < 3 && listed.json().array().isEmpty(); ++i) {
        engine = program.onData({u"engine"_s, u"--for"_s, u"5s"_s});
        listed = program.onData({u"alarms"_s, u"--json"_s});
    }
    QCOMPARE(listed.json().array().size(), 1);
    QVERIFY(engine.out.contains("DC01"));
    const QString id = QString::number(listed.json()[0]["id"_L1].toInteger());
    const Said acked = program.onData({u"alarms"_s, u"ack"_s, id, u"999999"_s, u"--json"_s});
    QCOMPARE(acked.code, 3);
    QCOMPARE(acked.json()["matched"_L1].toInt(), 2);
    QCOMPARE(acked.json()["succeeded"_L1].toInt(), 1);
    QVERIFY(!program.onData({u"alarms"_s, u"--json"_s}).json()[0]["acknowledged"_L1].isNull());
    QCOMPARE(program.onData({u"alarms"_s, u"unack"_s, id}).code, 0);
    QVERIFY(program.onData({u"alarms"_s, u"--json"_s}).json()[0]["acknowledged"_L1].isNull());
}

/// The site's own thresholds for checks: tried, saved, compared, put in force and taken back.
void TestProgramData::baselinesWaitUntilTheyAreApplied()
{
    Program program;
    QCOMPARE(program
                 .onData({u"import"_s, program.write(u"a.csv"_s, "customer;server;address;checks\r\n"
                                                                 "Norrbygg;DC01;192.0.2.1;ping\r\n")})
                 .code,
             0);
    const auto checks = [&program] {
        const QJsonArray all = program.onData({u"baselines"_s, u"--json"_s}).json()[u"baselines"_s].toArray();
        const auto found =
            std::ranges::find_if(all, [](const QJsonValue& each) { return each[u"name"_s].toString() == u"checks"_s; });
        return found == all.end() ? QJsonObject() : found->toObject();
    };
    const int shipped = checks()[u"in_force"_s][u"version"_s].toInt();
    QVERIFY(shipped > 0);
    QVERIFY(!checks().contains(u"waiting"_s));
    QCOMPARE(checks()[u"checks"_s].toInt(), 1);
    const QString own = program.write(u"own.json"_s, R"({"schema": 1, "name": "checks", "version": 900, "thresholds": [
        {"metric": "serverdrift.icmp.loss", "threshold": {"warning": 50, "badSamples": 3, "ofSamples": 5}}]})");
    QCOMPARE(program.onData({u"baselines"_s, u"check"_s, own}).code, 0);
    QVERIFY(!checks().contains(u"waiting"_s));
    QCOMPARE(program.onData({u"baselines"_s, u"save"_s, own}).code, 0);
    QCOMPARE(checks()[u"in_force"_s][u"version"_s].toInt(), shipped);
    QCOMPARE(checks()[u"waiting"_s][u"version"_s].toInt(), 900);

    const QJsonObject diff = program.onData({u"baselines"_s, u"diff"_s, u"checks"_s, u"--json"_s}).json().object();
    QCOMPARE(diff[u"checks"_s].toInt(), 1);
    const QJsonArray changes = diff[u"changes"_s].toArray();
    const auto loss = std::ranges::find_if(changes, [](const QJsonValue& change) {
        return change[u"what"_s].toString() == u"serverdrift.icmp.loss"_s &&
               change[u"part"_s].toString() == u"judges"_s;
    });
    QVERIFY(loss != changes.end());
    QCOMPARE((*loss)[u"before"_s][u"warning"_s].toDouble(), 10.0);
    QCOMPARE((*loss)[u"after"_s][u"warning"_s].toDouble(), 50.0);

    QCOMPARE(program.onData({u"baselines"_s, u"apply"_s, u"checks"_s}).code, 0);
    QCOMPARE(checks()[u"in_force"_s][u"version"_s].toInt(), 900);
    QVERIFY(!checks().contains(u"waiting"_s));
    const QByteArray table = program.onData({u"baselines"_s, u"show"_s, u"checks"_s, u"--lang"_s, u"en"_s}).out;
    QVERIFY2(table.contains("serverdrift.icmp.loss") && table.contains("50"), table.constData());
    QCOMPARE(program.onData({u"baselines"_s, u"undo"_s, u"checks"_s}).code, 0);
    QCOMPARE(checks()[u"in_force"_s][u"version"_s].toInt(), shipped);
    QCOMPARE(checks()[u"waiting"_s][u"version"_s].toInt(), 900);
    const QJsonArray told = program.onData({u"audit"_s, u"--json"_s, u"--text"_s, u"checks"_s}).json().array();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[1].toObject()[u"object"_s].toString(), u"baseline"_s);
    QCOMPARE(program.onData({u"baselines"_s, u"apply"_s, u"no-such"_s}).code, 3);
    QCOMPARE(program.onData({u"baselines"_s, u"burn"_s, u"checks"_s}).code, 64);
    QCOMPARE(program.onData({u"baselines"_s, u"apply"_s}).code, 64);
}

void TestProgramData::brokenBaselinesAreRefusedWithTheirLine()
{
    Program program;
    QCOMPARE(program
                 .onData({u"import"_s, program.write(u"a.csv"_s, "customer;server;address;checks\r\n"
                                                                 "Norrbygg;DC01;192.0.2.1;ping\r\n")})
                 .code,
             0);
    const QString broken = program.write(u"broken.json"_s, "{\n\"schema\": 1,\n\"name\": \"mine\" oops\n}");
    const Said refused = program.onData({u"baselines"_s, u"save"_s, broken, u"--lang"_s, u"en"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("broken.json: line 3, column"), refused.err.constData());
    QDir(program.data()).mkpath(u"baselines"_s);
    QVERIFY(QFile::copy(broken, program.data() + u"/baselines/mine.json"_s));
    const Said list = program.onData({u"baselines"_s, u"--json"_s});
    QCOMPARE(list.code, 0);
    const QJsonArray files = list.json()[u"refused"_s].toArray();
    QCOMPARE(files.size(), 1);
    QVERIFY(files[0][u"why"_s].toString().contains(u"mine.json: line 3"_s));
    QVERIFY(list.json()[u"baselines"_s].toArray().size() > 10);
}

QTEST_GUILESS_MAIN(TestProgramData)
#include "tst_programdata.moc"

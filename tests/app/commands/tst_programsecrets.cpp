#include "tests/app/commands/basicauthpeer.h"
#include "tests/app/commands/program.h"
#include "tests/support/peerprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sd;
using test::Program;
using test::Said;

namespace {

const QByteArray Password = "Vinter-Ljung-4711";
const QByteArray AuthPassword = "Host-Bok-5822";
const QByteArray Community = "Var-Bjork-6933";

constexpr int patience = 60'000; ///< ms

/// The secrets as they would be seen: plain, and as a web request carries them.
QList<QByteArray> traces()
{
    return {Password, AuthPassword, Community, QByteArray("noc:" + Password).toBase64()};
}

/// What of a secret stands in `bytes`; empty when nothing does.
QByteArray traceIn(const QByteArray& bytes)
{
    for (const QByteArray& trace : traces()) {
        if (bytes.contains(trace))
            return trace;
    }
    return {};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As `ps` shows them: the command lines of all processes.
QByteArray commandLines()
{
    QByteArray all;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes)
        all += contentOf(u"/proc/%1/cmdline"_s.arg(process)).replace('\0', ' ') + '\n';
    return all;
}

/// One server with a web page behind a login, an SNMPv3 and an SNMPv2c agent that nobody plays, and a plugin.
QByteArray estateFor(const test::BasicAuthPeer& peer)
{
    QByteArray text = "{'format': 1, 'servers': [{'customer': 'Norrbygg', 'name': 'WEB01', 'address': '127.0.0.1', "
                      "'checks': [ "
                      "{'name': 'Sida', 'interval': 0.5, 'timeout': 0.4, 'credential': 'Webben', "
                      "'params': {'kind': 'http', 'url': 'http://{address}:PEER/', 'auth': 'basic'}}, "
                      "{'name': 'SNMP 3', 'interval': 0.5, 'timeout': 0.4, 'credential': 'SNMP 3', "
                      "'params': {'kind': 'snmp', 'version': 3, 'port': CLOSED, 'baseline': 'generic-server'}}, "
                      "{'name': 'SNMP 2', 'interval': 0.5, 'timeout': 0.4, 'credential': 'SNMP 2', "
                      "'params': {'kind': 'snmp', 'version': 2, 'port': CLOSED, 'baseline': 'generic-server'}}, "
                      "{'name': 'Plugin', 'interval': 0.5, 'timeout': 0.4, 'credential': 'Webben', "
                      "'params': {'kind': 'plugin', 'command': '/bin/sleep', 'arguments': ['0.3']}}]}]} ";
    return text.replace('\'', '"')
        .replace("PEER", QByteArray::number(peer.port()))
        .replace("CLOSED", QByteArray::number(test::freePort()));
}

/// Sets the three credentials and takes in the estate. False when one of these fails.
bool prepare(Program& program, const test::BasicAuthPeer& peer)
{
    const auto set = [&program](const QString& name, const QByteArray& secrets, const QStringList& options) {
        const QString file = program.write(u"secrets"_s, secrets);
        const Said said = program.onData(QStringList{u"credential"_s, u"set"_s, name, u"--secrets"_s, file} + options);
        QFile::remove(file);
        return said.code == 0 && traceIn(said.out + said.err).isEmpty();
    };
    return set(u"Webben"_s, "password=" + Password + '\n', {u"--user"_s, u"noc"_s}) &&
           set(u"SNMP 3"_s, "auth-password=" + AuthPassword + "\npriv-password=" + AuthPassword + '\n',
               {u"--user"_s, u"noc"_s, u"--auth"_s, u"SHA"_s, u"--priv"_s, u"AES"_s}) &&
           set(u"SNMP 2"_s, "community=" + Community + '\n', {}) &&
           program.onData({u"import"_s, u"-"_s}, estateFor(peer)).code == 0;
}

/// The engine in a folder of its own where cores may be as large as they like.
void startEngine(Program& program, QProcess& engine)
{
    QDir().mkpath(program.path(u"cores"_s));
    engine.setWorkingDirectory(program.path(u"cores"_s));
    const QString command = u"ulimit -c \"$(ulimit -Hc)\"; exec '%1' engine --data '%2'"_s;
    program.startIn(engine, u"sh"_s, {u"-c"_s, command.arg(QStringLiteral(SD_PROGRAM), program.data())});
}

} // namespace

/// Where the key may lie where there is no desktop, and where a secret must never be seen.
class TestProgramSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdCredentialIsTheKey();
    void secretsAreNowhereToBeSeen();
    void crashLeavesNoCore();
};

void TestProgramSecrets::systemdCredentialIsTheKey()
{
    // As LoadCredential= hands it to a service: a folder of its own, read-only.
    Program program;
    const test::BasicAuthPeer peer;
    const QString folder = program.path(u"credentials"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile::setPermissions(program.write(u"credentials/serverdrift-key"_s, QByteArray(32, '\x5a')), QFile::ReadOwner);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    program.setVariable(u"CREDENTIALS_DIRECTORY"_s, folder);
    QVERIFY(prepare(program, peer));
    QVERIFY(!QFile::exists(program.path(u"config/serverdrift/key"_s)));

    QProcess engine;
    startEngine(program, engine);
    QVERIFY(QTest::qWaitFor([&] { return peer.logins().contains("noc:" + Password); }, patience));
    engine.terminate();
    QVERIFY(engine.waitForFinished(patience));

    program.setVariable(u"CREDENTIALS_DIRECTORY"_s, program.path(u"elsewhere"_s));
    const Said without = program.onData({u"engine"_s, u"--for"_s, u"1s"_s});
    QCOMPARE(without.code, 0);
    QVERIFY2(without.err.contains("elsewhere/serverdrift-key"), without.err.constData());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestProgramSecrets::secretsAreNowhereToBeSeen()
{
    Program program;
    const test::BasicAuthPeer peer;
    QVERIFY(prepare(program, peer));
    QProcess engine;
    program.setVariable(u"QT_LOGGING_RULES"_s, u"serverdrift.*=true"_s);
    startEngine(program, engine);
    QVERIFY(QTest::qWaitFor([&] { return peer.logins().contains("noc:" + Password); }, patience));

    QByteArray commands;
    QVERIFY(QTest::qWaitFor([&] { return (commands = commandLines()).contains("/bin/sleep 0.3"); }, patience));
    QCOMPARE(traceIn(commands), QByteArray());
    QCOMPARE(traceIn(contentOf(u"/proc/%1/environ"_s.arg(engine.processId()))), QByteArray());
    for (const QStringList& verb :
         {QStringList{u"export"_s, u"-"_s}, QStringList{u"export"_s, program.path(u"estate.csv"_s)},
          QStringList{u"credential"_s, u"list"_s, u"--json"_s}, QStringList{u"alarms"_s, u"--json"_s},
          QStringList{u"backup"_s, program.path(u"backup"_s)}, QStringList{u"check-data"_s, u"--json"_s}}) {
        const Said said = program.onData(verb);
        QVERIFY2(said.code >= 0 && traceIn(said.out + said.err).isEmpty(), qPrintable(verb.join(u' ')));
    }
    engine.terminate();
    QVERIFY(engine.waitForFinished(patience));
    QCOMPARE(traceIn(engine.readAllStandardOutput() + engine.readAllStandardError()), QByteArray());

    QDirIterator files(program.path(u"."_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        const QString file = files.next();
        QVERIFY2(traceIn(contentOf(file)).isEmpty(), qPrintable(file));
    }
    QVERIFY(seen >= 5); // two databases, the key, two exports and the backup
}

void TestProgramSecrets::crashLeavesNoCore()
{
    Program program;
    const test::BasicAuthPeer peer;
    QVERIFY(prepare(program, peer));
    QProcess engine;
    startEngine(program, engine);
    QVERIFY(QTest::qWaitFor([&] { return peer.logins().contains("noc:" + Password); }, patience));
    QCOMPARE(::kill(static_cast<pid_t>(engine.processId()), SIGABRT), 0);
    QVERIFY(engine.waitForFinished(patience));
    QCOMPARE(engine.exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(program.path(u"cores"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestProgramSecrets)
#include "tst_programsecrets.moc"

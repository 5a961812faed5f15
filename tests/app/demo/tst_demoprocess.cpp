#include "app/commands/demoprocess.h"
#include "tests/support/realclock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sd;
using namespace sd::demo;
using namespace Qt::StringLiterals;

namespace {

/// The estate's options as the verb `demo` would give them; on ports of the kernel's choice unless told.
EstateProcessOptions makeOptions(const EstatePorts& ports = {})
{
    const UtcTime now = test::RealClock().utcNow();
    return {.plan = {}, .stage = {now, now}, .lapse = {now, 1}, .ports = ports, .caFile = {}};
}

constexpr int patience = 30'000; ///< ms; how long an end may take on a busy machine

/// False for a process that has ended, also while nobody has asked for its exit code.
bool isRunning(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

/// Where the estate answers, once it says so; what it said before is added to `said`.
std::optional<EstatePorts> portsOf(QProcess& process, QByteArray& said)
{
    std::optional<EstatePorts> ports;
    const bool isReady = QTest::qWaitFor(
        [&] {
            ports = readyPorts(said += process.readAllStandardOutput());
            return ports || process.state() == QProcess::NotRunning;
        },
        2 * patience);
    return isReady ? ports : std::nullopt;
}

std::optional<EstatePorts> start(QProcess& process, const EstateProcessOptions& options)
{
    QByteArray said;
    process.start(QStringLiteral(SD_PROGRAM), toArguments(options));
    return portsOf(process, said);
}

} // namespace

/// The real program, started as the verb `demo` starts it.
class TestDemoProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndEndsWithItsInput();
    void endsOnSigterm();
    void endsWithAParentThatIsKilled();
    void takenPortIsSaid();
    void writesItsAuthority();
};

void TestDemoProcess::answersAndEndsWithItsInput()
{
    QProcess process;
    const auto ports = start(process, makeOptions());
    QVERIFY(ports);
    QVERIFY(ports->http != 0 && ports->https != 0 && ports->expiring != 0);
    QProcess get;
    const QString target = u"127.20.0.1:"_s % QString::number(ports->snmp);
    get.start(u"snmpget"_s, {u"-v2c"_s, u"-cpublic"_s, u"-t2"_s, u"-Oqv"_s, target, u"1.3.6.1.2.1.1.5.0"_s});
    if (get.waitForStarted())
        QVERIFY(get.waitForFinished() && get.readAll().contains("NB-SW01"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
}

void TestDemoProcess::endsOnSigterm()
{
    QProcess process;
    QVERIFY(start(process, makeOptions()));
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
}

void TestDemoProcess::endsWithAParentThatIsKilled()
{
    // The shell is the parent. Its child's input stays open, since it is ours: only the parent's death can end it.
    QProcess parent;
    QStringList arguments = toArguments(makeOptions());
    for (QString& argument : arguments)
        argument = u'\'' % argument % u'\'';
    const QString script =
        u"exec 3<&0; %1 %2 <&3 & echo pid $!; wait"_s.arg(QStringLiteral(SD_PROGRAM), arguments.join(u' '));
    parent.start(u"sh"_s, {u"-c"_s, script});
    QByteArray said;
    QVERIFY(portsOf(parent, said));
    QVERIFY(said.contains("pid "));
    const qint64 child = said.mid(said.indexOf("pid ") + 4).split('\n').first().toLongLong();
    QVERIFY(child > 0 && isRunning(child));
    ::kill(static_cast<pid_t>(parent.processId()), SIGKILL);
    QVERIFY(QTest::qWaitFor([child] { return !isRunning(child); }, patience));
    parent.waitForFinished(patience);
}

void TestDemoProcess::takenPortIsSaid()
{
    QProcess first;
    const auto taken = start(first, makeOptions());
    QVERIFY(taken);
    QProcess second;
    second.start(QStringLiteral(SD_PROGRAM), toArguments(makeOptions(EstatePorts::from(taken->snmp))));
    QVERIFY(second.waitForFinished(patience));
    QCOMPARE_NE(second.exitCode(), 0);
    QVERIFY(second.readAllStandardOutput().startsWith("port"));
    QVERIFY(second.readAllStandardError().contains(QByteArray::number(taken->snmp)));
    first.closeWriteChannel();
    first.waitForFinished(patience);
}

void TestDemoProcess::writesItsAuthority()
{
    const QTemporaryDir folder;
    EstateProcessOptions options = makeOptions();
    options.caFile = folder.filePath(u"ca.pem"_s);
    QProcess process;
    QVERIFY(start(process, options));
    QFile file(options.caFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----"));
    QVERIFY(!pem.contains("PRIVATE"));
    process.closeWriteChannel();
    process.waitForFinished(patience);
}

QTEST_GUILESS_MAIN(TestDemoProcess)
#include "tst_demoprocess.moc"

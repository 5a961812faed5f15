#include "app/commands/demoprocess.h"
#include "tests/support/peerprocess.h"
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

/// The estate's options as the verb `demo` would give them, on ports that are free.
EstateProcessOptions optionsOn(quint16 port)
{
    const UtcTime now = test::RealClock().utcNow();
    return {.plan = {}, .stage = {now, now}, .lapse = {now, 1}, .ports = EstatePorts::from(port), .caFile = {}};
}

/// Four TCP ports in a row that were free a moment ago.
quint16 freeRow()
{
    for (int tries = 0; tries < 50; ++tries) {
        const quint16 first = test::freeTcpPort();
        if (first > 60'000)
            continue;
        bool isFree = true;
        for (quint16 next = 1; next < 4; ++next)
            isFree &= !test::acceptsTcp(static_cast<quint16>(first + next));
        if (isFree)
            return first;
    }
    return 0;
}

bool isRunning(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0;
}

bool isReady(QProcess& process)
{
    QByteArray said;
    return QTest::qWaitFor([&] { return (said += process.readAllStandardOutput()).contains("ready\n"); }, 20'000);
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
    const EstateProcessOptions options = optionsOn(freeRow());
    QProcess process;
    process.start(QStringLiteral(SD_PROGRAM), toArguments(options));
    QVERIFY(isReady(process));
    QProcess get;
    const QString target = u"127.20.0.1:"_s % QString::number(options.ports.snmp);
    get.start(u"snmpget"_s, {u"-v2c"_s, u"-cpublic"_s, u"-t2"_s, u"-Oqv"_s, target, u"1.3.6.1.2.1.1.5.0"_s});
    if (get.waitForStarted())
        QVERIFY(get.waitForFinished() && get.readAll().contains("NB-SW01"));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestDemoProcess::endsOnSigterm()
{
    QProcess process;
    process.start(QStringLiteral(SD_PROGRAM), toArguments(optionsOn(freeRow())));
    QVERIFY(isReady(process));
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
}

void TestDemoProcess::endsWithAParentThatIsKilled()
{
    // The shell is the parent. Its child's input stays open, since it is ours: only the parent's death can end it.
    QProcess parent;
    QStringList arguments = toArguments(optionsOn(freeRow()));
    for (QString& argument : arguments)
        argument = u'\'' % argument % u'\'';
    const QString script =
        u"exec 3<&0; %1 %2 <&3 & echo pid $!; wait"_s.arg(QStringLiteral(SD_PROGRAM), arguments.join(u' '));
    parent.start(u"sh"_s, {u"-c"_s, script});
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return (said += parent.readAllStandardOutput()).contains("ready\n"); }, 20'000));
    const qint64 child = said.mid(said.indexOf("pid ") + 4).split('\n').first().toLongLong();
    QVERIFY(child > 0 && isRunning(child));
    ::kill(static_cast<pid_t>(parent.processId()), SIGKILL);
    QVERIFY(QTest::qWaitFor([child] { return !isRunning(child); }, 5'000));
    parent.waitForFinished(5'000);
}

void TestDemoProcess::takenPortIsSaid()
{
    const EstateProcessOptions options = optionsOn(freeRow());
    QProcess first;
    first.start(QStringLiteral(SD_PROGRAM), toArguments(options));
    QVERIFY(isReady(first));
    QProcess second;
    second.start(QStringLiteral(SD_PROGRAM), toArguments(options));
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE_NE(second.exitCode(), 0);
    QVERIFY(second.readAllStandardOutput().startsWith("port"));
    QVERIFY(second.readAllStandardError().contains(QByteArray::number(options.ports.snmp)));
    first.closeWriteChannel();
    first.waitForFinished(5'000);
}

void TestDemoProcess::writesItsAuthority()
{
    const QTemporaryDir folder;
    EstateProcessOptions options = optionsOn(freeRow());
    options.caFile = folder.filePath(u"ca.pem"_s);
    QProcess process;
    process.start(QStringLiteral(SD_PROGRAM), toArguments(options));
    QVERIFY(isReady(process));
    QFile file(options.caFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----"));
    QVERIFY(!pem.contains("PRIVATE"));
    process.closeWriteChannel();
    process.waitForFinished(5'000);
}

QTEST_GUILESS_MAIN(TestDemoProcess)
#include "tst_demoprocess.moc"

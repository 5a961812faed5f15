#include "tests/app/commands/basicauthpeer.h"
#include "tests/app/commands/program.h"
#include "tests/support/peerprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;
using test::Program;
using test::Said;

namespace {

const QByteArray Password = "Vinter-Ljung-4711";

/// A message bus of its own, which starts no service by itself.
const QByteArray BusSettings = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                               "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                               "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";

/// A desktop as far as secrets go: a bus and, once started, gnome-keyring as its Secret Service.
class Desktop
{
public:
    Desktop()
    {
        const QString settings = m_bus.writeFile(u"bus.conf"_s, BusSettings);
        m_isUp = m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + settings},
                             [this] { return m_bus.output().contains('\n'); });
        m_address = QString::fromUtf8(m_bus.output().split('\n').first());
    }
    ~Desktop() { stopKeyring(); }

    static bool isInstalled()
    {
        return !test::PeerProcess::find(u"dbus-daemon"_s).isEmpty() &&
               !test::PeerProcess::find(u"gnome-keyring-daemon"_s).isEmpty();
    }

    [[nodiscard]] bool isUp() const { return m_isUp; }

    /// With the password of the login keyring it is unlocked, and made the first time; with none it stays locked.
    bool startKeyring(const QByteArray& loginPassword)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"share"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
        if (!loginPassword.isEmpty())
            arguments += u"--unlock"_s;
        m_keyring.start(test::PeerProcess::find(u"gnome-keyring-daemon"_s), arguments);
        m_keyring.write(loginPassword);
        m_keyring.closeWriteChannel();
        return m_keyring.waitForStarted() && QTest::qWaitFor([this] { return hasOwner(); }, 20'000);
    }

    void stopKeyring()
    {
        if (m_keyring.state() == QProcess::NotRunning)
            return;
        m_keyring.terminate();
        m_keyring.waitForFinished(20'000);
    }

    /// A session on this desktop.
    void admit(Program& program) const
    {
        program.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        program.setVariable(u"DISPLAY"_s, u":none"_s); // no command here opens a window
        program.setVariable(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    }

private:
    [[nodiscard]] bool hasOwner() const
    {
        QProcess ask;
        ask.start(u"dbus-send"_s,
                  {u"--bus="_s + m_address, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                   u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
        return ask.waitForFinished() && ask.readAllStandardOutput().contains("boolean true");
    }

    test::PeerProcess m_bus;
    QTemporaryDir m_home;
    QProcess m_keyring;
    QString m_address;
    bool m_isUp = false;
};

Said setCredential(Program& program)
{
    const QString file = program.write(u"secrets"_s, "password=" + Password + '\n');
    const Said said =
        program.onData({u"credential"_s, u"set"_s, u"Webben"_s, u"--user"_s, u"noc"_s, u"--secrets"_s, file});
    QFile::remove(file);
    return said;
}

QByteArray estateFor(const test::BasicAuthPeer& peer)
{
    QByteArray text = "{'format': 1, 'servers': [{'customer': 'Norrbygg', 'name': 'WEB01', 'address': '127.0.0.1', "
                      "'credential': 'Webben', 'checks': [{'name': 'Sida', 'interval': 0.5, 'timeout': 0.4, "
                      "'params': {'kind': 'http', 'url': 'http://{address}:PEER/', 'auth': 'basic'}}]}]}";
    return text.replace('\'', '"').replace("PEER", QByteArray::number(peer.port()));
}

/// The engine for two seconds; what it said.
Said runEngine(Program& program)
{
    QProcess engine;
    program.start(engine, {u"engine"_s, u"--for"_s, u"2s"_s, u"--data"_s, program.data()});
    Said said;
    const bool hasEnded = QTest::qWaitFor([&] { return engine.state() == QProcess::NotRunning; }, 60'000);
    said.code = hasEnded ? engine.exitCode() : -1;
    said.out = engine.readAllStandardOutput();
    said.err = engine.readAllStandardError();
    return said;
}

} // namespace

/// The key of the sealed secrets in a real Secret Service, by the real program.
class TestProgramKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsTheKeyInTheKeyring();
    void lockedKeyringOpensNothing();
    void lockedKeyringIsReplacedByAFile();
    void absentKeyringIsReplacedByAFile();
    void withoutADesktopTheKeyringIsNotAsked();

private:
    [[nodiscard]] QString keyFile() const { return m_program->path(u"config/serverdrift/key"_s); }

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<test::BasicAuthPeer> m_peer;
};

void TestProgramKeyring::initTestCase()
{
    if (!Desktop::isInstalled())
        QSKIP("dbus-daemon and gnome-keyring are not installed");
}

void TestProgramKeyring::init()
{
    m_desktop = std::make_unique<Desktop>();
    m_program = std::make_unique<Program>();
    m_peer = std::make_unique<test::BasicAuthPeer>();
    QVERIFY(m_desktop->isUp());
    m_desktop->admit(*m_program);
}

void TestProgramKeyring::cleanup()
{
    m_program.reset();
    m_desktop.reset();
    m_peer.reset();
}

void TestProgramKeyring::keepsTheKeyInTheKeyring()
{
    QVERIFY(m_desktop->startKeyring("login"));
    const Said set = setCredential(*m_program);
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.err, QByteArray());
    QVERIFY(!QFile::exists(keyFile()));
    QCOMPARE(m_program->onData({u"import"_s, u"-"_s}, estateFor(*m_peer)).code, 0);

    m_desktop->stopKeyring();
    QVERIFY(m_desktop->startKeyring("login"));
    const Said engine = runEngine(*m_program);
    QVERIFY2(engine.code == 0, engine.err.constData());
    QCOMPARE(m_peer->logins(), QList<QByteArray>{"noc:" + Password});
}

void TestProgramKeyring::lockedKeyringOpensNothing()
{
    QVERIFY(m_desktop->startKeyring("login"));
    QCOMPARE(setCredential(*m_program).code, 0);
    QCOMPARE(m_program->onData({u"import"_s, u"-"_s}, estateFor(*m_peer)).code, 0);
    m_desktop->stopKeyring();
    QVERIFY(m_desktop->startKeyring({}));

    const Said engine = runEngine(*m_program);
    QCOMPARE(engine.code, 0); // the rest of the estate is polled
    QVERIFY2(engine.err.contains("keyring"), engine.err.constData());
    QVERIFY2(engine.err.contains("--key-file"), engine.err.constData());
    QVERIFY(!m_peer->logins().contains("noc:" + Password));
    QVERIFY(!QFile::exists(keyFile())); // a second key would open nothing either

    // Nor does another secret get sealed with a key that does not fit the rest.
    const Said again = setCredential(*m_program);
    QCOMPARE(again.code, 3);
    QVERIFY2(again.err.contains("keyring"), again.err.constData());
}

void TestProgramKeyring::lockedKeyringIsReplacedByAFile()
{
    QVERIFY(m_desktop->startKeyring("login"));
    m_desktop->stopKeyring();
    QVERIFY(m_desktop->startKeyring({}));
    const Said set = setCredential(*m_program);
    QCOMPARE(set.code, 0);
    QVERIFY2(set.err.contains(keyFile().toUtf8()), set.err.constData());
    QCOMPARE(m_program->onData({u"import"_s, u"-"_s}, estateFor(*m_peer)).code, 0);
    QCOMPARE(runEngine(*m_program).code, 0);
    QCOMPARE(m_peer->logins(), QList<QByteArray>{"noc:" + Password});
}

void TestProgramKeyring::absentKeyringIsReplacedByAFile()
{
    const Said set = setCredential(*m_program);
    QCOMPARE(set.code, 0);
    QVERIFY2(set.err.contains(keyFile().toUtf8()), set.err.constData());
    QCOMPARE(QFile::permissions(keyFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(m_program->onData({u"import"_s, u"-"_s}, estateFor(*m_peer)).code, 0);
    QCOMPARE(runEngine(*m_program).code, 0);
    QCOMPARE(m_peer->logins(), QList<QByteArray>{"noc:" + Password});
}

void TestProgramKeyring::withoutADesktopTheKeyringIsNotAsked()
{
    QVERIFY(m_desktop->startKeyring("login"));
    QCOMPARE(setCredential(*m_program).code, 0);
    QCOMPARE(m_program->onData({u"import"_s, u"-"_s}, estateFor(*m_peer)).code, 0);
    m_program->setVariable(u"DISPLAY"_s, {});
    const Said engine = runEngine(*m_program);
    QCOMPARE(engine.code, 0);
    QVERIFY2(engine.err.contains("no desktop"), engine.err.constData());
}

QTEST_GUILESS_MAIN(TestProgramKeyring)
#include "tst_programkeyring.moc"

#include "app/demo/webfarm.h"
#include "tests/support/realclock.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace sd;
using namespace sd::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime epoch = fromMs(1'780'480'800'000); ///< 2026-06-03T10:00:00Z

/// A wall clock that the test sets, and a steady one that really runs: delays end.
class StageClock : public test::RealClock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return m_wall; }
    void set(UtcTime wall) { m_wall = wall; }

private:
    std::atomic<UtcTime> m_wall = epoch;
};

/// Sends one request and returns everything that comes back until the other side closes.
QByteArray talk(QTcpSocket& socket)
{
    socket.write("GET / HTTP/1.1\r\nHost: demo\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5'000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray get(const QString& address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(5'000) ? talk(socket) : QByteArray();
}

} // namespace

class TestDemoWeb : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] const DemoServer& serverWith(Part part) const
    {
        return *std::find_if(m_plan.servers.begin(), m_plan.servers.end(),
                             [part](const DemoServer& server) { return server.part == part; });
    }

    EstatePlan m_plan = planEstate({});
    Behaviour m_behaviour{m_plan, Rhythm({epoch - 24h * 400, epoch + 24h * 400}), Story({epoch, epoch})};

private Q_SLOTS:
    void everyAddressHasItsOwnPage();
    void siteFailsByTheProgramme();
    void healthPageShowsAFailingDisk();
    void stopsWhileCallersWait();
    void takenPortIsNamed();
    void certificateIsTrustedThroughItsAuthority();
};

void TestDemoWeb::everyAddressHasItsOwnPage()
{
    const StageClock clock;
    const auto farm = WebFarm::open(0, std::nullopt, m_behaviour, clock);
    QVERIFY(farm);
    const quint16 port = (*farm)->port();
    for (const size_t index : {size_t(4), size_t(5)}) {
        const DemoServer& server = m_plan.servers[index];
        const QByteArray answer = get(server.addressText(), port);
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QVERIFY2(answer.contains(server.name.toUtf8()), answer.constData());
    }
    QVERIFY(get(u"127.20.9.9"_s, port).isEmpty()); // nobody lives there
}

void TestDemoWeb::siteFailsByTheProgramme()
{
    StageClock clock;
    const auto farm = WebFarm::open(0, std::nullopt, m_behaviour, clock);
    QVERIFY(farm);
    const quint16 port = (*farm)->port();
    const QString address = serverWith(Part::WebTrouble).addressText();
    QVERIFY(get(address, port).startsWith("HTTP/1.1 200"));
    clock.set(epoch + 60s);
    QVERIFY(get(address, port).startsWith("HTTP/1.1 503"));
    clock.set(epoch + 100s);
    QVERIFY(get(address, port).startsWith("HTTP/1.1 200"));
}

void TestDemoWeb::healthPageShowsAFailingDisk()
{
    StageClock clock;
    const auto farm = WebFarm::open(0, std::nullopt, m_behaviour, clock);
    QVERIFY(farm);
    const quint16 port = (*farm)->port();
    const QString address = serverWith(Part::FailingDisk).addressText();
    QVERIFY(get(address, port).contains("\"Health\":\"Warning\""));
    clock.set(epoch - 24h * 3);
    QVERIFY(get(address, port).contains("\"Health\":\"OK\""));
}

void TestDemoWeb::stopsWhileCallersWait()
{
    StageClock clock;
    clock.set(epoch + 60s); // the branch is away: whoever asks there waits for half a minute
    auto farm = WebFarm::open(0, std::nullopt, m_behaviour, clock);
    QVERIFY(farm);
    const quint16 port = (*farm)->port();
    QTcpSocket socket;
    socket.connectToHost(serverWith(Part::BranchSwitch).addressText(), port);
    QVERIFY(socket.waitForConnected(5'000));
    socket.write("GET / HTTP/1.1\r\nHost: demo\r\n\r\n");
    socket.waitForBytesWritten();
    QVERIFY(!socket.waitForReadyRead(300));
    farm->reset(); // the test's own time-out catches a farm that waits for its callers
    socket.waitForDisconnected(5'000);
    QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), QByteArray());
}

void TestDemoWeb::takenPortIsNamed()
{
    const StageClock clock;
    const auto first = WebFarm::open(0, std::nullopt, m_behaviour, clock);
    QVERIFY(first);
    const quint16 port = (*first)->port();
    const auto second = WebFarm::open(port, std::nullopt, m_behaviour, clock);
    QVERIFY(!second);
    QCOMPARE(second.failure().code, u"port"_s);
    QVERIFY(second.failure().message.contains(QString::number(port)));
}

void TestDemoWeb::certificateIsTrustedThroughItsAuthority()
{
    const StageClock clock;
    const UtcTime now = test::RealClock().utcNow();
    const auto authority = CertificateAuthority::make({now - 24h, now + 24h * 30});
    QVERIFY(authority);
    const auto pair = authority->issue("*.demo.example", {now - 24h, now + 24h * 12});
    QVERIFY(pair);
    const auto farm = WebFarm::open(0, *pair, m_behaviour, clock);
    QVERIFY(farm);
    const quint16 port = (*farm)->port();

    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromData(authority->certificate()));
    auto connectAs = [&](QSslSocket& socket, const QString& name) {
        socket.setSslConfiguration(trusting);
        socket.connectToHostEncrypted(m_plan.servers[4].addressText(), port, name);
        return socket.waitForEncrypted(5'000);
    };
    QSslSocket right;
    QVERIFY2(connectAs(right, u"nb-web01.demo.example"_s), qPrintable(right.errorString()));
    QVERIFY(talk(right).startsWith("HTTP/1.1 200"));
    QCOMPARE(right.peerCertificate().expiryDate().toSecsSinceEpoch(), toMs(now + 24h * 12) / 1000);

    QSslSocket wrongName;
    QVERIFY(!connectAs(wrongName, u"www.example.org"_s));
}

QTEST_GUILESS_MAIN(TestDemoWeb)
#include "tst_demoweb.moc"

#include "app/probes/net/networker.h"
#include "app/probes/net/tcppoll.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/app/probes/sayingpeer.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// Listens and never accepts: once its queue is full, the kernel answers no more.
struct BlackHole
{
    BlackHole()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        bind(listener, reinterpret_cast<const sockaddr*>(&address), size);
        listen(listener, 0);
        getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
        port = ntohs(address.sin_port);
        for (int& client : clients) {
            client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            [[maybe_unused]] const int r = connect(client, reinterpret_cast<const sockaddr*>(&address), size);
        }
    }
    ~BlackHole()
    {
        for (const int client : clients)
            ::close(client);
        ::close(listener);
    }
    BlackHole(const BlackHole&) = delete;
    BlackHole& operator=(const BlackHole&) = delete;
    int listener = -1;
    int clients[4] = {};
    quint16 port = 0;
};

} // namespace

class TestTcpPoll : public QObject
{
    Q_OBJECT

private:
    PollResult poll(const TcpParams& params, const QString& address = u"127.0.0.1"_s, Millis timeout = Millis{1'000})
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        PollSpec spec;
        spec.check = {4};
        spec.address = address;
        spec.params = params;
        spec.timeout = timeout;
        worker->submit({test::orderFor(spec, 1, m_clock)});
        return sink.waitFor(1).at(0);
    }

    test::RealClock m_clock;

private Q_SLOTS:
    void connectingIsEnough()
    {
        test::SayingPeer peer(test::greeting({}));
        const PollResult result = poll({.port = peer.port()});
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        QCOMPARE(result.readings.size(), size_t{1});
        const Reading time = test::readingOf(result, u"serverdrift.tcp.connect.duration"_s);
        QVERIFY(time.value > 0 && time.value < 1);
        QVERIFY(!time.reported); // thresholds judge it
    }

    void banners_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("expect");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("matches") << QByteArray("220 mail.example ESMTP\r\n") << false << u"^220 "_s << int(State::Ok)
                                 << u"220 mail.example ESMTP"_s;
        QTest::newRow("closes with another") << QByteArray("554 go away\r\n") << true << u"^220 "_s << int(State::Error)
                                             << explain(Why::TcpBanner, u"^220 "_s, u"554 go away"_s);
        QTest::newRow("holds with another") << QByteArray("554 go away\r\n") << false << u"^220 "_s << int(State::Error)
                                            << explain(Why::TcpBanner, u"^220 "_s, u"554 go away"_s);
        QTest::newRow("closes without a word")
            << QByteArray() << true << u"."_s << int(State::Error) << explain(Why::TcpBanner, u"."_s, QString());
        QTest::newRow("second line") << QByteArray("hello\r\nready\r\n") << false << u"^ready"_s << int(State::Ok)
                                     << u"hello..ready"_s;
        QTest::newRow("binary") << QByteArray("\x01\xff\x00J", 4) << true << u"J"_s << int(State::Ok) << u".\ufffd.J"_s;
        QTest::newRow("endless") << QByteArray(200'000, 'x') << false << u"y"_s << int(State::Error)
                                 << explain(Why::TcpBanner, u"y"_s, QString(120, u'x') + u'…');
    }
    void banners()
    {
        QFETCH(QByteArray, says);
        QFETCH(bool, closes);
        QFETCH(QString, expect);
        test::SayingPeer peer(test::greeting(says, closes));
        const PollResult result = poll({.port = peer.port(), .expect = expect}, u"127.0.0.1"_s, Millis{300});
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
        const Reading banner = test::readingOf(result, u"serverdrift.tcp.banner"_s);
        QVERIFY2(banner.reported, qPrintable(banner.text));
        QTEST(int(*banner.reported), "state");
        QTEST(banner.text, "text");
    }

    void asksAndHears()
    {
        test::SayingPeer peer([](const QByteArray& received) {
            return received.contains("PING") ? test::SayingPeer::Answer{"+PONG\r\n"} : test::SayingPeer::Answer{};
        });
        const PollResult result = poll({.port = peer.port(), .send = u"PING\r\n"_s, .expect = u"^\\+PONG"_s});
        QCOMPARE(int(*test::readingOf(result, u"serverdrift.tcp.banner"_s).reported), int(State::Ok));
        QCOMPARE(peer.received(), QByteArray("PING\r\n"));
    }

    void aClosedPortIsRefused()
    {
        QCOMPARE(int(poll({.port = test::freePort()}).failure), int(PollFailure::Refused));
        QCOMPARE(int(poll({.port = test::freePort()}, u"::1"_s).failure), int(PollFailure::Refused));
    }

    void aNameTriesAllItsAddresses()
    {
        test::SayingPeer peer(test::greeting({})); // on 127.0.0.1 alone, and localhost may be ::1 first
        const PollResult result = poll({.port = peer.port()}, u"localhost"_s);
        QVERIFY2(result.failure == PollFailure::None, qPrintable(result.detail));
    }

    void aBlackHoleIsATimeOut()
    {
        const BlackHole hole;
        const PollResult result = poll({.port = hole.port}, u"127.0.0.1"_s, Millis{200});
        QCOMPARE(int(result.failure), int(PollFailure::Timeout));
        QVERIFY(result.finished.steady - result.started.steady < std::chrono::milliseconds{400});
    }

    void whoConnectsAndSaysNothingIsNamed()
    {
        test::SayingPeer peer(test::greeting({}));
        const PollResult result = poll({.port = peer.port(), .expect = u"."_s}, u"127.0.0.1"_s, Millis{150});
        QCOMPARE(int(result.failure), int(PollFailure::Timeout));
        QCOMPARE(result.detail, explain(Why::TcpSilent, peer.port()));
    }

    void aWrongKindOfCheckIsAnswered()
    {
        test::CollectingSink sink;
        const auto worker = makeNetWorkerWith(sink, m_clock, {});
        PollSpec spec;
        spec.params = PluginParams{u"check_dummy"_s, {}};
        worker->submit({test::orderFor(spec, 1, m_clock)});
        QCOMPARE(int(sink.waitFor(1).at(0).failure), int(PollFailure::Internal));
    }
};

QTEST_GUILESS_MAIN(TestTcpPoll)
#include "tst_tcppoll.moc"

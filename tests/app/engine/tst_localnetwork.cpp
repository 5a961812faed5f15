#include "app/engine/localnetwork.h"

#include <QTest>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

PollResult seen(PollFailure failure, Millis started, Millis took = 1s)
{
    PollResult result;
    result.failure = failure;
    result.started.steady = SteadyTime{} + 1h + started;
    result.finished.steady = result.started.steady + took;
    return result;
}

SteadyTime at(Millis time)
{
    return SteadyTime{} + 1h + time;
}

} // namespace

class LocalNetworkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTargets_data();
    void readsTargets();
    void tellsLifeFromSilence_data();
    void tellsLifeFromSilence();
    void lostOnlyWhenAllAreGone();
    void pollsBegunBeforeTheReturnAreBlind();
    void asksByTcpWherePingIsNotAllowed();
    void knowsNothingAfterSleep();
};

void LocalNetworkTest::readsTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port"); // 0: by ping
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s << 0;
    QTest::newRow("IPv4 and port") << u"192.0.2.1:53"_s << u"192.0.2.1"_s << 53;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 0;
    QTest::newRow("IPv6 and port") << u"[2001:db8::1]:53"_s << u"2001:db8::1"_s << 53;
    QTest::newRow("name") << u"gw.example.se"_s << u"gw.example.se"_s << 0;
    QTest::newRow("name and port") << u"gw.example.se:443"_s << u"gw.example.se"_s << 443;
    QTest::newRow("no port") << u"gw.example.se:http"_s << u"gw.example.se:http"_s << 0;
}

void LocalNetworkTest::readsTargets()
{
    QFETCH(QString, target);
    QFETCH(QString, address);
    QFETCH(int, port);
    const LocalNetwork network({target}, 10s);
    const auto spec = network.spec(0);
    QCOMPARE(spec->address, address);
    QVERIFY(spec->check.value < 0); // never one of the estate's
    if (port == 0)
        QVERIFY(std::holds_alternative<IcmpParams>(*spec->params));
    else
        QCOMPARE(static_cast<int>(std::get<TcpParams>(*spec->params).port), port);
}

void LocalNetworkTest::tellsLifeFromSilence_data()
{
    QTest::addColumn<PollFailure>("failure");
    QTest::addColumn<bool>("lost");
    QTest::newRow("answers") << PollFailure::None << false;
    QTest::newRow("refuses") << PollFailure::Refused << false;
    QTest::newRow("says nonsense") << PollFailure::Malformed << false;
    QTest::newRow("is silent") << PollFailure::Timeout << true;
    QTest::newRow("has no route") << PollFailure::Unreachable << true;
    QTest::newRow("has no name") << PollFailure::Name << true;
    QTest::newRow("may not be asked") << PollFailure::NotAllowed << false;
    QTest::newRow("was cancelled") << PollFailure::Cancelled << false;
}

void LocalNetworkTest::tellsLifeFromSilence()
{
    QFETCH(PollFailure, failure);
    QFETCH(bool, lost);
    LocalNetwork network({u"192.0.2.1"_s}, 10s);
    QCOMPARE(network.take(0, seen(failure, 0s)), lost);
    QCOMPARE(network.isLost(), lost);
}

void LocalNetworkTest::lostOnlyWhenAllAreGone()
{
    LocalNetwork network({u"192.0.2.1"_s, u"192.0.2.2"_s}, 10s);
    QVERIFY(!network.take(0, seen(PollFailure::Timeout, 0s)));
    QVERIFY2(!network.isLost(), "the other has not been asked yet");
    QVERIFY(!network.isSettledSince(at(-1s)));
    QVERIFY(!network.take(1, seen(PollFailure::None, 1s)));
    QVERIFY(network.isSettledSince(at(0s)));
    QVERIFY(!network.isSettledSince(at(2s)));
    QVERIFY(network.take(1, seen(PollFailure::Timeout, 10s)));
    QVERIFY(network.isLost());
    QVERIFY(network.take(0, seen(PollFailure::Refused, 20s)));
    QVERIFY(!network.isLost());
}

void LocalNetworkTest::pollsBegunBeforeTheReturnAreBlind()
{
    LocalNetwork network({u"192.0.2.1"_s}, 10s);
    network.take(0, seen(PollFailure::Timeout, 0s));
    QVERIFY(network.wasLost(at(5s)));
    network.take(0, seen(PollFailure::None, 10s)); // took a second
    QVERIFY(network.wasLost(at(5s)));
    QVERIFY(network.wasLost(at(10s)));
    QVERIFY(!network.wasLost(at(11s)));
}

void LocalNetworkTest::asksByTcpWherePingIsNotAllowed()
{
    LocalNetwork network({u"192.0.2.1"_s}, 10s);
    network.take(0, seen(PollFailure::NotAllowed, 0s));
    QVERIFY(std::holds_alternative<TcpParams>(*network.spec(0)->params));
    QCOMPARE(network.spec(0)->address, u"192.0.2.1"_s);
}

void LocalNetworkTest::knowsNothingAfterSleep()
{
    LocalNetwork network({u"192.0.2.1"_s}, 10s);
    network.take(0, seen(PollFailure::Timeout, 0s));
    network.resume(at(60s));
    QVERIFY(!network.isLost());
    QVERIFY(!network.isAlive());
    QVERIFY(network.wasLost(at(59s)));
    QVERIFY(!network.wasLost(at(60s)));
}

QTEST_GUILESS_MAIN(LocalNetworkTest)
#include "tst_localnetwork.moc"

#include "app/probes/icmp/icmpworker.h"
#include "models/domain/explanation.h"
#include "tests/app/probes/collectingsink.h"
#include "tests/support/peerprocess.h"
#include "tests/support/realclock.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <sched.h>
#include <unistd.h>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

bool shell(const QString& command)
{
    QProcess process;
    process.start(u"sh"_s, {u"-ec"_s, command});
    return process.waitForFinished(10'000) && process.exitCode() == 0;
}

void allowDatagramIcmp(bool allowed)
{
    QFile range(u"/proc/sys/net/ipv4/ping_group_range"_s);
    QVERIFY(range.open(QIODevice::WriteOnly));
    range.write(allowed ? "0 2147483647\n" : "1 0\n");
}

PollSpec specFor(const QString& address, int count = 1, Millis timeout = Millis{2'000})
{
    PollSpec spec;
    spec.check = {1};
    spec.address = address;
    spec.params = IcmpParams{.count = count};
    spec.timeout = timeout;
    return spec;
}

} // namespace

Q_DECLARE_METATYPE(sd::IcmpAccess)

/// Runs in a network namespace of its own, with a router (another namespace) behind which 10.9.1.0/24 is unreachable,
/// 10.9.2.0/24 swallows everything and 10.9.3.0/24 is prohibited.
class TestIcmpWorker : public QObject
{
    Q_OBJECT

private:
    std::vector<PollResult> poll(IcmpAccess access, const QStringList& addresses, int count = 1,
                                 Millis timeout = Millis{2'000})
    {
        test::CollectingSink sink;
        const auto worker = makeIcmpWorkerWith(sink, m_clock, access);
        std::vector<PollOrder> orders;
        for (const QString& address : addresses)
            orders.push_back(test::orderFor(specFor(address, count, timeout), orders.size(), m_clock));
        worker->submit(std::move(orders));
        return sink.waitFor(static_cast<size_t>(addresses.size()));
    }

    test::RealClock m_clock;
    test::PeerProcess m_router;

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0 || unshare(CLONE_NEWNET) != 0)
            QSKIP("needs to be allowed a network namespace of its own");
        QVERIFY(shell(u"ip link set lo up"_s));
        QVERIFY(m_router.start(u"unshare"_s, {u"-n"_s, u"sh"_s, u"-c"_s, u"echo $$ > pid; exec sleep 120"_s}, [&] {
            QFile pid(m_router.folder() + u"/pid"_s);
            return pid.open(QIODevice::ReadOnly) && pid.readAll().endsWith('\n');
        }));
        QVERIFY(
            shell(u"P=$(cat %1/pid); ip link add v0 type veth peer name v1; ip link set v1 netns $P;"
                  "ip addr add 10.9.0.1/24 dev v0; ip link set v0 up;"
                  "nsenter -t $P -n sh -ec 'ip link set lo up; ip addr add 10.9.0.2/24 dev v1; ip link set v1 up;"
                  "  echo 1 > /proc/sys/net/ipv4/ip_forward; ip route add "
                  "unreachable 10.9.1.0/24;"
                  "  ip route add blackhole 10.9.2.0/24; ip route add prohibit 10.9.3.0/24';"
                  "ip route add default via 10.9.0.2; ip route add unreachable 10.9.4.0/24"_s.arg(m_router.folder())));
    }

    void everyWayToASocket_data()
    {
        QTest::addColumn<IcmpAccess>("access");
        QTest::newRow("datagram") << IcmpAccess::Datagram;
        QTest::newRow("raw") << IcmpAccess::Raw;
        QTest::newRow("helper") << IcmpAccess::Helper;
    }
    void everyWayToASocket()
    {
        QFETCH(IcmpAccess, access);
        allowDatagramIcmp(access == IcmpAccess::Datagram);
        const auto results = poll(
            access, {u"127.0.0.1"_s, u"::1"_s, u"10.9.0.2"_s, u"10.9.2.1"_s, u"10.9.4.1"_s, u"nosuchhost.invalid"_s}, 2,
            Millis{700});
        QCOMPARE(results.size(), size_t{6});
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(int(results[i].failure), int(PollFailure::None));
            QCOMPARE(test::readingOf(results[i], u"serverdrift.icmp.loss"_s).value, 0.0);
            const double rtt = test::readingOf(results[i], u"serverdrift.icmp.rtt"_s).value;
            QVERIFY2(rtt >= 0 && rtt < 0.1, qPrintable(QString::number(rtt)));
        }
        QCOMPARE(test::readingOf(results[3], u"serverdrift.icmp.loss"_s).value, 100.0);
        QCOMPARE(results[3].detail, explain(Why::IcmpLost, 2, 2));
        QCOMPARE(int(results[4].failure), int(PollFailure::Unreachable));
        QVERIFY(results[4].readings.empty());
        QCOMPARE(int(results[5].failure), int(PollFailure::Name));
        for (const PollResult& result : results)
            QVERIFY(result.finished.steady - result.started.steady < std::chrono::milliseconds{900});
    }

    void routersErrorsAreNamed_data()
    {
        QTest::addColumn<IcmpAccess>("access");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("says");
        QTest::newRow("datagram, unreachable") << IcmpAccess::Datagram << u"10.9.1.1"_s << explain(Why::IcmpHost);
        QTest::newRow("datagram, prohibited") << IcmpAccess::Datagram << u"10.9.3.1"_s << explain(Why::IcmpProhibited);
        QTest::newRow("raw, unreachable") << IcmpAccess::Raw << u"10.9.1.1"_s << explain(Why::IcmpHost);
        QTest::newRow("raw, prohibited") << IcmpAccess::Raw << u"10.9.3.1"_s << explain(Why::IcmpProhibited);
    }
    void routersErrorsAreNamed()
    {
        QFETCH(IcmpAccess, access);
        QFETCH(QString, target);
        QFETCH(QString, says);
        allowDatagramIcmp(access == IcmpAccess::Datagram);
        // From an address of its own: Linux routers send one host errors only now and then.
        static int own = 10;
        QVERIFY(shell(
            u"ip addr add 10.9.0.%1/24 dev v0; ip route replace default via 10.9.0.2 src 10.9.0.%1"_s.arg(++own)));
        const auto results = poll(access, {target}, 1, Millis{1'000});
        QCOMPARE(test::readingOf(results.at(0), u"serverdrift.icmp.loss"_s).value, 100.0);
        QCOMPARE(results.at(0).detail,
                 explainAll({explain(Why::IcmpLost, 1, 1), explain(Why::IcmpSays, u"10.9.0.2"_s, says)}));
        QVERIFY(results.at(0).finished.steady - results.at(0).started.steady < std::chrono::milliseconds{500});
    }

    void whereNothingIsAllowedItSaysWhatToDo()
    {
        allowDatagramIcmp(false);
        const auto results = poll(IcmpAccess::Datagram, {u"127.0.0.1"_s});
        QCOMPARE(int(results.at(0).failure), int(PollFailure::NotAllowed));
        QCOMPARE(results.at(0).detail, explain(Why::IcmpNotAllowed));
    }

    void aThousandHostsAtOnce()
    {
        QStringList hosts;
        for (int i = 0; i < 1'000; ++i)
            hosts << u"127.7.%1.%2"_s.arg(i / 250).arg(i % 250 + 1);
        const auto results = poll(IcmpAccess::Raw, hosts);
        QCOMPARE(results.size(), size_t{1'000});
        for (const PollResult& result : results)
            QCOMPARE(test::readingOf(result, u"serverdrift.icmp.loss"_s).value, 0.0);
    }

    void othersPingsAreNotOurs()
    {
        // Another program pings the very host that is silent for us; a raw socket sees its answers.
        QProcess other;
        other.start(u"fping"_s, {u"-q"_s, u"-c20"_s, u"-p10"_s, u"127.0.0.1"_s});
        if (!other.waitForStarted())
            QSKIP("fping is not installed");
        const auto results = poll(IcmpAccess::Raw, {u"10.9.2.1"_s, u"127.0.0.1"_s}, 3, Millis{300});
        QCOMPARE(test::readingOf(results.at(0), u"serverdrift.icmp.loss"_s).value, 100.0);
        QCOMPARE(test::readingOf(results.at(1), u"serverdrift.icmp.loss"_s).value, 0.0);
        other.waitForFinished();
    }

    void theEndCancelsWhatIsUnderWay()
    {
        test::CollectingSink sink;
        auto worker = makeIcmpWorkerWith(sink, m_clock, IcmpAccess::Raw);
        std::vector<PollOrder> orders;
        for (quint64 i = 0; i < 50; ++i)
            orders.push_back(test::orderFor(specFor(u"10.9.2.1"_s, 3, Millis{60'000}), i, m_clock));
        worker->submit(std::move(orders));
        worker.reset();
        const auto results = sink.waitFor(50, std::chrono::milliseconds{0});
        QCOMPARE(results.size(), size_t{50});
        for (const PollResult& result : results)
            QCOMPARE(int(result.failure), int(PollFailure::Cancelled));
    }

    void resultsComeInBatches()
    {
        test::CollectingSink sink;
        const auto worker = makeIcmpWorkerWith(sink, m_clock, IcmpAccess::Raw);
        std::vector<PollOrder> orders;
        for (quint64 i = 0; i < 500; ++i)
            orders.push_back(test::orderFor(specFor(u"127.0.0.1"_s), i, m_clock));
        worker->submit(std::move(orders));
        QCOMPARE(sink.waitFor(500).size(), size_t{500});
        QVERIFY2(sink.deliveries() <= 50, qPrintable(QString::number(sink.deliveries())));
    }

    void manyEchoesAndLargeOnes()
    {
        test::CollectingSink sink;
        const auto worker = makeIcmpWorkerWith(sink, m_clock, IcmpAccess::Raw);
        PollSpec spec = specFor(u"10.9.0.2"_s, 20);
        spec.params = IcmpParams{.count = 20, .payload = 1472};
        worker->submit({test::orderFor(spec, 0, m_clock)});
        const auto results = sink.waitFor(1);
        QCOMPARE(test::readingOf(results.at(0), u"serverdrift.icmp.loss"_s).value, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestIcmpWorker)
#include "tst_icmpworker.moc"

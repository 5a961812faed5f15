#include "app/probes/snmp/ber.h"
#include "app/probes/transport/resolver.h"
#include "tests/app/probes/snmp/pollharness.h"
#include "tests/support/peerprocess.h"
#include "tests/support/snmpagent.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sd::test {

namespace {

/// Scalars of a small server and a table of three interfaces, one of them without speed.
SnmpRecording smallServer()
{
    SnmpRecording recording;
    recording.setText("1.3.6.1.2.1.1.1.0", "Linux fs1 6.1.0");
    recording.setOid("1.3.6.1.2.1.1.2.0", "1.3.6.1.4.1.674.10892.5");
    recording.setUnsigned("1.3.6.1.2.1.1.3.0", ber::TimeTicks, 123'456);
    recording.setInteger("1.3.6.1.2.1.25.1.5.0", 3);
    recording.setText("1.3.6.1.4.1.2021.10.1.3.1", "0.35");
    const std::array names{"lo", "eth0", "eth0"};
    for (int i = 1; i <= 3; ++i) {
        const QByteArray index = QByteArray::number(i * 100);
        recording.setText(QByteArray("1.3.6.1.2.1.2.2.1.2." + index).constData(), names.at(static_cast<size_t>(i - 1)));
        recording.setUnsigned(QByteArray("1.3.6.1.2.1.2.2.1.10." + index).constData(), ber::Counter32,
                              4'000'000'000U + static_cast<quint64>(i));
        if (i != 2)
            recording.setUnsigned(QByteArray("1.3.6.1.2.1.2.2.1.5." + index).constData(), ber::Gauge32, 1'000'000'000U);
    }
    recording.setInteger("1.3.6.1.2.1.99.1.0", 1); // something behind the tables
    return recording;
}

PlanGroup scalars()
{
    PlanGroup group;
    group.name = u"system"_s;
    group.columns = {{u"descr"_s, oid("1.3.6.1.2.1.1.1.0")},     {u"object"_s, oid("1.3.6.1.2.1.1.2.0")},
                     {u"uptime"_s, oid("1.3.6.1.2.1.1.3.0")},    {u"users"_s, oid("1.3.6.1.2.1.25.1.5.0")},
                     {u"absent"_s, oid("1.3.6.1.2.1.25.1.6.0")}, {u"load"_s, oid("1.3.6.1.4.1.2021.10.1.3.1")}};
    for (const auto& [metric, unit, value] : {std::tuple{"system.uptime", "s", "uptime / 100"},
                                              {"system.users", "1", "users"},
                                              {"system.processes", "1", "absent"},
                                              {"system.cpu.load_average.1m", "1", "load"}}) {
        PlanMetric made;
        made.metric = QString::fromLatin1(metric);
        made.unit = QString::fromLatin1(unit);
        made.value = expression(value);
        group.metrics.push_back(made);
    }
    return group;
}

PlanGroup interfaces()
{
    PlanGroup group;
    group.name = u"interfaces"_s;
    group.table = true;
    group.columns = {{u"name"_s, oid("1.3.6.1.2.1.2.2.1.2")},
                     {u"speed"_s, oid("1.3.6.1.2.1.2.2.1.5")},
                     {u"octets"_s, oid("1.3.6.1.2.1.2.2.1.10")}};
    group.instanceColumn = u"name"_s;
    PlanMetric speed;
    speed.metric = u"test.speed"_s;
    speed.value = expression("speed");
    PlanMetric octets;
    octets.metric = u"test.octets"_s;
    octets.kind = ReadingKind::Counter;
    octets.counterColumn = u"octets"_s;
    PlanMetric count;
    count.metric = u"test.count"_s;
    count.aggregate = u"count"_s;
    group.metrics = {speed, octets, count};
    return group;
}

ReadingPlan smallPlan()
{
    ReadingPlan plan;
    plan.baseline = u"test 1"_s;
    plan.groups = {scalars(), interfaces()};
    plan.uptimeColumn = u"uptime"_s;
    plan.identity = {{u"os"_s, u"descr"_s}, {u"object"_s, u"object"_s}};
    return plan;
}

QByteArray valuesOf(const PollResult& result)
{
    QStringList lines;
    for (const Reading& reading : result.readings)
        lines += u"%1[%2]=%3"_s.arg(reading.key.metric, reading.key.instance,
                                    reading.kind == ReadingKind::Counter ? QString::number(reading.counter) + "/"_L1 +
                                                                               QString::number(reading.counterBits)
                                                                         : QString::number(reading.value, 'g', 12));
    return lines.join(u' ').toUtf8();
}

constexpr auto allValues = "system.uptime[]=1234.56 system.users[]=3 system.cpu.load_average.1m[]=0.35 "
                           "test.speed[lo]=1000000000 test.octets[lo]=4000000001/32 "
                           "test.octets[eth0 (200)]=4000000002/32 "
                           "test.speed[eth0 (300)]=1000000000 test.octets[eth0 (300)]=4000000003/32 "
                           "test.count[]=3";

} // namespace

class SnmpWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryVersionAndFamily_data();
    void readsEveryVersionAndFamily();
    void copesWithWeakDevices_data();
    void copesWithWeakDevices();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void asksWhoItIsOnlyNowAndThen();
    void asksForAnEmptyTableOnlyNowAndThen();
    void tellsARestart();
    void countsOnOverAWrap();
    void cutsALongTable();
    void resolvesNames();
    void reportsClosedPorts();
    void reportsUnknownNames();
    void asksTheSilentLess();
    void answersEveryOrderOnce();
    void cancelsWhatIsUnderWay();
};

void SnmpWorkerTest::readsEveryVersionAndFamily_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("version");
    QTest::newRow("v1") << u"127.0.0.1"_s << 1;
    QTest::newRow("v2c") << u"127.0.0.1"_s << 2;
    QTest::newRow("v2c, another loopback address") << u"127.0.0.9"_s << 2;
    QTest::newRow("v1, IPv6") << u"::1"_s << 1;
    QTest::newRow("v2c, IPv6") << u"::1"_s << 2;
}

void SnmpWorkerTest::readsEveryVersionAndFamily()
{
    QFETCH(const QString, address);
    QFETCH(const int, version);
    AgentSettings settings;
    settings.address = address;
    const SnmpAgent agent(smallServer(), settings);
    if (agent.port() == 0)
        QSKIP("this machine has no such address");
    const auto spec = snmpSpec(agent.port(), smallPlan(), version);
    spec->address = address;
    const PollResult result = pollOnce(spec);
    QCOMPARE(code(result.failure), QLatin1String());
    QCOMPARE(result.detail, QString());
    QCOMPARE(valuesOf(result), QByteArray(allValues));
    QCOMPARE(result.identity, (std::map<QString, QString>{{u"os"_s, u"Linux fs1 6.1.0"_s},
                                                          {u"object"_s, u"1.3.6.1.4.1.674.10892.5"_s},
                                                          {u"vendor"_s, u"Dell"_s}}));
    QVERIFY(!result.restarted);
    QVERIFY(result.finished.steady >= result.started.steady);
}

void SnmpWorkerTest::copesWithWeakDevices_data()
{
    QTest::addColumn<int>("maxVarbinds");
    QTest::addColumn<int>("maxRepetitions");
    QTest::addColumn<int>("maxResponse");
    QTest::addColumn<int>("dropFirst");
    QTest::newRow("one object a packet") << 1 << 1000 << 1472 << 0;
    QTest::newRow("no GETBULK of more than three rows") << 1000 << 3 << 1472 << 0;
    QTest::newRow("no GETBULK of more than one row") << 1000 << 1 << 1472 << 0;
    QTest::newRow("small packets") << 1000 << 1000 << 180 << 0;
    QTest::newRow("first packet lost") << 1000 << 1000 << 1472 << 1;
    QTest::newRow("first two packets lost") << 1000 << 1000 << 1472 << 2;
}

void SnmpWorkerTest::copesWithWeakDevices()
{
    QFETCH(const int, maxVarbinds);
    QFETCH(const int, maxRepetitions);
    QFETCH(const int, maxResponse);
    QFETCH(const int, dropFirst);
    AgentSettings settings;
    settings.maxVarbinds = maxVarbinds;
    settings.maxRepetitions = maxRepetitions;
    settings.maxResponse = static_cast<size_t>(maxResponse);
    settings.dropFirst = dropFirst;
    const SnmpAgent agent(smallServer(), settings);
    const auto spec = snmpSpec(agent.port(), smallPlan());
    const PollResult result = pollOnce(spec);
    QCOMPARE(code(result.failure), QLatin1String());
    QCOMPARE(valuesOf(result), QByteArray(allValues));
}

void SnmpWorkerTest::namesWhatIsWrong_data()
{
    QTest::addColumn<Misbehaviour>("misbehaviour");
    QTest::addColumn<int>("version");
    QTest::addColumn<PollFailure>("failure");
    QTest::addColumn<QString>("detail");
    QTest::newRow("silent") << Misbehaviour::Silent << 2 << PollFailure::Timeout << u"snmp-silent"_s;
    QTest::newRow("wrong request-id") << Misbehaviour::WrongRequestId << 2 << PollFailure::Malformed
                                      << u"snmp-wrong-id"_s;
    QTest::newRow("wrong source") << Misbehaviour::WrongSource << 2 << PollFailure::Malformed << u"snmp-stranger"_s;
    QTest::newRow("wrong community") << Misbehaviour::WrongCommunity << 2 << PollFailure::Malformed
                                     << u"snmp-foreign"_s;
    QTest::newRow("truncated") << Misbehaviour::Truncated << 2 << PollFailure::Malformed << u"ber-truncated"_s;
    QTest::newRow("huge length") << Misbehaviour::HugeLength << 2 << PollFailure::Malformed << u"ber-truncated"_s;
    QTest::newRow("octets behind the message are odd, but no reason to lose the values")
        << Misbehaviour::TrailingGarbage << 2 << PollFailure::None << u"snmp-trailing"_s;
    QTest::newRow("looping table, v2c") << Misbehaviour::Looping << 2 << PollFailure::Malformed
                                        << u"snmp-table-loops"_s;
    QTest::newRow("looping table, v1") << Misbehaviour::Looping << 1 << PollFailure::Malformed << u"snmp-table-loops"_s;
    QTest::newRow("no varbinds") << Misbehaviour::EmptyAnswer << 2 << PollFailure::Malformed << u"snmp-objects"_s;
    QTest::newRow("genErr") << Misbehaviour::GenErr << 2 << PollFailure::Malformed << u"genErr"_s;
    QTest::newRow("other objects") << Misbehaviour::OtherObjects << 2 << PollFailure::Malformed
                                   << u"snmp-other-object"_s;
    QTest::newRow("not allowed") << Misbehaviour::AuthorizationError << 2 << PollFailure::Auth
                                 << u"authorizationError"_s;
}

void SnmpWorkerTest::namesWhatIsWrong()
{
    QFETCH(const Misbehaviour, misbehaviour);
    QFETCH(const int, version);
    QFETCH(const PollFailure, failure);
    QFETCH(const QString, detail);
    AgentSettings settings;
    settings.misbehaviour = misbehaviour;
    const SnmpAgent agent(smallServer(), settings);
    const auto spec = snmpSpec(agent.port(), smallPlan(), version);
    spec->timeout = Millis{400};
    const PollResult result = pollOnce(spec);
    QVERIFY2(result.detail.contains(detail), qPrintable(result.detail));
    QCOMPARE(code(result.failure), code(failure));
    QVERIFY(result.finished.steady - result.started.steady < Millis{800});
}

void SnmpWorkerTest::asksWhoItIsOnlyNowAndThen()
{
    const SnmpAgent agent(smallServer());
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    const auto spec = snmpSpec(agent.port(), smallPlan());
    worker->submit({orderFor(spec, clock)});
    const auto first = sink.wait(1);
    worker->submit({orderFor(spec, clock)});
    const auto second = sink.wait(1);
    QCOMPARE(first.size(), 1U);
    QCOMPARE(second.size(), 1U);
    QCOMPARE(first[0].identity.size(), 3U);
    QVERIFY(second[0].identity.empty());
    QCOMPARE(valuesOf(second[0]), QByteArray(allValues));
}

/// Of two tables the agent has one; then it has the other alone, and restarts.
void SnmpWorkerTest::asksForAnEmptyTableOnlyNowAndThen()
{
    SnmpAgent agent(smallServer());
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    ReadingPlan plan = smallPlan();
    PlanGroup other = interfaces();
    other.name = u"other"_s;
    other.columns = {{u"name"_s, oid("1.3.6.1.4.1.4242.1.1")}, {u"speed"_s, oid("1.3.6.1.4.1.4242.1.2")}};
    other.metrics.resize(1);
    plan.groups.push_back(other);
    const auto spec = snmpSpec(agent.port(), plan);
    const auto poll = [&] {
        const int before = agent.requests();
        worker->submit({orderFor(spec, clock)});
        const auto results = sink.wait(1);
        return std::pair(results.empty() ? QByteArray() : valuesOf(results[0]), agent.requests() - before);
    };
    const auto [first, asked] = poll();
    QCOMPARE(first, QByteArray(allValues));
    // Asked for while a part of it could be missed, then in one poll of ten.
    int times = 1;
    for (int i = 1; i < 40; ++i) {
        const auto [values, requests] = poll();
        QCOMPARE(values, QByteArray(allValues));
        QVERIFY(requests == asked || requests == asked - 1);
        times += requests == asked ? 1 : 0;
        if (i < 3)
            QCOMPARE(times, i + 1);
    }
    QVERIFY2(times >= 6 && times <= 8, qPrintable(QString::number(times)));

    SnmpRecording changed;
    changed.setUnsigned("1.3.6.1.2.1.1.3.0", ber::TimeTicks, 123'460U);
    changed.setUnsigned("1.3.6.1.4.1.4242.1.2.1", ber::Gauge32, 7U);
    agent.replace(changed);
    // The new table is seen within ten polls, the one that had rows is asked for in each.
    QByteArray seen;
    int waited = 0;
    for (; waited < 10 && seen != "system.uptime[]=1234.6 test.speed[1]=7"; ++waited)
        seen = poll().first;
    QCOMPARE(seen, QByteArray("system.uptime[]=1234.6 test.speed[1]=7"));
    QCOMPARE(poll().first, seen); // and from then on always
}

void SnmpWorkerTest::tellsARestart()
{
    SnmpAgent agent(smallServer());
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    const auto spec = snmpSpec(agent.port(), smallPlan());
    QList<bool> restarts;
    for (const quint64 uptime : {123'456U, 123'460U, 50U, 60U}) {
        SnmpRecording recording = smallServer();
        recording.setUnsigned("1.3.6.1.2.1.1.3.0", ber::TimeTicks, uptime);
        agent.replace(std::move(recording));
        worker->submit({orderFor(spec, clock)});
        const auto results = sink.wait(1);
        QCOMPARE(results.size(), 1U);
        restarts += results[0].restarted;
    }
    QCOMPARE(restarts, (QList<bool>{false, false, true, false}));
}

void SnmpWorkerTest::countsOnOverAWrap()
{
    SnmpAgent agent(smallServer());
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    const auto spec = snmpSpec(agent.port(), smallPlan());
    QByteArrayList seen;
    for (const quint64 uptime : {4'294'967'000U, 204U}) {
        SnmpRecording recording = smallServer();
        recording.setUnsigned("1.3.6.1.2.1.1.3.0", ber::TimeTicks, uptime);
        agent.replace(std::move(recording));
        worker->submit({orderFor(spec, clock)});
        const auto results = sink.wait(1);
        QCOMPARE(results.size(), 1U);
        QVERIFY(!results[0].restarted);
        seen += valuesOf(results[0]).split(' ').first();
    }
    QCOMPARE(seen, (QByteArrayList{"system.uptime[]=42949670", "system.uptime[]=42949675"}));
}

void SnmpWorkerTest::cutsALongTable()
{
    const SnmpAgent agent(smallServer());
    ReadingPlan plan = smallPlan();
    plan.groups[1].maxRows = 2;
    const PollResult result = pollOnce(snmpSpec(agent.port(), std::move(plan)));
    QCOMPARE(code(result.failure), code(PollFailure::TooLarge));
    QVERIFY2(result.detail.contains(u"snmp-table-rows"_s), qPrintable(result.detail));
    QVERIFY(findReading(result, u"system.users"_s) != nullptr);
    QVERIFY(findReading(result, u"test.octets"_s, u"lo"_s) != nullptr);
    QVERIFY2(findReading(result, u"test.count"_s) == nullptr, "a count over a part of the rows is wrong");
}

void SnmpWorkerTest::resolvesNames()
{
    AgentSettings settings;
    settings.address = Resolver::lookUpNow(u"localhost"_s).best().toString();
    const SnmpAgent agent(smallServer(), settings);
    if (agent.port() == 0)
        QSKIP("localhost is not an address of this machine");
    const auto spec = snmpSpec(agent.port(), smallPlan());
    spec->address = u"localhost"_s;
    const PollResult result = pollOnce(spec);
    QCOMPARE(result.detail, QString());
    QCOMPARE(valuesOf(result), QByteArray(allValues));
}

void SnmpWorkerTest::reportsClosedPorts()
{
    const auto spec = snmpSpec(freePort(), smallPlan());
    const PollResult result = pollOnce(spec);
    QCOMPARE(code(result.failure), code(PollFailure::Refused));
    QVERIFY2(result.finished.steady - result.started.steady < spec->timeout / 2, "known at once, not by time-out");
}

void SnmpWorkerTest::reportsUnknownNames()
{
    const auto spec = snmpSpec(161, smallPlan());
    spec->address = u"no-such-host.invalid"_s;
    spec->timeout = Millis{400};
    const PollResult result = pollOnce(spec);
    QCOMPARE(code(result.failure), code(PollFailure::Name));
    QVERIFY(!result.detail.isEmpty());
}

void SnmpWorkerTest::asksTheSilentLess()
{
    const RealClock clock;
    CollectingSink sink;
    AgentSettings silence;
    silence.misbehaviour = Misbehaviour::Silent;
    SnmpAgent agent(smallServer(), silence);
    const auto spec = snmpSpec(agent.port(), smallPlan());
    spec->timeout = Millis{500};
    const auto worker = makeSnmpWorker(sink, clock);
    const auto requestsOfAPoll = [&] {
        const int before = agent.requests();
        worker->submit({orderFor(spec, clock)});
        sink.wait(1);
        return agent.requests() - before;
    };
    QCOMPARE(requestsOfAPoll(), 3);
    QCOMPARE(requestsOfAPoll(), 2);
    QCOMPARE(requestsOfAPoll(), 2);
    QCOMPARE(requestsOfAPoll(), 1);
    QCOMPARE(requestsOfAPoll(), 1);
    agent.setMisbehaviour(Misbehaviour::None);
    requestsOfAPoll();
    agent.setMisbehaviour(Misbehaviour::Silent);
    QCOMPARE(requestsOfAPoll(), 3); // one poll's silence may be a lost packet
}

void SnmpWorkerTest::answersEveryOrderOnce()
{
    const SnmpAgent agent(smallServer());
    AgentSettings silence;
    silence.misbehaviour = Misbehaviour::Silent;
    const SnmpAgent silent(smallServer(), silence);
    const RealClock clock;
    CollectingSink sink;
    const auto worker = makeSnmpWorker(sink, clock);
    constexpr size_t count = 500;
    std::vector<PollOrder> orders;
    for (size_t i = 0; i < count; ++i) {
        const bool isSilent = i % 10 == 0;
        const auto spec = snmpSpec(isSilent ? silent.port() : agent.port(), smallPlan());
        spec->check = CheckId{static_cast<qint64>(i) + 1};
        spec->timeout = isSilent ? Millis{3'000} : Millis{60'000}; // a slow machine is not what is tested
        orders.push_back(orderFor(spec, clock, i));
    }
    worker->submit(std::move(orders));
    const auto results = sink.wait(count);
    std::vector<int> seen(count);
    size_t timeouts = 0;
    for (const PollResult& result : results) {
        ++seen.at(result.ticket);
        QCOMPARE(result.check.value, static_cast<qint64>(result.ticket) + 1);
        timeouts += result.failure == PollFailure::Timeout ? 1U : 0U;
    }
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
    QCOMPARE(timeouts, count / 10);
}

void SnmpWorkerTest::cancelsWhatIsUnderWay()
{
    AgentSettings silence;
    silence.misbehaviour = Misbehaviour::Silent;
    const SnmpAgent silent(smallServer(), silence);
    const RealClock clock;
    CollectingSink sink;
    auto worker = makeSnmpWorker(sink, clock);
    std::vector<PollOrder> orders;
    for (quint64 i = 0; i < 50; ++i)
        orders.push_back(orderFor(snmpSpec(silent.port(), smallPlan()), clock, i));
    worker->submit(std::move(orders));
    worker.reset();
    const auto results = sink.wait(50);
    QCOMPARE(results.size(), 50U);
    for (const PollResult& result : results)
        QCOMPARE(code(result.failure), code(PollFailure::Cancelled));
}

} // namespace sd::test

QTEST_GUILESS_MAIN(sd::test::SnmpWorkerTest)
#include "tst_snmpworker.moc"

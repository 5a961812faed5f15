#include "tests/app/engine/pipelinerig.h"

#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Service windows, dependencies and the console's own network: who is called, and who is not.
class PipelineMutingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowMutesAndEndsWithOneFreshPoll();
    void windowMutesWhatIsOpenAlready();
    void pollBegunInTheWindowDoesNotCount();
    void recoveryInTheWindowCloses();
    void childOfADeadSwitchIsUnreachable();
    void childIsMutedWhenPolledFirst();
    void needsEveryParentDown();
    void reachesThroughTheTree();
    void aliveParentMeansTheChildIsToBlame();
    void returnOfTheParentDecidesAnew();
    void lostNetworkAlarmsAboutItselfOnly();
    void networkLossFoundByTheFirstSilence();
    void answersStillCountWithoutReference();
};

void PipelineMutingTest::windowMutesAndEndsWithOneFreshPoll()
{
    PipelineRig rig;
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId bad = rig.addLoad(server, 1h);
    const CheckId good = rig.addLoad(server, 1h);
    const UtcTime from = rig.clock.utcNow() + 1min;
    rig.estate.windows.push_back({WindowId{1}, u"patching"_s, {from, from + 30min}, {server}, u"anna"_s});
    rig.begin();
    rig.run(2min, 1s);
    QCOMPARE(rig.health(server).muted, MuteReason::Window);
    QCOMPARE(rig.health(server).mutedUntil, from + 30min);
    rig.load(bad, 30);
    rig.poll(bad);
    rig.poll(good);
    QCOMPARE(rig.health(bad).state, State::Error); // polled and shown, but nobody is called
    QVERIFY(rig.openAlarms().empty());

    const int before = rig.polls(bad);
    rig.run(29min + 10s, 1s);
    QVERIFY(rig.polls(bad) - before <= 2); // the fresh one, and at most one beat of the hour
    QVERIFY(rig.polls(bad) > before);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.journalOf(rig.alarmOf(bad)->id), u"opened"_s);
    QCOMPARE(rig.health(server).muted, MuteReason::None);
    const int after = rig.polls(bad);
    rig.run(1min, 1s);
    QVERIFY(rig.polls(bad) - after <= 1);
}

void PipelineMutingTest::windowMutesWhatIsOpenAlready()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId check = rig.addLoad(server);
    const UtcTime from = rig.clock.utcNow() + 1min;
    rig.estate.windows.push_back({WindowId{1}, u"patching"_s, {from, from + 30min}, {server}, {}});
    rig.load(check, 15);
    rig.begin();
    rig.poll(check);
    const AlarmId id = rig.alarmOf(check)->id;
    rig.run(2min, 1s);
    QCOMPARE(rig.alarmOf(check)->muted, MuteReason::Window);
    QCOMPARE(rig.alarmOf(check)->mutedUntil, from + 30min);
    rig.run(30min, 1s);
    QCOMPARE(rig.alarmOf(check)->id, id);
    QCOMPARE(rig.alarmOf(check)->muted, MuteReason::None);
    QCOMPARE(rig.journalOf(id), u"opened muted unmuted"_s);
}

void PipelineMutingTest::pollBegunInTheWindowDoesNotCount()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId check = rig.addLoad(server);
    const UtcTime from = rig.clock.utcNow();
    rig.estate.windows.push_back({WindowId{1}, u"patching"_s, {from, from + 10min}, {server}, {}});
    rig.begin();
    rig.hang(check);
    rig.clock.advance(9min);
    rig.stepOnce();
    rig.poll(check); // under way …
    const PollOrder underWay = rig.orders.back();
    PollResult late;
    late.check = check;
    late.ticket = underWay.ticket;
    late.started = late.finished = rig.clock.now();
    late.readings = {gauge(loadMetric(), 30)};
    rig.load(check, 1);
    rig.run(2min, 1s); // … while the window ends
    late.finished = rig.clock.now();
    rig.mailbox->deliver({late});
    rig.settle();
    QVERIFY2(rig.openAlarms().empty(), "what was seen in the window called somebody after it");
    QCOMPARE(rig.health(check).state, State::Ok); // the fresh poll that followed
}

void PipelineMutingTest::recoveryInTheWindowCloses()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId check = rig.addLoad(server);
    rig.load(check, 15);
    rig.begin();
    rig.poll(check);
    const AlarmId id = rig.alarmOf(check)->id;
    const UtcTime from = rig.clock.utcNow();
    rig.estate.windows.push_back({WindowId{1}, u"now"_s, {from, from + 10min}, {server}, {}});
    rig.watch();
    QCOMPARE(rig.alarmOf(check)->muted, MuteReason::Window);
    rig.load(check, 1);
    rig.poll(check);
    QVERIFY(!rig.alarmOf(check));
    rig.run(11min, 1s);
    QCOMPARE(rig.journalOf(id), u"opened muted closed"_s);
}

void PipelineMutingTest::childOfADeadSwitchIsUnreachable()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId sw = rig.addServer(u"switch"_s);
    const ServerId child = rig.addServer(u"child"_s, {sw});
    const CheckId swPing = rig.addPing(sw);
    const CheckId ping = rig.addPing(child);
    const CheckId load = rig.addLoad(child);
    rig.begin();
    for (const CheckId check : {swPing, ping, load})
        rig.poll(check);

    rig.ping(swPing, 100);
    rig.ping(ping, 100);
    rig.fail(load, PollFailure::Timeout);
    for (const CheckId check : {swPing, ping, load})
        rig.poll(check);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QVERIFY(rig.alarmOf(swPing));
    QCOMPARE(rig.health(ping).state, State::Unknown);
    QCOMPARE(rig.health(ping).cause, u"unreachable"_s);
    QCOMPARE(rig.health(load).muted, MuteReason::Dependency);
    QCOMPARE(rig.health(child).state, State::Unknown);
    QVERIFY(rig.health(child).cutOff);
    QCOMPARE(rig.health(child).muted, MuteReason::Dependency);
}

void PipelineMutingTest::childIsMutedWhenPolledFirst()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId sw = rig.addServer(u"switch"_s);
    const ServerId child = rig.addServer(u"child"_s, {sw});
    const CheckId swPing = rig.addPing(sw);
    const CheckId load = rig.addLoad(child);
    rig.begin();
    rig.poll(swPing);
    rig.poll(load);
    rig.ping(swPing, 100);
    rig.fail(load, PollFailure::Timeout);
    const int before = rig.polls(swPing);
    rig.poll(load);
    rig.run(2s);
    QVERIFY2(rig.polls(swPing) > before, "the switch was asked at once");
    QVERIFY(!rig.alarmOf(load));
    QVERIFY(rig.alarmOf(swPing));
    QCOMPARE(rig.health(load).cause, u"unreachable"_s);
}

void PipelineMutingTest::needsEveryParentDown()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId a = rig.addServer(u"path-a"_s);
    const ServerId b = rig.addServer(u"path-b"_s);
    const ServerId child = rig.addServer(u"child"_s, {a, b});
    const CheckId pingA = rig.addPing(a);
    const CheckId pingB = rig.addPing(b);
    const CheckId load = rig.addLoad(child);
    rig.begin();
    for (const CheckId check : {pingA, pingB, load})
        rig.poll(check);
    rig.ping(pingA, 100);
    rig.poll(pingA);
    rig.fail(load, PollFailure::Timeout);
    rig.poll(load);
    rig.run(2s);
    QVERIFY2(rig.alarmOf(load), "one way was still open: the child itself is silent");
    const AlarmId id = rig.alarmOf(load)->id;
    rig.ping(pingB, 100);
    rig.poll(pingB);
    rig.poll(load);
    QCOMPARE(rig.alarmOf(load)->id, id);
    QCOMPARE(rig.alarmOf(load)->muted, MuteReason::Dependency);
}

void PipelineMutingTest::reachesThroughTheTree()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId core = rig.addServer(u"core"_s);
    const ServerId sw = rig.addServer(u"switch"_s, {core});
    const ServerId host = rig.addServer(u"host"_s, {sw});
    const ServerId guest = rig.addServer(u"guest"_s, {host});
    const CheckId corePing = rig.addPing(core);
    const CheckId swPing = rig.addPing(sw);
    const CheckId guestLoad = rig.addLoad(guest);
    rig.addLoad(host);
    rig.begin();
    for (const Check& check : rig.estate.checks)
        rig.poll(check.id);
    rig.ping(corePing, 100);
    rig.ping(swPing, 100);
    rig.fail(guestLoad, PollFailure::Timeout);
    rig.poll(corePing);
    rig.poll(guestLoad);
    rig.run(3s);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QVERIFY(rig.health(guest).cutOff);
    QVERIFY(rig.health(host).cutOff);
}

void PipelineMutingTest::aliveParentMeansTheChildIsToBlame()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId sw = rig.addServer(u"switch"_s);
    const CheckId swPing = rig.addPing(sw);
    const CheckId load = rig.addLoad(rig.addServer(u"child"_s, {sw}));
    rig.begin();
    rig.poll(swPing);
    rig.poll(load);
    rig.fail(load, PollFailure::Timeout);
    rig.poll(load);
    rig.run(1s);
    QVERIFY(rig.alarmOf(load));
    QCOMPARE(rig.alarmOf(load)->cause, u"timeout"_s);
    QCOMPARE(rig.alarmOf(load)->repeats, 1); // held back and judged once
    QVERIFY(!rig.alarmOf(swPing));
}

void PipelineMutingTest::returnOfTheParentDecidesAnew()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId sw = rig.addServer(u"switch"_s);
    const CheckId swPing = rig.addPing(sw);
    const CheckId dead = rig.addLoad(rig.addServer(u"dead"_s, {sw}));
    const CheckId well = rig.addLoad(rig.addServer(u"well"_s, {sw}));
    rig.begin();
    for (const CheckId check : {swPing, dead, well})
        rig.poll(check);
    rig.ping(swPing, 100);
    rig.fail(dead, PollFailure::Timeout);
    rig.fail(well, PollFailure::Timeout);
    for (const CheckId check : {swPing, dead, well})
        rig.poll(check);
    QCOMPARE(rig.openAlarms().size(), size_t{1});

    rig.ping(swPing, 0);
    rig.load(well, 1);
    rig.poll(swPing); // brings both children's fresh polls
    rig.run(1s);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QVERIFY(rig.alarmOf(dead));
    QCOMPARE(rig.health(well).state, State::Ok);
}

void PipelineMutingTest::lostNetworkAlarmsAboutItselfOnly()
{
    PipelineRig rig({.referenceTargets = {u"192.0.2.1"_s, u"192.0.2.2:53"_s}});
    const CheckId down = rig.addLoad(rig.addServer(u"a"_s), 30s);
    const CheckId open = rig.addLoad(rig.addServer(u"b"_s), 30s);
    rig.load(open, 15);
    rig.begin();
    rig.run(1min);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    const AlarmId standing = rig.alarmOf(open)->id;

    rig.reference(false);
    rig.fail(down, PollFailure::Timeout);
    rig.fail(open, PollFailure::Unreachable);
    rig.run(2min);
    const auto alarms = rig.openAlarms();
    QCOMPARE(alarms.size(), size_t{2});
    QCOMPARE(alarms[0].id, standing);
    QCOMPARE(alarms[0].muted, MuteReason::LocalNetwork);
    QCOMPARE(alarms[0].level, State::Warning);
    QCOMPARE(alarms[1].key.metric.metric, QString(consoleNetworkMetric));
    QVERIFY(!alarms[1].server);
    QCOMPARE(rig.health(down).state, State::NoData);
    QVERIFY(rig.pipeline->vitals(rig.clock.now()).localNetworkLost);

    rig.reference(true);
    rig.load(down, 1);
    rig.load(open, 15);
    rig.run(1min);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.journalOf(standing), u"opened muted unmuted"_s);
    QCOMPARE(rig.journalOf(alarms[1].id), u"opened closed"_s);
    QCOMPARE(rig.statesOf(down, loadMetric()), (std::vector{State::Ok, State::NoData, State::Ok}));
}

void PipelineMutingTest::networkLossFoundByTheFirstSilence()
{
    // The reference is asked once an hour only: it is the silence of the estate that makes it ask at once.
    PipelineRig rig({.referenceTargets = {u"192.0.2.1"_s}, .referenceInterval = 1h});
    std::vector<CheckId> checks;
    for (int i = 0; i < 50; ++i)
        checks.push_back(rig.addLoad(rig.addServer(u"s%1"_s.arg(i)), 10s));
    rig.begin();
    rig.run(15s);
    rig.reference(false);
    for (const CheckId check : checks)
        rig.fail(check, PollFailure::Timeout);
    rig.run(30s);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.openAlarms()[0].key.metric.metric, QString(consoleNetworkMetric));
    QCOMPARE(rig.ledger.alarms.size(), size_t{1}); // not one came and went
}

void PipelineMutingTest::answersStillCountWithoutReference()
{
    PipelineRig rig({.referenceTargets = {u"192.0.2.1"_s}});
    const CheckId check = rig.addLoad(rig.addServer(u"near"_s), 10s);
    rig.reference(false);
    rig.load(check, 30);
    rig.begin();
    rig.run(1min);
    QCOMPARE(rig.health(check).state, State::Error); // it did answer
    QVERIFY(!rig.alarmOf(check));                    // but nobody is called while we are not sure of ourselves
    rig.reference(true);
    rig.run(30s);
    QVERIFY(rig.alarmOf(check));
}

QTEST_GUILESS_MAIN(PipelineMutingTest)
#include "tst_pipelinemuting.moc"

#include "tests/app/engine/pipelinerig.h"

#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// One alarm's way, fed poll by poll: after each the level, the count and the journal.
class PipelineAlarmsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAlarmFromFirstBadToRecovery();
    void failedPollIsOneAlarmForTheCheck();
    void silentPingIsAnErrorNotUnknown();
    void holdsBackUntilLongEnough();
    void flappingIsSeen();
    void acknowledgesAfterTheDisk();
    void tellsWhichAlarmsPeopleHandled();
    void snoozeRunsOut();
    void refusingDiskNeverStopsPolling();
    void vanishedInstanceIsTold();
    void missingPartIsAFinding();
    void adjustedLimitsHoldFromTheNextPoll();
    void whatIsLeftOutIsSilent();
    void hoursHaveTheirOwnLimits();
    void lostWorkerIsAFailure();
    void countsServers();
};

void PipelineAlarmsTest::oneAlarmFromFirstBadToRecovery()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    rig.poll(check);
    QVERIFY(!rig.alarmOf(check));

    struct Step
    {
        double value;
        State level;
        State worst;
        int repeats;
        QString journal;
    };
    const std::vector<Step> steps = {
        {15, State::Warning, State::Warning, 1, u"opened"_s},
        {16, State::Warning, State::Warning, 2, u"opened"_s},
        {25, State::Error, State::Error, 3, u"opened raised"_s},
        {12, State::Warning, State::Error, 4, u"opened raised lowered"_s},
    };
    AlarmId id;
    for (const Step& step : steps) {
        rig.load(check, step.value);
        rig.poll(check);
        const Alarm* alarm = rig.alarmOf(check);
        QVERIFY(alarm);
        QCOMPARE(alarm->level, step.level);
        QCOMPARE(alarm->worst, step.worst);
        QCOMPARE(alarm->repeats, step.repeats);
        QCOMPARE(alarm->value, step.value);
        QVERIFY(!id || id == alarm->id);
        id = alarm->id;
        QCOMPARE(rig.journalOf(id), step.journal);
        QCOMPARE(rig.health(check).state, step.level);
    }
    QCOMPARE(*rig.alarmOf(check)->limit, 10.0);
    rig.load(check, 1);
    rig.poll(check);
    QVERIFY(!rig.alarmOf(check));
    QCOMPARE(rig.journalOf(id), u"opened raised lowered closed"_s);
    QVERIFY(rig.ledger.alarms.at(id).closedAt);

    rig.load(check, 30);
    rig.poll(check);
    QVERIFY(rig.alarmOf(check)->id != id);
    QCOMPARE(rig.statesOf(check, loadMetric()),
             (std::vector{State::Ok, State::Warning, State::Error, State::Warning, State::Ok, State::Error}));
}

void PipelineAlarmsTest::failedPollIsOneAlarmForTheCheck()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 60s, {rule(loadMetric(), 10, 20)});
    const auto readings = [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 15, u"1"_s), gauge(loadMetric(), 2, u"2"_s)};
    };
    rig.answer(check, readings);
    rig.begin();
    rig.poll(check);
    QCOMPARE(rig.openAlarms().size(), size_t{1});

    rig.fail(check, PollFailure::Timeout);
    rig.poll(check);
    rig.poll(check);
    const auto open = rig.openAlarms();
    QCOMPARE(open.size(), size_t{2}); // the one that stood, and one for the check
    QCOMPARE(open[0].level, State::Warning);
    QCOMPARE(open[0].repeats, 1);
    QCOMPARE(open[1].key.metric.metric, QString(checkStatusMetric));
    QCOMPARE(open[1].level, State::Unknown);
    QCOMPARE(open[1].cause, u"timeout"_s);
    QCOMPARE(open[1].text, u"as told"_s);
    QCOMPARE(open[1].repeats, 2);
    QCOMPARE(rig.health(check).state, State::Unknown);
    QCOMPARE(rig.health(check).cause, u"timeout"_s);

    rig.answer(check, readings);
    rig.poll(check);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.openAlarms()[0].id, open[0].id);
    QCOMPARE(rig.statesOf(check, loadMetric(), u"2"_s), (std::vector{State::Ok, State::Unknown, State::Ok}));
}

void PipelineAlarmsTest::silentPingIsAnErrorNotUnknown()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId judged = rig.addPing(server);
    const CheckId unjudged = rig.addCheck(server, IcmpParams{});
    rig.begin();
    for (const CheckId check : {judged, unjudged}) {
        rig.ping(check, 100);
        rig.poll(check);
        QVERIFY(rig.alarmOf(check));
        QCOMPARE(rig.alarmOf(check)->level, State::Error);
        QCOMPARE(rig.alarmOf(check)->value, 100.0);
        QCOMPARE(rig.health(check).state, State::Error);
    }
    QVERIFY(rig.health(server).state == State::Error);
}

void PipelineAlarmsTest::holdsBackUntilLongEnough()
{
    PipelineRig rig({.pollOnStart = false});
    ThresholdRule slow = rule(loadMetric(), 10, 20);
    slow.threshold.holdFor = 5min;
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 60s, {slow});
    rig.load(check, 15);
    rig.begin();
    for (int minute = 0; minute < 5; ++minute) {
        rig.poll(check);
        QVERIFY2(!rig.alarmOf(check), "too early");
        rig.clock.advance(1min);
    }
    rig.poll(check);
    QVERIFY(rig.alarmOf(check));
}

void PipelineAlarmsTest::flappingIsSeen()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    for (int i = 0; i < 12; ++i) {
        rig.load(check, i % 2 == 0 ? 15 : 1);
        rig.poll(check);
    }
    const Alarm* alarm = rig.alarmOf(check);
    QVERIFY2(alarm && alarm->flapping, "it went to and fro twelve times");
    const AlarmId id = alarm->id;
    rig.load(check, 1);
    for (int i = 0; i < 25; ++i)
        rig.poll(check);
    QVERIFY(!rig.alarmOf(check));
    QVERIFY(rig.journalOf(id).endsWith(u"flapping-ended closed"_s));
}

void PipelineAlarmsTest::acknowledgesAfterTheDisk()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.load(check, 15);
    rig.begin();
    rig.poll(check);
    const AlarmId id = rig.alarmOf(check)->id;

    rig.ledger.isSlow = true;
    std::optional<Outcome> told;
    const Acknowledgement ack{.by = u"anna"_s, .at = rig.clock.utcNow(), .mode = AckMode::UntilWorse};
    rig.pipeline->commands().acknowledge({id, AlarmId{999}}, ack, [&](const Outcome& outcome) { told = outcome; });
    rig.run(1s);
    QVERIFY2(!told, "told before it was on disk");
    rig.ledger.answerAll();
    rig.settle();
    QVERIFY(told);
    QCOMPARE(told->succeeded, 1);
    QCOMPARE(told->failures.size(), size_t{1});
    QCOMPARE(told->failures[0].code, u"no-such-alarm"_s);
    QVERIFY(rig.ledger.alarms.at(id).ack);

    rig.ledger.isSlow = false;
    rig.load(check, 25);
    rig.poll(check);
    QVERIFY(!rig.alarmOf(check)->ack);
    QCOMPARE(rig.journalOf(id), u"opened acknowledged raised ack-ended"_s);
}

void PipelineAlarmsTest::tellsWhichAlarmsPeopleHandled()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    const auto handled = [&rig] {
        std::vector<AlarmId> all;
        for (const LiveBatch& batch : rig.batches)
            all.insert(all.end(), batch.handled.begin(), batch.handled.end());
        return all;
    };
    rig.load(check, 15);
    rig.poll(check);
    rig.load(check, 25);
    rig.poll(check);
    rig.run(1s);
    QVERIFY(handled().empty()); // it opened and rose by itself
    const AlarmId id = rig.alarmOf(check)->id;
    rig.pipeline->commands().comment({id}, u"anna"_s, u"on it"_s, rig.clock.utcNow(), [](const Outcome&) {});
    rig.run(1s);
    QCOMPARE(handled(), std::vector{id});
    rig.load(check, 1);
    rig.poll(check);
    rig.run(1s);
    QCOMPARE(handled(), std::vector{id});
}

void PipelineAlarmsTest::snoozeRunsOut()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.load(check, 15);
    rig.begin();
    rig.poll(check);
    const AlarmId id = rig.alarmOf(check)->id;
    const UtcTime now = rig.clock.utcNow();
    rig.pipeline->commands().snooze({id}, u"anna"_s, now + 10min, now, {});
    rig.run(9min, 1s);
    QCOMPARE(rig.alarmOf(check)->muted, MuteReason::Snoozed);
    rig.run(2min, 1s);
    QCOMPARE(rig.alarmOf(check)->muted, MuteReason::None);
    QCOMPARE(rig.journalOf(id), u"opened snoozed unmuted"_s);
}

void PipelineAlarmsTest::refusingDiskNeverStopsPolling()
{
    PipelineRig rig;
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s), 10s);
    rig.begin();
    rig.ledger.refusal = Failure{u"disk-full"_s, u"no room"_s};
    rig.load(check, 15);
    rig.run(30s);
    rig.load(check, 25);
    rig.run(30s);
    QVERIFY(rig.polls(check) >= 5);
    QCOMPARE(rig.pipeline->vitals(rig.clock.now()).storeTrouble, u"disk-full"_s);
    QVERIFY(rig.ledger.journal.empty());

    rig.ledger.refusal.reset();
    rig.run(3s);
    QCOMPARE(rig.pipeline->vitals(rig.clock.now()).storeTrouble, QString());
    QCOMPARE(rig.journalOf(rig.alarmOf(check)->id), u"opened raised"_s);
    QCOMPARE(rig.ledger.alarms.size(), size_t{1});
}

void PipelineAlarmsTest::vanishedInstanceIsTold()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 60s, {rule(loadMetric(), 10, 20)});
    rig.answer(check, [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 2, u"1"_s), gauge(loadMetric(), 15, u"2"_s),
                           gauge(loadMetric(), 2, u"3"_s)};
    });
    rig.begin();
    rig.poll(check);
    rig.answer(check, [](PollResult& result) { result.readings = {gauge(loadMetric(), 2, u"1"_s)}; });
    rig.poll(check);
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->level, State::Warning);
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->level, State::Unknown);
    QCOMPARE(rig.alarmOf(check)->cause, u"vanished"_s);
    QCOMPARE(rig.openAlarms().size(), size_t{1}); // the healthy one left without a word
    QCOMPARE(rig.statesOf(check, loadMetric(), u"3"_s), (std::vector{State::Ok, State::NoData}));
    QCOMPARE(rig.health(check).state, State::Ok);
}

/// A disk that was well, and is gone.
void PipelineAlarmsTest::missingPartIsAFinding()
{
    PipelineRig rig({.pollOnStart = false});
    ThresholdRule present = rule(loadMetric(), 10, 20);
    present.threshold.missing = State::Error;
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 60s, {present});
    const auto both = [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 2, u"Disk 1"_s), gauge(loadMetric(), 2, u"Disk 2"_s)};
    };
    rig.answer(check, both);
    rig.begin();
    rig.poll(check);
    rig.answer(check, [](PollResult& result) { result.readings = {gauge(loadMetric(), 2, u"Disk 1"_s)}; });
    rig.poll(check);
    rig.poll(check);
    QVERIFY(rig.openAlarms().empty()); // an answer may lack a row now and then
    rig.poll(check);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.alarmOf(check)->level, State::Error);
    QCOMPARE(rig.alarmOf(check)->cause, u"vanished"_s);
    QCOMPARE(rig.statesOf(check, loadMetric(), u"Disk 2"_s), (std::vector{State::Ok, State::Error}));
    rig.answer(check, both);
    rig.poll(check);
    QVERIFY(rig.openAlarms().empty());
}

namespace {

/// Of the rig's first server; baseline rules alone can be adjusted.
Adjustment loadAdjustment(ThresholdPatch patch, const QString& instance = u"*"_s)
{
    return {.id = {1},
            .server = {1},
            .metric = loadMetric(),
            .instance = instance,
            .patch = std::move(patch),
            .reason = u"agreed"_s,
            .by = u"Anna Ek"_s};
}

ThresholdRule loadRule()
{
    ThresholdRule load = rule(loadMetric(), 10, 20);
    load.threshold.origin.layer = u"baseline"_s;
    return load;
}

} // namespace

void PipelineAlarmsTest::adjustedLimitsHoldFromTheNextPoll()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 60s, {loadRule()});
    rig.load(check, 15);
    rig.begin();
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->level, State::Warning);
    const AlarmId alarm = rig.alarmOf(check)->id;
    rig.estate.adjustments = {loadAdjustment({.error = OwnLimit{12}})};
    rig.watch();
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->id, alarm); // it got worse, and is no other
    QCOMPARE(rig.alarmOf(check)->level, State::Error);
    QCOMPARE(rig.alarmOf(check)->limit, std::optional(12.0));
    rig.pipeline->flush(rig.clock.now());
    QCOMPARE(rig.history.limitSpans.back().limits, (Limits{Direction::Above, 10, 12}));
    rig.begin(true); // an engine that starts again knows it, too
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->level, State::Error);
    rig.estate.adjustments = {loadAdjustment({.warning = OwnLimit{30}, .error = OwnLimit{}})};
    rig.watch();
    rig.poll(check);
    QVERIFY(rig.openAlarms().empty());
    rig.estate.adjustments.clear();
    rig.watch();
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->level, State::Warning);
}

void PipelineAlarmsTest::whatIsLeftOutIsSilent()
{
    PipelineRig rig({.pollOnStart = false});
    ThresholdRule load = loadRule();
    load.threshold.missing = State::Error;
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 60s, {load});
    rig.answer(check, [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 25, u"docker0"_s), gauge(loadMetric(), 2, u"eth0"_s)};
    });
    rig.begin();
    rig.poll(check);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    rig.estate.adjustments = {loadAdjustment({.watched = false}, u"docker*"_s)};
    rig.watch();
    QVERIFY(rig.openAlarms().empty()); // at once, and no part is missed later
    for (int poll = 0; poll < 4; ++poll)
        rig.poll(check);
    rig.fail(check, PollFailure::Timeout);
    rig.poll(check);
    QCOMPARE(rig.statesOf(check, loadMetric(), u"docker0"_s), (std::vector{State::Error, State::NoData}));
    rig.answer(check, [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 25, u"docker0"_s), gauge(loadMetric(), 2, u"eth0"_s)};
    });
    rig.poll(check);
    QVERIFY(rig.openAlarms().empty());
    QCOMPARE(rig.health(check).state, State::Ok);
    rig.estate.adjustments.clear();
    rig.watch();
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->level, State::Error);
    // Left out with the engine away: nobody is there to end its alarm but the next one.
    rig.estate.adjustments = {loadAdjustment({.watched = false}, u"docker*"_s)};
    rig.begin(true);
    QVERIFY(rig.openAlarms().empty());
}

void PipelineAlarmsTest::hoursHaveTheirOwnLimits()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 60s, {loadRule()});
    rig.load(check, 15);
    rig.begin();
    rig.estate.adjustments = {loadAdjustment({.hours = std::vector<LimitHours>{{.days = 0x7f, .warning = 40}}})};
    rig.watch();
    rig.poll(check);
    QVERIFY(rig.openAlarms().empty());
    rig.pipeline->flush(rig.clock.now());
    QCOMPARE(rig.history.limitSpans.back().limits, (Limits{Direction::Above, 40, {}}));
    rig.load(check, 45);
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->level, State::Warning);
    QCOMPARE(rig.alarmOf(check)->limit, std::optional(40.0)); // the limit of the hour, not of the rule
}

void PipelineAlarmsTest::lostWorkerIsAFailure()
{
    PipelineRig rig;
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s), 10s);
    rig.begin();
    rig.run(11s);
    rig.hang(check);
    rig.run(2min, 500ms);
    QVERIFY(rig.alarmOf(check));
    QCOMPARE(rig.alarmOf(check)->cause, u"internal"_s);
    QVERIFY(rig.pipeline->vitals(rig.clock.now()).overdue > 0);
    rig.load(check, 1);
    rig.run(2min, 500ms);
    QVERIFY(!rig.alarmOf(check));
}

void PipelineAlarmsTest::countsServers()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId load = rig.addLoad(server);
    const CheckId ping = rig.addPing(server);
    rig.begin();
    QCOMPARE(rig.health(server).state, State::NoData);
    rig.poll(load);
    rig.poll(ping);
    QCOMPARE(rig.health(server).state, State::Ok);
    QCOMPARE(rig.health(server).series, (StateCounts{2, 0, 0, 0, 0}));
    rig.load(load, 15);
    rig.poll(load);
    QCOMPARE(rig.health(server).state, State::Warning);
    QCOMPARE(rig.health(server).series, (StateCounts{1, 1, 0, 0, 0}));
    rig.fail(load, PollFailure::Auth);
    rig.poll(load);
    QCOMPARE(rig.health(server).state, State::Unknown);
    QCOMPARE(rig.health(server).series, (StateCounts{1, 0, 0, 1, 0}));
}

QTEST_GUILESS_MAIN(PipelineAlarmsTest)
#include "tst_pipelinealarms.moc"

#include "tests/app/engine/pipelinerig.h"

#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Restart, sleep and clocks that jump: nothing is lost, nothing is invented.
class PipelineTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restartGoesOnWithTheSameAlarm();
    void limitsAreNotedWhenTheyChange();
    void restartKnowsHowFastItFills();
    void restartClosesWhatRecovered();
    void restartKeepsWindowAndAck();
    void gapIsNoData();
    void shortStopIsNoGap();
    void restartShowsWhatChecksShowed();
    void firstLookDoesNotWaitForTheBeat();
    void restartLooksAtWhatCalls();
    void removedCheckClosesItsAlarms();
    void checkThatComesBackGoesOnWithItsSeries();
    void checkRemovedBeforeACrashClosesItsSpan();
    void sleepInvalidatesWhatWasUnderWay();
    void sleepIsNotLate();
    void wallJumpChangesNoResult();
    void dstNightPollsEvenly();
    void asksOnceForAPicture();
    void newcomerAloneIsToldEverything();
    void seriesNumbersCountOn();
};

void PipelineTimeTest::restartGoesOnWithTheSameAlarm()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.load(check, 15);
    rig.begin();
    rig.poll(check);
    const AlarmId id = rig.alarmOf(check)->id;

    rig.clock.advance(5min);
    rig.begin(true);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    rig.poll(check);
    QCOMPARE(rig.alarmOf(check)->id, id);
    QCOMPARE(rig.alarmOf(check)->repeats, 2);
    QCOMPARE(rig.journalOf(id), u"opened"_s);

    const CheckId other = rig.addLoad(ServerId{1});
    rig.load(other, 30);
    rig.watch();
    rig.poll(other);
    QCOMPARE(rig.alarmOf(other)->id, AlarmId{id.value + 1});
}

void PipelineTimeTest::limitsAreNotedWhenTheyChange()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    const auto noted = [&rig] {
        rig.run(2s, 1s); // what is noted goes out once a second
        return rig.history.limitSpans.size();
    };
    rig.load(check, 5);
    rig.begin();
    QCOMPARE(noted(), size_t{0}); // nobody knows yet what the check will read
    rig.poll(check);
    QCOMPARE(noted(), size_t{1});
    QCOMPARE(rig.history.limitSpans.back().limits, (Limits{Direction::Above, 10, 20}));
    rig.poll(check);
    rig.watch(); // nothing changed
    rig.begin(true);
    QCOMPARE(noted(), size_t{1});

    const UtcTime changed = rig.clock.utcNow();
    rig.setRules(check, {rule(loadMetric(), 12, 20)});
    rig.watch();
    QCOMPARE(noted(), size_t{2});
    QCOMPARE(rig.history.limitSpans.back().limits, (Limits{Direction::Above, 12, 20}));
    QCOMPARE(rig.history.limitSpans.back().when.from, changed);

    rig.setRules(check, {});
    rig.begin(true); // changed while no engine ran
    QCOMPARE(noted(), size_t{3});
    QVERIFY(!rig.history.limitSpans.back().limits.isSet());
}

/// Killed, not stopped: at most an hour of what was seen is gone.
void PipelineTimeTest::restartKnowsHowFastItFills()
{
    PipelineRig rig;
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    const SteadyTime start = rig.clock.now().steady;
    rig.answer(check, [&rig, start](PollResult& result) {
        Reading level = gauge(loadMetric(), std::chrono::duration<double>(rig.clock.now().steady - start) / 10h);
        level.kind = ReadingKind::Filling;
        result.readings = {level};
    });
    rig.begin();
    rig.run(5h + 30min, 1s);
    QVERIFY(rig.history.rows.empty()); // six hours have to be seen
    rig.begin(true);
    rig.run(45min, 1s);
    QVERIFY(!rig.history.rows.empty());
    const double left = rig.history.rows.back().values.front().second;
    QVERIFY2(std::abs(left - (10 - 6.25) * 3600) < 120, qPrintable(QString::number(left)));
}

void PipelineTimeTest::restartClosesWhatRecovered()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId limit = rig.addLoad(rig.addServer(u"a"_s));
    const CheckId status = rig.addLoad(rig.addServer(u"b"_s));
    rig.load(limit, 15);
    rig.fail(status, PollFailure::Refused);
    rig.begin();
    rig.poll(limit);
    rig.poll(status);
    QCOMPARE(rig.openAlarms().size(), size_t{2});
    rig.begin(true);
    rig.load(limit, 1);
    rig.load(status, 1);
    rig.poll(limit);
    rig.poll(status);
    QVERIFY(rig.openAlarms().empty());
    QCOMPARE(rig.ledger.alarms.size(), size_t{2});
}

void PipelineTimeTest::restartKeepsWindowAndAck()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId check = rig.addLoad(server);
    rig.load(check, 15);
    rig.begin();
    rig.poll(check);
    const AlarmId id = rig.alarmOf(check)->id;
    rig.pipeline->commands().acknowledge({id}, {.by = u"anna"_s, .at = rig.clock.utcNow()}, {});
    rig.settle();
    const UtcTime now = rig.clock.utcNow();
    rig.estate.windows.push_back({WindowId{1}, u"now"_s, {now, now + 1h}, {server}, {}});
    rig.begin(true);
    QCOMPARE(rig.alarmOf(check)->muted, MuteReason::Window);
    QVERIFY(rig.alarmOf(check)->ack);
}

void PipelineTimeTest::gapIsNoData()
{
    PipelineRig rig;
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s), 10s);
    rig.begin();
    rig.run(25s);
    rig.pipeline->flush(rig.clock.now());
    const UtcTime stopped = rig.clock.utcNow();
    rig.clock.advance(8h);
    rig.begin(true);
    rig.run(15s);
    QCOMPARE(rig.statesOf(check, loadMetric()), (std::vector{State::Ok, State::NoData, State::Ok}));
    QCOMPARE(rig.history.spans[1].when.from, stopped);
    QVERIFY(rig.history.spans[2].when.from >= stopped + 8h);
}

void PipelineTimeTest::shortStopIsNoGap()
{
    PipelineRig rig;
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s), 10min);
    rig.begin();
    rig.run(11min, 1s);
    rig.pipeline->flush(rig.clock.now());
    rig.clock.advance(20s);
    rig.begin(true);
    rig.run(11min, 1s);
    QCOMPARE(rig.statesOf(check, loadMetric()), (std::vector{State::Ok}));
}

void PipelineTimeTest::restartShowsWhatChecksShowed()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId daily = rig.addLoad(server, 24h);
    const CheckId well = rig.addLoad(server);
    const CheckId broken = rig.addLoad(rig.addServer(u"b"_s), 24h);
    rig.load(daily, 30);
    rig.load(well, 1);
    rig.fail(broken, PollFailure::Refused);
    rig.begin();
    for (const CheckId check : {daily, well, broken})
        rig.poll(check);
    QCOMPARE(rig.health(server).state, State::Error);

    rig.pipeline->flush(rig.clock.now());
    rig.clock.advance(20s);
    rig.begin(true);
    rig.poll(well);
    QCOMPARE(rig.health(daily).state, State::Error);
    QCOMPARE(rig.health(server).state, State::Error);
    QCOMPARE(rig.health(broken).state, State::Unknown);
    QCOMPARE(rig.health(broken).cause, u"refused"_s);
    QCOMPARE(rig.health(ServerId{2}).state, State::Unknown);
    rig.load(daily, 1);
    rig.poll(daily);
    QCOMPARE(rig.health(server).state, State::Ok);
}

void PipelineTimeTest::firstLookDoesNotWaitForTheBeat()
{
    PipelineRig rig;
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId daily = rig.addLoad(server, 24h);
    rig.begin();
    rig.run(1min, 1s);
    QCOMPARE(rig.polls(daily), 1);
    const CheckId added = rig.addLoad(server, 24h);
    rig.watch();
    rig.run(1min, 1s);
    QCOMPARE(rig.polls(added), 1);
    QCOMPARE(rig.polls(daily), 1);
    rig.run(24h, 1min);
    QCOMPARE(rig.polls(daily), 2);
}

void PipelineTimeTest::restartLooksAtWhatCalls()
{
    PipelineRig rig;
    const CheckId calls = rig.addLoad(rig.addServer(u"a"_s), 24h);
    const CheckId well = rig.addLoad(rig.addServer(u"b"_s), 24h);
    rig.load(calls, 15);
    rig.begin();
    rig.run(1min, 1s);
    rig.pipeline->flush(rig.clock.now());
    rig.begin(true);
    rig.run(1min, 1s);
    QCOMPARE(rig.polls(calls), 2);
    QCOMPARE(rig.polls(well), 1);
}

void PipelineTimeTest::removedCheckClosesItsAlarms()
{
    PipelineRig rig({.pollOnStart = false});
    const ServerId server = rig.addServer(u"a"_s);
    const CheckId gone = rig.addLoad(server);
    const CheckId kept = rig.addLoad(server);
    rig.load(gone, 15);
    rig.load(kept, 15);
    rig.begin();
    rig.poll(gone);
    rig.poll(kept);
    const AlarmId id = rig.alarmOf(gone)->id;
    const AlarmId keptId = rig.alarmOf(kept)->id;
    rig.estate.checks[0].enabled = false;
    rig.watch();
    QCOMPARE(rig.openAlarms().size(), size_t{1});
    QCOMPARE(rig.journalOf(id), u"opened closed"_s);
    QCOMPARE(rig.health(server).series, (StateCounts{0, 1, 0, 0, 0}));
    rig.poll(kept);
    QCOMPARE(rig.alarmOf(kept)->id, keptId);
    QCOMPARE(rig.alarmOf(kept)->repeats, 2);
}

void PipelineTimeTest::checkThatComesBackGoesOnWithItsSeries()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    rig.poll(check);
    const auto off = [&](bool enabled) {
        rig.estate.checks[0].enabled = enabled;
        rig.clock.advance(1min);
    };
    off(false);
    rig.watch();
    off(true);
    rig.watch();
    rig.poll(check);
    QCOMPARE(rig.statesOf(check, loadMetric()), (std::vector{State::Ok, State::NoData, State::Ok}));
    QCOMPARE(rig.history.series.size(), size_t{1}); // history hangs on the number: a new one would begin from nothing

    off(false);
    rig.begin(true); // the same when the engine ended in between
    off(true);
    rig.watch();
    rig.poll(check);
    rig.pipeline->flush(rig.clock.now());
    QCOMPARE(rig.history.series.size(), size_t{1});
}

void PipelineTimeTest::checkRemovedBeforeACrashClosesItsSpan()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    rig.poll(check);
    rig.run(31s, 1s); // noted as alive, written
    const std::optional<UtcTime> alive = rig.ledger.aliveUntil;
    QVERIFY(alive);
    // Removed in the store, then killed before the engine wrote anything of it.
    rig.estate.checks.clear();
    rig.clock.advance(8h);
    rig.begin(true);
    QCOMPARE(rig.statesOf(check, loadMetric()), (std::vector{State::Ok, State::NoData}));
    QCOMPARE(rig.history.spans.back().when.from, *alive);
}

void PipelineTimeTest::sleepInvalidatesWhatWasUnderWay()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    rig.poll(check);
    rig.hang(check);
    rig.poll(check);
    PollResult timedOut;
    timedOut.check = check;
    timedOut.ticket = rig.orders.back().ticket;
    timedOut.started = rig.clock.now();
    timedOut.failure = PollFailure::Timeout;
    const Stamp before = rig.clock.now();
    rig.clock.advance(8h);
    rig.pipeline->slept(before, rig.clock.now());
    timedOut.finished = rig.clock.now();
    rig.mailbox->deliver({timedOut});
    rig.settle();
    QVERIFY2(rig.openAlarms().empty(), "the sleep was taken for a timeout");
    QCOMPARE(rig.health(check).state, State::NoData);
    rig.load(check, 1);
    rig.poll(check);
    QCOMPARE(rig.statesOf(check, loadMetric()), (std::vector{State::Ok, State::NoData, State::Ok}));
    QCOMPARE(rig.history.spans[1].when.from, before.wall);
}

void PipelineTimeTest::sleepIsNotLate()
{
    PipelineRig rig;
    ThresholdRule slow = rule(loadMetric(), 10, 20);
    slow.threshold.holdFor = 10min;
    const CheckId check = rig.addCheck(rig.addServer(u"a"_s), SnmpParams{}, 1min, {slow});
    rig.load(check, 15);
    rig.begin();
    rig.run(3min, 1s);
    const int polls = rig.polls(check);
    const Stamp before = rig.clock.now();
    rig.clock.advance(8h);
    rig.pipeline->slept(before, rig.clock.now());
    rig.run(9min, 1s);
    QVERIFY2(rig.openAlarms().empty(), "the night counted as bad");
    QVERIFY(rig.polls(check) - polls <= 10);
    const EngineVitals vitals = rig.pipeline->vitals(rig.clock.now());
    QVERIFY(vitals.latenessP99 <= 1s); // the rig's stride
    QCOMPARE(vitals.overdue, 0);
    rig.run(3min, 1s);
    QCOMPARE(rig.openAlarms().size(), size_t{1});
}

void PipelineTimeTest::wallJumpChangesNoResult()
{
    for (const Millis jump : {Millis{-3h}, Millis{3h}, Millis{400 * 24h}}) {
        PipelineRig rig;
        const CheckId check = rig.addLoad(rig.addServer(u"a"_s), 10s);
        rig.begin();
        rig.run(35s);
        const int before = rig.polls(check);
        rig.clock.jumpWall(jump);
        rig.run(30s);
        QCOMPARE(rig.polls(check) - before, 3);
        QVERIFY(rig.openAlarms().empty());
        QCOMPARE(rig.statesOf(check, loadMetric()), (std::vector{State::Ok}));
        rig.load(check, 15);
        rig.run(10s);
        QCOMPARE(rig.openAlarms().size(), size_t{1});
        const auto& spans = rig.history.spans;
        (void)rig.statesOf(check, loadMetric());
        QVERIFY2(spans[1].when.from > spans[0].when.from, "spans keep their order");
    }
}

void PipelineTimeTest::dstNightPollsEvenly()
{
    // 2026-10-25T01:00Z: 03:00 becomes 02:00 in Stockholm. 2026-03-29T01:00Z: 02:00 becomes 03:00.
    for (const qint64 night : {1'792'886'400'000, 1'774'742'400'000}) {
        PipelineRig rig;
        rig.clock.jumpWall(fromMs(night) - rig.clock.utcNow());
        const CheckId check = rig.addLoad(rig.addServer(u"a"_s), 1min);
        rig.begin();
        rig.run(5h, 10s);
        QCOMPARE(rig.polls(check), 300);
        rig.pipeline->flush(rig.clock.now());
        for (size_t i = 1; i < rig.history.rows.size(); ++i)
            QCOMPARE(rig.history.rows[i].at - rig.history.rows[i - 1].at, Millis{1min});
    }
}

void PipelineTimeTest::asksOnceForAPicture()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.load(check, 15);
    rig.begin();
    QVERIFY(!rig.batches.empty());
    QVERIFY(rig.batches.front().reset);
    QVERIFY(rig.batches.front().estate);
    rig.poll(check);
    rig.run(1s);
    rig.batches.clear();
    rig.pipeline->requestPicture();
    rig.run(1s);
    QVERIFY(rig.batches.front().reset);
    QCOMPARE(rig.batches.front().alarms.size(), size_t{1});
    QCOMPARE(rig.batches.front().series.size(), size_t{1});
    QCOMPARE(rig.batches.front().series[0].value, 15.0);
    QCOMPARE(rig.batches.front().series[0].state, State::Warning);
    QVERIFY(!rig.batches.back().reset);

    rig.batches.clear();
    rig.run(10s, 10ms);
    QVERIFY2(rig.batches.size() >= 9 && rig.batches.size() <= 21, "a heartbeat and the vitals, once a second");
    rig.batches.clear();
    for (int i = 0; i < 100; ++i) {
        rig.load(check, i);
        rig.poll(check);
        rig.run(10ms, 10ms);
    }
    QVERIFY2(rig.batches.size() <= 12, "more than ten a second");
    for (const LiveBatch& batch : rig.batches)
        QVERIFY(batch.series.size() <= 1 && batch.checks.size() <= 1 && batch.alarms.size() <= 1);
}

/// The others hear only what changed, and all of that: also what waited when the newcomer asked.
void PipelineTimeTest::newcomerAloneIsToldEverything()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    const CheckId other = rig.addLoad(rig.addServer(u"b"_s));
    rig.load(check, 15);
    rig.load(other, 1);
    rig.begin();
    rig.poll(check);
    rig.poll(other);
    rig.run(1s);
    rig.batches.clear();
    rig.load(check, 25);
    rig.poll(check);
    std::vector<LiveBatch> told;
    for (int newcomer = 0; newcomer < 2; ++newcomer)
        rig.pipeline->requestPicture([&told](const LiveBatch& batch) { told.push_back(batch); });
    rig.run(1s);
    QCOMPARE(told.size(), size_t{2});
    for (const LiveBatch& picture : told) {
        QVERIFY(picture.reset && picture.estate);
        QCOMPARE(picture.servers.size(), size_t{2});
        QCOMPARE(picture.alarms.size(), size_t{1});
        QCOMPARE(picture.series.size(), size_t{2});
        QVERIFY(std::ranges::find(picture.series, 25.0, &SeriesHealth::value) != picture.series.end());
    }
    size_t series = 0;
    for (const LiveBatch& batch : rig.batches) {
        QVERIFY(!batch.reset && !batch.estate);
        series += batch.series.size();
    }
    QCOMPARE(series, size_t{1});
}

void PipelineTimeTest::seriesNumbersCountOn()
{
    PipelineRig rig({.pollOnStart = false});
    const CheckId check = rig.addLoad(rig.addServer(u"a"_s));
    rig.begin();
    rig.poll(check);
    rig.pipeline->flush(rig.clock.now());
    rig.begin(true);
    rig.answer(check, [](PollResult& result) {
        result.readings = {gauge(loadMetric(), 2), gauge(loadMetric(), 3, u"new"_s)};
    });
    rig.poll(check);
    rig.pipeline->flush(rig.clock.now());
    QCOMPARE(rig.history.series.size(), size_t{2});
    QCOMPARE(rig.history.series[0].id, SeriesId{1});
    QCOMPARE(rig.history.series[1].id, SeriesId{2});
    QCOMPARE(rig.history.rows.back().values.size(), size_t{2});
}

QTEST_GUILESS_MAIN(PipelineTimeTest)
#include "tst_pipelinetime.moc"

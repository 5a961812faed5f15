#include "app/engine/schedule.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace sd;
using namespace std::chrono_literals;

namespace {

SteadyTime at(Millis time)
{
    return SteadyTime{} + 1h + time;
}

std::vector<Schedule::Due> dueAt(Schedule& schedule, SteadyTime now)
{
    Schedule::Round round;
    schedule.take(now, round);
    return round.due;
}

} // namespace

/// Every time here is an argument: nothing waits.
class ScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spreadsFiftyThousand();
    void keepsItsBeatOverRestart();
    void countsButDoesNotDoubleOverdue();
    void startsNoMoreThanTheCap();
    void givesUpWhatNeverCameBack();
    void pollsSoonMeansFresh();
    void pollsOnlyWhenAsked();
    void dropsStaleTickets();
    void changesInterval();
    void isNotLateAfterSleep();
    void bringsTheFirstPollForward();
};

void ScheduleTest::spreadsFiftyThousand()
{
    constexpr int checks = 50'000;
    constexpr Millis interval{60'000};
    Schedule schedule(checks);
    for (quint32 i = 0; i < checks; ++i)
        schedule.set(i, i + 1, interval, at(0ms));
    std::vector<int> perTenth(600, 0);
    std::set<quint32> seen;
    for (int tenth = 0; tenth < 600; ++tenth) {
        for (const auto& due : dueAt(schedule, at(Millis{(tenth + 1) * 100}))) {
            ++perTenth[static_cast<size_t>(tenth)];
            seen.insert(due.slot);
            QVERIFY(schedule.finish(due.ticket));
        }
    }
    QCOMPARE(seen.size(), size_t{checks});
    QCOMPARE(std::accumulate(perTenth.begin(), perTenth.end(), 0), checks);
    // 83.3 expected in each; six standard deviations of a fair spread are 55.
    QVERIFY2(*std::ranges::max_element(perTenth) < 139, "bunched");
    QVERIFY2(*std::ranges::min_element(perTenth) > 28, "starved");
}

void ScheduleTest::keepsItsBeatOverRestart()
{
    const auto beat = [](quint32 slot, Millis begun) {
        Schedule schedule(10);
        schedule.set(slot, 4711, 10s, at(begun));
        return schedule.nextWake().time_since_epoch() % std::chrono::nanoseconds(10s);
    };
    QCOMPARE(beat(0, 0ms), beat(7, 123'456ms));
    QVERIFY(Schedule::phaseOf(4711, 10s) != Schedule::phaseOf(4712, 10s));
}

void ScheduleTest::countsButDoesNotDoubleOverdue()
{
    Schedule schedule(10);
    schedule.set(0, 1, 1s, at(0ms));
    const auto first = dueAt(schedule, at(1s));
    QCOMPARE(first.size(), size_t{1});
    QVERIFY(dueAt(schedule, at(2s)).empty());
    QVERIFY(dueAt(schedule, at(3s)).empty());
    QCOMPARE(schedule.overdue(), quint64{2});
    QCOMPARE(schedule.inFlight(), 1);
    QVERIFY(schedule.finish(first[0].ticket));
    QCOMPARE(dueAt(schedule, at(4s)).size(), size_t{1});
    QCOMPARE(schedule.overdue(), quint64{2});
}

void ScheduleTest::startsNoMoreThanTheCap()
{
    Schedule schedule(3);
    for (quint32 i = 0; i < 10; ++i)
        schedule.set(i, i + 1, 1s, at(0ms));
    auto due = dueAt(schedule, at(1s));
    QCOMPARE(due.size(), size_t{3});
    QVERIFY(dueAt(schedule, at(1s)).empty());
    QCOMPARE(schedule.nextWake(), SteadyTime::max()); // an answer must come first
    const auto flight = schedule.finish(due[0].ticket);
    QVERIFY(flight);
    QVERIFY(flight->planned <= at(1s));
    QCOMPARE(dueAt(schedule, at(1s)).size(), size_t{1});
    QCOMPARE(schedule.inFlight(), 3);
}

void ScheduleTest::givesUpWhatNeverCameBack()
{
    Schedule schedule(1);
    schedule.set(0, 1, 1s, at(0ms));
    const auto first = dueAt(schedule, at(1s));
    Schedule::Round round;
    for (Millis t = 2s; t < 60s && round.lost.empty(); t += 1s)
        schedule.take(at(t), round);
    QCOMPARE(round.lost.size(), size_t{1});
    QCOMPARE(round.lost[0].ticket, first[0].ticket);
    QVERIFY2(!schedule.finish(first[0].ticket), "its answer comes too late");
    QCOMPARE(schedule.inFlight(), 0);
}

void ScheduleTest::pollsSoonMeansFresh()
{
    Schedule schedule(10);
    schedule.set(0, 1, 1h, at(0ms));
    schedule.pollSoon(0);
    schedule.pollSoon(0);
    auto due = dueAt(schedule, at(1ms));
    QCOMPARE(due.size(), size_t{1}); // asked twice, polled once
    schedule.pollSoon(0);            // the one under way is not fresh
    QVERIFY(dueAt(schedule, at(2ms)).empty());
    const auto flight = schedule.finish(due[0].ticket);
    QVERIFY(flight && flight->asked);
    QCOMPARE(dueAt(schedule, at(3ms)).size(), size_t{1});
}

void ScheduleTest::pollsOnlyWhenAsked()
{
    Schedule schedule(10, false);
    schedule.set(0, 1, 1s, at(0ms));
    QVERIFY(dueAt(schedule, at(1h)).empty());
    QCOMPARE(schedule.nextWake(), SteadyTime::max());
    schedule.pollSoon(0);
    QCOMPARE(dueAt(schedule, at(1h)).size(), size_t{1});
}

void ScheduleTest::dropsStaleTickets()
{
    Schedule schedule(10);
    schedule.set(0, 1, 1s, at(0ms));
    const auto due = dueAt(schedule, at(1s));
    schedule.remove(0);
    QCOMPARE(schedule.inFlight(), 0);
    schedule.set(0, 2, 1s, at(1s)); // another check in the same place
    const auto next = dueAt(schedule, at(2s));
    QCOMPARE(next.size(), size_t{1});
    QVERIFY(!schedule.finish(due[0].ticket));
    QVERIFY(schedule.finish(next[0].ticket));
    QVERIFY(!schedule.finish(next[0].ticket)); // twice
    QVERIFY(!schedule.finish(~quint64{0}));    // never given
}

void ScheduleTest::changesInterval()
{
    Schedule schedule(10);
    schedule.set(0, 1, 1h, at(0ms));
    schedule.set(0, 1, 1s, at(0ms));
    int polls = 0;
    for (Millis t = 0s; t <= 10s; t += 100ms) {
        for (const auto& due : dueAt(schedule, at(t))) {
            ++polls;
            QVERIFY(schedule.finish(due.ticket));
        }
    }
    QVERIFY(polls == 10 || polls == 11);
    QCOMPARE(schedule.size(), 1);
}

void ScheduleTest::bringsTheFirstPollForward()
{
    constexpr int checks = 6'000;
    Schedule schedule(checks);
    for (quint32 i = 0; i < checks; ++i) {
        schedule.set(i, i + 1, 24h, at(0ms));
        schedule.bringForward(i, 1min, at(0ms));
        QVERIFY(schedule.nextBeat(i, at(0ms)).value() <= at(1min));
    }
    std::set<quint32> seen;
    for (int second = 1; second <= 60; ++second) {
        const auto due = dueAt(schedule, at(Millis{second * 1'000}));
        QVERIFY2(due.size() < 160, "bunched"); // 100 expected, six standard deviations are 60
        for (const Schedule::Due& poll : due) {
            seen.insert(poll.slot);
            QVERIFY(schedule.finish(poll.ticket));
        }
    }
    QCOMPARE(seen.size(), size_t{checks});
    // Afterwards each goes on at its beat, once.
    QCOMPARE(dueAt(schedule, at(Millis{24h} + 1min)).size(), size_t{checks});

    Schedule frequent(1);
    frequent.set(0, 4711, 10s, at(0ms));
    const auto beat = frequent.nextBeat(0, at(0ms));
    frequent.bringForward(0, 1min, at(0ms));
    QVERIFY2(frequent.nextBeat(0, at(0ms)) <= beat, "put off");
}

void ScheduleTest::isNotLateAfterSleep()
{
    Schedule schedule(1'000);
    for (quint32 i = 0; i < 1'000; ++i)
        schedule.set(i, i, 10s, at(0ms));
    const auto before = dueAt(schedule, at(5s));
    QVERIFY(!before.empty());
    schedule.resume(at(8h));
    QVERIFY2(dueAt(schedule, at(8h)).empty(), "all at once after a sleep");
    QCOMPARE(schedule.overdue(), quint64{0});
    QVERIFY(schedule.finish(before[0].ticket)->asked);
    const auto after = dueAt(schedule, at(8h + 1s));
    QVERIFY(after.size() < 200);
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"

#include "app/console/livehub.h"
#include "app/console/systemclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace sd;

namespace {

LiveBatch picture(std::vector<qint64> servers, State state)
{
    LiveBatch batch;
    batch.reset = true;
    batch.estate = Estate{};
    for (const qint64 id : servers)
        batch.servers.push_back({.server = ServerId{id}, .customer = {}, .state = state});
    return batch;
}

LiveBatch change(qint64 server, State state)
{
    LiveBatch batch;
    batch.servers.push_back({.server = ServerId{server}, .customer = {}, .state = state});
    return batch;
}

Alarm alarm(qint64 id, int repeats)
{
    Alarm one;
    one.id = AlarmId{id};
    one.repeats = repeats;
    return one;
}

/// The picture comes through publish.
void nobodyAsks(const LiveHub::TakePicture& /*take*/)
{}

} // namespace

class TestLiveHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAPictureAtSubscription();
    void pictureIsForTheNewListenerAlone();
    void pictureMayComeWhenAllAreGone();
    void keepsQuietUntilThePictureCame();
    void mergesWhatASlowListenerHasNotFetched();
    void pictureReplacesWhatWaited();
    void callsAtMostTenTimesASecond();
    void callsOnTheListenersThread();
    void isSilentAfterTheEnd();
    void listenerMayEndItself();
    void subscriptionMayOutliveTheHub();
    void losesNothingUnderLoad();

private:
    SystemClock m_clock;
};

void TestLiveHub::asksForAPictureAtSubscription()
{
    int asked = 0;
    LiveHub hub(m_clock, [&](const LiveHub::TakePicture&) { ++asked; });
    const Subscription one = hub.subscribe([](const LiveBatch&) {});
    const Subscription two = hub.subscribe([](const LiveBatch&) {});
    QCOMPARE(asked, 2);
}

void TestLiveHub::pictureIsForTheNewListenerAlone()
{
    std::vector<LiveHub::TakePicture> asked;
    LiveHub hub(m_clock, [&](const LiveHub::TakePicture& take) { asked.push_back(take); });
    std::vector<LiveBatch> older;
    std::vector<LiveBatch> newer;
    const Subscription one = hub.subscribe([&](const LiveBatch& batch) { older.push_back(batch); });
    asked.at(0)(picture({1, 2}, State::Ok));
    QTRY_COMPARE(older.size(), size_t{1});
    const Subscription two = hub.subscribe([&](const LiveBatch& batch) { newer.push_back(batch); });
    hub.publish(change(1, State::Warning));
    asked.at(1)(picture({1, 2}, State::Warning));
    hub.publish(change(2, State::Error));
    QTRY_VERIFY(!newer.empty() && newer.back().servers.back().state == State::Error);
    QTRY_VERIFY(older.back().servers.back().state == State::Error);
    QVERIFY(newer.front().reset);
    QCOMPARE(newer.front().servers.size(), size_t{2});
    // The older one got each change once, and no picture beyond its own.
    size_t changes = 0;
    for (size_t i = 1; i < older.size(); ++i) {
        QVERIFY(!older[i].reset && !older[i].estate);
        changes += older[i].servers.size();
    }
    QCOMPARE(changes, size_t{2});
}

void TestLiveHub::pictureMayComeWhenAllAreGone()
{
    LiveHub::TakePicture take;
    auto hub = std::make_unique<LiveHub>(m_clock, [&](const LiveHub::TakePicture& asked) { take = asked; });
    int calls = 0;
    Subscription listening = hub->subscribe([&](const LiveBatch&) { ++calls; });
    listening.reset();
    hub.reset();
    take(picture({1}, State::Ok));
    bool hasLooped = false;
    QMetaObject::invokeMethod(
        this, [&] { hasLooped = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasLooped);
    QCOMPARE(calls, 0);
}

void TestLiveHub::keepsQuietUntilThePictureCame()
{
    LiveHub hub(m_clock, nobodyAsks);
    std::vector<LiveBatch> heard;
    const Subscription listening = hub.subscribe([&](const LiveBatch& batch) { heard.push_back(batch); });
    hub.publish(change(1, State::Error));
    hub.publish(picture({1, 2}, State::Ok));
    QTRY_COMPARE(heard.size(), size_t{1});
    QVERIFY(heard[0].reset);
    QCOMPARE(heard[0].servers.size(), size_t{2});
    QCOMPARE(heard[0].servers[0].state, State::Ok);
}

void TestLiveHub::mergesWhatASlowListenerHasNotFetched()
{
    LiveHub hub(m_clock, nobodyAsks);
    std::vector<LiveBatch> heard;
    const Subscription listening = hub.subscribe([&](const LiveBatch& batch) { heard.push_back(batch); });
    // Nothing is delivered before the event loop runs: all of this waits together.
    hub.publish(picture({1, 2}, State::Ok));
    hub.publish(change(2, State::Warning));
    hub.publish(change(3, State::Error));
    hub.publish(change(2, State::Error));
    LiveBatch alarms;
    alarms.alarms = {alarm(7, 1), alarm(8, 1)};
    alarms.handled = {AlarmId{8}};
    hub.publish(alarms);
    alarms.alarms = {alarm(7, 2)};
    alarms.at = fromMs(99);
    hub.publish(alarms);

    QTRY_COMPARE(heard.size(), size_t{1});
    const LiveBatch& batch = heard[0];
    QVERIFY(batch.reset);
    QVERIFY(batch.estate);
    QCOMPARE(batch.at, fromMs(99));
    QCOMPARE(batch.servers.size(), size_t{3});
    QCOMPARE(batch.servers[0].state, State::Ok);
    QCOMPARE(batch.servers[1].state, State::Error);
    QCOMPARE(batch.servers[2].server, ServerId{3});
    QCOMPARE(batch.alarms.size(), size_t{2});
    QCOMPARE(batch.alarms[0].repeats, 2);
    QCOMPARE(batch.alarms[1].repeats, 1);
    QCOMPARE(batch.handled, std::vector{AlarmId{8}}); // once, though it was told twice
}

void TestLiveHub::pictureReplacesWhatWaited()
{
    LiveHub hub(m_clock, nobodyAsks);
    std::vector<LiveBatch> heard;
    const Subscription listening = hub.subscribe([&](const LiveBatch& batch) { heard.push_back(batch); });
    hub.publish(picture({1, 2, 3}, State::Error));
    hub.publish(picture({3}, State::Ok));
    QTRY_COMPARE(heard.size(), size_t{1});
    QCOMPARE(heard[0].servers.size(), size_t{1});
    QCOMPARE(heard[0].servers[0].state, State::Ok);
}

void TestLiveHub::callsAtMostTenTimesASecond()
{
    LiveHub hub(m_clock, nobodyAsks);
    std::vector<SteadyTime> calls;
    qint64 last = 0;
    const Subscription listening = hub.subscribe([&](const LiveBatch& batch) {
        calls.push_back(m_clock.steadyNow());
        for (const ServerHealth& health : batch.servers)
            last = health.server.value;
    });
    hub.publish(picture({}, State::Ok));
    std::jthread engine([&](const std::stop_token& stop) {
        for (qint64 i = 1; i <= 400 && !stop.stop_requested(); ++i) {
            hub.publish(change(i, State::Ok));
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
        }
    });
    QTRY_COMPARE(last, qint64{400});
    QVERIFY(calls.size() >= 3);
    for (size_t i = 1; i < calls.size(); ++i)
        QVERIFY(calls[i] - calls[i - 1] >= LiveHub::Pace);
}

void TestLiveHub::callsOnTheListenersThread()
{
    LiveHub hub(m_clock, nobodyAsks);
    QThread thread;
    thread.start();
    QObject inThread;
    inThread.moveToThread(&thread);
    std::atomic<QThread*> calledOn = nullptr;
    Subscription listening;
    QMetaObject::invokeMethod(
        &inThread, [&] { listening = hub.subscribe([&](const LiveBatch&) { calledOn = QThread::currentThread(); }); },
        Qt::BlockingQueuedConnection);
    hub.publish(picture({1}, State::Ok));
    QTRY_COMPARE(calledOn.load(), &thread);
    listening.reset();
    thread.quit();
    thread.wait();
}

void TestLiveHub::isSilentAfterTheEnd()
{
    LiveHub hub(m_clock, nobodyAsks);
    int mine = 0;
    int other = 0;
    Subscription listening = hub.subscribe([&](const LiveBatch&) { ++mine; });
    const Subscription stays = hub.subscribe([&](const LiveBatch&) { ++other; });
    hub.publish(picture({1}, State::Ok));
    listening.reset();
    QTRY_COMPARE(other, 1);
    QCOMPARE(mine, 0);
}

void TestLiveHub::listenerMayEndItself()
{
    LiveHub hub(m_clock, nobodyAsks);
    int calls = 0;
    Subscription listening;
    listening = hub.subscribe([&](const LiveBatch&) {
        ++calls;
        listening.reset();
    });
    int other = 0;
    const Subscription stays = hub.subscribe([&](const LiveBatch&) { ++other; });
    hub.publish(picture({1}, State::Ok));
    QTRY_COMPARE(other, 1);
    hub.publish(picture({1}, State::Ok));
    QTRY_COMPARE(other, 2);
    QCOMPARE(calls, 1);
}

void TestLiveHub::subscriptionMayOutliveTheHub()
{
    auto hub = std::make_unique<LiveHub>(m_clock, nobodyAsks);
    int calls = 0;
    Subscription listening = hub->subscribe([&](const LiveBatch&) { ++calls; });
    hub->publish(picture({1}, State::Ok));
    hub.reset();
    bool hasLooped = false;
    QMetaObject::invokeMethod(
        this, [&] { hasLooped = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasLooped);
    QCOMPARE(calls, 0);
    listening.reset();
}

void TestLiveHub::losesNothingUnderLoad()
{
    LiveHub hub(m_clock, nobodyAsks);
    std::map<ServerId, State> seen;
    const Subscription listening = hub.subscribe([&](const LiveBatch& batch) {
        for (const ServerHealth& health : batch.servers)
            seen[health.server] = health.state;
    });
    constexpr qint64 Servers = 5'000;
    hub.publish(picture({}, State::Ok));
    std::jthread engine([&] {
        for (const State state : {State::Error, State::Warning, State::Ok}) {
            for (qint64 i = 1; i <= Servers; ++i)
                hub.publish(change(i, state));
        }
    });
    const auto allWell = [&] {
        return seen.size() == size_t{Servers} &&
               std::all_of(seen.begin(), seen.end(), [](const auto& one) { return one.second == State::Ok; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allWell(), 20'000);
}

QTEST_GUILESS_MAIN(TestLiveHub)
#include "tst_livehub.moc"

#include "app/probes/transport/descriptorlimit.h"
#include "app/probes/transport/loopthread.h"
#include "tests/support/realclock.h"
#include "tests/support/testclock.h"

#include <QTest>

#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <random>
#include <vector>

using namespace sd;

namespace {

/// Two connected sockets that close themselves.
struct SocketPair
{
    SocketPair() { socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fds); }
    ~SocketPair()
    {
        close(fds[0]);
        close(fds[1]);
    }
    SocketPair(const SocketPair&) = delete;
    SocketPair& operator=(const SocketPair&) = delete;
    void say() const { QCOMPARE(write(fds[1], "x", 1), ssize_t{1}); }
    int fds[2] = {-1, -1};
};

} // namespace

class TestEventLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timersFireInOrderOfTime()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        QList<int> fired;
        loop.addTimer(loop.now() + Millis{30}, [&] { fired << 30; });
        loop.addTimer(loop.now() + Millis{10}, [&] { fired << 10; });
        const TimerId cancelled = loop.addTimer(loop.now() + Millis{20}, [&] { fired << 20; });
        QVERIFY(loop.cancelTimer(cancelled));
        QVERIFY(!loop.cancelTimer(cancelled));

        loop.turn(Millis{0});
        QVERIFY(fired.isEmpty());
        clock.advance(Millis{10});
        loop.turn(Millis{0});
        QCOMPARE(fired, QList<int>({10}));
        clock.advance(Millis{60});
        loop.turn(Millis{0});
        QCOMPARE(fired, QList<int>({10, 30}));
        QCOMPARE(loop.timers(), size_t{0});
    }

    void heapKeepsItsOrderUnderRandomWork()
    {
        std::mt19937 random(7);
        TimerHeap heap;
        std::vector<std::pair<TimerId, int>> live;
        std::vector<int> expected;
        std::vector<int> got;
        for (int i = 0; i < 2'000; ++i) {
            const int at = static_cast<int>(random() % 10'000);
            live.emplace_back(heap.add(SteadyTime{Millis{at}}, [&got, at] { got.push_back(at); }), at);
            if (random() % 3 == 0) {
                const size_t victim = random() % live.size();
                QVERIFY(heap.cancel(live[victim].first));
                live.erase(live.begin() + static_cast<std::ptrdiff_t>(victim));
            }
        }
        for (const auto& [id, at] : live)
            expected.push_back(at);
        std::sort(expected.begin(), expected.end());
        while (auto action = heap.takeDue(SteadyTime{Millis{10'000}}))
            (*action)();
        QVERIFY(got == expected);
        for (const auto& [id, at] : live)
            QVERIFY(!heap.cancel(id));
    }

    void socketsCallBackUntilUnwatched()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        SocketPair pair;
        int calls = 0;
        QVERIFY(loop.watch(pair.fds[0], EPOLLIN, [&](quint32 events) {
            QVERIFY(events & EPOLLIN);
            if (++calls == 2)
                loop.unwatch(pair.fds[0]); // from inside
        }));
        loop.turn(Millis{0});
        QCOMPARE(calls, 0);
        pair.say();
        for (int i = 0; i < 5; ++i)
            loop.turn(Millis{0});
        QCOMPARE(calls, 2);
        QVERIFY(!loop.modify(pair.fds[0], EPOLLOUT));
    }

    void anEventFetchedBeforeUnwatchIsDropped()
    {
        test::TestClock clock;
        EventLoop loop(clock);
        SocketPair one;
        SocketPair two;
        int calls = 0;
        const auto first = [&](const SocketPair& other) { loop.unwatch(other.fds[0]), ++calls; };
        loop.watch(one.fds[0], EPOLLIN, [&](quint32) { first(two); });
        loop.watch(two.fds[0], EPOLLIN, [&](quint32) { first(one); });
        one.say();
        two.say(); // both are ready in the same turn
        loop.turn(Millis{0});
        QCOMPARE(calls, 1);
    }

    void postedActionsRunInOrderOnTheLoopsThread()
    {
        const test::RealClock clock;
        LoopThread thread(clock, "test-loop");
        std::vector<int> seen;
        for (int i = 0; i < 1'000; ++i)
            thread.loop().post([&seen, i] { seen.push_back(i); });
        std::thread::id where;
        thread.runAndWait([&] { where = std::this_thread::get_id(); });
        QCOMPARE(seen.size(), size_t{1'000});
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(where != std::this_thread::get_id());
    }

    void aThrowingCallbackHurtsNobodyElse()
    {
        const test::RealClock clock;
        LoopThread thread(clock, "test-loop");
        QTest::ignoreMessage(QtCriticalMsg, "event loop: a callback threw: oh no");
        thread.loop().post([] { throw std::runtime_error("oh no"); });
        bool alive = false;
        thread.runAndWait([&] { alive = true; });
        QVERIFY(alive);
    }

    void aPosterOutlivesItsLoop()
    {
        EventLoop::Poster poster;
        QVERIFY(!poster.post([] {}));
        auto token = std::make_shared<int>(0);
        {
            test::TestClock clock;
            EventLoop loop(clock);
            poster = loop.poster();
            QVERIFY(poster.post([token] {}));
            QCOMPARE(token.use_count(), 2L);
        }
        QCOMPARE(token.use_count(), 1L); // what had not run was dropped
        QVERIFY(!poster.post([] {}));
    }

    void postsFromManyThreadsAllArrive()
    {
        const test::RealClock clock;
        LoopThread thread(clock, "test-loop");
        int seen = 0; // touched on the loop's thread only
        std::vector<std::thread> posters;
        for (int t = 0; t < 4; ++t)
            posters.emplace_back([&] {
                for (int i = 0; i < 5'000; ++i)
                    thread.loop().post([&seen] { ++seen; });
            });
        for (std::thread& poster : posters)
            poster.join();
        int total = 0;
        thread.runAndWait([&] { total = seen; });
        QCOMPARE(total, 20'000);
    }

    void manySocketsFitAtOnce()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit tight = before;
        tight.rlim_cur = 64;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
        raiseDescriptorLimit();
        std::vector<std::unique_ptr<SocketPair>> pairs;
        for (int i = 0; i < 100; ++i)
            pairs.push_back(std::make_unique<SocketPair>());
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        for (const auto& pair : pairs)
            QVERIFY(pair->fds[1] >= 0);
    }
};

QTEST_GUILESS_MAIN(TestEventLoop)
#include "tst_eventloop.moc"

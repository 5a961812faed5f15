#include "app/engine/engine.h"
#include "models/store/alarmrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/store.h"
#include "tests/support/realclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

using namespace sd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// What the scripted devices say; any thread.
struct Devices
{
    std::atomic<double> loss = 0;
    std::atomic<bool> silent = false; ///< orders are taken and not answered
    std::atomic<int> polls = 0;
};

/// Answers on a thread of its own, as real workers do; cancels what it holds when it ends.
class ScriptedWorker : public PollWorker
{
public:
    ScriptedWorker(Devices& devices, const Clock& clock, PollSink& sink)
        : m_devices(devices)
        , m_clock(clock)
        , m_sink(sink)
        , m_thread([this] { run(); })
    {}
    ~ScriptedWorker() override
    {
        {
            const std::lock_guard lock(m_ordersMutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    ScriptedWorker(const ScriptedWorker&) = delete;
    ScriptedWorker& operator=(const ScriptedWorker&) = delete;

    void submit(std::vector<PollOrder> orders) override
    {
        {
            const std::lock_guard lock(m_ordersMutex);
            m_orders.insert(m_orders.end(), orders.begin(), orders.end());
        }
        m_wake.notify_one();
    }

private:
    void run()
    {
        std::vector<PollOrder> held;
        std::unique_lock lock(m_ordersMutex);
        for (;;) {
            m_wake.wait(lock, [this] { return m_stopping || !m_orders.empty(); });
            std::vector<PollOrder> orders = std::exchange(m_orders, {});
            const bool stopping = m_stopping;
            lock.unlock();
            if (m_devices.silent || stopping)
                held.insert(held.end(), orders.begin(), orders.end());
            else
                answer(orders, PollFailure::None);
            if (stopping) {
                answer(held, PollFailure::Cancelled);
                return;
            }
            lock.lock();
        }
    }

    void answer(const std::vector<PollOrder>& orders, PollFailure failure)
    {
        std::vector<PollResult> results;
        for (const PollOrder& order : orders) {
            PollResult result;
            result.check = order.spec->check;
            result.ticket = order.ticket;
            result.started = result.finished = m_clock.now();
            result.failure = failure;
            if (failure == PollFailure::None) {
                Reading reading;
                reading.key = {u"serverdrift.icmp.loss"_s, {}};
                reading.value = m_devices.loss;
                reading.unit = u"%"_s;
                result.readings.push_back(std::move(reading));
            }
            results.push_back(std::move(result));
        }
        m_devices.polls += static_cast<int>(results.size());
        if (!results.empty())
            m_sink.deliver(std::move(results));
    }

    Devices& m_devices;
    const Clock& m_clock;
    PollSink& m_sink;
    std::mutex m_ordersMutex; ///< protects m_orders and m_stopping
    std::condition_variable m_wake;
    std::vector<PollOrder> m_orders;
    bool m_stopping = false;
    std::thread m_thread;
};

/// Gathers live batches and lets the test wait for what it expects of them.
class Watcher
{
public:
    Engine::BatchSink sink()
    {
        return [this](LiveBatch batch) {
            {
                const std::lock_guard lock(m_pictureMutex);
                ++m_batches;
                if (batch.reset)
                    m_alarms.clear();
                for (Alarm& alarm : batch.alarms)
                    m_alarms.insert_or_assign(alarm.id, std::move(alarm));
                if (batch.vitals)
                    m_vitals = *batch.vitals;
                for (const CheckHealth& check : batch.checks)
                    m_checks.insert(check.check);
            }
            m_changed.notify_all();
        };
    }
    size_t openAlarms() const
    {
        return static_cast<size_t>(std::ranges::count_if(m_alarms, [](const auto& a) { return a.second.isOpen(); }));
    }
    /// `expected` runs under the lock.
    bool waitFor(const std::function<bool(const Watcher&)>& expected)
    {
        std::unique_lock lock(m_pictureMutex);
        return m_changed.wait_for(lock, 60s, [&] { return expected(*this); });
    }

    std::map<AlarmId, Alarm> m_alarms;
    std::set<CheckId> m_checks;
    EngineVitals m_vitals;
    int m_batches = 0;

private:
    std::mutex m_pictureMutex; ///< protects everything above
    std::condition_variable m_changed;
};

/// An outcome that comes on another thread.
class Answer
{
public:
    Done done()
    {
        return [this](const Outcome& outcome) {
            {
                const std::lock_guard lock(m_outcomeMutex);
                m_outcome = outcome;
            }
            m_came.notify_all();
        };
    }
    std::optional<Outcome> wait()
    {
        std::unique_lock lock(m_outcomeMutex);
        m_came.wait_for(lock, 60s, [this] { return m_outcome.has_value(); });
        return m_outcome;
    }

private:
    std::mutex m_outcomeMutex; ///< protects m_outcome
    std::condition_variable m_came;
    std::optional<Outcome> m_outcome;
};

/// The real clock, but a test can put hours between two looks at it, as a lid that is closed does.
class LeapingClock : public Clock
{
public:
    [[nodiscard]] UtcTime utcNow() const override { return m_real.utcNow() + Millis{m_leapt.load()}; }
    [[nodiscard]] SteadyTime steadyNow() const override { return m_real.steadyNow() + Millis{m_leapt.load()}; }
    void leap(Millis by) { m_leapt += by.count(); }

private:
    test::RealClock m_real;
    std::atomic<qint64> m_leapt = 0;
};

class NoSecrets : public SecretStore
{
public:
    [[nodiscard]] Result<Secret> open(CredentialId, const QString&) const override
    {
        return Failure{u"no-such-secret"_s, u"none here"_s};
    }
    [[nodiscard]] Result<void> seal(CredentialId, const QString&, QByteArrayView, const Author&) override
    {
        return Failure{u"locked"_s, u"none here"_s};
    }
};

} // namespace

/// The engine with its threads, over a real store.
class EngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pollsAlarmsAndRemembers();
    void acknowledgementIsOnDiskWhenTold();
    void reloadWatchesWhatWasAdded();
    void sleepWithinAStepIsNoticed();
    void stopsWhilePollsAreUnderWay();
    void stormIsOneAlarmACheckOnDisk();

private:
    void openStore();
    void saveChecks(int count, Millis interval);
    std::unique_ptr<Engine> makeEngine(bool pollOnStart = true);
    std::vector<CheckId> checks() const;
    void verifyStorm();

    LeapingClock m_clock;
    BaselinesInForce m_baselines;
    NoSecrets m_secrets;
    Devices m_devices;
    Watcher m_watcher;
    Estate m_estate;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void EngineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_devices.loss = 0;
    m_devices.silent = false;
    m_devices.polls = 0;
    m_watcher.m_alarms.clear();
    m_watcher.m_checks.clear();
    m_estate = {};
    openStore();
}

void EngineTest::cleanup()
{
    m_store.reset();
}

void EngineTest::openStore()
{
    m_store.reset();
    auto store = Store::open(m_folder->path(), m_clock);
    QVERIFY2(store, qPrintable(store ? QString() : store.failure().message));
    m_store = std::move(*store);
}

void EngineTest::saveChecks(int count, Millis interval)
{
    m_estate.customers = {{.id = {-1}, .name = u"Kund"_s}};
    m_estate.servers = {{.id = {-1}, .customer = {-1}, .name = u"server"_s, .address = u"192.0.2.1"_s}};
    for (int i = 0; i < count; ++i) {
        Check check{
            .id = {}, .server = {-1}, .name = u"Ping %1"_s.arg(i), .params = IcmpParams{}, .interval = interval};
        check.timeout = std::min(check.timeout, interval);
        m_estate.checks.push_back(check);
    }
    const auto saved = m_store->writeNow([this](Connection& db) {
        return EstateRepository(db).save(m_estate, {theProgram, fromMs(1)});
    });
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.failure().message));
}

std::unique_ptr<Engine> EngineTest::makeEngine(bool pollOnStart)
{
    const WorkerFactory workers = [this](ProbeKind, PollSink& sink) {
        return std::make_unique<ScriptedWorker>(m_devices, m_clock, sink);
    };
    return std::make_unique<Engine>(Engine::Parts{m_clock, *m_store, m_baselines, m_secrets, workers},
                                    EngineSettings{.pollOnStart = pollOnStart});
}

std::vector<CheckId> EngineTest::checks() const
{
    std::vector<CheckId> ids;
    for (const Check& check : m_estate.checks)
        ids.push_back(check.id);
    return ids;
}

void EngineTest::pollsAlarmsAndRemembers()
{
    saveChecks(20, 200ms);
    m_devices.loss = 100;
    std::set<AlarmId> before;
    {
        const auto engine = makeEngine();
        QVERIFY(engine->start(m_watcher.sink()));
        QVERIFY(
            m_watcher.waitFor([](const Watcher& w) { return w.openAlarms() == 20 && w.m_vitals.pollsPerSecond > 0; }));
        for (const auto& [id, alarm] : m_watcher.m_alarms)
            before.insert(id);
    }
    openStore(); // another process, as it were
    {
        const auto engine = makeEngine();
        QVERIFY(engine->start(m_watcher.sink()));
        QVERIFY(m_watcher.waitFor([](const Watcher& w) {
            return std::ranges::all_of(w.m_alarms, [](const auto& a) { return a.second.repeats > 2; });
        }));
        std::set<AlarmId> after;
        for (const auto& [id, alarm] : m_watcher.m_alarms)
            after.insert(id);
        QCOMPARE(after, before);
        m_devices.loss = 0;
        QVERIFY(m_watcher.waitFor([](const Watcher& w) { return w.openAlarms() == 0; }));
    }
    const auto db = m_store->reader();
    QVERIFY((*db) != nullptr);
    QVERIFY(AlarmRepository(**db).openAlarms()->empty());
    QCOMPARE(AlarmRepository(**db).lastId()->value, qint64{20});
    const auto series = m_store->history().allSeries();
    QCOMPARE(series->size(), size_t{20});
    const auto samples = m_store->history().raw(series->front().id, {fromMs(0), UtcTime::max()});
    QVERIFY(samples && !samples->empty());
}

void EngineTest::acknowledgementIsOnDiskWhenTold()
{
    saveChecks(1, 1h);
    m_devices.loss = 100;
    const auto engine = makeEngine(false);
    QVERIFY(engine->start(m_watcher.sink()));
    Answer polled;
    engine->pollNow(checks(), polled.done());
    QVERIFY(polled.wait());
    QCOMPARE(polled.wait()->succeeded, 1);
    const auto db = m_store->reader();
    const auto open = AlarmRepository(**db).openAlarms();
    QCOMPARE(open->size(), size_t{1}); // the poll was told when its alarm was on disk

    Answer acked;
    engine->acknowledge({open->front().id}, {.by = u"anna"_s, .at = m_clock.utcNow(), .comment = u"on it"_s},
                        acked.done());
    QCOMPARE(acked.wait()->succeeded, 1);
    const auto journal = AlarmRepository(**db).journal(open->front().id);
    QCOMPARE(journal->back().kind, JournalKind::Acknowledged);
    QCOMPARE(journal->back().text, u"on it"_s);

    Answer unknown;
    engine->comment({AlarmId{4711}}, u"anna"_s, u"hello"_s, unknown.done());
    QCOMPARE(unknown.wait()->failures.size(), size_t{1});
}

void EngineTest::reloadWatchesWhatWasAdded()
{
    saveChecks(1, 200ms);
    const auto engine = makeEngine();
    QVERIFY(engine->start(m_watcher.sink()));
    m_estate.checks.push_back(m_estate.checks.front());
    m_estate.checks.back().id = {};
    m_estate.checks.back().name = u"another"_s;
    QVERIFY(m_store->writeNow([this](Connection& db) {
        return EstateRepository(db).save(m_estate, {theProgram, fromMs(1)});
    }));
    Answer reloaded;
    engine->reloadEstate(reloaded.done());
    QVERIFY(reloaded.wait());
    QVERIFY(reloaded.wait()->failures.empty());
    const CheckId added = m_estate.checks.back().id;
    QVERIFY(m_watcher.waitFor([added](const Watcher& w) { return w.m_checks.contains(added); }));
}

void EngineTest::sleepWithinAStepIsNoticed()
{
    saveChecks(1, 200ms);
    const auto engine = makeEngine();
    std::atomic<bool> slept = false;
    const auto tell = m_watcher.sink();
    QVERIFY(engine->start([&](LiveBatch batch) { // within a step of the pipeline
        tell(std::move(batch));
        if (m_devices.polls >= 3 && !slept.exchange(true))
            m_clock.leap(8h);
    }));
    QVERIFY(m_watcher.waitFor([&](const Watcher&) { return slept && m_devices.polls >= 8; }));
    engine->stop();
    const auto series = m_store->history().allSeries();
    QVERIFY(series && !series->empty());
    const Interval always{fromMs(0), m_clock.utcNow() + 1h};
    const auto spans = m_store->history().states(series->front().id, always);
    QVERIFY(spans);
    QVERIFY2(std::ranges::any_of(
                 *spans, [](const StateSpan& span) { return span.state == State::NoData && span.when.length() > 7h; }),
             "eight hours passed for watched");
}

void EngineTest::stopsWhilePollsAreUnderWay()
{
    saveChecks(100, 1h);
    m_devices.silent = true;
    const auto engine = makeEngine(false);
    QVERIFY(engine->start({}));
    Answer told;
    engine->pollNow(checks(), told.done());
    engine->requestPicture([](const LiveBatch&) {});
    engine->stop();
    engine->stop(); // twice is once
    const auto db = m_store->reader();
    QVERIFY(AlarmRepository(**db).openAlarms()->empty());
}

void EngineTest::stormIsOneAlarmACheckOnDisk()
{
    constexpr int count = 20'000;
    saveChecks(count, 1h);
    const auto engine = makeEngine(false);
    QVERIFY(engine->start(m_watcher.sink()));
    for (const double loss : {100.0, 100.0, 0.0}) {
        m_devices.loss = loss;
        Answer polled;
        engine->pollNow(checks(), polled.done());
        QVERIFY(polled.wait());
        QCOMPARE(polled.wait()->succeeded, count);
    }
    engine->stop();
    verifyStorm();
}

void EngineTest::verifyStorm()
{
    const auto db = m_store->reader();
    AlarmRepository alarms(**db);
    QVERIFY(alarms.openAlarms()->empty());
    const auto closed = alarms.closedAlarms({fromMs(0), UtcTime::max()}, 1'000'000);
    QCOMPARE(closed->size(), m_estate.checks.size());
    std::set<CheckId> seen;
    for (const Alarm& alarm : *closed) {
        seen.insert(alarm.key.check);
        QCOMPARE(alarm.repeats, 2);
    }
    QCOMPARE(seen.size(), m_estate.checks.size());
    for (size_t i = 0; i < closed->size(); i += 997) {
        const auto journal = alarms.journal((*closed)[i].id);
        QCOMPARE(journal->size(), size_t{2});
    }
}

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"

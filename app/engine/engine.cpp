#include "app/engine/engine.h"

#include "app/engine/pipeline.h"
#include "app/engine/storeledger.h"
#include "app/engine/trapaccess.h"
#include "models/store/store.h"

#include <QLoggingCategory>

#include <pthread.h>

#include <atomic>
#include <exception>
#include <thread>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Q_LOGGING_CATEGORY(engineLog, "serverdrift.engine")

using std::chrono::nanoseconds;

/// Answers gather for this long before they are taken, and what is due is started this coarsely: far below the
/// lateness that anybody would see, and a tenth of the wake-ups.
constexpr nanoseconds quiet = std::chrono::milliseconds{2};
constexpr nanoseconds longestWait = std::chrono::seconds{1};
/// The thread waits for a second at most. When its next look at the clock comes this much later, the machine slept.
constexpr nanoseconds sleepGap = std::chrono::seconds{5};
/// How long a stop waits for a disk that does not answer.
constexpr nanoseconds patience = std::chrono::seconds{5};

} // namespace

struct Engine::Private
{
    Parts parts;
    EngineSettings settings;
    StoreLedger ledger;
    std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>();
    std::unique_ptr<Pipeline> pipeline; ///< the pipeline thread's alone once that runs
    std::unique_ptr<TrapPost> traps;    ///< likewise
    std::atomic<bool> stopping = false;
    std::thread thread;

    Private(Parts p, EngineSettings s)
        : parts(std::move(p))
        , settings(std::move(s))
        , ledger(parts.store)
    {}

    void listen(const TrapSettings& wanted, TrapAccess access);
    [[nodiscard]] EstatePlan planOf(Configuration configuration) const;
    void post(std::function<void(Pipeline&, Stamp)> command);
    void run();
    void finish();
};

EstatePlan Engine::Private::planOf(Configuration configuration) const
{
    EstatePlan plan;
    const auto baselines = parts.baselines.current();
    followIntervals(configuration.estate.checks, *baselines);
    plan.checks = Planner(*baselines, parts.secrets).plan(configuration.estate, configuration.credentials);
    plan.estate = std::make_shared<const Estate>(std::move(configuration.estate));
    return plan;
}

void Engine::Private::listen(const TrapSettings& wanted, TrapAccess access)
{
    if (!traps)
        traps = std::make_unique<TrapPost>(parts.clock, [this](auto command) { post(std::move(command)); });
    traps->configure(wanted, std::move(access));
}

void Engine::Private::post(std::function<void(Pipeline&, Stamp)> command)
{
    // Runs on the pipeline's thread, which ends before this object does.
    mailbox->post([this, command = std::move(command)] {
        try {
            command(*pipeline, parts.clock.now());
        } catch (const std::exception& error) {
            qCCritical(engineLog) << "a command failed:" << error.what();
        }
    });
}

void Engine::Private::run()
{
    pthread_setname_np(pthread_self(), "pipeline");
    Stamp looked = parts.clock.now(); // from look to look: the machine may sleep in the middle of a step as well
    while (!stopping) {
        const SteadyTime begin = parts.clock.steadyNow();
        const SteadyTime wake = std::clamp(pipeline->nextWake(), begin + quiet, begin + longestWait);
        if (!pipeline->hasBacklog())
            mailbox->wait(quiet, wake - begin);
        const Stamp now = parts.clock.now();
        if (now.steady - looked.steady > sleepGap) {
            qCInfo(engineLog) << "no look at the clock for"
                              << std::chrono::duration_cast<Millis>(now.steady - looked.steady).count()
                              << "ms: the time between counts as not watched";
            pipeline->slept(looked, now);
        }
        pipeline->step(now);
        looked = now;
    }
    finish();
}

void Engine::Private::finish()
{
    traps->close();
    pipeline->stopPolling();
    Stamp now = parts.clock.now();
    const SteadyTime giveUp = now.steady + patience;
    do
        pipeline->step(now);
    while (pipeline->hasBacklog());

    pipeline->flush(now);
    bool written = false;
    pipeline->whenWritten([&written](const Result<void>&) { written = true; });
    for (; !written && now.steady < giveUp; now = parts.clock.now()) {
        pipeline->step(now);
        mailbox->wait(nanoseconds{0}, quiet);
    }
    pipeline->abandon({u"stopping"_s, u"the engine stopped before this could be written"_s});
}

Engine::Engine(Parts parts, EngineSettings settings)
    : d(std::make_unique<Private>(std::move(parts), std::move(settings)))
{}

Engine::~Engine()
{
    stop();
}

Result<void> Engine::start(BatchSink sink)
{
    auto db = d->parts.store.reader();
    if (!db)
        return db.failure();
    auto configuration = loadConfiguration(**db);
    if (!configuration)
        return configuration.failure();
    auto memory = loadMemory(d->parts.store, **db);
    if (!memory)
        return memory.failure();

    const std::vector<Credential> credentials = configuration->credentials;
    const TrapSettings traps = configuration->traps;
    EstatePlan plan = d->planOf(*std::move(configuration));
    TrapAccess access = trapAccess(plan.checks, *plan.estate, credentials, d->parts.secrets);

    d->pipeline = std::make_unique<Pipeline>(Pipeline::Parts{d->parts.store.history(), d->ledger, d->parts.workers,
                                                             std::move(sink), &d->ledger,
                                                             d->parts.baselines.current()->trapBook()},
                                             d->settings, d->mailbox);
    d->pipeline->begin(*std::move(memory), std::move(plan), d->parts.clock.now());
    d->listen(traps, std::move(access));
    d->stopping = false;
    d->thread = std::thread([this] { d->run(); });
    return {};
}

void Engine::stop()
{
    if (!d->thread.joinable())
        return;
    d->mailbox->post([this] { d->stopping = true; });
    d->thread.join();
    // Samples of the last second are on their way to the disk; wait for them as for everything else.
    if (const auto flushed = d->parts.store.history().flush(); !flushed)
        qCWarning(engineLog) << "the last samples could not be written:" << flushed.failure().message;
}

void Engine::requestPicture(std::function<void(LiveBatch)> asker)
{
    d->post([asker = std::move(asker)](Pipeline& pipeline, Stamp) { pipeline.requestPicture(asker); });
}

void Engine::acknowledge(std::vector<AlarmId> alarms, Acknowledgement ack, Done done)
{
    d->post([alarms = std::move(alarms), ack = std::move(ack), done = std::move(done)](Pipeline& pipeline, Stamp) {
        pipeline.commands().acknowledge(alarms, ack, done);
    });
}

void Engine::unacknowledge(std::vector<AlarmId> alarms, QString who, Done done)
{
    d->post([alarms = std::move(alarms), who = std::move(who), done = std::move(done)](Pipeline& pipeline, Stamp now) {
        pipeline.commands().unacknowledge(alarms, who, now.wall, done);
    });
}

void Engine::comment(std::vector<AlarmId> alarms, QString who, QString text, Done done)
{
    d->post([alarms = std::move(alarms), who = std::move(who), text = std::move(text), done = std::move(done)](
                Pipeline& pipeline, Stamp now) { pipeline.commands().comment(alarms, who, text, now.wall, done); });
}

void Engine::snooze(std::vector<AlarmId> alarms, QString who, UtcTime until, Done done)
{
    d->post([alarms = std::move(alarms), who = std::move(who), until, done = std::move(done)](
                Pipeline& pipeline, Stamp now) { pipeline.commands().snooze(alarms, who, until, now.wall, done); });
}

void Engine::pollNow(std::vector<CheckId> checks, Done done)
{
    d->post([checks = std::move(checks), done = std::move(done)](Pipeline& pipeline, Stamp now) {
        pipeline.pollNow(checks, now, done);
    });
}

void Engine::readLogs(std::vector<CheckId> checks, std::function<void(std::vector<CheckLog>)> reply)
{
    d->post([checks = std::move(checks), reply = std::move(reply)](Pipeline& pipeline, Stamp now) {
        reply(pipeline.logsOf(checks, now));
    });
}

void Engine::readStated(std::function<void(StatedLimits)> reply)
{
    d->post([reply = std::move(reply)](Pipeline& pipeline, Stamp) { reply(pipeline.statedLimits()); });
}

void Engine::tryPoll(std::shared_ptr<const PollSpec> spec, std::function<void(PollResult)> reply)
{
    d->post([spec = std::move(spec), reply = std::move(reply)](Pipeline& pipeline, Stamp now) {
        pipeline.tryPoll(spec, now, reply);
    });
}

void Engine::reloadEstate(Done done)
{
    // Read on the store's own thread, so that every change made before this call is seen and polling never waits.
    auto loaded = std::make_shared<Result<Configuration>>(Configuration{});
    auto load = [loaded](Connection& db) -> Result<void> {
        *loaded = loadConfiguration(db);
        return *loaded ? Result<void>() : loaded->failure();
    };
    // Outlived by the store but not by this engine: what is needed later goes along.
    const BaselinesInForce& baselines = d->parts.baselines;
    const SecretStore& secrets = d->parts.secrets;
    d->parts.store.write(std::move(load), [this, box = d->mailbox, &baselines, &secrets, loaded,
                                           done = std::move(done)](const Result<void>& read) {
        if (!read) {
            box->post([done, failure = read.failure()] {
                if (done)
                    done(Outcome{.failures = {failure}});
            });
            return;
        }
        const auto inForce = baselines.current();
        followIntervals((*loaded)->estate.checks, *inForce);
        EstatePlan plan{std::make_shared<const Estate>((*loaded)->estate),
                        Planner(*inForce, secrets).plan((*loaded)->estate, (*loaded)->credentials)};
        TrapAccess access = trapAccess(plan.checks, *plan.estate, (*loaded)->credentials, secrets);
        box->post([this, done, traps = (*loaded)->traps, access = std::make_shared<TrapAccess>(std::move(access)),
                   book = inForce->trapBook(), plan = std::move(plan)]() mutable {
            d->pipeline->readTrapsBy(std::move(book));
            d->pipeline->watch(std::move(plan), d->parts.clock.now());
            d->listen(traps, std::move(*access));
            if (done)
                done({});
        });
    });
}

} // namespace sd

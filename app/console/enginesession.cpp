#include "app/console/enginesession.h"

#include "app/console/access/guardedoperations.h"
#include "app/console/access/narrowedreaders.h"
#include "app/console/access/storeaccounts.h"
#include "app/console/baselines/storebaselineshelf.h"
#include "app/console/control.h"
#include "app/console/engineoperations.h"
#include "app/console/engineworkbench.h"
#include "app/console/livehub.h"
#include "app/console/operatorname.h"
#include "app/console/replyto.h"
#include "app/console/scan/threadedscan.h"
#include "app/console/secrets/sodiumsecretstore.h"
#include "app/console/storealarmarchive.h"
#include "app/console/storechangehistory.h"
#include "app/console/storehandoverbook.h"
#include "app/console/storehistoryreader.h"
#include "app/console/storeintake.h"
#include "app/console/storeselfcheck.h"
#include "app/console/storetraparchive.h"
#include "models/store/store.h"

#include <QLoggingCategory>

#include <future>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Q_LOGGING_CATEGORY(logSession, "serverdrift.session")

/// Waits, as it goes, for what the store still has to answer: those answers use the engine, baselines and secrets.
struct StoreAnswered
{
    explicit StoreAnswered(Store& theStore)
        : store(theStore)
    {}
    ~StoreAnswered()
    {
        // Twice: the answer to a change asks for a reload, which stands behind the first.
        for (int round = 0; round < 2; ++round)
            (void)store.writeNow([](Connection&) { return Result<void>(); });
    }
    StoreAnswered(const StoreAnswered&) = delete;
    StoreAnswered& operator=(const StoreAnswered&) = delete;

    Store& store;
};

StoreAccounts::DesktopUser desktopUser(const SessionOptions& options)
{
    return {options.login.isEmpty() ? desktopLogin() : options.login,
            options.operatorName.isEmpty() ? operatorName() : options.operatorName};
}

} // namespace

/// In the order in which things are made; what comes later uses what came before.
struct EngineSession::Private
{
    Private(const Clock& theClock, EngineLock theLock, std::unique_ptr<Store> theStore,
            std::future<BaselineFiles> files, const SessionOptions& options)
        : clock(theClock)
        , lock(std::move(theLock))
        , store(std::move(theStore))
        , secrets(*store, options.keys)
        , baselines(BaselinesInForce::Awaited())
        , engine({clock, *store, baselines, secrets, options.workers ? options.workers : realWorkers(clock)},
                 options.engine)
        , answered(*store)
        , accounts(clock, *store, desktopUser(options))
        , hub(clock, [this](LiveHub::TakePicture take) { engine.requestPicture(std::move(take)); })
        , feed(hub, accounts)
        , history(store->history())
        , alarmArchive(*store, clock, accounts)
        , changeHistory(*store)
        , selfCheck(*store, clock, accounts)
        , operations({clock, *store, engine, secrets}, accounts)
        , workbench({clock, *store, engine, baselines, secrets})
        , shelf({clock, *store, engine, baselines, secrets, accounts},
                baselineFolders(store->folder(), options.baselines))
        , trapArchive({clock, *store, engine, accounts})
        , scan({clock, workbench})
        , intake({clock, *store, engine}, accounts)
        , handover(*store, clock, accounts)
        , guardedOperations({operations, accounts, feed})
        , guardedWorkbench({workbench, accounts, feed})
        , guardedIntake(intake, accounts)
        , guardedScan(scan, accounts)
        , narrowedHistory(history, feed)
        , narrowedArchive(alarmArchive, feed)
        , narrowedChanges(changeHistory, accounts)
        , narrowedTraps(trapArchive, accounts)
        , control(store->folder(), {clock, engine, secrets, accounts, shelf})
    {
        shelf.begin(std::move(files));
    }

    const Clock& clock;
    EngineLock lock;
    std::unique_ptr<Store> store;
    SodiumSecretStore secrets;
    std::optional<Failure> secretsTrouble;
    BaselinesInForce baselines;
    Engine engine;
    StoreAnswered answered; ///< goes before the engine and after all that gives the store work for it
    StoreAccounts accounts;
    LiveHub hub;
    NarrowedFeed feed;
    StoreHistoryReader history;
    StoreAlarmArchive alarmArchive;
    StoreChangeHistory changeHistory;
    StoreSelfCheck selfCheck;
    EngineOperations operations;
    EngineWorkbench workbench;
    StoreBaselineShelf shelf;
    StoreTrapArchive trapArchive;
    ThreadedScan scan;
    StoreIntake intake;
    StoreHandoverBook handover;
    // What a window is given of the above: as far as the one who sits there may.
    GuardedOperations guardedOperations;
    GuardedWorkbench guardedWorkbench;
    GuardedIntake guardedIntake;
    GuardedScan guardedScan;
    NarrowedHistory narrowedHistory;
    NarrowedArchive narrowedArchive;
    NarrowedChanges narrowedChanges;
    NarrowedTraps narrowedTraps;
    ControlServer control;
    std::shared_ptr<std::thread> starter; ///< of startSoon, until it is joined
    bool isRunning = false;
};

BaselineCatalog loadBaselines(const QString& dataFolder, const QStringList& more)
{
    QStringList folders{u":/baselines"_s, u"/etc/serverdrift/baselines"_s};
    if (!dataFolder.isEmpty())
        folders += dataFolder + "/baselines"_L1;
    return BaselineCatalog::load(folders + more);
}

Result<std::unique_ptr<EngineSession>> EngineSession::open(SessionOptions options, const Clock& clock)
{
    auto folder = prepareDataFolder(options.folder.isEmpty() ? defaultDataFolder() : options.folder);
    if (!folder)
        return folder.failure();
    auto lock = EngineLock::take(*folder);
    if (!lock)
        return lock.failure();
    // Beside the opening of the store and of a window: only the engine waits for it.
    auto reading = std::async(std::launch::async, readBaselineFiles, baselineFolders(*folder, options.baselines));
    auto store = Store::open(*folder, clock);
    if (!store)
        return store.failure();
    auto d = std::make_unique<Private>(clock, std::move(*lock), std::move(*store), std::move(reading), options);
    if (auto unlocked = d->secrets.unlock(); !unlocked) {
        d->secretsTrouble = unlocked.failure();
        qCWarning(logSession).noquote() << unlocked.failure().message << unlocked.failure().advice;
    }
    return std::unique_ptr<EngineSession>(new EngineSession(std::move(d)));
}

EngineSession::EngineSession(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

EngineSession::~EngineSession()
{
    stop();
}

Result<void> EngineSession::start()
{
    auto started = startEngine();
    if (started)
        listen();
    return started;
}

void EngineSession::startSoon(std::function<void(const Result<void>&)> done)
{
    d->starter = std::make_shared<std::thread>();
    const auto told = replyHere(
        std::function([this, here = std::weak_ptr(d->starter), done = std::move(done)](const Result<void>& started) {
            if (here.expired())
                return; // stopped meanwhile, or no more
            std::exchange(d->starter, nullptr)->join();
            if (started)
                listen();
            done(started);
        }));
    *d->starter = std::thread([this, told] { told(startEngine()); });
}

Result<void> EngineSession::startEngine()
{
    if (auto inForce = d->shelf.waitUntilInForce(); !inForce)
        return inForce;
    return d->engine.start([this](const LiveBatch& batch) { d->hub.publish(batch); });
}

void EngineSession::listen()
{
    d->isRunning = true;
    // Without it commands of other processes can't reach this engine; polling matters more.
    if (auto listening = d->control.listen(); !listening)
        qCWarning(logSession).noquote() << listening.failure().message;
}

void EngineSession::stop()
{
    const auto starter = std::exchange(d->starter, nullptr);
    const bool isStarting = starter != nullptr;
    if (isStarting)
        starter->join();
    if (!std::exchange(d->isRunning, false) && !isStarting)
        return;
    d->control.close();
    d->engine.stop();
}

QString EngineSession::folder() const
{
    return d->store->folder();
}

const Clock& EngineSession::clock() const
{
    return d->clock;
}

Store& EngineSession::store()
{
    return *d->store;
}

Engine& EngineSession::engine()
{
    return d->engine;
}

LiveFeed& EngineSession::feed()
{
    return d->hub;
}

Operations& EngineSession::operations()
{
    return d->guardedOperations;
}

HistoryReader& EngineSession::history()
{
    return d->history;
}

ChangeHistory& EngineSession::changeHistory()
{
    return d->narrowedChanges;
}

Boundary EngineSession::boundary()
{
    return {d->feed,
            d->guardedOperations,
            d->narrowedHistory,
            d->narrowedArchive,
            d->narrowedChanges,
            d->guardedWorkbench,
            d->guardedIntake,
            d->guardedScan,
            d->selfCheck,
            d->accounts,
            d->handover,
            d->shelf,
            d->narrowedTraps,
            clock()};
}

BaselineShelf& EngineSession::shelf()
{
    return d->shelf;
}

SodiumSecretStore& EngineSession::secrets()
{
    return d->secrets;
}

const std::optional<Failure>& EngineSession::secretsTrouble() const
{
    return d->secretsTrouble;
}

} // namespace sd

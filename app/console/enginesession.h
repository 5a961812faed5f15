#pragma once

#include "app/baselines/baselinesinforce.h"
#include "app/console/datafolder.h"
#include "app/console/secrets/sealkey.h"
#include "app/engine/engine.h"
#include "models/boundary/boundary.h"
#include "models/boundary/changehistory.h"

#include <functional>
#include <memory>

namespace sd {

class SodiumSecretStore;

struct SessionOptions
{
    QString folder;             ///< the data folder; empty: the default one
    SealKeyPlaces keys = {};    ///< where the key of sealed secrets may be
    QStringList baselines = {}; ///< folders laid over the baselines that ship
    EngineSettings engine = {};
    WorkerFactory workers = {}; ///< none: the real ones
    QString operatorName = {};  ///< of who acts while nobody has to sign on; none: the desktop user's
    QString login = {};         ///< likewise
};

/// A data folder with its engine: opened in the right order, closed in the other. Everything that a window or a command
/// needs of it. Made, used and destroyed on one thread with an event loop.
class EngineSession
{
public:
    /// Takes the folder's engine lock, then opens the store, the baselines and the key. Fails with the codes of
    /// EngineLock::take and Store::open. A key that is missing is no failure here: `secretsTrouble` names it.
    static Result<std::unique_ptr<EngineSession>> open(SessionOptions options, const Clock& clock);
    ~EngineSession(); ///< stops

    /// Begins to poll, and to listen for commands of other processes.
    Result<void> start();
    /// The same without waiting: a large estate takes seconds to read. `done` is called later, here; not where stop()
    /// comes before it.
    void startSoon(std::function<void(const Result<void>&)> done);
    void stop();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] const Clock& clock() const;
    Store& store();
    Engine& engine();
    LiveFeed& feed(); ///< all of it, whoever sits here
    Operations& operations();
    HistoryReader& history();
    ChangeHistory& changeHistory();
    /// All of it that a window may see.
    [[nodiscard]] Boundary boundary();
    BaselineShelf& shelf();
    SodiumSecretStore& secrets();
    /// Why sealed secrets can't be opened; nothing when they can, or when there are none.
    [[nodiscard]] const std::optional<Failure>& secretsTrouble() const;

private:
    struct Private;
    explicit EngineSession(std::unique_ptr<Private> d);
    Result<void> startEngine(); ///< on any thread
    void listen();
    std::unique_ptr<Private> d;
};

/// The baselines that ship, then /etc/serverdrift/baselines, then the data folder's own.
BaselineCatalog loadBaselines(const QString& dataFolder, const QStringList& more = {});

} // namespace sd

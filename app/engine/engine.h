#pragma once

#include "app/baselines/baselinesinforce.h"
#include "app/engine/dispatcher.h"
#include "app/engine/enginesettings.h"
#include "models/boundary/clock.h"
#include "models/boundary/livefeed.h"
#include "models/boundary/operations.h"
#include "models/boundary/secret.h"
#include "models/domain/baselinebite.h"
#include "models/domain/checklog.h"
#include "models/domain/estate.h"
#include "models/domain/failure.h"

#include <functional>
#include <memory>

namespace sd {

class Store;

/// Workers that poll for real: one a family of probes.
WorkerFactory realWorkers(const Clock& clock);

/// Polls the estate of a store, judges what comes back, keeps the alarm book and tells whoever listens.
/// All calls may come from any thread and return at once; callbacks run on the pipeline's thread and must not block.
class Engine
{
public:
    /// What it is built from; all of it outlives the engine.
    struct Parts
    {
        const Clock& clock;
        Store& store;
        const BaselinesInForce& baselines;
        const SecretStore& secrets;
        WorkerFactory workers;
    };
    /// Changes since the last batch, at most ten a second; an empty one once a second as heartbeat.
    using BatchSink = std::function<void(LiveBatch)>;

    Engine(Parts parts, EngineSettings settings);
    ~Engine(); ///< stops
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Loads the estate, the open alarms and the last states, then starts to poll.
    Result<void> start(BatchSink sink);
    /// Stops polling, writes what is known, waits for the threads.
    void stop();
    /// Asks for a whole picture (LiveBatch::reset), which `asker` alone is given, on the pipeline's thread between two
    /// batches of the sink; where a picture for everybody is due, it goes through the sink instead.
    void requestPicture(std::function<void(LiveBatch)> asker);

    void acknowledge(std::vector<AlarmId> alarms, Acknowledgement ack, Done done);
    void unacknowledge(std::vector<AlarmId> alarms, QString who, Done done);
    void comment(std::vector<AlarmId> alarms, QString who, QString text, Done done);
    void snooze(std::vector<AlarmId> alarms, QString who, UtcTime until, Done done);
    void pollNow(std::vector<CheckId> checks, Done done);
    /// What the last polls of these checks said.
    void readLogs(std::vector<CheckId> checks, std::function<void(std::vector<CheckLog>)> reply);
    /// The limits that devices state themselves, of every series that has such.
    void readStated(std::function<void(StatedLimits)> reply);
    /// One poll of something that need not be watched; `reply` has it by its time-out.
    void tryPoll(std::shared_ptr<const PollSpec> spec, std::function<void(PollResult)> reply);
    /// The estate in the store changed, or the baselines in force: load it and replan what differs. States of unchanged
    /// checks stay.
    void reloadEstate(Done done);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sd

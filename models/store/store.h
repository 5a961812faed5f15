#pragma once

#include "models/boundary/clock.h"
#include "models/domain/failure.h"
#include "models/store/connection.h"
#include "models/store/historystore.h"

#include <QString>

#include <functional>
#include <memory>

namespace sd {

/// A data folder: serverdrift.db (settings, estate, alarms, journal; durable at every commit) and history.db.
/// Opening makes what is missing, copies before it migrates, and refuses a newer schema, a locked or corrupt file,
/// or a folder it can't write with a Failure that says which file and what to do; nothing is touched then.
/// Codes: "newer-schema", "locked", "corrupt", "read-only", "disk-full", "not-a-store", "io".
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString& folder, const Clock& clock);
    ~Store(); ///< writes what is queued, then stops the threads

    using Job = std::function<Result<void>(Connection&)>;
    using Done = std::function<void(const Result<void>&)>;

    /// Runs `job` on the writer's thread in one transaction of serverdrift.db. `done` runs there too, after the commit
    /// (or with the failure: then nothing of the job is on disk). Jobs run in the order in which they came;
    /// those that wait together share one commit, but a job that fails takes no other down with it.
    void write(Job job, Done done = {});
    /// The same, waiting for the outcome. Not for the gui or pipeline thread.
    Result<void> writeNow(Job job);
    /// A connection of the calling thread's own for reading serverdrift.db.
    Result<std::unique_ptr<Connection>> reader() const;

    HistoryStore& history();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] int queuedWrites() const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sd

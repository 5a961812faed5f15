#pragma once

#include "models/store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sd {

/// The one thread that writes serverdrift.db. Jobs that wait together share a commit; each has a savepoint of its own,
/// so that one that fails takes no other down.
class StoreWriter
{
public:
    using Job = std::function<Result<void>(Connection&)>;
    using Done = std::function<void(const Result<void>&)>;

    /// Opens the connection in the new thread; the reason when that failed.
    static Result<std::unique_ptr<StoreWriter>> start(const QString& file);
    ~StoreWriter(); ///< runs what is queued, then stops
    StoreWriter(const StoreWriter&) = delete;
    StoreWriter& operator=(const StoreWriter&) = delete;

    void post(Job job, Done done);
    [[nodiscard]] int queued() const;

private:
    struct Entry
    {
        Job job;
        Done done;
    };

    StoreWriter() = default;
    void loop(Connection& db);
    static void runGroup(Connection& db, std::vector<Entry>& group);

    mutable std::mutex m_mutex; ///< protects m_queue, m_running and m_stopping
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    int m_running = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace sd

#pragma once

#include "models/boundary/clock.h"
#include "models/store/folderlock.h"
#include "models/store/history/compactor.h"
#include "models/store/history/head.h"
#include "models/store/historystore.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace sd {

class Connection;

/// The one thread that writes history.db: commits what is appended, folds it into chunks now and then, and works on
/// the chunks in between. Takes the folder's lock when there is first something to write.
class HistoryWriter
{
public:
    HistoryWriter(QString folder, const Clock& clock, Head& head);
    ~HistoryWriter(); ///< commits what is queued, then stops
    HistoryWriter(const HistoryWriter&) = delete;
    HistoryWriter& operator=(const HistoryWriter&) = delete;

    void append(HistoryBatch batch);
    Result<void> flush();
    Result<void> compact(UtcTime now);
    void setRetention(const Retention& retention);
    [[nodiscard]] HistoryVitals vitals() const;

    /// For a reader: where another process writes, brings the head up to its journal. `db` is the caller's own.
    Result<void> lookIntoJournal(Connection& db);

private:
    struct Pending
    {
        std::shared_ptr<HeadBatch> batch; ///< none: without samples, or they were dropped
        std::vector<SeriesInfo> newSeries;
        std::vector<StateSpan> states;
        std::vector<LimitSpan> limits;
        std::vector<KeptTrend> trends;
        SteadyTime since{};
    };
    struct CompactRequest
    {
        UtcTime now;
        std::promise<Result<void>> done;
    };

    void loop();
    void dropOldest();
    Result<void> makeReady();
    Result<void> commitQueue();
    Result<void> write(const std::vector<std::shared_ptr<Pending>>& group);
    Result<void> fold(UtcTime now);
    Result<void> compactNow(UtcTime now);
    Result<void> maintain();
    void answerRequests();

    const QString m_folder;
    const Clock& m_clock;
    Head& m_head;

    mutable std::mutex m_mutex; ///< protects the members down to m_vitals
    std::condition_variable m_wake;
    std::condition_variable m_answered;
    std::deque<std::shared_ptr<Pending>> m_queue;
    size_t m_inFlight = 0; ///< entries at the front of the queue that are being written
    size_t m_queuedSamples = 0;
    std::vector<CompactRequest> m_compactRequests;
    quint64 m_flushesAsked = 0;
    quint64 m_flushesAnswered = 0;
    Result<void> m_flushAnswer;
    Retention m_retention;
    bool m_stopping = false;
    HistoryVitals m_vitals;

    std::mutex m_journalMutex; ///< protects m_lookedThrough and the taking of m_lock
    quint64 m_lookedThrough = 0;
    std::unique_ptr<FolderLock> m_lock; ///< set once, by the writer's thread

    // Of the writer's thread alone:
    std::unique_ptr<Connection> m_db;
    std::unique_ptr<Compactor> m_compactor;
    bool m_compacting = false;
    quint64 m_lastNumber = 0; ///< of the journal
    SteadyTime m_nextFold{};
    QString m_logged; ///< the last trouble: said once, not every second

    std::thread m_thread;
};

/// Adds what the journal of `db` holds, above `after`, to the head. The highest number that was ever given.
Result<quint64> loadJournal(Connection& db, Head& head, quint64 after);

} // namespace sd

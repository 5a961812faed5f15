#include "models/store/history/historywriter.h"

#include "models/store/connection.h"
#include "models/store/history/fold.h"
#include "models/store/history/historyrows.h"
#include "models/store/history/journalcodec.h"

#include <QLoggingCategory>
#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logHistory, "serverdrift.history")

constexpr size_t mostQueued = 6'000'000; ///< samples: about 100 MB, a minute and more at full load
constexpr size_t foldAt = 4'000'000;     ///< samples in the head
constexpr auto foldEvery = 15min;
constexpr auto retryAfter = 1s;

} // namespace

HistoryWriter::HistoryWriter(QString folder, const Clock& clock, Head& head)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_head(head)
    , m_nextFold(clock.steadyNow() + foldEvery)
    , m_thread([this] { loop(); })
{}

HistoryWriter::~HistoryWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void HistoryWriter::append(HistoryBatch given)
{
    auto pending = std::make_shared<Pending>();
    pending->newSeries = std::move(given.newSeries);
    pending->states = std::move(given.states);
    pending->limits = std::move(given.limits);
    pending->trends = std::move(given.trends);
    pending->since = m_clock.steadyNow();
    if (!given.rows.empty()) {
        pending->batch = std::make_shared<HeadBatch>(PackedRows(given.rows));
        m_head.add(pending->batch);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_queuedSamples += pending->batch ? pending->batch->rows.samples() : 0;
        m_queue.push_back(std::move(pending));
        dropOldest();
    }
    m_wake.notify_one();
}

void HistoryWriter::dropOldest()
{
    for (size_t i = m_inFlight; m_queuedSamples > mostQueued && i + 1 < m_queue.size(); ++i) {
        std::shared_ptr<HeadBatch> batch = std::move(m_queue[i]->batch);
        if (!batch)
            continue;
        m_head.remove(batch.get());
        m_queuedSamples -= batch->rows.samples();
        m_vitals.samplesDropped += batch->rows.samples();
    }
}

Result<void> HistoryWriter::flush()
{
    std::unique_lock lock(m_mutex);
    const quint64 number = ++m_flushesAsked;
    m_wake.notify_one();
    m_answered.wait(lock, [&] { return m_flushesAnswered >= number; });
    return m_flushAnswer;
}

Result<void> HistoryWriter::compact(UtcTime now)
{
    std::promise<Result<void>> done;
    auto outcome = done.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_compactRequests.push_back({now, std::move(done)});
    }
    m_wake.notify_one();
    return outcome.get();
}

void HistoryWriter::setRetention(const Retention& retention)
{
    const std::lock_guard lock(m_mutex);
    m_retention = retention;
}

HistoryVitals HistoryWriter::vitals() const
{
    const std::lock_guard lock(m_mutex);
    HistoryVitals vitals = m_vitals;
    vitals.queued = static_cast<int>(m_queue.size());
    if (!m_queue.empty())
        vitals.lag = std::chrono::duration_cast<Millis>(m_clock.steadyNow() - m_queue.front()->since);
    return vitals;
}

void HistoryWriter::loop()
{
    while (true) {
        quint64 flushes = 0;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            const auto hasWork = [this] {
                return m_stopping || !m_queue.empty() || !m_compactRequests.empty() ||
                       m_flushesAsked > m_flushesAnswered;
            };
            if (!m_compacting && !m_wake.wait_for(lock, retryAfter, hasWork) && !m_lock)
                continue;
            flushes = m_flushesAsked;
            stopping = m_stopping;
            if (stopping && m_queue.empty() && m_compactRequests.empty() && m_flushesAsked == m_flushesAnswered)
                break;
        }
        auto outcome = commitQueue();
        {
            const std::lock_guard lock(m_mutex);
            m_vitals.trouble = outcome ? QString() : outcome.failure().code;
            m_flushesAnswered = flushes;
            m_flushAnswer = outcome;
        }
        m_answered.notify_all();
        answerRequests();
        if (outcome)
            outcome = maintain();
        if (stopping) {
            if (!outcome)
                qCWarning(logHistory, "stopped with samples unwritten: %s", qUtf8Printable(outcome.failure().message));
            break;
        }
        if (!outcome) {
            std::unique_lock lock(m_mutex);
            if (m_logged != outcome.failure().message)
                qCWarning(logHistory, "%s", qUtf8Printable(outcome.failure().message));
            m_logged = outcome.failure().message;
            m_vitals.trouble = outcome.failure().code;
            m_wake.wait_for(lock, retryAfter, [this] { return m_stopping; });
        }
    }
    m_compactor.reset();
    m_db.reset(); // in the thread that made it
}

Result<void> HistoryWriter::makeReady()
{
    if (m_lock)
        return {};
    if (!m_db) {
        auto db = Connection::open(m_folder + u"/history.db"_s, Connection::Access::ReadWrite,
                                   Connection::Durability::Normal);
        if (!db)
            return db.failure();
        m_db = std::move(*db);
    }
    const std::lock_guard guard(m_journalMutex);
    auto lock = FolderLock::take(m_folder);
    if (!lock)
        return lock.failure();
    m_head.dropThrough(std::numeric_limits<quint64>::max()); // what was only looked at while another process wrote
    auto last = loadJournal(*m_db, m_head, 0);
    if (!last)
        return last.failure();
    m_lastNumber = *last;
    m_compactor = std::make_unique<Compactor>(*m_db);
    m_lock = std::move(*lock);
    return {};
}

Result<void> HistoryWriter::lookIntoJournal(Connection& db)
{
    const std::lock_guard guard(m_journalMutex);
    if (m_lock)
        return {}; // the head is ahead of the journal here
    const auto last = loadJournal(db, m_head, m_lookedThrough);
    if (!last)
        return last.failure();
    m_lookedThrough = *last;
    return {};
}

Result<void> HistoryWriter::commitQueue()
{
    if (auto ready = makeReady(); !ready)
        return ready;
    std::vector<std::shared_ptr<Pending>> group;
    {
        const std::lock_guard lock(m_mutex);
        group.assign(m_queue.begin(), m_queue.end());
        m_inFlight = group.size();
    }
    const auto outcome = group.empty() ? Result<void>() : write(group);
    const std::lock_guard lock(m_mutex);
    m_inFlight = 0;
    if (!outcome)
        return outcome;
    m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(group.size()));
    for (const auto& pending : group) {
        if (pending->batch) {
            m_queuedSamples -= pending->batch->rows.samples();
            m_vitals.samplesWritten += pending->batch->rows.samples();
        }
    }
    return {};
}

Result<void> HistoryWriter::write(const std::vector<std::shared_ptr<Pending>>& group)
{
    quint64 number = m_lastNumber;
    const auto outcome = m_db->transaction([&]() -> Result<void> {
        for (const auto& pending : group) {
            if (auto done = writeSeries(*m_db, pending->newSeries); !done)
                return done;
            for (const StateSpan& span : pending->states) {
                if (auto done = writeState(*m_db, span); !done)
                    return done;
            }
            for (const LimitSpan& span : pending->limits) {
                if (auto done = writeLimits(*m_db, span); !done)
                    return done;
            }
            for (const KeptTrend& trend : pending->trends) {
                if (auto done = writeTrend(*m_db, trend); !done)
                    return done;
            }
            if (!pending->batch)
                continue;
            const Bytes rows = encodeRows(pending->batch->rows);
            const QByteArray data(reinterpret_cast<const char*>(rows.data()), static_cast<qsizetype>(rows.size()));
            auto done = m_db->run(u"INSERT INTO journal (id, data) VALUES (?, ?)"_s, {++number, data});
            if (!done)
                return done.failure();
            pending->batch->number = number; // before the commit: a reader must never take a folded row for a new one
        }
        return {};
    });
    if (outcome) {
        m_lastNumber = number;
        return {};
    }
    for (const auto& pending : group) {
        if (pending->batch)
            pending->batch->number = 0;
    }
    return outcome;
}

Result<void> HistoryWriter::fold(UtcTime now)
{
    const HeadBatches batches = m_head.numbered();
    const auto outcome = m_db->transaction([&] { return foldBatches(*m_db, batches, Closing::at(now)); });
    if (outcome)
        m_head.dropThrough(m_lastNumber); // all that have a number were folded
    m_nextFold = m_clock.steadyNow() + foldEvery;
    return outcome;
}

Result<void> HistoryWriter::compactNow(UtcTime now)
{
    m_compacting = false; // a round under way is begun anew
    if (auto done = commitQueue(); !done)
        return done;
    if (auto done = fold(now); !done)
        return done;
    Retention retention;
    {
        const std::lock_guard lock(m_mutex);
        retention = m_retention;
    }
    m_compactor->begin(now, retention, true);
    while (true) {
        const auto more = m_compactor->step();
        if (!more)
            return more.failure();
        if (!*more)
            return m_db->exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    }
}

Result<void> HistoryWriter::maintain()
{
    // Folding waits for the round under way: it may be about to remove stamps that a new day chunk would refer to.
    if (m_compacting) {
        const auto more = m_compactor->step();
        m_compacting = more && *more;
        return more ? Result<void>() : more.failure();
    }
    if (m_clock.steadyNow() < m_nextFold && m_head.numberedSamples() < foldAt)
        return {};
    const UtcTime now = m_clock.utcNow();
    if (auto done = fold(now); !done)
        return done;
    const std::lock_guard lock(m_mutex);
    m_compactor->begin(now, m_retention, false);
    m_compacting = true;
    return {};
}

void HistoryWriter::answerRequests()
{
    std::vector<CompactRequest> requests;
    {
        const std::lock_guard lock(m_mutex);
        requests.swap(m_compactRequests);
    }
    for (CompactRequest& request : requests)
        request.done.set_value(compactNow(request.now));
}

Result<quint64> loadJournal(Connection& db, Head& head, quint64 after)
{
    quint64 last = after;
    const auto folded = db.single(u"SELECT at FROM horizon WHERE name = 'folded'"_s);
    if (!folded)
        return folded.failure();
    last = std::max<quint64>(last, folded->toULongLong());
    head.dropThrough(folded->toULongLong());
    std::vector<std::shared_ptr<HeadBatch>> batches;
    const QString sql = u"SELECT id, data FROM journal WHERE id > ? ORDER BY id"_s;
    const auto read = db.readThrough(sql, {after}, [&](const QSqlQuery& row) -> Result<void> {
        const QByteArray data = row.value(1).toByteArray();
        auto decoded =
            decodeRows({reinterpret_cast<const uint8_t*>(data.constData()), static_cast<size_t>(data.size())});
        last = std::max<quint64>(last, row.value(0).toULongLong());
        if (!decoded) {
            return Failure{u"corrupt"_s,
                           u"%1: journal row %2 can't be decoded"_s.arg(db.file(), row.value(0).toString()),
                           u"Restore the newest backup."_s};
        }
        auto batch = std::make_shared<HeadBatch>(std::move(*decoded));
        batch->number = row.value(0).toULongLong();
        batches.push_back(std::move(batch));
        return {};
    });
    if (!read)
        return read.failure();
    if (!batches.empty())
        head.addNumbered(std::move(batches));
    return last;
}

} // namespace sd

#include "models/store/history/sqlitehistory.h"

#include "models/store/connection.h"
#include "models/store/history/historyquery.h"
#include "models/store/history/historyrows.h"

#include <QFileInfo>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// A thread's own connections, closed at its end, or at its next question after their store is gone.
struct OwnConnection
{
    std::weak_ptr<const int> store;
    std::unique_ptr<Connection> db;
};

std::vector<OwnConnection>& ownConnections()
{
    static thread_local std::vector<OwnConnection> connections;
    std::erase_if(connections, [](const OwnConnection& own) { return own.store.expired(); });
    return connections;
}

} // namespace

SqliteHistory::SqliteHistory(const QString& folder, const Clock& clock)
    : m_file(folder + u"/history.db"_s)
    , m_writer(folder, clock, m_head)
{}

SqliteHistory::~SqliteHistory()
{
    std::erase_if(ownConnections(), [this](const OwnConnection& own) { return own.store.lock() == m_alive; });
}

void SqliteHistory::append(HistoryBatch batch)
{
    if (!batch.newSeries.empty()) {
        const std::lock_guard lock(m_kindsMutex);
        for (const SeriesInfo& info : batch.newSeries)
            m_kinds.insert(info.id.value, info.kind);
    }
    m_writer.append(std::move(batch));
}

Result<void> SqliteHistory::flush()
{
    return m_writer.flush();
}

Result<void> SqliteHistory::compact(UtcTime now)
{
    return m_writer.compact(now);
}

void SqliteHistory::setRetention(const Retention& retention)
{
    m_writer.setRetention(retention);
}

HistoryVitals SqliteHistory::vitals() const
{
    return m_writer.vitals();
}

Result<Connection*> SqliteHistory::reader() const
{
    for (const OwnConnection& own : ownConnections()) {
        if (own.store.lock() == m_alive)
            return own.db.get();
    }
    auto db = Connection::open(m_file, Connection::Access::ReadOnly, Connection::Durability::Normal);
    if (!db)
        return db.failure();
    return ownConnections().emplace_back(OwnConnection{m_alive, std::move(*db)}).db.get();
}

Result<ReadingKind> SqliteHistory::kindOf(Connection& db, SeriesId series) const
{
    {
        const std::lock_guard lock(m_kindsMutex);
        if (const auto known = m_kinds.constFind(series.value); known != m_kinds.cend())
            return *known;
    }
    const auto stored = db.single(u"SELECT kind FROM series WHERE id = ?"_s, {series.value});
    if (!stored)
        return stored.failure();
    if (!stored->isValid())
        return Failure{u"no-such-series"_s, u"there is no series with number %1"_s.arg(series.value)};
    const auto kind = static_cast<ReadingKind>(stored->toInt());
    const std::lock_guard lock(m_kindsMutex);
    m_kinds.insert(series.value, kind);
    return kind;
}

Result<std::vector<SeriesInfo>> SqliteHistory::allSeries() const
{
    auto db = reader();
    if (!db)
        return db.failure();
    return readSeries(**db);
}

Result<SeriesId> SqliteHistory::lastSeriesId() const
{
    auto db = reader();
    if (!db)
        return db.failure();
    const auto last = (*db)->single(u"SELECT coalesce(max(id), 0) FROM series"_s);
    if (!last)
        return last.failure();
    return SeriesId{last->toLongLong()};
}

Result<HistoryCurve> SqliteHistory::curve(SeriesId series, Interval range, int pixels) const
{
    auto db = reader();
    if (!db)
        return db.failure();
    const auto kind = kindOf(**db, series);
    if (!kind)
        return kind.failure();
    if (auto looked = m_writer.lookIntoJournal(**db); !looked)
        return looked.failure();
    return HistoryQuery(**db, m_head).curve(series, *kind, range, pixels);
}

Result<std::vector<RawPoint>> SqliteHistory::raw(SeriesId series, Interval range) const
{
    auto db = reader();
    if (!db)
        return db.failure();
    if (auto looked = m_writer.lookIntoJournal(**db); !looked)
        return looked.failure();
    return HistoryQuery(**db, m_head).raw(series, range);
}

Result<std::vector<StateSpan>> SqliteHistory::states(SeriesId series, Interval range) const
{
    auto db = reader();
    if (!db)
        return db.failure();
    return readStates(**db, series, range);
}

Result<std::vector<StateSpan>> SqliteHistory::openStates() const
{
    auto db = reader();
    if (!db)
        return db.failure();
    return readOpenStates(**db);
}

Result<std::vector<LimitSpan>> SqliteHistory::limits(SeriesId series, Interval range) const
{
    auto db = reader();
    if (!db)
        return db.failure();
    return readLimits(**db, series, range);
}

Result<std::vector<LimitSpan>> SqliteHistory::openLimits() const
{
    auto db = reader();
    if (!db)
        return db.failure();
    return readOpenLimits(**db);
}

Result<std::vector<KeptTrend>> SqliteHistory::trends() const
{
    auto db = reader();
    if (!db)
        return db.failure();
    return readTrends(**db);
}

Result<qint64> SqliteHistory::bytesOnDisk() const
{
    return QFileInfo(m_file).size() + QFileInfo(m_file + u"-wal"_s).size();
}

} // namespace sd

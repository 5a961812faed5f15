#include "models/store/history/historyrows.h"

#include "models/store/connection.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<StateSpan>> readSpans(Connection& db, const QString& sql, const Connection::Values& values)
{
    std::vector<StateSpan> spans;
    const auto read = db.readThrough(sql, values, [&](const QSqlQuery& row) {
        const UtcTime to = row.value(2).isNull() ? UtcTime::max() : fromMs(row.value(2).toLongLong());
        spans.push_back({.series = {row.value(0).toLongLong()},
                         .when = {fromMs(row.value(1).toLongLong()), to},
                         .state = static_cast<State>(row.value(3).toInt())});
    });
    if (!read)
        return read.failure();
    return spans;
}

} // namespace

Result<void> writeSeries(Connection& db, const std::vector<SeriesInfo>& series)
{
    for (const SeriesInfo& info : series) {
        auto done = db.run(u"INSERT INTO series (id, check_id, metric, instance, kind, unit) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, unit = excluded.unit"_s,
                           {info.id.value, info.check.value, info.key.metric, info.key.instance,
                            static_cast<int>(info.kind), info.unit});
        if (!done)
            return done.failure();
    }
    return {};
}

Result<void> writeState(Connection& db, const StateSpan& span)
{
    const qint64 series = span.series.value;
    const qint64 from = toMs(span.when.from);
    const bool isOpen = span.when.isEmpty() || span.when.to == UtcTime::max();
    bool stands = false;
    const auto before =
        db.readThrough(u"SELECT state, to_at FROM state_spans WHERE series_id = ? AND from_at <= ? "
                       "ORDER BY from_at DESC LIMIT 1"_s,
                       {series, from}, [&](const QSqlQuery& row) {
                           stands = row.value(1).isNull() && row.value(0).toInt() == static_cast<int>(span.state);
                       });
    if (!before)
        return before;
    if (isOpen && stands)
        return {};
    if (auto done = db.run(u"DELETE FROM state_spans WHERE series_id = ? AND from_at >= ?"_s, {series, from}); !done)
        return done.failure();
    auto cut = db.run(u"UPDATE state_spans SET to_at = ? WHERE series_id = ? AND (to_at IS NULL OR to_at > ?)"_s,
                      {from, series, from});
    if (!cut)
        return cut.failure();
    auto added =
        db.run(u"INSERT INTO state_spans (series_id, from_at, to_at, state) VALUES (?, ?, ?, ?)"_s,
               {series, from, isOpen ? QVariant() : QVariant(toMs(span.when.to)), static_cast<int>(span.state)});
    return added ? Result<void>() : added.failure();
}

Result<std::vector<SeriesInfo>> readSeries(Connection& db)
{
    std::vector<SeriesInfo> series;
    const QString sql = u"SELECT id, check_id, metric, instance, kind, unit FROM series ORDER BY id"_s;
    const auto read = db.readThrough(sql, {}, [&](const QSqlQuery& row) {
        series.push_back({.id = {row.value(0).toLongLong()},
                          .check = {row.value(1).toLongLong()},
                          .key = {row.value(2).toString(), row.value(3).toString()},
                          .kind = static_cast<ReadingKind>(row.value(4).toInt()),
                          .unit = row.value(5).toString()});
    });
    if (!read)
        return read.failure();
    return series;
}

Result<std::vector<StateSpan>> readStates(Connection& db, SeriesId series, Interval range)
{
    return readSpans(db,
                     u"SELECT series_id, from_at, to_at, state FROM state_spans WHERE series_id = ? AND from_at < ? "
                     "AND (to_at IS NULL OR to_at > ?) ORDER BY from_at"_s,
                     {series.value, toMs(range.to), toMs(range.from)});
}

Result<std::vector<StateSpan>> readOpenStates(Connection& db)
{
    return readSpans(
        db, u"SELECT series_id, from_at, to_at, state FROM state_spans WHERE to_at IS NULL ORDER BY series_id"_s, {});
}

} // namespace sd

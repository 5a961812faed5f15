#include "models/store/history/historyrows.h"

#include "models/store/connection.h"
#include "models/store/sharedtext.h"

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

QVariant orNull(std::optional<double> limit)
{
    return limit ? QVariant(*limit) : QVariant();
}

std::optional<double> limitFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

/// Rows of (series_id, from_at, below, warning, error), by series and time; each lasts until the next.
std::vector<LimitSpan> limitsFrom(QSqlQuery& rows)
{
    std::vector<LimitSpan> spans;
    while (rows.next()) {
        const LimitSpan span{.series = {rows.value(0).toLongLong()},
                             .when = {fromMs(rows.value(1).toLongLong()), UtcTime::max()},
                             .limits = {rows.value(2).toBool() ? Direction::Below : Direction::Above,
                                        limitFrom(rows.value(3)), limitFrom(rows.value(4))}};
        if (!spans.empty() && spans.back().series == span.series)
            spans.back().when.to = span.when.from;
        spans.push_back(span);
    }
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

Result<void> writeLimits(Connection& db, const LimitSpan& span)
{
    const qint64 series = span.series.value;
    const qint64 from = toMs(span.when.from);
    if (auto done = db.run(u"DELETE FROM limits WHERE series_id = ? AND from_at >= ?"_s, {series, from}); !done)
        return done.failure();
    auto rows = db.run(u"SELECT series_id, from_at, below, warning, error FROM limits WHERE series_id = ? "
                       "ORDER BY from_at DESC LIMIT 1"_s,
                       {series});
    if (!rows)
        return rows.failure();
    const std::vector<LimitSpan> before = limitsFrom(**rows);
    if (span.limits == (before.empty() ? Limits{} : before.front().limits))
        return {};
    auto added = db.run(u"INSERT INTO limits (series_id, from_at, below, warning, error) VALUES (?, ?, ?, ?, ?)"_s,
                        {series, from, span.limits.direction == Direction::Below ? 1 : 0, orNull(span.limits.warning),
                         orNull(span.limits.error)});
    return added ? Result<void>() : added.failure();
}

Result<void> writeTrend(Connection& db, const KeptTrend& trend)
{
    auto done =
        db.run(u"INSERT OR REPLACE INTO fill_trends (series_id, first_at, last_at, level, weight, x, xx, y, xy) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {trend.series.value, toMs(trend.first), toMs(trend.last), trend.level, trend.weight, trend.x, trend.xx,
                trend.y, trend.xy});
    return done ? Result<void>() : done.failure();
}

Result<std::vector<SeriesInfo>> readSeries(Connection& db)
{
    std::vector<SeriesInfo> series;
    SharedText shared;
    const QString sql = u"SELECT id, check_id, metric, instance, kind, unit FROM series ORDER BY id"_s;
    const auto read = db.readThrough(sql, {}, [&](const QSqlQuery& row) {
        series.push_back({.id = {row.value(0).toLongLong()},
                          .check = {row.value(1).toLongLong()},
                          .key = {shared(row.value(2).toString()), shared(row.value(3).toString())},
                          .kind = static_cast<ReadingKind>(row.value(4).toInt()),
                          .unit = shared(row.value(5).toString())});
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

Result<std::vector<LimitSpan>> readLimits(Connection& db, SeriesId series, Interval range)
{
    auto rows = db.run(u"SELECT series_id, from_at, below, warning, error FROM limits WHERE series_id = ? "
                       "AND from_at < ? ORDER BY from_at"_s,
                       {series.value, toMs(range.to)});
    if (!rows)
        return rows.failure();
    std::vector<LimitSpan> spans = limitsFrom(**rows);
    std::erase_if(spans, [&range](const LimitSpan& span) { return span.when.to <= range.from; });
    return spans;
}

Result<std::vector<LimitSpan>> readOpenLimits(Connection& db)
{
    auto rows = db.run(u"SELECT series_id, max(from_at), below, warning, error FROM limits GROUP BY series_id"_s);
    if (!rows)
        return rows.failure();
    return limitsFrom(**rows);
}

Result<std::vector<KeptTrend>> readTrends(Connection& db)
{
    std::vector<KeptTrend> trends;
    const QString sql = u"SELECT series_id, first_at, last_at, level, weight, x, xx, y, xy FROM fill_trends"_s;
    const auto read = db.readThrough(sql, {}, [&trends](const QSqlQuery& row) {
        trends.push_back({.series = {row.value(0).toLongLong()},
                          .first = fromMs(row.value(1).toLongLong()),
                          .last = fromMs(row.value(2).toLongLong()),
                          .level = row.value(3).toDouble(),
                          .weight = row.value(4).toDouble(),
                          .x = row.value(5).toDouble(),
                          .xx = row.value(6).toDouble(),
                          .y = row.value(7).toDouble(),
                          .xy = row.value(8).toDouble()});
    });
    if (!read)
        return read.failure();
    return trends;
}

Result<std::vector<StateSpan>> readOpenStates(Connection& db)
{
    return readSpans(
        db, u"SELECT series_id, from_at, to_at, state FROM state_spans WHERE to_at IS NULL ORDER BY series_id"_s, {});
}

} // namespace sd

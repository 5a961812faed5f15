#include "models/store/alarmfigures.h"

#include "models/store/alarmrows.h"

#include <QSqlQuery>
#include <QStringList>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// A question whose rows are check, metric, instance and a count.
Result<std::vector<AlarmSource>> readSources(Connection& db, const QString& sql, const Connection::Values& values)
{
    std::vector<AlarmSource> sources;
    const auto read = db.readThrough(sql, values, [&](const QSqlQuery& row) {
        sources.push_back({.key = {{row.value(0).toLongLong()}, {row.value(1).toString(), row.value(2).toString()}},
                           .alarms = row.value(3).toInt()});
    });
    if (!read)
        return read.failure();
    return sources;
}

QString conditionFor(const std::vector<CustomerId>& customers)
{
    if (customers.empty())
        return {};
    QStringList numbers;
    numbers.reserve(std::ssize(customers));
    for (const CustomerId customer : customers)
        numbers << QString::number(customer.value);
    return u" AND customer_id IN (%1)"_s.arg(numbers.join(u','));
}

} // namespace

Result<AlarmQuality> AlarmFigures::quality(Interval range, const QualityRules& rules, UtcTime now,
                                           const std::vector<CustomerId>& customers)
{
    m_theirs = conditionFor(customers);
    AlarmQuality quality{.range = range, .rules = rules};
    quality.rules.step = std::max(rules.step, Millis{1'000});
    quality.rules.chatterCount = std::max(rules.chatterCount, 2);
    const auto done = m_db.snapshot([&]() -> Result<void> {
        const auto first = beginning();
        if (!first)
            return first.failure();
        if (*first)
            quality.range.from = std::clamp(**first, range.from, std::max(range.from, range.to));
        if (auto read = readRates(quality); !read)
            return read;
        const auto opened = openedIn(quality);
        if (!opened)
            return opened.failure();
        if (auto read = readWorst(quality, *opened, now); !read)
            return read;
        if (auto read = readChattering(quality, *opened, now); !read)
            return read;
        return readStale(quality, now);
    });
    if (!done)
        return done.failure();
    quality.floods = floodsIn(quality.rates, quality.rules);
    return quality;
}

/// Alarms are numbered as they open, and the log is written in the order of time.
Result<std::optional<UtcTime>> AlarmFigures::beginning()
{
    const auto first = m_db.single(u"SELECT min(at) FROM (SELECT min(opened_at) AS at FROM alarms "
                                   "UNION ALL SELECT min(at) FROM change_log UNION ALL SELECT min(at) FROM audit)"_s);
    if (!first)
        return first.failure();
    return first->isNull() ? std::optional<UtcTime>() : fromMs(first->toLongLong());
}

Result<void> AlarmFigures::readRates(AlarmQuality& quality)
{
    const QString sql =
        u"SELECT opened_at / %1 * %1 AS step, count(*) FROM alarms "
        "WHERE opened_at >= ? AND opened_at < ?%2 GROUP BY step ORDER BY step"_s.arg(quality.rules.step.count())
            .arg(m_theirs);
    return m_db.readThrough(sql, {toMs(quality.range.from), toMs(quality.range.to)}, [&](const QSqlQuery& row) {
        quality.rates.push_back({fromMs(row.value(0).toLongLong()), row.value(1).toInt()});
        quality.alarms += row.value(1).toInt();
    });
}

Result<QString> AlarmFigures::openedIn(const AlarmQuality& quality)
{
    constexpr int much = 8; // an eighth; numbers are given in the order of opening
    const auto all = m_db.single(u"SELECT coalesce(max(id), 0) FROM alarms"_s);
    if (!all)
        return all.failure();
    const bool isNarrow = static_cast<qint64>(quality.alarms) * much < all->toLongLong();
    const QString column = isNarrow ? u"opened_at"_s : u"+opened_at"_s; // a plus keeps SQLite off that index
    return u"%1 >= ? AND %1 < ?%2"_s.arg(column, m_theirs);
}

Result<void> AlarmFigures::readWorst(AlarmQuality& quality, const QString& opened, UtcTime now)
{
    auto worst = readSources(m_db,
                             u"SELECT check_id, metric, instance, count(*) AS n FROM alarms WHERE %1 "
                             "GROUP BY check_id, metric, instance "
                             "ORDER BY n DESC, check_id, metric, instance LIMIT ?"_s.arg(opened),
                             {toMs(quality.range.from), toMs(quality.range.to), quality.rules.worst});
    if (!worst)
        return worst.failure();
    quality.worst = std::move(*worst);
    return describe(quality.worst, quality.range, now);
}

Result<void> AlarmFigures::readChattering(AlarmQuality& quality, const QString& opened, UtcTime now)
{
    const QString sql =
        u"SELECT check_id, metric, instance, count(*) AS n FROM (SELECT check_id, metric, instance, opened_at, "
        "lag(opened_at, ?) OVER (PARTITION BY check_id, metric, instance ORDER BY opened_at) AS before FROM alarms "
        "WHERE %1) WHERE opened_at - before <= ? "
        "GROUP BY check_id, metric, instance ORDER BY n DESC, check_id, metric, instance LIMIT ?"_s.arg(opened);
    auto sources = readSources(m_db, sql,
                               {quality.rules.chatterCount - 1, toMs(quality.range.from), toMs(quality.range.to),
                                static_cast<qint64>(quality.rules.chatterWithin.count()), quality.rules.worst});
    if (!sources)
        return sources.failure();
    quality.chattering = std::move(*sources);
    return describe(quality.chattering, quality.range, now);
}

Result<void> AlarmFigures::describe(std::vector<AlarmSource>& sources, Interval range, UtcTime now)
{
    const qint64 end = toMs(std::min(range.to, now));
    for (AlarmSource& source : sources) {
        // The bare columns come from the row with the newest opening: SQLite says so of a lone max().
        const auto read = m_db.readThrough(
            u"SELECT server_id, customer_id, max(opened_at), sum(max(0, min(coalesce(closed_at, %1), %1) - opened_at)) "
            "FROM alarms WHERE check_id = ? AND metric = ? AND instance = ? AND opened_at >= ? AND opened_at < ?"_s.arg(
                end),
            {source.key.check.value, source.key.metric.metric, source.key.metric.instance, toMs(range.from),
             toMs(range.to)},
            [&](const QSqlQuery& row) {
                source.server = {row.value(0).toLongLong()};
                source.customer = {row.value(1).toLongLong()};
                source.standing = Millis{row.value(3).toLongLong()};
            });
        if (!read)
            return read;
    }
    return {};
}

Result<void> AlarmFigures::readStale(AlarmQuality& quality, UtcTime now)
{
    const qint64 since = toMs(now - quality.rules.staleAfter);
    const auto count =
        m_db.single(u"SELECT count(*) FROM alarms WHERE closed_at IS NULL AND opened_at < ?"_s + m_theirs, {since});
    if (!count)
        return count.failure();
    quality.staleCount = count->toInt();
    auto stale = readAlarms(m_db,
                            u"SELECT %1 FROM alarms WHERE closed_at IS NULL AND opened_at < ?%2 "
                            "ORDER BY opened_at, id LIMIT ?"_s.arg(alarmColumns(), m_theirs),
                            {since, quality.rules.mostStale});
    if (!stale)
        return stale.failure();
    quality.stale = std::move(*stale);
    return {};
}

} // namespace sd

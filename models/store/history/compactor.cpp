#include "models/store/history/compactor.h"

#include "models/store/connection.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr int seriesPerSlice = 128; ///< some 10 ms
constexpr int staleDaysPerSlice = 2'000;
constexpr qint64 pagesPerSlice = 2'000;

Result<void> note(Connection& db, const QString& name, qint64 value)
{
    return outcome(db.run(u"INSERT INTO horizon (name, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at"_s,
                          {name, value}));
}

} // namespace

qint64 Compactor::Ends::token() const
{
    return static_cast<qint64>(rawMonth) << 40 | static_cast<qint64>(hourMonth) << 20 | dayYear;
}

Compactor::Ends Compactor::endsAt(UtcTime now, const Retention& retention)
{
    return {monthOf(toMs(now - retention.raw)), monthOf(toMs(now - retention.hourly)),
            yearOfMonth(monthOf(toMs(now - retention.daily)))};
}

void Compactor::begin(UtcTime now, const Retention& retention, bool thorough)
{
    m_now = now;
    m_retention = retention;
    m_thorough = thorough;
    m_closing = Closing::at(now);
    m_merger.emplace(m_db, m_closing);
    m_waiting.clear();
    m_cursor = 0;
    m_stage = Stage::MergeDays;
}

Result<bool> Compactor::step()
{
    if (m_stage == Stage::Idle)
        return false;
    m_merger->nextSlice();
    const auto done = m_db.transaction([this] { return work(); });
    if (!done) {
        m_stage = Stage::Idle; // the next round begins anew; what is committed stays
        return done.failure();
    }
    return m_stage != Stage::Idle;
}

Result<void> Compactor::work()
{
    switch (m_stage) {
    case Stage::MergeDays:
        return mergeDays();
    case Stage::MergeMonths:
        return mergeMonths();
    case Stage::RollUp:
        return rollUp();
    case Stage::Retain:
        return retain();
    case Stage::GiveBackSpace:
        return giveBackSpace();
    case Stage::Idle:
        break;
    }
    return {};
}

Result<bool> Compactor::isDue(const QString& name, qint64 value)
{
    auto done = m_db.single(u"SELECT at FROM horizon WHERE name = ?"_s, {name});
    if (!done)
        return done.failure();
    return !done->isValid() || done->toLongLong() != value;
}

Result<void> Compactor::mergeDays()
{
    if (m_waiting.empty()) {
        auto oldest = m_db.single(u"SELECT min(id) FROM hot_chunks"_s);
        if (!oldest)
            return oldest.failure();
        m_day = oldest->isNull() ? m_closing.openDay : highOf(oldest->toLongLong()) / slotsPerDay;
        if (m_day >= m_closing.openDay) {
            const auto due = isDue(u"months"_s, m_closing.openMonth);
            if (!due)
                return due.failure();
            m_stage = *due || m_thorough ? Stage::MergeMonths : Stage::RollUp;
            return {};
        }
        const auto read =
            m_db.readThrough(u"SELECT DISTINCT id & 4294967295 AS series FROM hot_chunks WHERE id >= ? AND id < ? "
                             "ORDER BY series DESC"_s,
                             {pairKey(m_day * slotsPerDay, 0), pairKey((m_day + 1) * slotsPerDay, 0)},
                             [&](const QSqlQuery& row) { m_waiting.push_back(row.value(0).toUInt()); });
        if (!read)
            return read;
    }
    for (int i = 0; i < seriesPerSlice && !m_waiting.empty(); ++i) {
        if (auto done = m_merger->mergeDay(m_waiting.back(), m_day); !done)
            return done;
        m_waiting.pop_back();
    }
    return {};
}

Result<void> Compactor::mergeMonths()
{
    for (int i = 0; i < seriesPerSlice; ++i) {
        auto next = m_db.single(u"SELECT min(id) FROM day_chunks WHERE id >= ?"_s, {m_cursor});
        if (!next)
            return next.failure();
        if (next->isNull()) {
            m_stage = Stage::RollUp;
            if (auto done = StampTable::remove(m_db, StampTable::Scope::Day, firstDayOfMonth(m_closing.openMonth));
                !done)
                return done;
            return note(m_db, u"months"_s, m_closing.openMonth);
        }
        const uint32_t series = highOf(next->toLongLong());
        if (auto done = m_merger->mergeMonths(series); !done)
            return done;
        m_cursor = pairKey(series + 1, 0);
    }
    return {};
}

Result<void> Compactor::rollUp()
{
    struct Work
    {
        uint32_t series;
        ReadingKind kind;
        std::vector<Period> days;
    };
    std::vector<Work> works;
    const QString sql = u"SELECT stale_days.id, coalesce(kind, 0) FROM stale_days LEFT JOIN series "
                        "ON series.id = stale_days.id >> 32 ORDER BY stale_days.id LIMIT ?"_s;
    const auto read = m_db.readThrough(sql, {staleDaysPerSlice}, [&](const QSqlQuery& row) {
        const qint64 key = row.value(0).toLongLong();
        const Period day = lowOf(key);
        if (works.empty() || works.back().series != highOf(key) ||
            monthOfDay(works.back().days.back()) != monthOfDay(day))
            works.push_back({highOf(key), static_cast<ReadingKind>(row.value(1).toInt()), {}});
        works.back().days.push_back(day);
    });
    if (!read)
        return read;
    for (const Work& work : works) {
        if (auto done = m_merger->rollUpDays(work.series, work.kind, work.days); !done)
            return done;
    }
    if (!works.empty())
        return {};
    m_ends = endsAt(m_now, m_retention);
    const auto due = isDue(u"retention"_s, m_ends.token());
    if (!due)
        return due.failure();
    m_stage = *due ? Stage::Retain : Stage::GiveBackSpace;
    m_table = 0;
    m_cursor = 0;
    return {};
}

Result<void> Compactor::retain()
{
    const std::array<std::pair<QString, Period>, 4> ends = {{
        {u"month_chunks"_s, m_ends.rawMonth},
        {u"day_chunks"_s, firstDayOfMonth(m_ends.rawMonth)},
        {u"hour_rollups"_s, m_ends.hourMonth},
        {u"day_rollups"_s, m_ends.dayYear},
    }};
    if (m_table == ends.size())
        return finishRetention();
    const auto& [table, end] = ends[m_table];
    for (int i = 0; i < seriesPerSlice * 4; ++i) {
        const auto next = m_db.single(u"SELECT min(id) FROM %1 WHERE id >= ?"_s.arg(table), {m_cursor});
        if (!next)
            return next.failure();
        if (next->isNull()) {
            ++m_table;
            m_cursor = 0;
            return {};
        }
        const uint32_t series = highOf(next->toLongLong());
        const auto gone = m_db.run(u"DELETE FROM %1 WHERE id >= ? AND id < ?"_s.arg(table),
                                   {pairKey(series, 0), pairKey(series, end)});
        if (!gone)
            return gone.failure();
        m_cursor = pairKey(series + 1, 0);
    }
    return {};
}

Result<void> Compactor::finishRetention()
{
    const Period rawDay = firstDayOfMonth(m_ends.rawMonth);
    if (auto done = outcome(m_db.run(u"DELETE FROM hot_chunks WHERE id < ?"_s, {pairKey(rawDay * slotsPerDay, 0)}));
        !done)
        return done;
    if (auto done = StampTable::remove(m_db, StampTable::Scope::Month, m_ends.rawMonth); !done)
        return done;
    if (auto done = StampTable::remove(m_db, StampTable::Scope::Day, rawDay); !done)
        return done;
    if (auto done = outcome(m_db.run(u"DELETE FROM state_spans WHERE to_at <= ?"_s, {toMs(m_now - m_retention.daily)}));
        !done)
        return done;
    m_stage = Stage::GiveBackSpace;
    if (auto done = note(m_db, u"raw"_s, static_cast<qint64>(rawDay) * dayMs); !done)
        return done;
    return note(m_db, u"retention"_s, m_ends.token());
}

Result<void> Compactor::giveBackSpace()
{
    const auto free = m_db.single(u"PRAGMA freelist_count"_s);
    const auto pages = m_db.single(u"PRAGMA page_count"_s);
    if (!free || !pages)
        return free ? pages.failure() : free.failure();
    const qint64 keep = m_thorough ? 0 : pages->toLongLong() / 4; // what is free now is soon used again
    const qint64 count = std::min<qint64>(free->toLongLong() - keep, pagesPerSlice);
    if (count <= 0)
        m_stage = Stage::Idle;
    for (qint64 i = 0; i < count; ++i) {
        // The driver takes one step of a statement without columns: one page.
        if (auto done = m_db.run(u"PRAGMA incremental_vacuum"_s); !done)
            return done.failure();
    }
    return {};
}

} // namespace sd

#include "models/store/history/chunkmerger.h"

#include "models/store/connection.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QByteArray blob(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

ByteView view(const QByteArray& data)
{
    return {reinterpret_cast<const uint8_t*>(data.constData()), static_cast<size_t>(data.size())};
}

size_t segmentCount(const QByteArray& chunk)
{
    size_t count = 0;
    for (ByteReader in(view(chunk)); !in.atEnd(); ++count) {
        in.byte();
        in.take(in.varint());
    }
    return count;
}

} // namespace

Result<void> ChunkMerger::mergeDay(uint32_t series, Period day)
{
    Samples samples;
    const qint64 key = pairKey(series, day);
    auto old = m_db.single(u"SELECT data FROM day_chunks WHERE id = ?"_s, {key});
    if (!old)
        return old.failure();
    if (old->isValid()) {
        if (auto done = m_reader.addChunk(old->toByteArray(), "day_chunks", key, samples); !done)
            return done;
    }
    for (Period slot = day * slotsPerDay; slot < (day + 1) * slotsPerDay; ++slot) {
        const qint64 hot = pairKey(slot, series);
        auto data = m_db.single(u"SELECT data FROM hot_chunks WHERE id = ?"_s, {hot});
        if (!data)
            return data.failure();
        if (!data->isValid())
            continue;
        if (auto done = m_reader.addChunk(data->toByteArray(), "hot_chunks", hot, samples); !done)
            return done;
        if (auto gone = m_db.run(u"DELETE FROM hot_chunks WHERE id = ?"_s, {hot}); !gone)
            return gone.failure();
    }
    if (auto done = replaceChunk("day_chunks", StampTable::Scope::Day, key, samples); !done)
        return done;
    return outcome(m_db.run(u"INSERT OR IGNORE INTO stale_days (id) VALUES (?)"_s, {key}));
}

Result<void> ChunkMerger::mergeMonths(uint32_t series)
{
    const Period end = firstDayOfMonth(m_closing.openMonth);
    while (true) {
        auto next = m_db.single(u"SELECT min(id) FROM day_chunks WHERE id >= ? AND id < ?"_s,
                                {pairKey(series, 0), pairKey(series, end)});
        if (!next)
            return next.failure();
        if (next->isNull())
            return {};
        const Period month = monthOfDay(lowOf(next->toLongLong()));
        if (auto done = mergeMonth(series, month, firstDayOfMonth(month + 1)); !done)
            return done;
    }
}

Result<void> ChunkMerger::mergeMonth(uint32_t series, Period month, Period endDay)
{
    Samples samples;
    const qint64 key = pairKey(series, month);
    auto old = m_db.single(u"SELECT data FROM month_chunks WHERE id = ?"_s, {key});
    if (!old)
        return old.failure();
    if (old->isValid()) {
        if (auto done = m_reader.addChunk(old->toByteArray(), "month_chunks", key, samples); !done)
            return done;
    }
    const qint64 first = pairKey(series, firstDayOfMonth(month));
    const qint64 end = pairKey(series, endDay);
    // The days are deleted below: that one could not be read must never pass for their end.
    const auto read = m_db.readThrough(u"SELECT id, data FROM day_chunks WHERE id >= ? AND id < ? ORDER BY id"_s,
                                       {first, end}, [&](const QSqlQuery& row) {
                                           return m_reader.addChunk(row.value(1).toByteArray(), "day_chunks",
                                                                    row.value(0).toLongLong(), samples);
                                       });
    if (!read)
        return read;
    if (auto done = replaceChunk("month_chunks", StampTable::Scope::Month, key, samples); !done)
        return done;
    if (auto gone = m_db.run(u"DELETE FROM day_chunks WHERE id >= ? AND id < ?"_s, {first, end}); !gone)
        return gone.failure();
    if (auto done = addRollups("hour_rollups", key, {}, true); !done)
        return done;
    return addRollups("day_rollups", pairKey(series, yearOfMonth(month)), {}, true);
}

Result<void> ChunkMerger::rollUpDays(uint32_t series, ReadingKind kind, const std::vector<Period>& days)
{
    const Period month = monthOfDay(days.front());
    const bool isClosed = month < m_closing.openMonth;
    if (isClosed) {
        if (auto done = tidyMonth(series, month); !done)
            return done;
    }
    const qint64 lead = kind == ReadingKind::Counter ? longestRateGapMs : 0;
    auto raw = m_reader.read(SeriesId{series}, {fromMs(static_cast<qint64>(days.front()) * dayMs - lead),
                                                fromMs((static_cast<qint64>(days.back()) + 1) * dayMs)});
    if (!raw)
        return raw.failure();
    const Samples samples = drawable(*raw, kind);
    const auto isWanted = [&](Period day) { return std::ranges::binary_search(days, day); };
    Rollups hours = rollUp(samples, hourMs);
    std::erase_if(hours, [&](const auto& hour) { return !isWanted(hour.first / 24); });
    Rollups whole = rollUp(samples, dayMs);
    std::erase_if(whole, [&](const auto& day) { return !isWanted(day.first); });
    if (auto done = addRollups("hour_rollups", pairKey(series, month), hours, isClosed); !done)
        return done;
    if (auto done = addRollups("day_rollups", pairKey(series, yearOfMonth(month)), whole, isClosed); !done)
        return done;
    for (const Period day : days) {
        if (auto gone = m_db.run(u"DELETE FROM stale_days WHERE id = ?"_s, {pairKey(series, day)}); !gone)
            return gone.failure();
    }
    return {};
}

Result<void> ChunkMerger::tidyMonth(uint32_t series, Period month)
{
    const qint64 key = pairKey(series, month);
    auto data = m_db.single(u"SELECT data FROM month_chunks WHERE id = ?"_s, {key});
    if (!data)
        return data.failure();
    const QByteArray chunk = data->toByteArray();
    if (segmentCount(chunk) < 2)
        return {};
    Samples samples;
    if (auto done = m_reader.addChunk(chunk, "month_chunks", key, samples); !done)
        return done;
    return replaceChunk("month_chunks", StampTable::Scope::Month, key, samples);
}

Result<void> ChunkMerger::replaceChunk(const char* table, StampTable::Scope scope, qint64 key, Samples& samples)
{
    if (samples.isEmpty())
        return {};
    samples.sort();
    auto stamps = m_reader.stamps().share(scope, lowOf(key), samples.stamps);
    if (!stamps)
        return stamps.failure();
    Bytes chunk;
    putSegment(chunk, *stamps, samples.values, Layout::Planes);
    return outcome(m_db.run(u"INSERT OR REPLACE INTO %1 (id, data) VALUES (?, ?)"_s.arg(QLatin1StringView(table)),
                            {key, blob(chunk)}));
}

Result<void> ChunkMerger::addRollups(const char* table, qint64 key, const Rollups& fresh, bool repack)
{
    if (fresh.empty() && !repack)
        return {};
    auto old = m_db.single(u"SELECT data FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(table)), {key});
    if (!old)
        return old.failure();
    QByteArray data = old->toByteArray();
    Rollups all;
    if (repack) {
        // Damaged rollups are left out: they are made of samples, and check-data names them.
        if (!getRollups(view(data), all))
            all.clear();
        data.clear();
    }
    for (const auto& [period, rollup] : fresh)
        all.insert_or_assign(period, rollup);
    if (all.empty())
        return {};
    Bytes segment;
    putRollups(segment, all, repack ? Layout::Planes : Layout::Packed);
    return outcome(m_db.run(u"INSERT OR REPLACE INTO %1 (id, data) VALUES (?, ?)"_s.arg(QLatin1StringView(table)),
                            {key, QByteArray(data + blob(segment))}));
}

} // namespace sd

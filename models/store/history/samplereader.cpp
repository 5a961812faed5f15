#include "models/store/history/samplereader.h"

#include "models/store/connection.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

void keepWithin(Interval range, Samples& samples)
{
    const qint64 from = toMs(range.from);
    const qint64 to = toMs(range.to);
    size_t kept = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        if (samples.stamps[i] < from || samples.stamps[i] >= to)
            continue;
        samples.stamps[kept] = samples.stamps[i];
        samples.values[kept++] = samples.values[i];
    }
    samples.stamps.resize(kept);
    samples.values.resize(kept);
}

} // namespace

Result<Samples> SampleReader::read(SeriesId series, Interval range)
{
    Samples samples;
    if (range.isEmpty())
        return samples;
    const auto id = static_cast<uint32_t>(series.value);
    const qint64 from = toMs(range.from);
    const qint64 last = toMs(range.to) - 1;
    if (auto done = addRange("month_chunks", pairKey(id, monthOf(from)), pairKey(id, monthOf(last)), samples); !done)
        return done.failure();
    if (auto done = addRange("day_chunks", pairKey(id, dayOf(from)), pairKey(id, dayOf(last)), samples); !done)
        return done.failure();
    if (auto done = addHot(series, range, samples); !done)
        return done.failure();
    keepWithin(range, samples);
    samples.sort();
    return samples;
}

Result<void> SampleReader::addChunk(const QByteArray& data, const char* table, qint64 key, Samples& out)
{
    const ByteView bytes(reinterpret_cast<const uint8_t*>(data.constData()), static_cast<size_t>(data.size()));
    if (getSegments(bytes, m_stamps.source(), out))
        return {};
    return Failure{u"corrupt"_s,
                   u"%1: %2 row (%3, %4) can't be decoded"_s.arg(m_db.file(), QLatin1StringView(table))
                       .arg(highOf(key))
                       .arg(lowOf(key)),
                   u"Run serverdrift check-data, and restore the newest backup if it finds more."_s};
}

Result<void> SampleReader::addRange(const char* table, qint64 first, qint64 last, Samples& out)
{
    const QString sql = u"SELECT id, data FROM %1 WHERE id BETWEEN ? AND ? ORDER BY id"_s.arg(QLatin1StringView(table));
    return m_db.readThrough(sql, {first, last}, [&](const QSqlQuery& row) {
        return addChunk(row.value(1).toByteArray(), table, row.value(0).toLongLong(), out);
    });
}

Result<void> SampleReader::addHot(SeriesId series, Interval range, Samples& out)
{
    // Keyed by slot first, so that only the slots that exist at all are asked for.
    auto oldest = m_db.single(u"SELECT min(id) FROM hot_chunks"_s);
    auto newest = m_db.single(u"SELECT max(id) FROM hot_chunks"_s);
    if (!oldest || !newest)
        return oldest ? newest.failure() : oldest.failure();
    if (oldest->isNull())
        return {};
    const Period first = std::max(slotOf(toMs(range.from)), highOf(oldest->toLongLong()));
    const Period last = std::min(slotOf(toMs(range.to) - 1), highOf(newest->toLongLong()));
    for (Period slot = first; slot <= last; ++slot) {
        const qint64 key = pairKey(slot, static_cast<uint32_t>(series.value));
        const auto data = m_db.single(u"SELECT data FROM hot_chunks WHERE id = ?"_s, {key});
        if (!data)
            return data.failure();
        if (data->isNull())
            continue;
        if (auto done = addChunk(data->toByteArray(), "hot_chunks", key, out); !done)
            return done;
    }
    return {};
}

} // namespace sd

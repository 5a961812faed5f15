#include "models/store/history/historyquery.h"

#include "models/store/connection.h"
#include "models/store/history/curve.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

Interval withinCalendar(Interval range)
{
    return {fromMs(clampStamp(toMs(range.from))), fromMs(clampStamp(toMs(range.to)))};
}

Interval wholeDays(Interval range)
{
    return {fromMs(static_cast<qint64>(dayOf(toMs(range.from))) * dayMs),
            fromMs((static_cast<qint64>(dayOf(toMs(range.to))) + 1) * dayMs)};
}

Interval withLead(Interval range, ReadingKind kind)
{
    if (kind == ReadingKind::Counter)
        range.from -= Millis{longestRateGapMs}; // the first rate needs the reading before it
    return range;
}

void dropBefore(Samples& samples, qint64 from)
{
    const auto first = std::ranges::lower_bound(samples.stamps, from) - samples.stamps.begin();
    samples.stamps.erase(samples.stamps.begin(), samples.stamps.begin() + first);
    samples.values.erase(samples.values.begin(), samples.values.begin() + first);
}

} // namespace

Result<std::vector<RawPoint>> HistoryQuery::raw(SeriesId series, Interval range)
{
    // What is in the head is copied before the snapshot begins: folded meanwhile, a sample is seen twice and dropped
    // once; the other way about it could be missed.
    const Head::Found head = m_head.find(series, range);
    std::vector<RawPoint> points;
    auto done = m_db.snapshot([&]() -> Result<void> {
        auto found = samples(series, range, head);
        if (!found)
            return found.failure();
        points.reserve(found->size());
        for (size_t i = 0; i < found->size(); ++i)
            points.push_back({fromMs(found->stamps[i]), found->values[i]});
        return {};
    });
    if (!done)
        return done.failure();
    return points;
}

Result<HistoryCurve> HistoryQuery::curve(SeriesId series, ReadingKind kind, Interval asked, int pixels)
{
    HistoryCurve curve{.series = series, .range = asked, .points = {}};
    const Interval range = withinCalendar(asked);
    if (range.isEmpty())
        return curve;
    const Head::Found head = m_head.find(series, withLead(wholeDays(range), kind));
    auto done = m_db.snapshot([&]() -> Result<void> {
        Millis step = stepFor(range, pixels);
        const auto rawFrom = horizon("raw");
        if (!rawFrom)
            return rawFrom.failure();
        if (resolutionFor(step) == Resolution::Raw && toMs(range.from) < *rawFrom)
            step = Millis{hourMs}; // the samples are gone, their hours are not
        curve.resolution = resolutionFor(step);
        if (curve.resolution == Resolution::Raw) {
            auto found = drawableSamples(series, kind, range, head);
            if (!found)
                return found.failure();
            drawSamples(curve, *found, step, pixels);
            return {};
        }
        const bool hours = curve.resolution == Resolution::Hour;
        return drawFromRollups(curve, range, kind, hours ? Unit{"hour_rollups", hourMs} : Unit{"day_rollups", dayMs},
                               step, head);
    });
    if (!done)
        return done.failure();
    return curve;
}

Result<Samples> HistoryQuery::samples(SeriesId series, Interval range, const Head::Found& head)
{
    auto found = m_reader.read(series, range);
    const auto folded = horizon("folded");
    if (!found || !folded)
        return found ? folded.failure() : found.failure();
    for (const Head::Sample& sample : head.samples) {
        const quint64 number = sample.batch->number;
        const bool isInChunks = number != 0 && number <= static_cast<quint64>(*folded);
        if (!isInChunks && range.contains(fromMs(sample.at)))
            found->add(sample.at, sample.value);
    }
    found->sort();
    return found;
}

Result<Samples> HistoryQuery::drawableSamples(SeriesId series, ReadingKind kind, Interval range,
                                              const Head::Found& head)
{
    auto found = samples(series, withLead(range, kind), head);
    if (!found)
        return found;
    Samples drawn = drawable(*found, kind);
    dropBefore(drawn, toMs(range.from));
    return drawn;
}

Result<void> HistoryQuery::drawFromRollups(HistoryCurve& curve, Interval range, ReadingKind kind, Unit unit,
                                           Millis step, const Head::Found& head)
{
    const qint64 from = toMs(range.from);
    const qint64 last = toMs(range.to) - 1;
    const auto id = static_cast<uint32_t>(curve.series.value);
    const bool hours = unit.ms == hourMs;
    const Period firstRow = hours ? monthOf(from) : yearOfMonth(monthOf(from));
    const Period lastRow = hours ? monthOf(last) : yearOfMonth(monthOf(last));
    Rollups rollups;
    const auto takeRow = [&](const QSqlQuery& row) -> Result<void> {
        const QByteArray data = row.value(0).toByteArray();
        if (!getRollups({reinterpret_cast<const uint8_t*>(data.constData()), static_cast<size_t>(data.size())},
                        rollups))
            return Failure{u"corrupt"_s, u"%1: rollups of series %2 can't be decoded"_s.arg(m_db.file()).arg(id)};
        return {};
    };
    const auto read = m_db.readThrough(
        u"SELECT data FROM %1 WHERE id BETWEEN ? AND ? ORDER BY id"_s.arg(QLatin1StringView(unit.table)),
        {pairKey(id, firstRow), pairKey(id, lastRow)}, takeRow);
    if (!read)
        return read;
    const auto days = daysWithoutRollups(curve.series, range, head);
    if (!days)
        return days.failure();
    for (auto day = days->begin(); day != days->end();) {
        const qint64 begin = static_cast<qint64>(*day) * dayMs;
        qint64 end = begin;
        for (; day != days->end() && static_cast<qint64>(*day) * dayMs == end; ++day)
            end += dayMs;
        const auto found = drawableSamples(curve.series, kind, {fromMs(begin), fromMs(end)}, head);
        if (!found)
            return found.failure();
        for (const auto& [period, rollup] : rollUp(*found, unit.ms))
            rollups.insert_or_assign(period, rollup);
    }
    std::erase_if(rollups, [&](const auto& entry) {
        const qint64 at = entry.first * unit.ms;
        return at + unit.ms <= from || at > last;
    });
    drawRollups(curve, rollups, unit.ms, step);
    return {};
}

Result<std::set<Period>> HistoryQuery::daysWithoutRollups(SeriesId series, Interval range, const Head::Found& head)
{
    std::set<Period> days;
    const Period first = dayOf(toMs(range.from));
    const Period last = dayOf(toMs(range.to) - 1);
    const auto id = static_cast<uint32_t>(series.value);
    const auto stale = m_db.readThrough(u"SELECT id FROM stale_days WHERE id BETWEEN ? AND ?"_s,
                                        {pairKey(id, first), pairKey(id, last)},
                                        [&](const QSqlQuery& row) { days.insert(lowOf(row.value(0).toLongLong())); });
    if (!stale)
        return stale.failure();
    // Two-hour chunks hold only days that are not merged yet.
    auto oldest = m_db.single(u"SELECT min(id) FROM hot_chunks"_s);
    auto newest = m_db.single(u"SELECT max(id) FROM hot_chunks"_s);
    if (!oldest || !newest)
        return oldest ? newest.failure() : oldest.failure();
    if (!oldest->isNull()) {
        const auto dayOfSlot = [](qint64 key) { return static_cast<Period>(highOf(key) * slotMs / dayMs); };
        const Period end = std::min(last, dayOfSlot(newest->toLongLong()));
        for (Period day = std::max(first, dayOfSlot(oldest->toLongLong())); day <= end; ++day)
            days.insert(day);
    }
    for (const Head::Sample& sample : head.samples) {
        if (const Period day = dayOf(sample.at); day >= first && day <= last)
            days.insert(day);
    }
    return days;
}

Result<qint64> HistoryQuery::horizon(const char* name)
{
    auto at = m_db.single(u"SELECT at FROM horizon WHERE name = ?"_s, {QString::fromLatin1(name)});
    if (!at)
        return at.failure();
    return at->isValid() ? at->toLongLong() : qint64{0};
}

} // namespace sd

#include "models/store/history/fold.h"

#include "models/store/connection.h"
#include "models/store/history/stamptable.h"

#include <map>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

enum class Level : uint8_t { Hot, Day, Month };

struct Target
{
    Level level = Level::Hot;
    Period period = 0;
    auto operator<=>(const Target&) const = default;
};

Target targetOf(int64_t stamp, Closing closing)
{
    const Period day = dayOf(stamp);
    if (day >= closing.openDay)
        return {Level::Hot, slotOf(stamp)};
    const Period month = monthOfDay(day);
    if (month >= closing.openMonth)
        return {Level::Day, day};
    return {Level::Month, month};
}

using Rows = std::vector<PackedRows::Row>;

class Folder
{
public:
    Folder(Connection& db, const RowGroups& groups, Closing closing)
        : m_db(db)
        , m_groups(groups)
        , m_stamps(db)
        , m_closing(closing)
    {}

    Result<void> fold(const RowGroups::Group& group)
    {
        std::map<Target, Rows> parts;
        Rows* part = nullptr;
        Target current;
        for (const RowGroups::Place place : group.rows) {
            const PackedRows::Row row = m_groups.row(place);
            const Target target = targetOf(row.at, m_closing);
            if (part == nullptr || target != current) {
                part = &parts[target];
                current = target;
            }
            part->push_back(row);
        }
        for (const auto& [target, rows] : parts) {
            if (auto done = write(target, group, rows); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> write(Target target, const RowGroups::Group& group, const Rows& rows)
    {
        m_at.clear();
        for (const PackedRows::Row& row : rows)
            m_at.push_back(row.at);
        Bytes stamps;
        if (target.level == Level::Hot) {
            stamps = encodeStamps(m_at, Layout::Packed);
        } else {
            auto shared = m_stamps.share(target.level == Level::Day ? StampTable::Scope::Day : StampTable::Scope::Month,
                                         target.period, m_at);
            if (!shared)
                return shared.failure();
            stamps = std::move(*shared);
        }
        const Layout layout = target.level == Level::Hot ? Layout::Packed : Layout::Planes;
        for (size_t column = 0; column < group.series.size(); ++column) {
            m_values.clear();
            for (const PackedRows::Row& row : rows)
                m_values.push_back(row.values[column]);
            m_chunk.clear();
            putSegment(m_chunk, stamps, m_values, layout);
            if (auto done = append(target, group.series[column]); !done)
                return done;
        }
        return {};
    }

    Result<void> append(Target target, uint32_t series)
    {
        // A segment after the others is a longer chunk: growing one needs no decoding.
        static const auto sqlFor = [](QLatin1StringView table) {
            return u"INSERT INTO %1 (id, data) VALUES (?, ?) "
                   "ON CONFLICT (id) DO UPDATE SET data = CAST(data || excluded.data AS BLOB)"_s.arg(table);
        };
        static const std::array sql = {sqlFor("hot_chunks"_L1), sqlFor("day_chunks"_L1), sqlFor("month_chunks"_L1)};
        const qint64 key = target.level == Level::Hot ? pairKey(target.period, series) : pairKey(series, target.period);
        const QByteArray data(reinterpret_cast<const char*>(m_chunk.data()), static_cast<qsizetype>(m_chunk.size()));
        auto done = m_db.run(sql[static_cast<size_t>(target.level)], {key, data});
        if (!done)
            return done.failure();
        return target.level == Level::Hot ? Result<void>() : markStale(series);
    }

    /// The rollups of closed days were made without these samples, or not at all.
    Result<void> markStale(uint32_t series)
    {
        std::optional<Period> last;
        for (const int64_t stamp : m_at) {
            const Period day = dayOf(stamp);
            if (last == day)
                continue;
            last = day;
            auto done = m_db.run(u"INSERT OR IGNORE INTO stale_days (id) VALUES (?)"_s, {pairKey(series, day)});
            if (!done)
                return done.failure();
        }
        return {};
    }

    Connection& m_db;
    const RowGroups& m_groups;
    StampTable m_stamps;
    Closing m_closing;
    std::vector<int64_t> m_at;
    std::vector<double> m_values;
    Bytes m_chunk;
};

} // namespace

Result<void> foldBatches(Connection& db, const HeadBatches& batches, Closing closing)
{
    if (batches.empty())
        return {};
    RowGroups groups;
    quint64 last = 0;
    for (const auto& batch : batches) {
        groups.add(*batch);
        last = std::max(last, batch->number.load());
    }
    Folder folder(db, groups, closing);
    for (const RowGroups::Group& group : groups.groups()) {
        if (auto done = folder.fold(group); !done)
            return done;
    }
    if (auto done = db.run(u"DELETE FROM journal WHERE id <= ?"_s, {last}); !done)
        return done.failure();
    auto noted = db.run(
        u"INSERT INTO horizon (name, at) VALUES ('folded', ?) ON CONFLICT DO UPDATE SET at = excluded.at"_s, {last});
    return noted ? Result<void>() : noted.failure();
}

} // namespace sd

#pragma once

#include "models/domain/failure.h"
#include "models/store/history/chunkmerger.h"
#include "models/store/historystore.h"

#include <optional>

namespace sd {

/// The background work on chunks, cut into short transactions so that what is polled meanwhile need not wait:
/// two-hour chunks to days, days to months, rollups, retention.
class Compactor
{
public:
    explicit Compactor(Connection& db)
        : m_db(db)
    {}

    /// Plans a round. Months are looked through when one has closed, or when `thorough`; what is
    /// too old when a period has become so.
    void begin(UtcTime now, const Retention& retention, bool thorough);
    /// One transaction of the round; false when it was the last.
    Result<bool> step();

private:
    enum class Stage { MergeDays, MergeMonths, RollUp, Retain, GiveBackSpace, Idle };

    /// The first periods that are kept: one goes when all of it is too old.
    struct Ends
    {
        Period rawMonth = 0;
        Period hourMonth = 0;
        Period dayYear = 0;
        [[nodiscard]] qint64 token() const; ///< another one when there is something to remove
    };
    static Ends endsAt(UtcTime now, const Retention& retention);

    Result<void> work();
    Result<void> mergeDays();
    Result<void> mergeMonths();
    Result<void> rollUp();
    Result<void> retain();
    Result<void> finishRetention();
    Result<void> giveBackSpace();
    Result<bool> isDue(const QString& name, qint64 value);

    Connection& m_db;
    std::optional<ChunkMerger> m_merger;
    Stage m_stage = Stage::Idle;
    Closing m_closing;
    UtcTime m_now{};
    Retention m_retention;
    Ends m_ends;        ///< Stage::Retain
    size_t m_table = 0; ///< Stage::Retain: the table that is gone through
    bool m_thorough = false;
    Period m_day = 0;                ///< Stage::MergeDays: the day that is merged
    std::vector<uint32_t> m_waiting; ///< Stage::MergeDays: its series, the next one last
    qint64 m_cursor = 0;             ///< the other stages: where the next slice begins
};

} // namespace sd

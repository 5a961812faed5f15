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

    /// Plans a round. Months and retention are looked through once per month and day, or when `thorough`.
    void begin(UtcTime now, const Retention& retention, bool thorough);
    /// One transaction of the round; false when it was the last.
    Result<bool> step();

private:
    enum class Stage { MergeDays, MergeMonths, RollUp, Retain, GiveBackSpace, Idle };

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
    bool m_thorough = false;
    Period m_day = 0;                ///< Stage::MergeDays: the day that is merged
    std::vector<uint32_t> m_waiting; ///< Stage::MergeDays: its series, the next one last
    qint64 m_cursor = 0;             ///< the other stages: where the next slice begins
};

} // namespace sd

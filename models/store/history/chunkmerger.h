#pragma once

#include "models/store/history/rollup.h"
#include "models/store/history/samplereader.h"

namespace sd {

/// Puts chunks of one series together and keeps its rollups. Each call is inside the caller's transaction.
class ChunkMerger
{
public:
    ChunkMerger(Connection& db, Closing closing)
        : m_db(db)
        , m_reader(db)
        , m_closing(closing)
    {}

    /// The two-hour chunks of a closed day, and what the day's chunk holds already, become one day chunk.
    Result<void> mergeDay(uint32_t series, Period day);
    /// The day chunks of all closed months become month chunks; the rollups of these months one segment each.
    Result<void> mergeMonths(uint32_t series);
    /// Makes the rollups of these days of one month from their samples; a month chunk in pieces becomes one.
    Result<void> rollUpDays(uint32_t series, ReadingKind kind, const std::vector<Period>& days);
    /// Forgets which stamps are shared: memory stays bounded, series of one answer still meet.
    void nextSlice() { m_reader.stamps().forget(); }

private:
    Result<void> replaceChunk(const char* table, StampTable::Scope scope, qint64 key, Samples& samples);
    Result<void> mergeMonth(uint32_t series, Period month, Period endDay);
    Result<void> tidyMonth(uint32_t series, Period month);
    Result<void> addRollups(const char* table, qint64 key, const Rollups& fresh, bool repack);

    Connection& m_db;
    SampleReader m_reader;
    Closing m_closing;
};

} // namespace sd

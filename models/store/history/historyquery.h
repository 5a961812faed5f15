#pragma once

#include "models/store/history/head.h"
#include "models/store/history/rollup.h"
#include "models/store/history/samplereader.h"

#include <set>

namespace sd {

/// Answers about one connection's view of the history together with what is still in the head.
class HistoryQuery
{
public:
    HistoryQuery(Connection& db, const Head& head)
        : m_db(db)
        , m_head(head)
        , m_reader(db)
    {}

    Result<std::vector<RawPoint>> raw(SeriesId series, Interval range);
    Result<HistoryCurve> curve(SeriesId series, ReadingKind kind, Interval range, int pixels);

private:
    struct Unit
    {
        const char* table;
        int64_t ms;
    };

    /// Chunks and head together, ordered by stamp. Inside a snapshot.
    Result<Samples> samples(SeriesId series, Interval range, const Head::Found& head);
    Result<Samples> drawableSamples(SeriesId series, ReadingKind kind, Interval range, const Head::Found& head);
    Result<void> drawFromRollups(HistoryCurve& curve, Interval range, ReadingKind kind, Unit unit, Millis step,
                                 const Head::Found& head);
    Result<std::set<Period>> daysWithoutRollups(SeriesId series, Interval range, const Head::Found& head);
    Result<qint64> horizon(const char* name);

    Connection& m_db;
    const Head& m_head;
    SampleReader m_reader;
};

} // namespace sd

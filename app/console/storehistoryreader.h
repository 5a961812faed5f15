#pragma once

#include "models/boundary/historyreader.h"

#include <QThreadPool>

namespace sd {

class HistoryStore;

/// Reads curves on two threads of its own, so that a year of one chart does not hold up the minute of another.
class StoreHistoryReader final : public HistoryReader
{
public:
    /// `history` outlives the reader.
    explicit StoreHistoryReader(HistoryStore& history);
    ~StoreHistoryReader() override; ///< forgets what waits and ends what is under way

    void curves(std::vector<SeriesId> series, Interval range, int pixels, quint64 generation, Reply reply) override;
    void samples(std::vector<SeriesId> series, Interval range, Samples reply) override;
    void judgePast(PastQuestion question, Judged reply) override;

private:
    HistoryStore& m_history;
    QThreadPool m_pool;
};

} // namespace sd

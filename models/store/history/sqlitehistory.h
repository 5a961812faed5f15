#pragma once

#include "models/store/history/historywriter.h"

#include <QHash>

namespace sd {

/// HistoryStore over history.db, which has to be there and migrated.
class SqliteHistory final : public HistoryStore
{
public:
    SqliteHistory(const QString& folder, const Clock& clock);
    ~SqliteHistory() override;

    void append(HistoryBatch batch) override;
    Result<void> flush() override;
    Result<void> compact(UtcTime now) override;
    void setRetention(const Retention& retention) override;
    [[nodiscard]] HistoryVitals vitals() const override;

    Result<std::vector<SeriesInfo>> allSeries() const override;
    Result<SeriesId> lastSeriesId() const override;
    Result<HistoryCurve> curve(SeriesId series, Interval range, int pixels) const override;
    Result<std::vector<RawPoint>> raw(SeriesId series, Interval range) const override;
    Result<std::vector<StateSpan>> states(SeriesId series, Interval range) const override;
    Result<std::vector<StateSpan>> openStates() const override;
    Result<std::vector<LimitSpan>> limits(SeriesId series, Interval range) const override;
    Result<std::vector<LimitSpan>> openLimits() const override;
    Result<std::vector<KeptTrend>> trends() const override;
    Result<qint64> bytesOnDisk() const override;

private:
    Result<Connection*> reader() const;
    Result<ReadingKind> kindOf(Connection& db, SeriesId series) const;

    const QString m_file;
    const std::shared_ptr<const int> m_alive = std::make_shared<const int>(0);
    mutable std::mutex m_kindsMutex; ///< protects m_kinds
    mutable QHash<qint64, ReadingKind> m_kinds;
    Head m_head;
    mutable HistoryWriter m_writer;
};

} // namespace sd

#pragma once

#include "models/domain/failure.h"
#include "models/domain/filltrend.h"
#include "models/domain/history.h"
#include "models/domain/limits.h"

#include <functional>
#include <memory>
#include <vector>

namespace sd {

/// What the engine hands over about once a second.
struct HistoryBatch
{
    std::vector<SeriesInfo> newSeries; ///< numbers are given by the engine, counting on from `lastSeriesId`
    std::vector<SampleRow> rows;
    std::vector<StateSpan> states;      ///< `when.from` opens a span of that state and ends the one before it
    std::vector<LimitSpan> limits = {}; ///< from `when.from` on; said only when they change
    std::vector<KeptTrend> trends = {}; ///< in the place of what was kept of their series
};

struct Retention
{
    Millis raw{std::chrono::hours{24 * 400}};
    Millis hourly{std::chrono::hours{24 * 366 * 5}};
    Millis daily{std::chrono::hours{24 * 366 * 15}};
};

struct HistoryVitals
{
    int queued = 0; ///< batches waiting
    Millis lag{0};  ///< age of the oldest row that is not committed
    quint64 samplesWritten = 0;
    quint64 samplesDropped = 0;
    QString trouble = {}; ///< code of the failure that holds the writer up, or empty
};

/// Samples, their rollups and the state spans of history.db. One writer thread of its own; readings on any thread.
class HistoryStore
{
public:
    HistoryStore() = default;
    virtual ~HistoryStore() = default;
    Q_DISABLE_COPY_MOVE(HistoryStore)

    /// Any thread, never blocks. The queue is bounded (about a minute at full load); when the disk stands still the
    /// oldest batch is dropped and its samples counted. New series, states, limits and trends are never
    /// dropped.
    virtual void append(HistoryBatch batch) = 0;
    /// Waits until everything appended so far is committed. Not for the gui or pipeline thread. Fails with "locked"
    /// when another process writes this folder (an engine that starts can ask so), else with what the disk said; what
    /// could not be written stays queued and is tried again. An import appends a day or so of rows at a time with their
    /// old stamps and flushes in between, so that nothing is dropped, then compacts once.
    virtual Result<void> flush() = 0;
    /// Folds the journal into chunks, merges chunks, applies retention. Runs by itself too; here for tests and tools.
    virtual Result<void> compact(UtcTime now) = 0;
    virtual void setRetention(const Retention& retention) = 0;
    [[nodiscard]] virtual HistoryVitals vitals() const = 0;

    // Reading: blocks for milliseconds; any thread but the gui's. A connection is kept per calling thread.
    virtual Result<std::vector<SeriesInfo>> allSeries() const = 0;
    virtual Result<SeriesId> lastSeriesId() const = 0;
    /// Picks raw, hour or day so that about one to two points a pixel remain.
    virtual Result<HistoryCurve> curve(SeriesId series, Interval range, int pixels) const = 0;
    virtual Result<std::vector<RawPoint>> raw(SeriesId series, Interval range) const = 0;
    virtual Result<std::vector<StateSpan>> states(SeriesId series, Interval range) const = 0;
    /// The newest state of every series, for the start of the engine.
    virtual Result<std::vector<StateSpan>> openStates() const = 0;
    /// By what limits the series was judged, oldest first, the first one maybe from before `range`.
    virtual Result<std::vector<LimitSpan>> limits(SeriesId series, Interval range) const = 0;
    /// The limits that hold now, of every series that ever had any: for the start of the engine.
    virtual Result<std::vector<LimitSpan>> openLimits() const = 0;
    /// For the start of the engine.
    virtual Result<std::vector<KeptTrend>> trends() const = 0;
    virtual Result<qint64> bytesOnDisk() const = 0;
};

} // namespace sd

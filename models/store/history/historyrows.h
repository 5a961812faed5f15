#pragma once

#include "models/domain/failure.h"
#include "models/domain/filltrend.h"
#include "models/domain/history.h"
#include "models/domain/limits.h"

#include <vector>

namespace sd {

class Connection;

// Series, state spans, limits and trends: the ordinary rows of history.db.

Result<void> writeSeries(Connection& db, const std::vector<SeriesInfo>& series);

/// Opens (or, with an end, adds) a span at `when.from`. What is known of later times is given up: the newest word
/// counts, also when the wall clock was set back. A span that says what stands already changes nothing.
Result<void> writeState(Connection& db, const StateSpan& span);

/// These limits hold from `when.from` on. What is known of later times is given up, as for states; limits that hold
/// already change nothing.
Result<void> writeLimits(Connection& db, const LimitSpan& span);

/// In the place of what was kept of the series.
Result<void> writeTrend(Connection& db, const KeptTrend& trend);

Result<std::vector<SeriesInfo>> readSeries(Connection& db);
/// Spans that touch `range`, oldest first, whole.
Result<std::vector<StateSpan>> readStates(Connection& db, SeriesId series, Interval range);
Result<std::vector<StateSpan>> readOpenStates(Connection& db);
/// Those that held in `range`, oldest first, whole.
Result<std::vector<LimitSpan>> readLimits(Connection& db, SeriesId series, Interval range);
Result<std::vector<LimitSpan>> readOpenLimits(Connection& db);
Result<std::vector<KeptTrend>> readTrends(Connection& db);

} // namespace sd

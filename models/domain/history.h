#pragma once

#include "models/domain/ids.h"
#include "models/domain/interval.h"
#include "models/domain/reading.h"
#include "models/domain/state.h"

#include <limits>
#include <vector>

namespace sd {

/// What a series is; its number is half of every history key and is never reused.
struct SeriesInfo
{
    SeriesId id;
    CheckId check;
    MetricKey key;
    ReadingKind kind = ReadingKind::Gauge;
    QString unit = {};
};

/// The samples of one answer: all values share one stamp, which is stored once.
/// A counter's value is the counter itself modulo 2^53, so that a double holds it exactly.
struct SampleRow
{
    UtcTime at{};
    std::vector<std::pair<SeriesId, double>> values;
};

/// One raw sample.
struct RawPoint
{
    UtcTime at{};
    double value = std::numeric_limits<double>::quiet_NaN();
};

/// Merged samples of one stretch of time, [at, at + step). For a counter: of its rate per second.
struct HistoryPoint
{
    UtcTime at{};
    quint32 count = 0;
    double min = std::numeric_limits<double>::quiet_NaN();
    double max = std::numeric_limits<double>::quiet_NaN();
    double mean = std::numeric_limits<double>::quiet_NaN();
    double p95 = std::numeric_limits<double>::quiet_NaN();
};

enum class Resolution : quint8 { Raw, Hour, Day };

/// A curve ready to draw: at most about two points a pixel, gaps left out.
struct HistoryCurve
{
    SeriesId series;
    Interval range;
    Resolution resolution = Resolution::Raw; ///< what the points were made from
    Millis step{0};                          ///< width of a merged point; 0: points are samples
    std::vector<HistoryPoint> points;
};

/// A stretch in which a series stood in one state.
struct StateSpan
{
    SeriesId series;
    Interval when; ///< `to` of a span still open is UtcTime::max()
    State state = State::NoData;
};

} // namespace sd

#pragma once

#include "models/domain/chartset.h"
#include "models/domain/limits.h"
#include "models/domain/reading.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace sd {

/// One curve with what belongs to it.
struct ChartLine
{
    SeriesId series;
    QString name = {}; ///< what tells it from the other lines; empty when it is the only one
    QString metric = {};
    QString unit = {};
    HistoryCurve curve = {};
    HistoryCurve earlier = {}; ///< of the time compared with, brought forward
    std::vector<LimitSpan> limits = {};
    std::vector<StateSpan> states = {};
};

enum class MarkKind : quint8 { Window, Alarm, Note };

/// Something that happened meanwhile: shaded or marked, with a short text where there is room.
struct ChartMark
{
    MarkKind kind = MarkKind::Window;
    Interval when;
    State level = State::Ok; ///< of an alarm, its worst
    QString text = {};
};

/// What one chart shows: curves, the limits they were judged by, and what went on meanwhile.
struct ChartContent
{
    Interval range;
    std::vector<ChartLine> lines = {};
    std::vector<ChartMark> marks = {};
    ChartOptions options = {};

    [[nodiscard]] bool hasPoints() const;
};

/// Names are written beside the curves up to this many; more have a legend above the plot.
constexpr size_t DirectLabels = 5;

/// What tells lines apart, from (server, metric) of each: the server where the metric is the same in all, the metric
/// where the server is, both else; nothing for a single line.
QStringList lineNames(const std::vector<std::pair<QString, QString>>& lines);

/// The point of the curve nearest to `at`, or nullptr where nothing was measured within three steps of it (for samples:
/// a fiftieth of the curve's range).
const HistoryPoint* nearestPoint(const HistoryCurve& curve, UtcTime at);

/// What shares an axis: the unit, and of plain numbers also whether they are shown as percent.
QString axisKey(const QString& metric, const QString& unit);

/// Whether a line with that axis may join `lines` others: a chart has two axes, one for each unit.
bool fitsInto(const QSet<QString>& axes, size_t lines, const QString& axis);

} // namespace sd

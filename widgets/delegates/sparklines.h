#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <unordered_map>
#include <vector>

namespace sd {

/// The last day of every series that a list shows, small. Asked for when a row is painted, so only for rows in sight,
/// many in one question, and asked again when it is old.
class Sparklines : public QObject
{
    Q_OBJECT

public:
    /// x from 0 (a day ago) to 1 (now), y from 0 to 1 upwards; a NaN in y is a gap.
    using Line = std::vector<QPointF>;

    Sparklines(HistoryReader& history, const Clock& clock, QObject* parent = nullptr);

    /// Nothing yet, or nothing there: then it is asked for and `arrived` tells.
    [[nodiscard]] const Line* line(SeriesId series);

Q_SIGNALS:
    void arrived();

private:
    struct Entry
    {
        Line line;
        UtcTime askedAt{};
    };
    void ask();
    void take(const HistoryReader::Answer& answer);

    HistoryReader& m_history;
    const Clock& m_clock;
    std::unordered_map<SeriesId, Entry> m_entries;
    std::vector<SeriesId> m_wanted;
    QTimer m_soon;
};

/// A curve as a small line. Noise stays small: the scale is never finer than a seventh of the value.
Sparklines::Line sparklineOf(const HistoryCurve& curve);

} // namespace sd

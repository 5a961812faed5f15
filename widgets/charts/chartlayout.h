#pragma once

#include "models/words/format.h"
#include "widgets/charts/chartcontent.h"
#include "widgets/charts/scales.h"

#include <QFont>
#include <QRectF>

#include <optional>

namespace sd {

/// One of the two axes, with the unit that its lines are shown in.
struct ChartAxis
{
    QString key;
    DisplayUnit unit;
    std::vector<double> grid; ///< in shown units, evenly apart
    double low = 0;           ///< in the series' unit, as high
    double high = 1;

    /// What stands beside a grid line; the topmost bears the unit.
    [[nodiscard]] QString text(size_t step) const;
};

/// A text at the right end of the plot: a limit's word and value, a line's name and newest value.
struct SideLabel
{
    enum Kind { Line, Warning, Error, Percentile };
    Kind kind = Line;
    size_t line = 0;
    double y = 0; ///< of its middle
    QString text;
};

/// The text of a mark where there was room for it.
struct MarkLabel
{
    size_t mark = 0;
    QRectF box;
};

/// Where everything of a chart lies in a rectangle of that size: scales, ticks and texts that don't collide. Measures
/// with fonts, paints nothing.
class ChartLayout
{
public:
    ChartLayout() = default;
    ChartLayout(const ChartContent& content, QSizeF size, const QFont& font, const QFont& strongFont);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] const Interval& range() const { return m_range; }
    [[nodiscard]] const std::vector<ChartAxis>& axes() const { return m_axes; }
    [[nodiscard]] size_t axisOf(size_t line) const { return m_axisOf[line]; }
    [[nodiscard]] const std::vector<TimeTick>& ticks() const { return m_ticks; }
    [[nodiscard]] const std::vector<SideLabel>& sideLabels() const { return m_sideLabels; }
    [[nodiscard]] const std::vector<MarkLabel>& markLabels() const { return m_markLabels; }
    /// Names of more lines than can be labelled directly; empty otherwise.
    [[nodiscard]] const std::vector<MarkLabel>& legend() const { return m_legend; }
    [[nodiscard]] double percentileOf(size_t line) const { return m_percentiles[line]; } ///< NaN: not asked for
    /// Where the texts at the right begin.
    [[nodiscard]] double labelsLeft() const { return m_labelsLeft; }
    /// The height of a line of text.
    [[nodiscard]] double markHeight() const { return m_rowHeight; }

    [[nodiscard]] double x(UtcTime at) const;
    [[nodiscard]] UtcTime timeAt(double x) const;
    [[nodiscard]] double y(size_t axis, double value) const;

private:
    void scaleAxes(const ChartContent& content);
    void placePlot(const ChartContent& content, QSizeF size);
    void collectSideLabels(const ChartContent& content);
    void placeSideLabels();
    void placeMarkLabels(const ChartContent& content);
    double placeLegend(const ChartContent& content, QSizeF size);
    [[nodiscard]] double gridWidth(const ChartAxis& axis) const;

    QFont m_font;
    QFont m_strongFont;
    Interval m_range;
    QRectF m_plot;
    double m_rowHeight = 0;
    double m_labelsLeft = 0;
    std::vector<ChartAxis> m_axes;
    std::vector<size_t> m_axisOf;
    std::vector<double> m_percentiles;
    std::vector<TimeTick> m_ticks;
    std::vector<SideLabel> m_sideLabels;
    std::vector<MarkLabel> m_markLabels;
    std::vector<MarkLabel> m_legend;
};

/// The limits a chart draws: those of its first line, since lines of other servers would cross them with their own.
const std::vector<LimitSpan>& limitsToDraw(const ChartContent& content);

/// What a line, or all lines, read at a moment: "14:25   58.3 %  (57–60 %)"; a row for the time and one for each line.
struct ReadOut
{
    UtcTime at{};
    struct Row
    {
        size_t line;
        QString name;
        QString value;
    };
    std::vector<Row> rows;
    [[nodiscard]] QString text(UtcTime now) const; ///< one sentence, for a screen reader
};
/// No rows where nothing was measured.
ReadOut readOut(const ChartContent& content, UtcTime at);

} // namespace sd

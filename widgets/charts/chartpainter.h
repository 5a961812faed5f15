#pragma once

#include "widgets/charts/chartlayout.h"
#include "widgets/common/palette.h"

class QPainter;

namespace sd {

/// Paints a laid-out chart on any device: the screen, an image, SVG. Thin lines, min–max band behind the mean where
/// points are merged, gaps as gaps, limits dashed with the steps of their history, windows hatched.
class ChartPainter
{
public:
    ChartPainter(const ChartContent& content, const ChartLayout& layout, const Palette& colors)
        : m_content(content)
        , m_layout(layout)
        , m_colors(colors)
    {}

    void paint(QPainter& painter) const;
    /// What changes with the pointer: the line at `at`, dots on the curves and the read-out of all of them.
    void paintCursor(QPainter& painter, UtcTime at) const;
    /// A stretch that is being selected.
    void paintSelection(QPainter& painter, Interval when) const;

    /// The colour of a line; those beyond the palette begin again, dashed.
    [[nodiscard]] QPen penOf(size_t line, double width) const;

private:
    void paintSpans(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintLine(QPainter& painter, size_t line) const;
    void paintBand(QPainter& painter, size_t line, const std::vector<HistoryPoint>& points, Millis step) const;
    void paintCurve(QPainter& painter, size_t axis, const HistoryCurve& curve) const;
    void paintLimits(QPainter& painter) const;
    void paintLimit(QPainter& painter, State state, std::optional<double> Limits::*limit) const;
    void paintMarks(QPainter& painter) const;
    void paintSideLabels(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] std::vector<HistoryPoint> columnsOf(const std::vector<HistoryPoint>& part) const;
    [[nodiscard]] QRectF boxOf(Interval when) const;

    const ChartContent& m_content;
    const ChartLayout& m_layout;
    const Palette& m_colors;
};

} // namespace sd

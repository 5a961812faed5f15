#pragma once

#include "models/words/format.h"
#include "widgets/charts/chartcontent.h"
#include "widgets/common/palette.h"

#include <QChartView>

#include <optional>

class QLineSeries;
class QValueAxis;

namespace sd {

/// Draws a ChartContent: thin curve, min–max band when points are merged, dashed limits in their states' colours with
/// their words beside them, service windows hatched, gaps as gaps. The pointer reads the value.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setContent(ChartContent content);
    /// A line in the middle of an empty plot: what is waited for, or why there is nothing.
    void setNotice(const QString& notice);
    [[nodiscard]] const ChartContent& content() const { return m_content; }

    /// What the pointer at this moment reads: "14:25: 3.1 % (2.9–3.4)"; empty where there is no sample.
    [[nodiscard]] QString readingAt(UtcTime at) const;

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addCurve(const Palette& colors);
    void addLimit(double limit, const QColor& color);
    void attach(class QAbstractSeries* series);
    void scale();
    void layoutPlot();
    void drawSpans(QPainter& painter, const Palette& colors) const;
    void drawGrid(QPainter& painter, const Palette& colors) const;
    void drawLabels(QPainter& painter, const Palette& colors) const;
    void drawCursor(QPainter& painter, const Palette& colors) const;
    [[nodiscard]] double xOf(UtcTime at) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] UtcTime timeAt(double x) const;
    [[nodiscard]] const HistoryPoint* nearest(UtcTime at) const;

    ChartContent m_content;
    QString m_notice;
    DisplayUnit m_unit;
    std::vector<double> m_grid; ///< in shown units
    QValueAxis* m_x;
    QValueAxis* m_y;
    std::optional<double> m_cursor;
};

} // namespace sd

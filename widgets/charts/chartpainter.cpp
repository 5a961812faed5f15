#include "widgets/charts/chartpainter.h"

#include "widgets/common/stateshape.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

/// On the middle of a pixel, where a thin line is sharp.
double crisp(double at)
{
    return std::floor(at) + 0.5;
}

bool isTrouble(State state)
{
    return state == State::Warning || state == State::Error || state == State::Unknown;
}

/// One moment of a band, in pixels.
struct BandColumn
{
    double x;
    double top;
    double bottom;
};

void fillBand(QPainter& painter, const std::vector<BandColumn>& columns)
{
    QPolygonF outline;
    outline.reserve(2 * static_cast<qsizetype>(columns.size()));
    for (const BandColumn& column : columns)
        outline.append(QPointF(column.x, column.top));
    for (auto column = columns.rbegin(); column != columns.rend(); ++column)
        outline.append(QPointF(column->x, column->bottom));
    painter.drawPolygon(outline);
}

/// The same piece by piece. Qt's own rasterizer takes the square of the columns for one polygon: 40 ms for a year. The
/// pieces meet between two pixels, where no seam is seen.
void fillInPieces(QPainter& painter, const std::vector<BandColumn>& columns)
{
    constexpr double PieceWidth = 32;
    const QTransform device = painter.deviceTransform();
    const auto endAfter = [&device](double x) {
        const double pieces = std::floor((x * device.m11() + device.dx()) / PieceWidth) + 1;
        return (pieces * PieceWidth - device.dx()) / device.m11();
    };
    std::vector<BandColumn> piece{columns.front()};
    double end = endAfter(columns.front().x);
    for (size_t i = 1; i < columns.size(); ++i) {
        const BandColumn& before = columns[i - 1];
        const BandColumn& next = columns[i];
        while (next.x > end) {
            const double share = (end - before.x) / (next.x - before.x);
            const BandColumn cut{end, std::lerp(before.top, next.top, share),
                                 std::lerp(before.bottom, next.bottom, share)};
            piece.push_back(cut);
            fillBand(painter, piece);
            piece = {cut};
            end += PieceWidth / device.m11();
        }
        piece.push_back(next);
    }
    fillBand(painter, piece);
}

} // namespace

QPen ChartPainter::penOf(size_t line, double width) const
{
    QPen pen(m_colors.curve(line), width);
    pen.setJoinStyle(Qt::BevelJoin);
    if (line >= Palette::Curves)
        pen.setDashPattern({6, 2});
    return pen;
}

void ChartPainter::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeface(Type::Small));
    painter.save();
    painter.setClipRect(m_layout.plot());
    paintSpans(painter);
    painter.restore();
    paintGrid(painter);
    paintTicks(painter);
    painter.save();
    painter.setClipRect(m_layout.plot().adjusted(0, -1, 1, 1));
    for (size_t i = m_content.lines.size(); i-- > 0;) // the first on top
        paintLine(painter, i);
    paintLimits(painter);
    painter.restore();
    paintMarks(painter);
    paintSideLabels(painter);
    paintLegend(painter);
    painter.restore();
}

QRectF ChartPainter::boxOf(Interval when) const
{
    const QRectF& plot = m_layout.plot();
    const double from = std::max(plot.left(), m_layout.x(when.from));
    const double to = std::min(plot.right(), m_layout.x(when.to));
    return from > plot.right() || to < plot.left() ? QRectF()
                                                   : QRectF(from, plot.top(), std::max(1.0, to - from), plot.height());
}

void ChartPainter::paintSpans(QPainter& painter) const
{
    if (m_content.lines.size() == 1) {
        for (const StateSpan& span : m_content.lines.front().states) {
            if (isTrouble(span.state))
                painter.fillRect(boxOf(span.when), faded(m_colors.state(span.state).ink, 0.07F));
        }
    }
    for (const ChartMark& mark : m_content.marks) {
        if (mark.kind == MarkKind::Window)
            painter.fillRect(boxOf(mark.when),
                             QBrush(m_colors.line.darker(isDark(m_colors.theme) ? 70 : 108), Qt::BDiagPattern));
    }
}

void ChartPainter::paintGrid(QPainter& painter) const
{
    const QRectF& plot = m_layout.plot();
    const double height = m_layout.markHeight();
    for (size_t i = 0; i < m_layout.axes().size(); ++i) {
        const ChartAxis& axis = m_layout.axes()[i];
        for (size_t step = 0; step < axis.grid.size(); ++step) {
            const double y = m_layout.y(i, axis.grid[step] / axis.unit.factor);
            if (i == 0) {
                painter.setPen(QPen(std::abs(axis.grid[step]) < 1e-12 ? m_colors.dim : m_colors.line, 1));
                painter.drawLine(QPointF(plot.left(), crisp(y)), QPointF(plot.right(), crisp(y)));
            }
            painter.setPen(m_colors.dim);
            const QRectF box = i == 0 ? QRectF(0, y - height / 2, plot.left() - steps(2), height)
                                      : QRectF(plot.right() + steps(2), y - height / 2, plot.right(), height);
            const Qt::Alignment side = i == 0 ? Qt::AlignRight : Qt::AlignLeft;
            painter.drawText(box, axis.text(step), QTextOption(Qt::AlignVCenter | side));
        }
    }
}

void ChartPainter::paintTicks(QPainter& painter) const
{
    const QRectF& plot = m_layout.plot();
    const QFontMetricsF metrics(painter.font());
    double free = 0;
    for (const TimeTick& tick : m_layout.ticks()) {
        const double x = m_layout.x(tick.at);
        painter.setPen(m_colors.line);
        painter.drawLine(QPointF(crisp(x), plot.bottom()), QPointF(crisp(x), plot.bottom() + steps(1)));
        const double width = metrics.horizontalAdvance(tick.label);
        if (x - width / 2 < free)
            continue;
        free = x + width / 2 + steps(2);
        painter.setPen(m_colors.dim);
        painter.drawText(QRectF(x - width / 2 - 1, plot.bottom() + steps(1), width + 2, m_layout.markHeight()),
                         Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

std::vector<HistoryPoint> ChartPainter::columnsOf(const std::vector<HistoryPoint>& part) const
{
    return thinned(part, m_layout.range(), static_cast<int>(std::ceil(m_layout.plot().width())));
}

void ChartPainter::paintLine(QPainter& painter, size_t index) const
{
    const ChartLine& line = m_content.lines[index];
    const size_t axis = m_layout.axisOf(index);
    const bool alone = m_content.lines.size() == 1;
    painter.setBrush(Qt::NoBrush);
    if (!line.earlier.points.empty()) {
        painter.setPen(QPen(alone ? m_colors.dim : faded(m_colors.curve(index), 0.5F), 1));
        paintCurve(painter, axis, line.earlier);
    }
    for (const auto& part : unbrokenParts(line.curve))
        paintBand(painter, index, columnsOf(part), line.curve.step);
    QPen pen = penOf(index, 1);
    if (m_content.options.average)
        pen.setColor(faded(pen.color(), 0.45F));
    painter.setPen(pen);
    paintCurve(painter, axis, line.curve);
    if (m_content.options.average) {
        painter.setPen(penOf(index, 2));
        paintCurve(painter, axis, movingAverage(line.curve, averageWindow(m_layout.range().length())));
    }
    if (const double level = m_layout.percentileOf(index); std::isfinite(level)) {
        pen = QPen(m_colors.curve(index), 1);
        pen.setDashPattern({1, 3});
        painter.setPen(pen);
        const double y = crisp(m_layout.y(axis, level));
        painter.drawLine(QPointF(m_layout.plot().left(), y), QPointF(m_layout.plot().right(), y));
    }
}

void ChartPainter::paintBand(QPainter& painter, size_t index, const std::vector<HistoryPoint>& points,
                             Millis step) const
{
    const bool merged = std::ranges::any_of(points, [](const HistoryPoint& point) { return point.min < point.max; });
    if (!merged || points.size() < 2)
        return;
    const size_t axis = m_layout.axisOf(index);
    std::vector<BandColumn> columns;
    columns.reserve(points.size());
    for (const HistoryPoint& point : points)
        columns.push_back({m_layout.x(point.at + step / 2), m_layout.y(axis, point.max), m_layout.y(axis, point.min)});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_content.lines.size() == 1 ? m_colors.band : faded(m_colors.curve(index), 0.18F));
    if (painter.paintEngine()->type() == QPaintEngine::Raster)
        fillInPieces(painter, columns);
    else
        fillBand(painter, columns);
    painter.setBrush(Qt::NoBrush);
}

void ChartPainter::paintCurve(QPainter& painter, size_t axis, const HistoryCurve& curve) const
{
    for (const auto& part : unbrokenParts(curve)) {
        QPolygonF line;
        for (const HistoryPoint& point : columnsOf(part))
            line.append(QPointF(m_layout.x(point.at + curve.step / 2), m_layout.y(axis, point.mean)));
        if (line.size() == 1) // a lone sample is still to be seen
            line.append(line.first() + QPointF(2, 0));
        painter.drawPolyline(line);
    }
}

void ChartPainter::paintLimits(QPainter& painter) const
{
    paintLimit(painter, State::Warning, &Limits::warning);
    paintLimit(painter, State::Error, &Limits::error);
}

/// Along the time in which it held; where it was changed, a step.
void ChartPainter::paintLimit(QPainter& painter, State state, std::optional<double> Limits::*limit) const
{
    QPainterPath path;
    UtcTime end = UtcTime::min();
    for (const LimitSpan& span : limitsToDraw(m_content)) {
        std::optional<double> value = span.limits.*limit;
        const double from = std::max(m_layout.plot().left(), m_layout.x(span.when.from));
        const double to = std::min(m_layout.plot().right(), m_layout.x(span.when.to));
        if (!value || to < from)
            continue;
        const double y = crisp(m_layout.y(0, *value));
        if (span.when.from == end && !path.isEmpty())
            path.lineTo(from, y);
        else
            path.moveTo(from, y);
        path.lineTo(to, y);
        end = span.when.to;
    }
    QPen pen(m_colors.state(state).ink, 1.2);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void ChartPainter::paintMarks(QPainter& painter) const
{
    for (const ChartMark& mark : m_content.marks) {
        if (mark.kind == MarkKind::Window || boxOf(mark.when).isNull())
            continue;
        const QColor color = mark.kind == MarkKind::Alarm ? m_colors.state(mark.level).ink : m_colors.dim;
        QRectF bar = boxOf(mark.when);
        if (mark.kind == MarkKind::Alarm) // above the plot: a limit may lie along its top
            bar = QRectF(bar.left(), bar.top() - steps(1), bar.width(), 3);
        else
            bar.setWidth(1);
        painter.fillRect(bar, color);
    }
    for (const MarkLabel& label : m_layout.markLabels()) {
        const ChartMark& mark = m_content.marks[label.mark];
        const double side = label.box.height();
        painter.fillRect(label.box, faded(m_colors.page, 0.8F));
        QRectF text = label.box.adjusted(steps(1), 0, 0, 0);
        if (mark.kind == MarkKind::Alarm) {
            paintState(painter, QRectF(label.box.topLeft(), QSizeF(side, side)).adjusted(2, 2, -2, -2), {mark.level},
                       m_colors);
            text.setLeft(label.box.left() + side);
        }
        painter.setPen(m_colors.dim);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, mark.text);
    }
}

void ChartPainter::paintSideLabels(QPainter& painter) const
{
    const double left = m_layout.labelsLeft();
    const double height = m_layout.markHeight();
    for (const SideLabel& label : m_layout.sideLabels()) {
        QColor color = m_colors.curve(label.line);
        if (label.kind == SideLabel::Warning || label.kind == SideLabel::Error)
            color = m_colors.state(label.kind == SideLabel::Error ? State::Error : State::Warning).ink;
        painter.setFont(typeface(Type::Small, label.kind == SideLabel::Line));
        painter.setPen(color);
        painter.drawText(QPointF(left, label.y - height / 2 + QFontMetricsF(painter.font()).ascent()), label.text);
    }
    painter.setFont(typeface(Type::Small));
}

void ChartPainter::paintLegend(QPainter& painter) const
{
    for (const MarkLabel& entry : m_layout.legend()) {
        const double y = crisp(entry.box.center().y());
        painter.setPen(penOf(entry.mark, 2));
        painter.drawLine(QPointF(entry.box.left(), y), QPointF(entry.box.left() + steps(4), y));
        painter.setPen(m_colors.text);
        painter.drawText(entry.box.adjusted(steps(5), 0, steps(1), 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_content.lines[entry.mark].name);
    }
}

void ChartPainter::paintSelection(QPainter& painter, Interval when) const
{
    painter.fillRect(boxOf(when), faded(m_colors.accent, 0.15F));
}

void ChartPainter::paintCursor(QPainter& painter, UtcTime at) const
{
    const ReadOut out = readOut(m_content, at);
    const QRectF& plot = m_layout.plot();
    const double x = crisp(m_layout.x(at));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeface(Type::Small));
    painter.setPen(m_colors.dim);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const QFontMetricsF metrics(painter.font());
    const double height = m_layout.markHeight();
    const QString time = Format().shortMoment(out.at, m_content.range.to);
    double width = metrics.horizontalAdvance(time);
    for (const ReadOut::Row& row : out.rows)
        width = std::max(width, height + metrics.horizontalAdvance(row.name + QStringLiteral("  ") + row.value));
    QRectF box(0, plot.top() + steps(1), std::ceil(width) + steps(4),
               height * static_cast<double>(out.rows.size() + 1) + steps(2));
    box.moveLeft(x + box.width() + steps(2) < plot.right() ? x + steps(2) : x - box.width() - steps(2));
    painter.setBrush(m_colors.frame);
    painter.setPen(m_colors.line);
    painter.drawRoundedRect(box, 3, 3);
    QRectF row(box.left() + steps(2), box.top() + steps(1), box.width() - steps(4), height);
    painter.setPen(m_colors.dim);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, time);
    for (const ReadOut::Row& one : out.rows) {
        row.translate(0, height);
        const HistoryPoint* point = nearestPoint(m_content.lines[one.line].curve, at);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.curve(one.line));
        painter.drawEllipse(QPointF(x, m_layout.y(m_layout.axisOf(one.line), point->mean)), 3, 3);
        painter.drawEllipse(QPointF(row.left() + 4, row.center().y()), 3, 3);
        painter.setPen(m_colors.text);
        painter.drawText(row.adjusted(height, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, one.name);
        painter.drawText(row.adjusted(height, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, one.value);
    }
}

} // namespace sd

#include "widgets/delegates/sparklinedelegate.h"

#include "models/items/itemroles.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace sd {

namespace {

constexpr int Margin = steps(2);
constexpr int Above = steps(1);

QPainterPath pathOf(const Sparklines::Line& line, const QRectF& box)
{
    QPainterPath path;
    bool isDown = false;
    for (const QPointF& point : line) {
        if (std::isnan(point.y())) {
            isDown = false;
            continue;
        }
        const QPointF at(box.left() + point.x() * box.width(), box.bottom() - point.y() * box.height());
        if (isDown)
            path.lineTo(at);
        else
            path.moveTo(at);
        isDown = true;
    }
    return path;
}

} // namespace

SparklineDelegate::SparklineDelegate(std::vector<Cell> columns, int sparkColumn, Sparklines& lines, QObject* parent)
    : RowDelegate(std::move(columns), parent)
    , m_column(sparkColumn)
    , m_lines(lines)
{}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != m_column) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const Sparklines::Line* line = m_lines.line(SeriesId{index.data(SeriesRole).toLongLong()});
    if (line == nullptr)
        return;
    const Palette& colors = paletteOf(option.palette);
    const auto mark = index.data(MarkRole).value<StateMark>();
    const bool isBad = mark.state == State::Warning || mark.state == State::Error;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isBad && !mark.muted ? colors.state(mark.state).ink : colors.dim, 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(pathOf(*line, QRectF(option.rect).adjusted(Margin, Above, -Margin, -Above - 1)));
    painter->restore();
}

} // namespace sd

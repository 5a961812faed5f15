#include "widgets/delegates/rowdelegate.h"

#include "models/items/itemroles.h"
#include "widgets/common/stateshape.h"

#include <QPainter>

namespace sd {

namespace {

constexpr int Padding = steps(2);
constexpr int ShapeSide = steps(5);

void paintChip(QPainter* painter, const QRect& cell, const QString& text, const Palette& colors)
{
    if (text.isEmpty())
        return;
    painter->setFont(typeface(Type::Small, true));
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = metrics.horizontalAdvance(text) + Padding;
    QRect chip(0, 0, width, metrics.height() + 2);
    chip.moveCenter(cell.center());
    chip.moveRight(cell.right() - Padding);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.chip);
    painter->drawRoundedRect(chip, 3, 3);
    painter->setPen(colors.text);
    painter->drawText(chip, Qt::AlignCenter, text);
}

} // namespace

RowDelegate::RowDelegate(std::vector<Cell> columns, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_columns(std::move(columns))
{}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colors = paletteOf(option.palette);
    const auto mark = index.data(MarkRole).value<StateMark>();
    const auto column = static_cast<size_t>(index.column());
    const Cell cell = column < m_columns.size() ? m_columns[column] : Cell::Text;
    const QString text = index.data(Qt::DisplayRole).toString();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    painter->save();
    QRect inner = option.rect.adjusted(Padding, 0, -Padding, -1);
    if (cell == Cell::Shape || cell == Cell::ShapeAndText) {
        const QRect shape(inner.left() - 2, inner.top(), scaled(ShapeSide), inner.height());
        paintState(*painter, shape, mark, colors);
        inner.setLeft(shape.right() + steps(1) + 1);
    }
    if (cell == Cell::Chip) {
        paintChip(painter, option.rect, text, colors);
    } else if (cell != Cell::Shape) {
        const bool figure = cell == Cell::Figure || cell == Cell::DimFigure;
        const bool quiet =
            mark.muted || cell == Cell::Dim || cell == Cell::DimFigure || index.data(ClosedRole).toBool();
        painter->setFont(typeface(Type::Body, cell == Cell::Strong && !quiet));
        painter->setPen(quiet ? colors.dim : colors.text);
        // Names differ at their ends, and a title ends in its value.
        const bool endCounts = cell == Cell::Title || cell == Cell::Strong;
        const QString fitting =
            painter->fontMetrics().elidedText(text, endCounts ? Qt::ElideMiddle : Qt::ElideRight, inner.width());
        const int side = figure ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(inner, side | static_cast<int>(Qt::AlignVCenter), fitting);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const QFontMetrics metrics(typeface(Type::Body));
    const int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * Padding;
    return {width, std::max(rowHeight(m_density), metrics.height() + 2)};
}

} // namespace sd

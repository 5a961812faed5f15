#include "widgets/panels/handover/handoverdelegate.h"

#include "models/items/handovermodel.h"

#include <QPainter>
#include <QStyle>

namespace sd {

HandoverDelegate::HandoverDelegate(QObject* parent)
    : RowDelegate({Cell::Shape, Cell::Dim, Cell::Text, Cell::Text, Cell::Dim}, parent)
{}

int HandoverDelegate::foldArrowWidth()
{
    return scaled(steps(7));
}

void HandoverDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(KindRole).toInt() == HandoverModel::Heading) {
        const Palette& colors = paletteOf(option.palette);
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isSelected ? colors.selection : colors.frame);
        QStyleOptionViewItem arrow = option;
        arrow.rect.setWidth(foldArrowWidth());
        arrow.state.setFlag(QStyle::State_Children);
        arrow.state.setFlag(QStyle::State_Open, !index.data(FoldedRole).toBool());
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, option.widget);
        painter->setFont(typeface(Type::Body, true));
        painter->setPen(colors.text);
        const QRect text = option.rect.adjusted(foldArrowWidth(), 0, -steps(2), -1);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
        return;
    }
    if (index.column() != HandoverModel::Mark || index.data(MarkRole).isValid())
        RowDelegate::paint(painter, option, index);
    else
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

} // namespace sd

#include "widgets/panels/handover/handoverdelegate.h"

#include "models/items/handovermodel.h"

#include <QPainter>
#include <QStyle>

namespace sd {

HandoverDelegate::HandoverDelegate(QObject* parent)
    : RowDelegate({Cell::Shape, Cell::Dim, Cell::Text, Cell::Text, Cell::Dim}, parent)
{}

void HandoverDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(KindRole).toInt() == HandoverModel::Heading) {
        const Palette& colors = paletteOf(option.palette);
        painter->save();
        painter->fillRect(option.rect, colors.frame);
        painter->setFont(typeface(Type::Body, true));
        painter->setPen(colors.text);
        const QRect text = option.rect.adjusted(steps(2), 0, -steps(2), -1);
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

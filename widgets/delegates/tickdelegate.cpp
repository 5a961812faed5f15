#include "widgets/delegates/tickdelegate.h"

#include <QStyle>

namespace sd {

namespace {

/// Apart from the edge, where the current row is marked.
QStyleOptionViewItem besideTheEdge(QStyleOptionViewItem option)
{
    option.rect.setLeft(option.rect.left() + steps(1));
    return option;
}

} // namespace

void TickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyle* style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    // Where the style looks for a click on it.
    QStyleOptionViewItem box = besideTheEdge(option);
    initStyleOption(&box, index);
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
    const bool canTick = index.flags().testFlag(Qt::ItemIsUserCheckable);
    if (canTick) {
        box.rect = place;
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    QStyleOptionViewItem text = option;
    text.rect.setLeft(place.right());
    RowDelegate::paint(painter, text, index);
}

bool TickDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    return RowDelegate::editorEvent(event, model, besideTheEdge(option), index);
}

} // namespace sd

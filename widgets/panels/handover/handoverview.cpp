#include "widgets/panels/handover/handoverview.h"

#include "widgets/panels/handover/handoverdelegate.h"

#include <QKeyEvent>

namespace sd {

HandoverView::HandoverView(HandoverModel& model, QWidget* parent)
    : RowView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("handoverRows"));
    setAccessibleName(tr("Shift handover"));
    setRootIsDecorated(false);
    setModel(&model);
}

void HandoverView::toggle(const QModelIndex& heading)
{
    const QModelIndex first = heading.siblingAtColumn(0);
    if (!m_model.isHeading(first.row()))
        return;
    setCurrentIndex(first); // the line that was chosen may go
    m_model.setFolded(first, !first.data(FoldedRole).toBool());
}

/// Left and Right fold and unfold, as in any tree; on a line, Left goes to its heading.
bool HandoverView::fold(Qt::Key key)
{
    const QModelIndex heading = m_model.headingOf(currentIndex());
    if (!heading.isValid())
        return false;
    if (heading.row() == currentIndex().row())
        m_model.setFolded(heading, key == Qt::Key_Left);
    else if (key == Qt::Key_Left)
        setCurrentIndex(heading);
    return true;
}

void HandoverView::keyPressEvent(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if ((key != Qt::Key_Left && key != Qt::Key_Right) || !fold(key)) {
        RowView::keyPressEvent(event);
        return;
    }
    hold();
    event->accept();
}

void HandoverView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !m_model.isHeading(index.row()) ||
        event->position().x() >= HandoverDelegate::foldArrowWidth()) {
        RowView::mousePressEvent(event);
        return;
    }
    hold();
    toggle(index);
    event->accept();
}

} // namespace sd

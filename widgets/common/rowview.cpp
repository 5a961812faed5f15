#include "widgets/common/rowview.h"

#include "widgets/common/textlabel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <chrono>

namespace sd {

namespace {

using namespace std::chrono_literals;
constexpr auto IdleAfter = 15s;

} // namespace

RowView::RowView(QWidget* parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(scaled(steps(6)));
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleAfter);
    connect(&m_idle, &QTimer::timeout, this, [this] { Q_EMIT heldChanged(false); });
    connect(this, &QAbstractItemView::doubleClicked, this, &RowView::opened);
}

void RowView::setDensity(Density density)
{
    m_density = density;
    scheduleDelayedItemsLayout();
}

void RowView::hold()
{
    const bool wasHeld = isHeld();
    m_idle.start();
    if (!wasHeld)
        Q_EMIT heldChanged(true);
}

void RowView::letGo()
{
    if (!isHeld())
        return;
    m_idle.stop();
    Q_EMIT heldChanged(false);
}

bool RowView::viewportEvent(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::MouseButtonPress)
        hold();
    else if (type == QEvent::Leave)
        letGo();
    return type == QEvent::ToolTip ? showTip(*static_cast<QHelpEvent*>(event)) : QTreeView::viewportEvent(event);
}

bool RowView::showTip(const QHelpEvent& event)
{
    const QModelIndex index = indexAt(event.pos());
    const QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), plainTip(text), viewport(), visualRect(index));
    return true;
}

void RowView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        hold();
        QTreeView::keyPressEvent(&arrow);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    const bool moves = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_PageDown ||
                       event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (moves)
        hold();
    // Letters and signs are the console's keys, not a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RowView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    const Palette& colors = paletteOf(palette());
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selectionModel() != nullptr && selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
    drawFocus(*painter, option.rect, index);
}

/// Where no row can say that the keys go here, the whole does.
void RowView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(paletteOf(palette()).accent);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void RowView::drawFocus(QPainter& painter, QRect row, const QModelIndex& index) const
{
    if (!hasFocus() || index.siblingAtColumn(0) != currentIndex().siblingAtColumn(0))
        return;
    painter.setPen(paletteOf(palette()).accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

} // namespace sd

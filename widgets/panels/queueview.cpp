#include "widgets/panels/queueview.h"

#include "widgets/common/stateshape.h"

#include <QKeyEvent>
#include <QPainter>

#include <chrono>
#include <cmath>
#include <numbers>

namespace sd {

namespace {

using namespace std::chrono_literals;

constexpr qint64 PulseMs = 1200;
constexpr auto PulseFrame = 40ms;
/// Rows that pulse at once; in a storm the rest of the screen tells enough.
constexpr qsizetype MostPulses = 20;
constexpr int FoldArrowWidth = steps(5);

bool isGroup(const QModelIndex& index)
{
    return index.data(KindRole).toInt() == AlarmQueueModel::GroupKind;
}

} // namespace

QueueView::QueueView(AlarmQueueModel& model, QWidget* parent)
    : RowView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("alarmList"));
    setAccessibleName(tr("Alarms"));
    setRootIsDecorated(false);
    setModel(&model);
    m_frames.setInterval(PulseFrame);
    connect(&m_frames, &QTimer::timeout, this, &QueueView::pulseOn);
    connect(&model, &AlarmQueueModel::errorListed, this, &QueueView::pulse);
}

void QueueView::pulse(AlarmId alarm)
{
    if (!m_motion || m_pulses.size() >= MostPulses)
        return;
    m_pulses[alarm].start();
    m_frames.start();
}

void QueueView::pulseOn()
{
    m_pulses.removeIf([](QHash<AlarmId, QElapsedTimer>::iterator it) { return it->elapsed() > PulseMs; });
    if (m_pulses.isEmpty())
        m_frames.stop();
    viewport()->update();
}

void QueueView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isGroup(index)) {
        drawGroup(painter, option, index);
        return;
    }
    const Palette& colors = paletteOf(palette());
    const QModelIndex first = index.siblingAtColumn(0);
    const bool marked = first.data(MarkedRole).toBool();
    if (marked)
        painter->fillRect(option.rect, colors.selection);
    if (const auto pulse = m_pulses.constFind(m_model.alarmAt(first)); pulse != m_pulses.cend()) {
        // Up and down once, in the state's own fill.
        const double share = std::clamp(static_cast<double>(pulse->elapsed()) / PulseMs, 0.0, 1.0);
        QColor fill = colors.state(sd::State::Error).fill;
        fill.setAlphaF(static_cast<float>(std::sin(share * std::numbers::pi)));
        painter->fillRect(option.rect, fill);
    }
    RowView::drawRow(painter, option, index);
    if (!marked)
        return;
    painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
    const int left = columnViewportPosition(AlarmQueueModel::Level);
    const QRect box(left + steps(7), option.rect.top(), steps(3), option.rect.height());
    painter->setFont(typeface(Type::Small, true));
    painter->setPen(colors.accent);
    painter->drawText(box, Qt::AlignCenter, QStringLiteral("✓"));
}

/// One line across all columns: arrow, the worst state's figure, what it is, how many.
void QueueView::drawGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colors = paletteOf(palette());
    const QModelIndex first = index.siblingAtColumn(0);
    const bool selected = selectionModel()->isRowSelected(index.row(), {});
    painter->save();
    painter->fillRect(option.rect, selected || first.data(MarkedRole).toBool() ? colors.selection : colors.frame);
    QStyleOptionViewItem arrow = option;
    arrow.rect = QRect(option.rect.left() + steps(1), option.rect.top(), FoldArrowWidth, option.rect.height());
    arrow.state.setFlag(QStyle::State_Children);
    arrow.state.setFlag(QStyle::State_Open, !first.data(FoldedRole).toBool());
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, this);
    QRect rest = option.rect.adjusted(steps(1) + FoldArrowWidth, 0, -steps(2), -1);
    const QRect shape(rest.left(), rest.top(), steps(5), rest.height());
    paintState(*painter, shape, first.data(MarkRole).value<StateMark>(), colors);
    rest.setLeft(shape.right() + steps(2));

    const QString summary = first.data(SummaryRole).toString();
    const QString title = first.data(Qt::DisplayRole).toString();
    painter->setFont(typeface(Type::Body, true));
    painter->setPen(colors.text);
    const int room = std::max(rest.width() / 2, rest.width() - painter->fontMetrics().horizontalAdvance(summary));
    const QString fitting = painter->fontMetrics().elidedText(title, Qt::ElideRight, room);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, fitting);
    rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(fitting) + steps(4));
    painter->setFont(typeface(Type::Body));
    painter->setPen(colors.dim);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(summary, Qt::ElideRight, rest.width()));
    painter->setPen(colors.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
    drawFocus(*painter, option.rect, index);
    painter->restore();
}

void QueueView::toggleMark(const QModelIndex& index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (first.isValid())
        m_model.setMarked({first}, !first.data(MarkedRole).toBool());
}

void QueueView::markThrough(const QModelIndex& from, const QModelIndex& to)
{
    QModelIndexList rows;
    const int begin = std::min(from.isValid() ? from.row() : to.row(), to.row());
    const int end = std::max(from.row(), to.row());
    for (int row = begin; row <= end; ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (!isGroup(index))
            rows += index;
    }
    m_model.setMarked(rows, true);
}

/// Left and Right fold and unfold, as in any tree; on an alarm, Left goes to its group.
bool QueueView::fold(Qt::Key key)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (!current.isValid() || m_model.grouping() == AlarmQueueModel::Grouping::None)
        return false;
    if (isGroup(current)) {
        m_model.setFolded(current, key == Qt::Key_Left);
        return true;
    }
    if (key == Qt::Key_Right)
        return true;
    QModelIndex above = current;
    while (above.isValid() && !isGroup(above))
        above = above.siblingAtRow(above.row() - 1);
    setCurrentIndex(above);
    return true;
}

bool QueueView::markKey(const QKeyEvent& event)
{
    const QModelIndex current = currentIndex();
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier) {
        toggleMark(current);
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_model.setAllMarked(true);
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_model.markedCount() > 0) {
        m_model.setAllMarked(false);
        return true;
    }
    const bool down = event.key() == Qt::Key_Down || event.key() == Qt::Key_J;
    const bool up = event.key() == Qt::Key_Up || event.key() == Qt::Key_K;
    if (event.modifiers() == Qt::ShiftModifier && (down || up) && current.isValid()) {
        const QModelIndex next = m_model.index(current.row() + (down ? 1 : -1), 0);
        if (next.isValid()) {
            markThrough(current, next);
            setCurrentIndex(next);
        }
        return true;
    }
    return false;
}

void QueueView::keyPressEvent(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const bool folds = (key == Qt::Key_Left || key == Qt::Key_Right) && fold(key);
    const bool opens = (key == Qt::Key_Return || key == Qt::Key_Enter) && isGroup(currentIndex());
    if (opens)
        m_model.setFolded(currentIndex(), !currentIndex().siblingAtColumn(0).data(FoldedRole).toBool());
    if (folds || opens || markKey(*event)) {
        hold();
        event->accept();
        return;
    }
    RowView::keyPressEvent(event);
}

void QueueView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool left = event->button() == Qt::LeftButton && index.isValid();
    if (left && event->modifiers() == Qt::ControlModifier) {
        toggleMark(index);
    } else if (left && event->modifiers() == Qt::ShiftModifier) {
        markThrough(currentIndex(), index);
    } else if (left && isGroup(index) && event->position().x() < steps(1) + FoldArrowWidth) {
        m_model.setFolded(index, !index.siblingAtColumn(0).data(FoldedRole).toBool());
    } else {
        RowView::mousePressEvent(event);
        return;
    }
    event->accept();
}

void QueueView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && isGroup(index))
        m_model.setFolded(index, !index.siblingAtColumn(0).data(FoldedRole).toBool());
    else
        RowView::mouseDoubleClickEvent(event);
}

} // namespace sd

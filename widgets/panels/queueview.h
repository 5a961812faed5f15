#pragma once

#include "models/items/alarmqueuemodel.h"
#include "widgets/common/rowview.h"

#include <QElapsedTimer>
#include <QHash>

namespace sd {

/// The rows of the queue: groups that fold, rows that are marked with Space, Ctrl and Shift, and a new Error that
/// pulses once.
class QueueView : public RowView
{
    Q_OBJECT

public:
    explicit QueueView(AlarmQueueModel& model, QWidget* parent = nullptr);

    /// Off: new rows come without a pulse.
    void setMotion(bool motion) { m_motion = motion; }
    [[nodiscard]] bool isPulsing(AlarmId alarm) const { return m_pulses.contains(alarm); }

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void pulse(AlarmId alarm);
    void pulseOn();
    void drawGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void toggleMark(const QModelIndex& index);
    void markThrough(const QModelIndex& from, const QModelIndex& to);
    bool fold(Qt::Key key);
    bool markKey(const QKeyEvent& event);

    AlarmQueueModel& m_model;
    QHash<AlarmId, QElapsedTimer> m_pulses; ///< running, with the time since they began
    QTimer m_frames;
    bool m_motion = true;
};

} // namespace sd

#pragma once

#include "models/items/alarmqueuemodel.h"
#include "widgets/panels/listpanel.h"

namespace sd {

/// The alarm queue: what is wrong now, worst and oldest first.
class QueuePanel : public ListPanel
{
    Q_OBJECT

public:
    QueuePanel(AlarmQueueModel& model, const EstatePicture& picture, QAction* addServer, QWidget* parent = nullptr);

    /// Takes the counts and the empty state from the picture again.
    void follow();
    [[nodiscard]] AlarmId current() const { return m_current; }
    void select(AlarmId alarm);

Q_SIGNALS:
    void alarmSelected(sd::AlarmId alarm);
    void alarmOpened(sd::AlarmId alarm);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layoutColumns();
    void restore();

    AlarmQueueModel& m_model;
    const EstatePicture& m_picture;
    QAction* m_addServer;
    AlarmId m_current;
};

} // namespace sd

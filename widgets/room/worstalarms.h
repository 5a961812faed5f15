#pragma once

#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"

#include <QWidget>

namespace sd {

/// The few worst alarms in large letters: state, server, what, how long, who has it.
class WorstAlarms : public QWidget
{
    Q_OBJECT

public:
    WorstAlarms(const EstatePicture& picture, const ItemWords& words, QWidget* parent = nullptr);

    /// As many as fit, but never more than this.
    void setMost(int rows) { m_most = rows; }
    /// Looks for the worst again; cheap enough for every batch that changed an alarm.
    void follow();
    void setNow(UtcTime now);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] const std::vector<AlarmId>& alarms() const { return m_alarms; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString title(const Alarm& alarm) const;
    void paintRow(QPainter& painter, const QRect& row, const Alarm& alarm, int serverWidth) const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    std::vector<AlarmId> m_alarms;
    UtcTime m_now{};
    int m_most = 5;
};

} // namespace sd

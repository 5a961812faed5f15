#pragma once

#include "models/items/alarmqueuemodel.h"
#include "widgets/areas/workarea.h"

namespace sd {

class AlarmPage;
class QueuePanel;

/// What is wrong now: the alarm queue, and the evidence for the alarm that is selected.
class AlarmsArea : public WorkArea
{
    Q_OBJECT

public:
    explicit AlarmsArea(const Ground& ground, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<int> count() const override;
    [[nodiscard]] Hint pageHint() const override;
    [[nodiscard]] int listShare() const override { return 56; }
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override;
    void tick(UtcTime now) override;
    void setDensity(Density density) override;
    void focusFilter() override;
    void focusList() override;
    [[nodiscard]] std::optional<Selection> selection() const override;
    void restoreSelection() override;

    void select(AlarmId alarm);
    /// Shows one that may be in no list of this window.
    void show(const Alarm& alarm);
    /// Whether its page is the one shown.
    [[nodiscard]] bool isAt(AlarmId alarm) const;
    /// Open, or ended and listed here; nullptr: neither.
    [[nodiscard]] const Alarm* known(AlarmId alarm) const;
    /// Chooses the worst alarm when nothing is chosen, as for a first look.
    void selectWorst();

private:
    void askForCleared();

    Ground m_ground;
    AlarmQueueModel m_model;
    quint64 m_asked = 0; ///< of the archive
    AlarmId m_selected;  ///< while the widgets are built anew
    QueuePanel* m_queue = nullptr;
    AlarmPage* m_page = nullptr;
};

} // namespace sd

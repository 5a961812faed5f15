#pragma once

#include "models/items/alarmqueuemodel.h"
#include "widgets/panels/listpanel.h"

namespace sd {

class ListColumns;
class QueueView;
class ViewTabs;

/// The alarm queue: what is wrong now, worst and oldest first; beside it what is taken, what is muted and what has
/// ended within a day.
class QueuePanel : public ListPanel
{
    Q_OBJECT

public:
    QueuePanel(AlarmQueueModel& model, const EstatePicture& picture, QWidget* parent = nullptr);

    /// Takes the counts and the empty state from the picture again.
    void follow();
    [[nodiscard]] AlarmId current() const { return m_current; }
    void select(AlarmId alarm);
    /// Marked rows when there are any, else the current one: what the operator's actions are about.
    [[nodiscard]] std::vector<AlarmId> chosen() const;
    /// Off: a new Error comes without a pulse.
    void setMotion(bool motion);
    [[nodiscard]] ListColumns& columns() const { return *m_columns; }
    [[nodiscard]] ListView listView() const override;
    void setListView(const ListView& view) override;

Q_SIGNALS:
    void alarmSelected(sd::AlarmId alarm);
    void alarmOpened(sd::AlarmId alarm);
    void chosenChanged();

private:
    using View = AlarmQueueModel::View;
    using Grouping = AlarmQueueModel::Grouping;

    void buildHead();
    QAction* addKey(const QString& id);
    void connectModel();
    void takeCurrent(const QModelIndex& index);
    void setView(View view);
    void setGrouping(Grouping grouping);
    void showGroupMenu();
    void showNothing();
    void restore();

    AlarmQueueModel& m_model;
    const EstatePicture& m_picture;
    QueueView* m_list;
    ListColumns* m_columns;
    ViewTabs* m_tabs;
    QPushButton* m_group;
    AlarmId m_current;
};

} // namespace sd

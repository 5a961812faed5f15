#pragma once

#include "models/boundary/alarmarchive.h"
#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"
#include "models/items/journalmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QPushButton;

namespace sd {

class ActionButton;
class CheckNoteView;
class EarlierAlarms;
class MetricChart;
struct Leaf;
class OperatorActions;
class PageHeader;
class RowView;
class StateChip;
class TextLabel;
class TroubleList;
class Words;

/// The evidence beside the queue: what, since when, value against threshold, why, what is known, what else, what was
/// before, what was done, and what can be done. Keeps showing an alarm that has just ended, and says so. Out of sight
/// it asks nothing: that waits until it is seen.
class AlarmPage : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        Operations& operations;
        HistoryReader& history;
        AlarmArchive& archive;
        const Clock& clock;
    };

    /// What is done to the alarm's check: writes what is known of it, and adjusts what judges it.
    struct CheckActions
    {
        QAction* writeNote;
        QAction* adjust;
    };
    AlarmPage(Sources sources, const OperatorActions& actions, const CheckActions& checkActions,
              QWidget* parent = nullptr);

    void show(const Alarm& alarm);
    void apply(const PictureChange& change);
    void reloadJournal(AlarmId alarm);
    [[nodiscard]] AlarmId alarm() const { return m_alarm ? m_alarm->id : AlarmId{}; }

Q_SIGNALS:
    void serverAsked(sd::ServerId server);
    void alarmAsked(sd::AlarmId alarm);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildEvidence();
    void lookUp();
    void fill();
    void fillSince();
    void fillWhy();
    void fillOthers();
    void fillSame();
    void fillChart(const SeriesHealth* series);
    [[nodiscard]] std::function<void()> opener(Leaf leaf, const std::vector<const Alarm*>& alarms);
    [[nodiscard]] bool isSame(const Alarm& other) const;

    Sources m_sources;
    std::optional<Alarm> m_alarm;
    quint64 m_journalAsked = 0;
    bool m_isDue = false; ///< journal and earlier alarms are asked for when it is seen
    JournalModel m_journal;
    PageHeader* m_header;
    QPushButton* m_openServer;
    StateChip* m_chip;
    TextLabel* m_since;
    MetricChart* m_chart;
    TextLabel* m_whyTitle;
    TextLabel* m_why;
    TextLabel* m_standing;
    TextLabel* m_origin;
    ActionButton* m_adjust;
    CheckNoteView* m_note;
    TroubleList* m_others;
    TextLabel* m_sameTitle;
    TroubleList* m_same;
    EarlierAlarms* m_earlier;
    RowView* m_journalView;
};

} // namespace sd

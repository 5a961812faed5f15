#pragma once

#include "models/boundary/alarmarchive.h"
#include "models/boundary/clock.h"
#include "models/domain/qualityfigures.h"
#include "models/items/alarmfloodsmodel.h"
#include "models/items/alarmsourcesmodel.h"
#include "widgets/common/palette.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace sd {

class EmptyState;
class PeriodBox;
class QualityCard;
class RateChart;
class RowDelegate;
class RowView;
class TextLabel;
class UserSettings;
class ViewTabs;
class Words;

/// How good the alarms of a time were, by what a person can take in: figures beside what they should be, when alarms
/// came, and the sources that make the queue long, each with the way to tune it. Asks while it is seen.
class QualityPanel : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        AlarmArchive& archive;
        const Clock& clock;
        UserSettings& settings; ///< how many operators share the alarms
    };

    explicit QualityPanel(Sources sources, QWidget* parent = nullptr);

    void apply(const PictureChange& change);
    void setDensity(Density density);
    void focusPeriod();
    void focusRows();
    [[nodiscard]] ServerId currentServer() const;
    [[nodiscard]] CheckId currentCheck() const;

Q_SIGNALS:
    void selectionChanged();
    /// `series` none: the check itself alarmed, and no limit judges that.
    void tuneAsked(sd::CheckId check, sd::SeriesId series);
    void serverAsked(sd::ServerId server, sd::CheckId check);
    void alarmAsked(sd::AlarmId alarm);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { Worst, Chattering, Stale, Floods, Tabs };

    QWidget* buildHead();
    QWidget* buildCards();
    QWidget* buildLists();
    RowView* addTable(QAbstractItemModel& model, RowDelegate* delegate, const QString& name, const QString& title);
    RowView* addSources(AlarmSourcesModel& model, const QString& name, const QString& title, bool isStanding);
    void ask();
    void askAgain(); ///< unless it is asked already
    void send();
    static void fitColumns(RowView& view);
    void fill();
    void take(const AlarmArchive::Answer<AlarmQuality>& answer);
    void judge();
    void showTab(int tab);
    void followRow();
    void open(const QModelIndex& index);
    void tune(const QModelIndex& index);
    [[nodiscard]] RowView& view() const { return *m_views[static_cast<size_t>(m_tab)]; }
    [[nodiscard]] const AlarmSourcesModel* sources() const; ///< of the open tab; nullptr: floods have none
    [[nodiscard]] QString nothing() const;

    Sources m_sources;
    AlarmQuality m_quality;
    bool m_isKnown = false;
    bool m_isWaiting = false;
    quint64 m_generation = 0;
    QTimer m_minute;
    int m_tab = Worst;
    AlarmSourcesModel m_worst;
    AlarmSourcesModel m_chattering;
    AlarmSourcesModel m_stale;
    AlarmFloodsModel m_floods;
    PeriodBox* m_period;
    QSpinBox* m_operators;
    TextLabel* m_summary;
    std::array<QualityCard*, 6> m_cards{};
    RateChart* m_chart;
    ViewTabs* m_tabs;
    std::array<RowView*, Tabs> m_views{};
    std::vector<RowDelegate*> m_delegates;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPushButton* m_tune;
};

} // namespace sd

#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/alarmarchive.h"
#include "models/boundary/changehistory.h"
#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/boundary/operations.h"
#include "models/boundary/workbench.h"
#include "models/items/seriestablemodel.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace sd {

class AboutServer;
class ChangeList;
class CheckNoteView;
class ChartDeck;
class ChartSetMenu;
class CheckLogPanel;
class HardwarePanel;
class OperatorActions;
class PageHeader;
class RowView;
class AdjustmentBook;
class ServerActions;
class Sparklines;
class UserSettings;
class ViewTabs;
class ThresholdView;
class Words;

/// One server: everything measured on it, and of the selected line its history or its last polls; beside that, who
/// the server is, what it depends on, and who changed what on it. Out of sight it asks nothing.
class ServerPage : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        HistoryReader& history;
        AlarmArchive& archive;
        const Clock& clock;
        Operations& operations;
        Workbench& workbench;
        ChangeHistory& changes;
        UserSettings& settings; ///< the person's own chart sets
        Accounts& accounts;
    };

    ServerPage(Sources sources, OperatorActions& actions, const ServerActions& serverActions,
               AdjustmentBook& adjustments, QWidget* parent = nullptr);

    void show(ServerId server, Leaf leaf);
    void apply(const PictureChange& change);
    void focusTable();
    [[nodiscard]] ServerId server() const { return m_model.server(); }
    /// The check of the selected line.
    [[nodiscard]] CheckId check() const;
    [[nodiscard]] SeriesId series() const;

Q_SIGNALS:
    void serverAsked(sd::ServerId server);
    void checkSelected(sd::CheckId check);
    void chartExported(const QString& file);
    void checkOpened(sd::CheckId check); ///< Enter or a double click on a line

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTable(const OperatorActions& actions, const ServerActions& serverActions,
                        const AdjustmentBook& adjustments);
    QWidget* buildSides(QAction* writeNote);
    QWidget* buildChart(QAction* writeNote);
    void buildViews(QVBoxLayout& layout);
    void buildDeck(QAction* writeNote, QHBoxLayout& spans);
    void fitCharts();
    void addSide(QHBoxLayout& tabs, const char* name, const QString& text, QWidget* side);
    void fillHeader();
    /// The picture of the hardware is offered where there is one.
    void fitHardware();
    void showView(int view);
    void fitSides();
    void chooseLeaf(Leaf leaf);
    void fitColumns();
    void giveNameRoom();
    void showLine();
    void restoreLine(Leaf leaf, int row);
    void showChart();
    void showSpan();
    void chooseSpan(int hours);

    Sources m_sources;
    SeriesTableModel m_model;
    PageHeader* m_header;
    RowView* m_table;
    HardwarePanel* m_hardware;
    ViewTabs* m_views;
    QStackedWidget* m_viewed;  ///< the table, and the picture of the hardware
    bool m_wantsTable = false; ///< a person has chosen the readings where the picture is shown first
    Sparklines* m_sparklines;
    ChartDeck* m_charts;
    ChartSetMenu* m_sets;
    QScrollArea* m_chartRoom;
    QPushButton* m_keep;
    CheckLogPanel* m_log;
    ThresholdView* m_thresholds;
    AboutServer* m_about;
    ChangeList* m_changes;
    CheckNoteView* m_note;
    QStackedWidget* m_sides;
    QWidget* m_half = nullptr; ///< with m_sides and their tabs
    QButtonGroup* m_tabs;
    QButtonGroup* m_spans;
    QBoxLayout* m_halves;
};

} // namespace sd

#pragma once

#include "models/boundary/boundary.h"
#include "models/items/estatepicture.h"
#include "widgets/areas/workarea.h"
#include "widgets/columnfit.h"
#include "widgets/common/appearance.h"
#include "widgets/windowplace.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace sd {

class ActionRegister;
class ColumnHead;
class CommandPalette;
class EmptyState;
class EngineBar;
class Navigation;
class OperatorActions;
class ListPanel;
class LockBand;
class RightsGate;
class AdjustmentBook;
class ServerActions;
class Sights;
class StatusStrip;
class UndoBar;
class WelcomePage;
class WindowActions;
class Words;
struct Finding;

/// What stands in the window: the strip, the navigation, the areas' lists and pages, the bars, and the actions with
/// their keys. It is made anew, whole, when the language or the scale changes; the areas go on.
class WindowContent : public QWidget
{
    Q_OBJECT

public:
    using Areas = std::vector<std::unique_ptr<WorkArea>>; ///< in the order of the navigation

    /// Outlives it.
    struct Ground
    {
        Boundary boundary;
        Appearance& appearance;
        const EstatePicture& picture;
        const Words& words;
        const Areas& areas;
    };

    explicit WindowContent(const Ground& ground, QWidget* parent = nullptr);

    void showArea(size_t place);
    /// Whether nothing is watched yet, so that areas which would be empty show the ways in.
    void setWelcoming(bool welcoming);
    /// How far the demo is made, 0 … 100; none: none is being made.
    void setDemoProgress(std::optional<int> percent);
    /// The keys go to the list of the open area, or to its filter.
    void focusList();
    void focusFilter();
    /// Shows the page in the list's stead where there is no room for both. False: it is in sight already, or there is
    /// none.
    bool slidePageIn();
    /// The page beside the list, and what the keys are about: as the open area says.
    void followSelection();
    /// Gives the list and the page of the open area their shares of `room` pixels.
    void layoutColumns(int room);
    void showColumns(ColumnLook look);
    /// Whether the open area has a page beside its list.
    [[nodiscard]] bool hasPage() const { return m_places[m_current].page != nullptr; }
    /// No wider than what has to stand alone: the columns give way to each other.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void apply(const PictureChange& change);
    /// `silence`: how long nothing was heard, where that is too long; `isStarting`: there was nothing to hear yet.
    void tick(UtcTime now, std::optional<Millis> silence, bool isStarting);
    /// Who sits here now; `isOther`: not the one of before.
    void showPresent(const Present& present, bool isOther);

    [[nodiscard]] WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] ActionRegister& actionRegister() const { return *m_register; }
    [[nodiscard]] StatusStrip& strip() const { return *m_strip; }
    [[nodiscard]] OperatorActions& operatorActions() const { return *m_operator; }
    [[nodiscard]] UndoBar& undoBar() const { return *m_undoBar; }

Q_SIGNALS:
    void areaAsked(int place);
    void serverAsked(sd::ServerId server);
    void alarmAsked(sd::AlarmId alarm);

public Q_SLOTS:
    void openPalette();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What it shows of an area.
    struct Place
    {
        QWidget* list;
        QWidget* page; ///< null: none
    };

    void buildColumns();
    void buildWelcome();
    void buildPlace(WorkArea& area);
    ColumnHead* makeHead(const QList<QAction*>& torn);
    QWidget* buildNoPage();
    [[nodiscard]] ColumnNeeds columnNeeds() const;
    void placeColumns();
    void slideListIn();
    void keepMeasure();
    void holdExports();
    void focusPage();
    void buildNavigation();
    void layOut();
    void addViews(std::vector<Finding>& all) const;
    void follow(const Finding& finding);
    void showKeys();
    void showStage();
    [[nodiscard]] bool showsWelcome() const { return m_isWelcoming && area().needsServers(); }
    /// The list of an area, where it is one with views.
    [[nodiscard]] ListPanel* listOf(size_t place) const;
    [[nodiscard]] WorkArea& area() const { return *m_ground.areas[m_current]; }

    Ground m_ground;
    size_t m_current = 0;
    bool m_isWelcoming = false;
    bool m_isHeld = false;         ///< nothing can be exported
    ColumnLook m_look;             ///< wanted
    ColumnLook m_shown;            ///< as far as there is room
    Column m_front = Column::List; ///< where list and page have no room beside each other
    ActionRegister* m_register;
    OperatorActions* m_operator;
    ServerActions* m_serverActions;
    AdjustmentBook* m_adjustments;
    WindowActions* m_actions;
    StatusStrip* m_strip;
    Navigation* m_navigation;
    QStackedWidget* m_stage; ///< the columns, or the ways in
    QSplitter* m_columns;
    WelcomePage* m_welcome = nullptr;
    QStackedWidget* m_lists;
    QStackedWidget* m_pages;
    EmptyState* m_noPage;
    QWidget* m_noPageRoom = nullptr; ///< the empty state, and what can be asked of the column
    std::vector<ColumnHead*> m_heads;
    UndoBar* m_undoBar;
    EngineBar* m_engineBar;
    LockBand* m_lockBand;
    Sights* m_sights;
    RightsGate* m_gate = nullptr;
    CommandPalette* m_palette;
    std::vector<Place> m_places; ///< as the areas
};

} // namespace sd

#pragma once

#include "models/boundary/boundary.h"
#include "models/items/estatepicture.h"
#include "models/items/serverleaves.h"
#include "models/words/words.h"
#include "widgets/areas/workarea.h"
#include "widgets/common/appearance.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace sd {

class AlarmsArea;
class EngineBar;
class EmptyState;
class Navigation;
class OperatorActions;
class ServersArea;
class StatusStrip;
class UndoBar;
class Wallboard;

/// The console: the strip, the navigation and the areas between them. Knows the boundary; no engine, no store, no
/// socket. What `boundary` points at and the appearance must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Boundary& boundary, Appearance& appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// By WorkArea::id; an unknown one changes nothing.
    void showArea(const QString& id);
    void selectAlarm(AlarmId alarm);
    void selectServer(ServerId server, const Leaf& leaf = {});
    /// Chooses the worst alarm when nothing is chosen, as for a first look.
    void selectWorst();

    [[nodiscard]] const EstatePicture& picture() const { return m_picture; }
    [[nodiscard]] const Words& words() const { return m_words; }
    /// How long no sound is played; zero: sounds are on.
    void setMuteLeft(Millis left);
    /// Says what could not be done that was asked elsewhere than in the window.
    void refuse(const QString& why);
    /// Puts the wallboard on its screen, or takes it away.
    void toggleWallboard();

Q_SIGNALS:
    void pictureChanged(const sd::PictureChange& change);
    void ticked(); ///< once a second and with every change
    void muteAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the window shows of an area.
    struct Place
    {
        QWidget* list;
        QWidget* page; ///< null: none
    };

    void take(const LiveBatch& batch);
    void tick();
    void makeAreas();
    void retireContent();
    void buildContent();
    QWidget* buildColumns();
    void buildPlace(WorkArea& area);
    void buildActions();
    void buildViewMenu(QMenu& menu);
    QAction* makeAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                        const std::function<void()>& run);
    void showArea(size_t place);
    void buildWallboard();
    void restorePlace();
    void keepPlace();
    void toggleTheme();
    void showKeys();
    void addServer();
    void followSelection();
    void layoutColumns();
    [[nodiscard]] WorkArea& area() const { return *m_areas[m_current]; }

    Boundary m_boundary;
    Appearance& m_appearance;
    EstatePicture m_picture;
    Words m_words;
    std::vector<std::unique_ptr<WorkArea>> m_areas; ///< in the order of the navigation
    AlarmsArea* m_alarms = nullptr;
    ServersArea* m_servers = nullptr;
    size_t m_current = 0;
    QTimer m_ticker;
    std::optional<SteadyTime> m_lastHeard;
    UtcTime m_heardAt{};
    Millis m_muteLeft{0};
    std::unique_ptr<Wallboard> m_wallboard; ///< none: it is not shown

    // Built anew when the language changes.
    OperatorActions* m_operator = nullptr;
    QList<QAction*> m_windowActions;
    QAction* m_addServer = nullptr;
    StatusStrip* m_strip = nullptr;
    Navigation* m_navigation = nullptr;
    QSplitter* m_columns = nullptr;
    QStackedWidget* m_lists = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::vector<Place> m_places; ///< as m_areas
    EmptyState* m_noPage = nullptr;
    UndoBar* m_undoBar = nullptr;
    EngineBar* m_engineBar = nullptr;

    QPointer<QWidget> m_retired; ///< the content before this one, until it goes

    Subscription m_subscription; ///< last: ends before what its listener uses
};

} // namespace sd

#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/historyreader.h"
#include "models/boundary/livefeed.h"
#include "models/boundary/operations.h"
#include "models/items/alarmqueuemodel.h"
#include "models/items/estatetreemodel.h"
#include "widgets/common/appearance.h"
#include "widgets/common/words.h"
#include "widgets/panels/navigation.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace sd {

class AlarmPage;
class EngineBar;
class EmptyState;
class OperatorActions;
class QueuePanel;
class ServerPage;
class ServersPanel;
class StatusStrip;
class UndoBar;

/// The console. Listens to LiveFeed, asks Operations and HistoryReader; knows no engine, no store, no socket.
/// All references must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(LiveFeed& feed, Operations& operations, HistoryReader& history, const Clock& clock,
               Appearance& appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showArea(Navigation::Area area);
    void selectAlarm(AlarmId alarm);
    void selectServer(ServerId server, const Leaf& leaf = {});
    /// Chooses the worst alarm when nothing is chosen, as for a first look.
    void selectWorst();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take(const LiveBatch& batch);
    void tick();
    void buildContent();
    QWidget* buildLists();
    QWidget* buildPages();
    void buildActions();
    void buildViewMenu(QMenu& menu);
    QAction* makeAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                        const std::function<void()>& run);
    void connectContent();
    void toggleTheme();
    void showKeys();
    void addServer();
    void followSelection();
    void layoutColumns();

    Operations& m_operations;
    HistoryReader& m_history;
    const Clock& m_clock;
    Appearance& m_appearance;
    EstatePicture m_picture;
    Words m_words;
    AlarmQueueModel m_alarms;
    EstateTreeModel m_estate;
    QTimer m_ticker;
    std::optional<SteadyTime> m_lastHeard;
    Navigation::Area m_area = Navigation::Alarms;

    // Built anew when the language changes.
    OperatorActions* m_operator = nullptr;
    QList<QAction*> m_windowActions;
    QAction* m_addServer = nullptr;
    StatusStrip* m_strip = nullptr;
    Navigation* m_navigation = nullptr;
    QSplitter* m_columns = nullptr;
    QStackedWidget* m_lists = nullptr;
    QueuePanel* m_queue = nullptr;
    ServersPanel* m_servers = nullptr;
    QStackedWidget* m_pages = nullptr;
    AlarmPage* m_alarmPage = nullptr;
    ServerPage* m_serverPage = nullptr;
    EmptyState* m_noPage = nullptr;
    UndoBar* m_undoBar = nullptr;
    EngineBar* m_engineBar = nullptr;

    Subscription m_subscription; ///< last: ends before what its listener uses
};

} // namespace sd

#pragma once

#include "models/boundary/boundary.h"
#include "models/items/estatepicture.h"
#include "models/items/serverleaves.h"
#include "models/words/words.h"
#include "widgets/common/appearance.h"
#include "widgets/windowcontent.h"
#include "widgets/windowplace.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace sd {

class AlarmsArea;
class HelpDesk;
class ServersArea;
class SettingsArea;
class Tour;
class WindowAccess;
class WindowColumns;
struct SharedParts;

/// The console: the strip, the navigation and the areas between them. Knows the boundary; no engine, no store, no
/// socket. What `boundary` points at and the appearance must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `shared`: what it has together with others, and outlives it; none: it has all of its own.
    MainWindow(const Boundary& boundary, Appearance& appearance, SharedParts* shared = nullptr,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// By WorkArea::id; an unknown one changes nothing.
    void showArea(const QString& id);
    /// What it shows and where it stands, to be put there again another time.
    [[nodiscard]] WindowPlace place() const;
    void putAt(const WindowPlace& place);
    [[nodiscard]] WindowColumns& columns() const { return *m_columns; }
    /// Shows what is chosen in the other one, where it is at home; goes to its area, where that has a page.
    void follow(const MainWindow& other);
    void goWith(const MainWindow& other);
    /// Once it is known: an estate takes a moment to come.
    void showSpot(const WorkArea::Spot& spot);
    void selectAlarm(AlarmId alarm);
    void selectServer(ServerId server, Leaf leaf = {});
    /// Chooses the worst alarm when nothing is chosen, as for a first look.
    void selectWorst();

    [[nodiscard]] const EstatePicture& picture() const { return m_picture; }
    [[nodiscard]] const Words& words() const { return m_words; }
    /// How long no sound is played; zero: sounds are on.
    void setMuteLeft(Millis left);
    /// Says what could not be done that was asked elsewhere than in the window.
    void refuse(const QString& why);
    /// Shows the parts of the window, one after the other.
    void takeTour();
    /// The same, for somebody who has neither taken nor left it yet and sees the window.
    void takeFirstTour();
    /// Puts the wallboard on its screen, or takes it away.
    void toggleWallboard();

Q_SIGNALS:
    void pictureChanged(const sd::PictureChange& change);
    void ticked(); ///< once a second and with every change
    void muteAsked();
    void windowAsked(); ///< another one like it
    void closeAsked();  ///< by key
    void closed();      ///< it still stands where it stood
    void spotChanged(); ///< another area is open, or something else is chosen in its list

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void take(const PictureChange& change);
    void tick();
    void makeAreas();
    void buildContent();
    void connectActions();
    void showArea(size_t place);
    void toggleTheme();
    void showKeys();
    void changeKeys();
    void addServer();
    void importServers();
    void reportImport(const EstateIntake::Taken& taken);
    void takeBackImport(const EstateIntake::Taken& taken);
    void connectDemo();
    void followEstate();
    void layoutColumns();
    void noteSpot();
    [[nodiscard]] WorkArea& area() const { return *m_areas[m_current]; }

    Boundary m_boundary;
    Appearance& m_appearance;
    std::unique_ptr<SharedParts> m_own; ///< none: they are shared
    SharedParts& m_shared;
    const EstatePicture& m_picture; ///< the shared one
    Words m_words;
    WindowContent::Areas m_areas;
    AlarmsArea* m_alarms = nullptr;
    ServersArea* m_servers = nullptr;
    SettingsArea* m_settings = nullptr;
    size_t m_current = 0;
    std::pair<size_t, WorkArea::Spot> m_spot; ///< of the area; the last that was told
    std::optional<WorkArea::Spot> m_awaited;  ///< to be shown when the estate is known
    QTimer m_ticker;
    Millis m_muteLeft{0};
    std::unique_ptr<HelpDesk> m_help;
    Tour* m_tour = nullptr; ///< none: nobody has asked for it

    WindowAccess* m_access;
    WindowColumns* m_columns;
    WindowContent* m_content = nullptr;
    QPointer<WindowContent> m_retired; ///< the content before this one, until it goes
};

} // namespace sd

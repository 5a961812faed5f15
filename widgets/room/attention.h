#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/desktop.h"
#include "models/boundary/operations.h"
#include "models/domain/alarmnotices.h"
#include "models/domain/alarmsounds.h"
#include "models/items/estatepicture.h"
#include "widgets/common/usersettings.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

namespace sd {

class ItemWords;
class TrayIcon;

/// Calls a person who looks elsewhere: sounds, notices on the desktop, the picture in the tray. One for the program,
/// however many windows it has. Rules are AlarmSounds and AlarmNotices; this carries them out.
class Attention : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes MuteFor{15};

    /// What it needs of the world. `sound` and `desktop` may be null: then there is none.
    struct Means
    {
        Operations& operations;
        const Clock& clock;
        UserSettings& settings;
        SoundOutput* sound = nullptr;
        DesktopNotifier* desktop = nullptr;
    };

    Attention(const EstatePicture& picture, const ItemWords& words, const Means& means, QObject* parent = nullptr);
    ~Attention() override;

    void apply(const PictureChange& change);
    /// Once a second and after every change.
    void tick();

    /// Mutes for a quarter of an hour, or ends that.
    void toggleMute();
    [[nodiscard]] Millis muteLeft() const;
    [[nodiscard]] TrayIcon& tray() { return *m_tray; }

Q_SIGNALS:
    void muteChanged();                ///< also with every second that it counts down
    void openAsked(sd::AlarmId alarm); ///< none: just the window
    void quitAsked();
    void refused(const QString& why); ///< what was asked from the tray or a notice did not happen

private:
    /// A notice on the desktop, and which of its alarms nobody has taken yet.
    struct Shown
    {
        std::set<AlarmId> left;
        AlarmId first;
    };

    void followSettings();
    void sayNotices();
    void say(const AlarmNotice& notice);
    [[nodiscard]] DesktopNotice contentOf(const AlarmNotice& notice) const;
    void withdrawOver(const std::vector<AlarmId>& alarms);
    void acknowledge(std::vector<AlarmId> alarms);
    [[nodiscard]] AlarmId newestCalling() const;

    const EstatePicture& m_picture;
    const ItemWords& m_words;
    Means m_means;
    AlarmSounds m_sounds;
    AlarmNotices m_notices;
    std::map<quint64, Shown> m_shown;
    quint64 m_lastNotice = 0;
    Millis m_lastMuteLeft{0};
    std::unique_ptr<TrayIcon> m_tray;
};

} // namespace sd

#pragma once

#include "widgets/common/usersettings.h"
#include "widgets/panels/servers/remotecommands.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSlider;

namespace sd {

/// What a person sets for oneself: look, sounds, what is shown outside the window, how servers are opened, the
/// wallboard. Every change holds at once; nothing has to be confirmed, and what is changed elsewhere is followed.
class Preferences : public QWidget
{
    Q_OBJECT

public:
    explicit Preferences(UserSettings& settings, QWidget* parent = nullptr);

private:
    struct Choice
    {
        QJsonValue value;
        QString words;
    };

    QFormLayout* addSection(const QString& title);
    void addChoice(QFormLayout& form, QLatin1StringView key, const QString& label, const std::vector<Choice>& choices);
    void addSwitch(QFormLayout& form, QLatin1StringView key, const QString& words);
    void addVolume(QFormLayout& form);
    void addLook();
    void addSounds();
    void addOutside();
    void addRemote();
    void addCommand(QFormLayout& form, RemoteWay way, const QString& label);
    void addWallboard();
    void addTrouble();
    /// Calls `take` now, and whenever the setting has changed.
    template<typename Take>
    void follow(QLatin1StringView key, Take take);

    UserSettings& m_settings;
    QWidget* m_page;
};

} // namespace sd

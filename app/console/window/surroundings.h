#pragma once

#include "app/console/desktop/busnotifier.h"
#include "app/console/desktop/desktoptheme.h"
#include "app/console/desktop/tonedevice.h"
#include "widgets/room/attention.h"

namespace sd {

class Appearance;
class MainWindow;
class WindowSet;
struct Boundary;

/// What is around the windows: loudspeaker, desktop notices, tray, and the desktop's own wish for dark or light.
class Surroundings : public QObject
{
public:
    /// All of them outlive it.
    Surroundings(WindowSet& windows, Appearance& appearance, const Boundary& boundary);

private:
    void attend(MainWindow& window);
    void open(AlarmId alarm);

    WindowSet& m_windows;
    ToneDevice m_sound;
    BusNotifier m_desktop;
    DesktopTheme m_theme;
    Attention m_attention;
};

} // namespace sd

#pragma once

#include "app/console/desktop/busnotifier.h"
#include "app/console/desktop/desktoptheme.h"
#include "app/console/desktop/tonedevice.h"
#include "widgets/room/attention.h"

namespace sd {

class Appearance;
class MainWindow;
struct Boundary;

/// What is around the window: loudspeaker, desktop notices, tray, and the desktop's own wish for dark or light.
class Surroundings : public QObject
{
public:
    /// All of them outlive it.
    Surroundings(MainWindow& window, Appearance& appearance, const Boundary& boundary);

private:
    void open(AlarmId alarm);

    MainWindow& m_window;
    ToneDevice m_sound;
    BusNotifier m_desktop;
    DesktopTheme m_theme;
    Attention m_attention;
};

} // namespace sd

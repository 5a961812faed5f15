#include "app/console/window/surroundings.h"

#include "models/boundary/boundary.h"
#include "widgets/common/appearance.h"
#include "widgets/mainwindow.h"
#include "widgets/windowset.h"

#include <QCoreApplication>

namespace sd {

Surroundings::Surroundings(WindowSet& windows, Appearance& appearance, const Boundary& boundary)
    : m_windows(windows)
    , m_attention(windows.first().picture(), windows.first().words(),
                  {boundary.operations, boundary.clock, appearance.settings(), &m_sound, &m_desktop})
{
    const MainWindow& first = windows.first();
    connect(&first, &MainWindow::pictureChanged, &m_attention, &Attention::apply);
    connect(&first, &MainWindow::ticked, &m_attention, &Attention::tick);
    attend(windows.first());
    connect(&windows, &WindowSet::opened, this, [this](MainWindow* window) { attend(*window); });
    connect(&m_attention, &Attention::refused, this, [this](const QString& why) { m_windows.current().refuse(why); });
    connect(&m_attention, &Attention::openAsked, this, &Surroundings::open);
    connect(&m_attention, &Attention::quitAsked, qApp, &QCoreApplication::quit);
    connect(&m_theme, &DesktopTheme::darkWanted, &appearance,
            [&appearance](bool dark) { appearance.setDesktopTheme(withDark(appearance.desktopTheme(), dark)); });
    connect(&m_theme, &DesktopTheme::contrastWanted, &appearance, [&appearance](bool contrast) {
        appearance.setDesktopTheme(withContrast(appearance.desktopTheme(), contrast));
    });
}

void Surroundings::attend(MainWindow& window)
{
    connect(&window, &MainWindow::muteAsked, &m_attention, &Attention::toggleMute);
    connect(&m_attention, &Attention::muteChanged, &window,
            [this, &window] { window.setMuteLeft(m_attention.muteLeft()); });
    window.setMuteLeft(m_attention.muteLeft());
}

void Surroundings::open(AlarmId alarm)
{
    MainWindow& window = m_windows.current();
    if (window.isMinimized())
        window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
    if (alarm)
        window.selectAlarm(alarm);
}

} // namespace sd

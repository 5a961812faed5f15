#include "app/console/window/surroundings.h"

#include "models/boundary/boundary.h"
#include "widgets/common/appearance.h"
#include "widgets/mainwindow.h"

#include <QCoreApplication>

namespace sd {

Surroundings::Surroundings(MainWindow& window, Appearance& appearance, const Boundary& boundary)
    : m_window(window)
    , m_attention(window.picture(), window.words(),
                  {boundary.operations, boundary.clock, appearance.settings(), &m_sound, &m_desktop})
{
    connect(&window, &MainWindow::pictureChanged, &m_attention, &Attention::apply);
    connect(&window, &MainWindow::ticked, &m_attention, &Attention::tick);
    connect(&window, &MainWindow::muteAsked, &m_attention, &Attention::toggleMute);
    connect(&m_attention, &Attention::muteChanged, &window, [this] { m_window.setMuteLeft(m_attention.muteLeft()); });
    connect(&m_attention, &Attention::refused, &window, &MainWindow::refuse);
    connect(&m_attention, &Attention::openAsked, this, &Surroundings::open);
    connect(&m_attention, &Attention::quitAsked, qApp, &QCoreApplication::quit);
    connect(&m_theme, &DesktopTheme::darkWanted, &appearance,
            [&appearance](bool dark) { appearance.setDesktopTheme(withDark(appearance.desktopTheme(), dark)); });
    connect(&m_theme, &DesktopTheme::contrastWanted, &appearance, [&appearance](bool contrast) {
        appearance.setDesktopTheme(withContrast(appearance.desktopTheme(), contrast));
    });
}

void Surroundings::open(AlarmId alarm)
{
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (alarm)
        m_window.selectAlarm(alarm);
}

} // namespace sd

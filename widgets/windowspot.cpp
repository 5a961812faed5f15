// What a window has chosen and where it stands: asked by other windows, and put there again.
#include "widgets/areas/alarmsarea.h"
#include "widgets/areas/serversarea.h"
#include "widgets/mainwindow.h"
#include "widgets/windowcolumns.h"

#include <QScreen>

namespace sd {

void MainWindow::noteSpot()
{
    std::pair<size_t, WorkArea::Spot> spot{m_current, area().spot()};
    if (std::exchange(m_spot, spot) != spot)
        Q_EMIT spotChanged();
}

void MainWindow::follow(const MainWindow& other)
{
    const WorkArea::Spot spot = other.area().spot();
    if (spot.alarm) {
        if (m_current != other.m_current)
            showArea(m_alarms->id());
        m_alarms->select(spot.alarm);
        // One that has ended may be in no list here.
        if (const Alarm* alarm = other.m_alarms->known(spot.alarm); alarm != nullptr && !m_alarms->isAt(spot.alarm))
            m_alarms->show(*alarm);
    } else if (spot.server) {
        showSpot(spot);
    } else {
        goWith(other);
    }
}

void MainWindow::goWith(const MainWindow& other)
{
    if (other.m_current != m_current && other.m_content->hasPage())
        showArea(other.m_current);
}

void MainWindow::showSpot(const WorkArea::Spot& spot)
{
    if (m_picture.server(spot.server) == nullptr) {
        m_awaited = spot;
        return;
    }
    m_awaited.reset();
    const bool isOpen = spot.alarm && m_picture.alarm(spot.alarm) != nullptr;
    const WorkArea& home = isOpen ? static_cast<const WorkArea&>(*m_alarms) : *m_servers;
    if (&area() != &home)
        showArea(home.id()); // else the keys stay where they are
    if (isOpen)
        m_alarms->select(spot.alarm);
    else
        m_servers->select(spot.server, spot.leaf);
}

void MainWindow::selectAlarm(AlarmId alarm)
{
    showArea(m_alarms->id());
    m_alarms->select(alarm);
    m_content->slidePageIn();
}

void MainWindow::selectServer(ServerId server, Leaf leaf)
{
    showArea(m_servers->id());
    m_servers->select(server, leaf);
    m_content->slidePageIn();
}

void MainWindow::selectWorst()
{
    m_alarms->selectWorst();
}

WindowPlace MainWindow::place() const
{
    return {.area = area().id(),
            .screen = screen()->name(),
            .geometry = isMaximized() ? normalGeometry() : geometry(),
            .maximized = isMaximized(),
            .columns = m_columns->look(),
            .shown = m_columns->look().held ? area().spot() : WorkArea::Spot{}};
}

void MainWindow::putAt(const WindowPlace& place)
{
    setGeometry(place.geometry);
    if (place.maximized)
        setWindowState(Qt::WindowMaximized);
    showArea(place.area);
    m_columns->put(place.columns);
    if (place.columns.held)
        showSpot(place.shown);
}

} // namespace sd

#pragma once

#include "models/domain/health.h"
#include "widgets/common/palette.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace sd {

/// The picture in the tray: the worst state's figure with the number of alarms over it. Quiet when there is none.
QPixmap trayPicture(const StateCounts& alarms, int side, const Palette& colors);

/// The console in the desktop's tray: worst state and count, and a menu with what can be done from there. Where there
/// is no tray it is not seen, and nothing else changes.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject* parent = nullptr);

    void setVisible(bool visible);
    void show(const StateCounts& alarms, bool canAcknowledge);
    void setMuteLeft(Millis left);
    [[nodiscard]] QMenu& menu() { return m_menu; }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void openAsked();
    void acknowledgeAsked();
    void muteAsked(); ///< or to end it
    void quitAsked();

private:
    void retranslate();

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction* m_open;
    QAction* m_acknowledge;
    QAction* m_mute;
    QAction* m_quit;
    StateCounts m_shown{};
    Millis m_muteLeft{0};
    bool m_isFirst = true;
};

} // namespace sd

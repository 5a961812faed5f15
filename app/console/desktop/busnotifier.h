#pragma once

#include "models/boundary/desktop.h"

#include <QDBusConnection>
#include <QObject>

#include <map>

class QDBusPendingCallWatcher;

namespace sd {

/// Notifications by the Desktop Notifications Specification 1.2 (org.freedesktop.Notifications) on the session's bus.
/// Every call is asynchronous; a desktop that does not answer, or a session without a bus, costs nothing.
class BusNotifier : public QObject, public DesktopNotifier
{
    Q_OBJECT

public:
    explicit BusNotifier(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    void show(quint64 notice, const DesktopNotice& content) override;
    void withdraw(quint64 notice) override;
    void listen(Listener acted, Listener opened) override;

private Q_SLOTS:
    void takeAction(uint id, const QString& action);
    void takeClosed(uint id, uint reason);

private:
    struct Shown
    {
        uint id = 0; ///< the desktop's number; 0: it has not answered yet
        bool withdrawn = false;
    };

    [[nodiscard]] quint64 noticeOf(uint id) const; ///< 0: not ours
    void takeId(quint64 notice, const QDBusPendingCallWatcher& answer);
    void close(uint id);

    QDBusConnection m_bus;
    std::map<quint64, Shown> m_shown;
    Listener m_acted;
    Listener m_opened;
};

} // namespace sd

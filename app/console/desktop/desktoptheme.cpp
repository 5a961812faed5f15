#include "app/console/desktop/desktoptheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr auto portalName = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settingsPortal = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1; // 0 no wish, 1 dark, 2 light
constexpr auto contrastKey = "contrast"_L1;     // 0 no wish, 1 higher
constexpr int PortalWithin = 3'000;             // ms

/// Read() wraps its value twice, by an old mistake that is now part of the interface; ReadOne() does not.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopTheme::DesktopTheme(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(portalName, portalPath, settingsPortal, u"SettingChanged"_s, this,
                  SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrastKey);
}

void DesktopTheme::ask(const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(portalName, portalPath, settingsPortal, u"Read"_s);
    message << appearance << key;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message, PortalWithin), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            takeSetting(appearance, key, reply.value());
        answer->deleteLater();
    });
}

void DesktopTheme::takeSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != appearance)
        return;
    const uint wish = unwrapped(value.variant());
    if (key == colorScheme && wish != 0)
        Q_EMIT darkWanted(wish == 1);
    else if (key == contrastKey)
        Q_EMIT contrastWanted(wish == 1);
}

} // namespace sd

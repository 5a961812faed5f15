#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace sd {

/// What the desktop wants of every program, by its settings portal (org.freedesktop.portal.Settings, namespace
/// org.freedesktop.appearance): dark or light, and more contrast or not. Asked once, then heard when it changes. Says
/// nothing where there is no bus or no portal.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

Q_SIGNALS:
    void darkWanted(bool dark);
    void contrastWanted(bool contrast);

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);

    QDBusConnection m_bus;
};

} // namespace sd

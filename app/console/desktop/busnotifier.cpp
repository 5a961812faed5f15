#include "app/console/desktop/busnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr auto notifyName = "org.freedesktop.Notifications"_L1;
constexpr auto notifyPath = "/org/freedesktop/Notifications"_L1;
constexpr auto acknowledgeAction = "acknowledge"_L1;
constexpr auto defaultAction = "default"_L1; // a click on the notice itself, by the specification
constexpr int DesktopsOwnTime = -1;
constexpr int UntilClosed = 0;
constexpr int NotifyWithin = 3'000; // ms

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(notifyName, notifyPath, notifyName, method);
}

/// 1 normal, 2 critical: stays until it is taken.
uchar urgencyOf(State level)
{
    return level == State::Error ? 2 : 1;
}

/// The body may be taken for markup by the desktop.
QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

} // namespace

BusNotifier::BusNotifier(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(notifyName, notifyPath, notifyName, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect(notifyName, notifyPath, notifyName, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
}

void BusNotifier::listen(Listener acted, Listener opened)
{
    m_acted = std::move(acted);
    m_opened = std::move(opened);
}

void BusNotifier::show(quint64 notice, const DesktopNotice& content)
{
    if (!m_bus.isConnected())
        return;
    Shown& shown = m_shown[notice];
    shown.withdrawn = false;
    QStringList actions{defaultAction, content.title};
    if (!content.action.isEmpty())
        actions << acknowledgeAction << content.action;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyOf(content.level))},
                            {u"category"_s, u"device.error"_s},
                            {u"desktop-entry"_s, u"se.serverdrift.Serverdrift"_s}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Serverdrift"_s << shown.id << u"se.serverdrift.Serverdrift"_s << content.title << escaped(content.text)
            << actions << hints << (content.level == State::Error ? UntilClosed : DesktopsOwnTime);
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message, NotifyWithin), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, notice, answer] {
        takeId(notice, *answer);
        answer->deleteLater();
    });
}

void BusNotifier::takeId(quint64 notice, const QDBusPendingCallWatcher& answer)
{
    const auto it = m_shown.find(notice);
    if (it == m_shown.end())
        return;
    const QDBusPendingReply<uint> reply = answer;
    if (reply.isError()) {
        m_shown.erase(it);
        return;
    }
    it->second.id = reply.value();
    if (it->second.withdrawn) { // while the desktop was still thinking
        close(reply.value());
        m_shown.erase(it);
    }
}

void BusNotifier::withdraw(quint64 notice)
{
    const auto it = m_shown.find(notice);
    if (it == m_shown.end())
        return;
    if (it->second.id == 0) {
        it->second.withdrawn = true;
        return;
    }
    close(it->second.id);
    m_shown.erase(it);
}

void BusNotifier::close(uint id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    m_bus.send(message);
}

quint64 BusNotifier::noticeOf(uint id) const
{
    const auto it = std::ranges::find_if(m_shown, [id](const auto& item) { return item.second.id == id; });
    return id == 0 || it == m_shown.end() ? 0 : it->first;
}

void BusNotifier::takeAction(uint id, const QString& action)
{
    const quint64 notice = noticeOf(id);
    const Listener& listener = action == acknowledgeAction ? m_acted : m_opened;
    if (notice != 0 && listener && (action == acknowledgeAction || action == defaultAction))
        listener(notice);
}

/// A notice that timed out may still lie in the desktop's list, so its action is still listened to; dismissed (2) and
/// closed by us (3) are gone.
void BusNotifier::takeClosed(uint id, uint reason)
{
    constexpr uint expired = 1;
    if (reason != expired)
        m_shown.erase(noticeOf(id));
}

} // namespace sd

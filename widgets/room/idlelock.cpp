#include "widgets/room/idlelock.h"

#include "widgets/common/usersettings.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace sd {

namespace {

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TabletPress;
}

} // namespace

IdleLock::IdleLock(Means means, QObject* parent)
    : QObject(parent)
    , m_means(means)
    , m_touchedAt(means.clock.steadyNow())
{
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::tick()
{
    const std::chrono::minutes after(m_means.settings.number(setting::LockAfter));
    if (after.count() > 0 && m_means.clock.steadyNow() - m_touchedAt >= after)
        m_means.accounts.lock();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type()))
        m_touchedAt = m_means.clock.steadyNow();
    return QObject::eventFilter(watched, event);
}

} // namespace sd

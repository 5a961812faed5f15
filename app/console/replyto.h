#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace sd {

/// Deletes an object of some thread: at once where that is the calling one, else later there. Not deleteLater in both
/// cases: the last holder may be an event that the ending application throws away, with the event queue locked.
inline void letGo(QObject* object)
{
    if (object->thread() == QThread::currentThread())
        delete object;
    else
        object->deleteLater();
}

/// Wraps `reply` so that it may be called from any thread and runs, later, on the thread that made the wrapper
/// (which needs an event loop). When that thread has ended, the call goes nowhere.
template<typename... Args>
std::function<void(Args...)> replyHere(std::function<void(Args...)> reply)
{
    if (!reply)
        return [](Args...) {};
    // A context object of this thread, whose last holder may be another one.
    const std::shared_ptr<QObject> here(new QObject, letGo);
    return [here, reply = std::move(reply)](Args... args) {
        // The event holds no share of `here`: Qt throws events away with a mutex held, and deleteLater posts another.
        // Where this was the last call, the deletion is queued behind it.
        QMetaObject::invokeMethod(
            here.get(), [reply, ... kept = std::move(args)]() mutable { reply(std::move(kept)...); },
            Qt::QueuedConnection);
    };
}

} // namespace sd

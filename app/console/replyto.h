#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <atomic>
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
    // A context object of this thread, whose last holder may be another one. Once it has been called its deletion is
    // queued behind that call, also when the last holder is this thread: deleting it here and now would take the call
    // along. By a call like it: a deferred deletion alone can be sent before what was posted earlier.
    const auto called = std::make_shared<std::atomic<bool>>(false);
    const std::shared_ptr<QObject> here(new QObject, [called](QObject* object) {
        if (*called)
            QMetaObject::invokeMethod(object, &QObject::deleteLater, Qt::QueuedConnection);
        else
            letGo(object);
    });
    return [here, called, reply = std::move(reply)](Args... args) {
        *called = true;
        // The event holds no share of `here`: Qt throws events away with a mutex held, and deleteLater posts another.
        QMetaObject::invokeMethod(
            here.get(), [reply, ... kept = std::move(args)]() mutable { reply(std::move(kept)...); },
            Qt::QueuedConnection);
    };
}

/// What any thread may tell, and who hears it on the thread that made this, as long as `held` is.
template<typename What>
struct Hearing
{
    std::function<void(What)> tell;
    std::shared_ptr<std::function<void(const What&)>> held; ///< for the subscription alone
};

template<typename What>
Hearing<What> hearHere(std::function<void(const What&)> listener)
{
    auto held = std::make_shared<std::function<void(const What&)>>(std::move(listener));
    auto tell = replyHere(std::function<void(What)>([heard = std::weak_ptr(held)](const What& what) {
        if (const auto still = heard.lock())
            (*still)(what);
    }));
    return {std::move(tell), std::move(held)};
}

} // namespace sd

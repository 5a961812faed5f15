#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>

namespace sd {

/// Wraps `reply` so that it may be called from any thread and runs, later, on the thread that made the wrapper
/// (which needs an event loop). When that thread has ended, the call goes nowhere.
template<typename... Args>
std::function<void(Args...)> replyHere(std::function<void(Args...)> reply)
{
    if (!reply)
        return [](Args...) {};
    // A context object of this thread; deleteLater, since its last holder may be another thread.
    const std::shared_ptr<QObject> here(new QObject, [](QObject* context) { context->deleteLater(); });
    return [here, reply = std::move(reply)](Args... args) {
        QMetaObject::invokeMethod(
            here.get(), [here, reply, ... kept = std::move(args)]() mutable { reply(std::move(kept)...); },
            Qt::QueuedConnection);
    };
}

} // namespace sd

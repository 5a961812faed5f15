#include "tests/bench/window/listeners.h"

namespace sd::bench {

WatchedFeed::WatchedFeed(LiveFeed& feed, const Clock& clock)
    : m_feed(feed)
    , m_clock(clock)
{}

Subscription WatchedFeed::subscribe(Listener listener)
{
    return m_feed.subscribe([this, listener = std::move(listener)](const LiveBatch& batch) {
        if (!batch.alarms.empty())
            m_arrived = m_clock.steadyNow();
        listener(batch);
    });
}

EngineEar::EngineEar(LiveFeed& feed)
{
    moveToThread(&m_thread);
    m_thread.start();
    const auto listen = [this, &feed] {
        m_subscription = feed.subscribe([this](const LiveBatch& batch) {
            if (!batch.alarms.empty())
                m_told = toMs(batch.at);
        });
    };
    QMetaObject::invokeMethod(this, listen, Qt::BlockingQueuedConnection);
}

EngineEar::~EngineEar()
{
    QMetaObject::invokeMethod(
        this, [this] { m_subscription.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace sd::bench

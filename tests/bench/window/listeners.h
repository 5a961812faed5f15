#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/livefeed.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace sd::bench {

/// The live feed on its way to a window; notes when the last batch with alarms was handed over.
class WatchedFeed : public LiveFeed
{
public:
    /// Both outlive it and what listens to it.
    WatchedFeed(LiveFeed& feed, const Clock& clock);
    [[nodiscard]] Subscription subscribe(Listener listener) override;
    [[nodiscard]] SteadyTime arrived() const { return m_arrived; }

private:
    LiveFeed& m_feed;
    const Clock& m_clock;
    SteadyTime m_arrived{};
};

/// Listens on a thread of its own, which is never busy: what waits for a window is merged with what comes after it, and
/// no longer tells when the engine told of it.
class EngineEar : public QObject
{
    Q_OBJECT

public:
    explicit EngineEar(LiveFeed& feed); ///< outlives it
    ~EngineEar() override;
    /// When the engine made its last batch with alarms.
    [[nodiscard]] UtcTime told() const { return fromMs(m_told); }

private:
    std::atomic<qint64> m_told = 0;
    Subscription m_subscription; ///< of the thread
    QThread m_thread;
};

} // namespace sd::bench

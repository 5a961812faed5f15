#include "app/console/livehub.h"

#include "app/console/replyto.h"

#include <QMetaObject>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace sd {

namespace {

template<typename Key, typename Value, typename KeyOf>
void layOver(std::vector<Value>& known, QHash<Key, size_t>& places, const std::vector<Value>& newer, KeyOf keyOf)
{
    if (known.empty())
        known.reserve(newer.size()); // a whole picture is large, and no larger than this
    for (const Value& value : newer) {
        const Key key = keyOf(value);
        if (const auto place = places.constFind(key); place != places.cend()) {
            known[*place] = value;
        } else {
            places.insert(key, known.size());
            known.push_back(value);
        }
    }
}

} // namespace

void BatchMerger::add(const LiveBatch& newer)
{
    if (newer.reset)
        *this = BatchMerger();
    m_isEmpty = false;
    m_batch.at = newer.at;
    m_batch.reset = m_batch.reset || newer.reset;
    if (newer.estate)
        m_batch.estate = newer.estate;
    if (newer.vitals)
        m_batch.vitals = newer.vitals;
    layOver(m_batch.servers, m_servers, newer.servers, [](const ServerHealth& health) { return health.server; });
    layOver(m_batch.checks, m_checks, newer.checks, [](const CheckHealth& health) { return health.check; });
    layOver(m_batch.series, m_series, newer.series, [](const SeriesHealth& health) { return health.series; });
    layOver(m_batch.alarms, m_alarms, newer.alarms, [](const Alarm& alarm) { return alarm.id; });
    for (const AlarmId alarm : newer.handled) {
        if (m_handled.insert(alarm).second)
            m_batch.handled.push_back(alarm);
    }
}

LiveBatch BatchMerger::take()
{
    LiveBatch batch = std::move(m_batch);
    *this = BatchMerger();
    return batch;
}

/// One listener: what waits for it, and the object that stands for it in its thread's event loop.
class LiveHub::Listening : public std::enable_shared_from_this<LiveHub::Listening>
{
public:
    Listening(const Clock& clock, Listener listener)
        : m_clock(clock)
        , m_listener(std::move(listener))
        , m_context(new QObject, letGo)
    {}

    void add(const LiveBatch& batch)
    {
        const std::lock_guard lock(m_mutex);
        // Changes before the first picture are changes of nothing.
        if (!m_hasPicture && !batch.reset)
            return;
        m_hasPicture = true;
        m_waiting.add(batch);
        if (!std::exchange(m_isScheduled, true))
            wake();
    }

    /// After it returned, the listener is not called again.
    void end()
    {
        const std::lock_guard lock(m_calling);
        m_ended = true;
    }

private:
    // What is posted holds no share: Qt throws events away with a mutex held, and the last share would post another.
    void wake()
    {
        QMetaObject::invokeMethod(m_context.get(), whileAlive(&Listening::deliverInTime), Qt::QueuedConnection);
    }

    void deliverInTime()
    {
        const auto sinceLast = m_clock.steadyNow() - m_deliveredAt;
        if (m_wasCalled && sinceLast < Pace) {
            const auto rest = std::chrono::ceil<Millis>(Pace - sinceLast);
            QTimer::singleShot(rest, Qt::PreciseTimer, m_context.get(), whileAlive(&Listening::deliver));
            return;
        }
        deliver();
    }

    [[nodiscard]] std::function<void()> whileAlive(void (Listening::*call)())
    {
        return [weak = weak_from_this(), call] {
            if (const auto self = weak.lock())
                ((*self).*call)();
        };
    }

    void deliver()
    {
        LiveBatch batch;
        {
            const std::lock_guard lock(m_mutex);
            m_isScheduled = false;
            batch = m_waiting.take();
        }
        m_wasCalled = true;
        m_deliveredAt = m_clock.steadyNow();
        // Recursive, since a listener may end its own subscription.
        const std::lock_guard lock(m_calling);
        if (!m_ended)
            m_listener(batch);
    }

    const Clock& m_clock;
    Listener m_listener;
    std::shared_ptr<QObject> m_context;

    std::mutex m_mutex; ///< protects m_waiting, m_hasPicture, m_isScheduled
    BatchMerger m_waiting;
    bool m_hasPicture = false;
    bool m_isScheduled = false;

    std::recursive_mutex m_calling; ///< held while the listener runs; protects m_ended
    bool m_ended = false;

    // The listener's thread only.
    bool m_wasCalled = false;
    SteadyTime m_deliveredAt{};
};

LiveHub::LiveHub(const Clock& clock, std::function<void(TakePicture)> askPicture)
    : m_clock(clock)
    , m_askPicture(std::move(askPicture))
{}

LiveHub::~LiveHub()
{
    std::vector<std::shared_ptr<Listening>> listening;
    {
        const std::lock_guard lock(m_register->mutex);
        listening.swap(m_register->listening);
    }
    for (const auto& one : listening)
        one->end();
}

Subscription LiveHub::subscribe(Listener listener)
{
    auto listening = std::make_shared<Listening>(m_clock, std::move(listener));
    {
        const std::lock_guard lock(m_register->mutex);
        m_register->listening.push_back(listening);
    }
    m_askPicture([weak = std::weak_ptr(listening)](const LiveBatch& picture) {
        if (const auto self = weak.lock())
            self->add(picture);
    });
    return Subscription([known = m_register, listening] {
        listening->end();
        const std::lock_guard lock(known->mutex);
        std::erase(known->listening, listening);
    });
}

void LiveHub::publish(const LiveBatch& batch)
{
    const std::lock_guard lock(m_register->mutex);
    for (const auto& listening : m_register->listening)
        listening->add(batch);
}

} // namespace sd

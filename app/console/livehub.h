#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/livefeed.h"

#include <functional>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <vector>

namespace sd {

/// Carries the engine's batches to whoever listens. `publish` comes from the pipeline's thread and never waits for a
/// listener: what a slow one has not fetched is merged, newest value last, so that its backlog is never larger than
/// one picture of the estate.
class LiveHub final : public LiveFeed
{
public:
    /// How often one listener is called at most.
    static constexpr Millis Pace{100};

    using TakePicture = std::function<void(LiveBatch)>; ///< any thread, also when the hub has gone

    /// `askPicture` makes the engine give a whole picture (a batch with `reset`) soon: to the new listener alone, or to
    /// everybody where one is due. `clock` outlives the hub.
    LiveHub(const Clock& clock, std::function<void(TakePicture)> askPicture);
    ~LiveHub() override;

    [[nodiscard]] Subscription subscribe(Listener listener) override;
    /// Any thread.
    void publish(const LiveBatch& batch);

private:
    class Listening;
    /// Shared with the subscriptions, which may outlive the hub.
    struct Register
    {
        std::mutex mutex; ///< protects listening
        std::vector<std::shared_ptr<Listening>> listening;
    };

    const Clock& m_clock;
    std::function<void(TakePicture)> m_askPicture;
    std::shared_ptr<Register> m_register = std::make_shared<Register>();
};

/// Lays `newer` over `older`: each object once, with its newest value; a picture (`reset`) replaces all before it.
class BatchMerger
{
public:
    void add(const LiveBatch& newer);
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] bool isPicture() const { return !m_isEmpty && m_batch.reset; }
    /// What was gathered, and begins anew.
    LiveBatch take();

private:
    LiveBatch m_batch;
    bool m_isEmpty = true;
    QHash<ServerId, size_t> m_servers;
    QHash<CheckId, size_t> m_checks;
    QHash<SeriesId, size_t> m_series;
    QHash<AlarmId, size_t> m_alarms;
    std::unordered_set<AlarmId> m_handled;
};

} // namespace sd

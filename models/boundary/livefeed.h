#pragma once

#include "models/boundary/subscription.h"
#include "models/domain/alarm.h"
#include "models/domain/estate.h"
#include "models/domain/health.h"
#include "models/domain/shared.h"

#include <functional>
#include <optional>
#include <vector>

namespace sd {

/// What changed since the last batch; each object at most once, with its newest value.
struct LiveBatch
{
    UtcTime at{};
    bool reset = false;         ///< a whole picture follows: forget everything known
    Shared<Estate> estate = {}; ///< the configuration, when it changed (always after `reset`); else none
    std::vector<ServerHealth> servers = {};
    std::vector<CheckHealth> checks = {};
    std::vector<SeriesHealth> series = {};
    std::vector<Alarm> alarms = {};    ///< opened, changed and just closed ones (closedAt tells)
    std::vector<AlarmId> handled = {}; ///< those of `alarms` that a person did something to, each once
    std::optional<EngineVitals> vitals = {};
};

/// What a window may listen to. The listener is called on the thread that subscribed (it needs an event loop),
/// at most ten times a second, first with a whole picture. A batch without changes is sent once a second as the
/// engine's heartbeat, so that a window can tell silence from calm.
class LiveFeed
{
public:
    using Listener = std::function<void(const LiveBatch&)>;

    LiveFeed() = default;
    virtual ~LiveFeed() = default;
    Q_DISABLE_COPY_MOVE(LiveFeed)
    [[nodiscard]] virtual Subscription subscribe(Listener listener) = 0;
};

} // namespace sd

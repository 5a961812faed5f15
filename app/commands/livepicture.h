#pragma once

#include "models/boundary/livefeed.h"

#include <map>

namespace sd {

/// Listens to a feed and keeps the newest of everything: what a table printed at the end is made from.
class LivePicture
{
public:
    explicit LivePicture(LiveFeed& feed);
    LivePicture(const LivePicture&) = delete;
    LivePicture& operator=(const LivePicture&) = delete;

    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const Estate& estate() const { return m_estate; }
    [[nodiscard]] const std::optional<EngineVitals>& vitals() const { return m_vitals; }
    [[nodiscard]] std::vector<ServerHealth> servers() const;
    [[nodiscard]] std::vector<Alarm> openAlarms() const;

private:
    void add(const LiveBatch& batch);

    bool m_isWhole = false;
    Estate m_estate;
    std::map<ServerId, ServerHealth> m_servers;
    std::map<AlarmId, Alarm> m_openAlarms;
    std::optional<EngineVitals> m_vitals;
    Subscription m_subscription; ///< last: ends before what it fills
};

} // namespace sd

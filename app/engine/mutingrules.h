#pragma once

#include "models/domain/dependency.h"
#include "models/domain/estate.h"
#include "models/domain/muting.h"
#include "models/domain/time.h"

#include <QHash>

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sd {

struct Mute
{
    MuteReason reason = MuteReason::None;
    UtcTime until{}; ///< when known, else the epoch

    friend bool operator==(Mute, Mute) = default;
};

/// Which servers' alarms call nobody, and why: service windows and dependencies on parents.
/// A poll belongs to the time at which it started. What a poll that began before a window's end (or before a parent
/// came back) found is still muted; the first one that began after it decides.
class MutingRules
{
public:
    void configure(const Estate& estate);

    struct WindowChanges
    {
        std::vector<ServerId> begun; ///< or extended, or cut short but not ended
        std::vector<ServerId> ended;
    };
    /// Looks at the wall clock. Each beginning and each end is told once.
    WindowChanges advance(Stamp now);
    [[nodiscard]] Mute windowMute(ServerId server, SteadyTime pollStarted) const;

    /// A server's own checks say that it is down or up. Returns those below it that are cut off now but were not,
    /// or the other way round.
    std::vector<ServerId> setDown(ServerId server, bool isDown, SteadyTime now);
    [[nodiscard]] bool isDown(ServerId server) const { return m_down.contains(server); }
    [[nodiscard]] bool isCutOff(ServerId server) const { return m_cutOff.contains(server); }
    /// True also for a poll that began while the server was still cut off.
    [[nodiscard]] bool wasCutOff(ServerId server, SteadyTime pollStarted) const;
    [[nodiscard]] std::vector<ServerId> parentsOf(ServerId server) const { return m_graph.parentsOf(server); }
    [[nodiscard]] bool hasDependencies() const { return m_hasDependencies; }

private:
    void refreshCutOff(ServerId server, SteadyTime now, std::vector<ServerId>& changed);

    std::vector<ServiceWindow> m_windows;
    QHash<ServerId, Mute> m_inWindow;
    QHash<ServerId, SteadyTime> m_windowEnded;
    DependencyGraph m_graph;
    bool m_hasDependencies = false;
    std::unordered_set<ServerId> m_down;
    std::unordered_set<ServerId> m_cutOff;
    QHash<ServerId, SteadyTime> m_cutOffEnded;
};

} // namespace sd

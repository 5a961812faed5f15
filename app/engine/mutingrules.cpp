#include "app/engine/mutingrules.h"

namespace sd {

void MutingRules::configure(const Estate& estate)
{
    m_windows = estate.windows;
    m_graph = {};
    m_hasDependencies = false;
    for (const auto& [child, parent] : estate.dependencies)
        m_hasDependencies = m_graph.add(child, parent) || m_hasDependencies;

    // A server that is no more must not hold others down.
    std::unordered_set<ServerId> watched;
    for (const Server& server : estate.servers) {
        if (server.enabled)
            watched.insert(server.id);
    }
    std::erase_if(m_down, [&](ServerId server) { return !watched.contains(server); });
    m_cutOff.clear();
    const auto isDownNow = [this](ServerId server) { return isDown(server); };
    for (const auto& [child, parent] : estate.dependencies) {
        if (m_graph.isCutOff(child, isDownNow))
            m_cutOff.insert(child);
    }
}

MutingRules::WindowChanges MutingRules::advance(Stamp now)
{
    QHash<ServerId, Mute> current;
    for (const ServiceWindow& window : m_windows) {
        if (!window.when.contains(now.wall))
            continue;
        for (const ServerId server : window.servers) {
            if (const ServiceWindow* covers = windowFor(m_windows, server, now.wall))
                current.insert(server, {MuteReason::Window, covers->when.to});
        }
    }
    WindowChanges changes;
    for (auto it = current.cbegin(); it != current.cend(); ++it) {
        if (m_inWindow.value(it.key()) != it.value())
            changes.begun.push_back(it.key());
    }
    for (auto it = m_inWindow.cbegin(); it != m_inWindow.cend(); ++it) {
        if (current.contains(it.key()))
            continue;
        changes.ended.push_back(it.key());
        m_windowEnded.insert(it.key(), now.steady);
    }
    m_inWindow = std::move(current);
    return changes;
}

Mute MutingRules::windowMute(ServerId server, SteadyTime pollStarted) const
{
    if (m_inWindow.isEmpty() && m_windowEnded.isEmpty())
        return {};
    if (const auto found = m_inWindow.constFind(server); found != m_inWindow.cend())
        return *found;
    const auto ended = m_windowEnded.constFind(server);
    if (ended != m_windowEnded.cend() && pollStarted < *ended)
        return {MuteReason::Window, {}};
    return {};
}

void MutingRules::refreshCutOff(ServerId server, SteadyTime now, std::vector<ServerId>& changed)
{
    const bool cutOff = m_graph.isCutOff(server, [this](ServerId other) { return isDown(other); });
    if (cutOff == isCutOff(server))
        return;
    changed.push_back(server);
    if (cutOff) {
        m_cutOff.insert(server);
    } else {
        m_cutOff.erase(server);
        m_cutOffEnded.insert(server, now);
    }
}

std::vector<ServerId> MutingRules::setDown(ServerId server, bool isDownNow, SteadyTime now)
{
    if (isDownNow == isDown(server))
        return {};
    if (isDownNow)
        m_down.insert(server);
    else
        m_down.erase(server);
    std::vector<ServerId> changed;
    if (m_hasDependencies) {
        for (const ServerId below : m_graph.descendantsOf(server))
            refreshCutOff(below, now, changed);
    }
    return changed;
}

bool MutingRules::wasCutOff(ServerId server, SteadyTime pollStarted) const
{
    if (isCutOff(server))
        return true;
    const auto ended = m_cutOffEnded.constFind(server);
    return ended != m_cutOffEnded.cend() && pollStarted < *ended;
}

} // namespace sd

#include "app/engine/holdback.h"

#include "app/engine/reachability.h"

#include <algorithm>

namespace sd {

namespace {
/// Longer than a parent's parent needs to time out; what is not clear by then is judged as it stands.
constexpr std::chrono::seconds longestHold{15};
} // namespace

bool HoldBack::isNetworkClear(SteadyTime since) const
{
    return m_network.size() == 0 || m_network.wasLost(since) || m_network.isSettledSince(since);
}

bool HoldBack::isFresh(const ServerRun& parent, SteadyTime since, std::vector<quint32>* stale) const
{
    const bool hasPing =
        std::ranges::any_of(parent.slots, [this](quint32 s) { return m_table.at(s)->plan.kind == ProbeKind::Icmp; });
    bool fresh = true;
    for (const quint32 slot : parent.slots) {
        const CheckRun& run = *m_table.at(slot);
        if ((hasPing && run.plan.kind != ProbeKind::Icmp) || run.lastStarted > since)
            continue;
        fresh = false;
        if (stale)
            stale->push_back(slot);
    }
    return fresh;
}

bool HoldBack::areParentsClear(ServerId server, SteadyTime since, std::vector<quint32>* stale) const
{
    if (!m_muting.hasDependencies() || m_muting.wasCutOff(server, since))
        return true;
    bool clear = true;
    std::vector<quint32> missing;
    for (const ServerId id : m_muting.parentsOf(server)) {
        const ServerRun* parent = m_table.find(id);
        if (!parent || parent->slots.empty() || m_muting.isDown(id) || m_muting.isCutOff(id))
            continue;
        // One parent that is surely up is a way to the child.
        if (isFresh(*parent, since, &missing))
            return true;
        clear = false;
    }
    if (stale)
        stale->insert(stale->end(), missing.begin(), missing.end());
    return clear;
}

bool HoldBack::mustWait(const CheckRun& run, const PollResult& result) const
{
    if (run.foundNobody || !foundNobody(result))
        return false;
    const SteadyTime since = result.started.steady;
    return !isNetworkClear(since) || !areParentsClear(run.plan.server, since, nullptr);
}

void HoldBack::hold(const CheckRun& run, PollResult result, SteadyTime now)
{
    m_held.insert_or_assign(run.slot, Held{std::move(result), now + longestHold});
}

std::optional<PollResult> HoldBack::take(quint32 slot)
{
    const auto found = m_held.find(slot);
    if (found == m_held.end())
        return {};
    PollResult result = std::move(found->second.result);
    m_held.erase(found);
    return result;
}

HoldBack::Round HoldBack::look(SteadyTime now) const
{
    Round round;
    for (const auto& [slot, held] : m_held) {
        const SteadyTime since = held.result.started.steady;
        const CheckRun* run = m_table.at(slot);
        const bool networkClear = isNetworkClear(since);
        const bool parentsClear = !run || areParentsClear(run->plan.server, since, &round.ask);
        if ((networkClear && parentsClear) || now >= held.until)
            round.ready.push_back(slot);
        round.askReferences = round.askReferences || !networkClear;
    }
    std::ranges::sort(round.ask);
    round.ask.erase(std::unique(round.ask.begin(), round.ask.end()), round.ask.end());
    return round;
}

} // namespace sd

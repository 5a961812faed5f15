#include "app/engine/estatetable.h"

#include <algorithm>
#include <utility>

namespace sd {

namespace {

bool asksTheSame(const PlannedCheck& a, const PlannedCheck& b)
{
    return a.kind == b.kind && a.spec->address == b.spec->address && a.spec->params == b.spec->params &&
           a.spec->plan == b.spec->plan;
}

/// A different question: what was remembered of the answers no longer means anything.
void forgetAnswers(CheckRun& run)
{
    for (SeriesSlot& slot : run.series.slots()) {
        slot.counter = {};
        slot.eval.flap = {};
    }
    run.status.flap = {};
    run.recent = {};
    run.identity.reset();
}

} // namespace

State stateOf(const StateCounts& counts)
{
    State worst = State::NoData;
    bool known = false;
    for (const State state : {State::Ok, State::Unknown, State::Warning, State::Error}) {
        if (counts[static_cast<size_t>(state)] == 0)
            continue;
        worst = known ? worse(worst, state) : state;
        known = true;
    }
    return worst;
}

State worstSeries(const CheckRun& run)
{
    StateCounts counts{};
    for (const SeriesSlot& slot : run.series.slots())
        ++counts[static_cast<size_t>(slot.shown)];
    return stateOf(counts);
}

CheckRun* EstateTable::find(CheckId check)
{
    const auto found = m_slotOf.constFind(check);
    return found == m_slotOf.cend() ? nullptr : m_checks[*found].get();
}

ServerRun* EstateTable::find(ServerId server)
{
    const auto found = m_serverIndex.constFind(server);
    return found == m_serverIndex.cend() ? nullptr : &m_servers[*found];
}

quint32 EstateTable::freeSlot()
{
    if (m_free.empty()) {
        m_checks.emplace_back();
        return static_cast<quint32>(m_checks.size() - 1);
    }
    const quint32 slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void EstateTable::applyServers(const Estate& estate)
{
    std::vector<ServerRun> servers;
    QHash<ServerId, quint32> index;
    servers.reserve(estate.servers.size());
    for (const Server& server : estate.servers) {
        ServerRun run;
        if (const ServerRun* known = find(server.id))
            run.health = known->health;
        run.health.server = server.id;
        run.health.customer = server.customer;
        index.insert(server.id, static_cast<quint32>(servers.size()));
        servers.push_back(std::move(run));
    }
    m_servers = std::move(servers);
    m_serverIndex = std::move(index);
}

EstateTable::Changes EstateTable::apply(std::vector<PlannedCheck>&& plan, const Estate& estate)
{
    applyServers(estate);
    Changes changes;
    QHash<CheckId, quint32> slotOf;
    for (PlannedCheck& planned : plan) {
        const CheckId id = planned.spec->check;
        CheckRun* run = find(id);
        if (!run) {
            const quint32 slot = freeSlot();
            m_checks[slot] = std::make_unique<CheckRun>();
            run = m_checks[slot].get();
            run->slot = slot;
            run->plan = std::move(planned);
            run->health.check = id;
            changes.added.push_back(slot);
        } else {
            if (!asksTheSame(run->plan, planned))
                forgetAnswers(*run);
            run->plan = std::move(planned);
            changes.changed.push_back(run->slot);
        }
        run->health.server = run->plan.server;
        run->series.bind(*run->plan.rules, run->plan.over());
        run->statusThreshold = effectiveThreshold(*run->plan.rules, checkStatusMetric, {});
        slotOf.insert(id, run->slot);
    }
    for (auto it = m_slotOf.cbegin(); it != m_slotOf.cend(); ++it) {
        if (slotOf.contains(it.key()))
            continue;
        changes.removed.push_back(std::move(m_checks[*it]));
        m_free.push_back(*it);
    }
    m_slotOf = std::move(slotOf);
    link();
    return changes;
}

void EstateTable::link()
{
    for (const auto& run : m_checks) {
        if (!run)
            continue;
        run->server = m_serverIndex.value(run->plan.server);
        ServerRun& server = m_servers[run->server];
        const bool isPing = run->plan.kind == ProbeKind::Icmp;
        server.slots.push_back(run->slot);
        server.pings += isPing ? 1 : 0;
        server.pingsSilent += isPing && run->foundNobody ? 1 : 0;
        server.silent += run->foundNobody ? 1 : 0;
    }
}

void EstateTable::recount(UtcTime now)
{
    for (ServerRun& server : m_servers) {
        server.health.series = {};
        server.checks = {};
        for (const quint32 slot : server.slots) {
            const CheckRun& run = *m_checks[slot];
            ++server.checks[static_cast<size_t>(run.health.state)];
            for (const SeriesSlot& series : run.series.slots())
                ++server.health.series[static_cast<size_t>(series.shown)];
        }
        const State state = stateOf(server.checks);
        if (state != server.health.state || server.health.since == UtcTime{})
            server.health.since = now;
        server.health.state = state;
    }
}

void EstateTable::setFoundNobody(CheckRun& run, bool nobody)
{
    if (run.foundNobody == nobody)
        return;
    run.foundNobody = nobody;
    const int change = nobody ? 1 : -1;
    ServerRun& server = m_servers[run.server];
    server.silent += change;
    if (run.plan.kind == ProbeKind::Icmp)
        server.pingsSilent += change;
}

} // namespace sd

#pragma once

#include "app/engine/planner.h"
#include "app/engine/recentpolls.h"
#include "app/engine/serieslist.h"
#include "models/boundary/operations.h"
#include "models/domain/ownmetrics.h"

#include <QHash>

#include <memory>
#include <vector>

namespace sd {

/// Somebody waits for fresh polls of some checks.
struct PollRequest
{
    Outcome outcome;
    int remaining = 0;
    Done done;
};

/// Where a check's readings come from, kept for those that somebody looks at: a few, while they are looked at.
struct LookedAt
{
    static constexpr Millis Keeps = std::chrono::minutes{15}; ///< after the last look

    SteadyTime until{};
    std::vector<QString> sources = {}; ///< by number of the slot, as the last answer had them
};

/// One check as the pipeline runs it.
struct CheckRun
{
    PlannedCheck plan;
    quint32 slot = 0;   ///< its own number
    quint32 server = 0; ///< index of its server
    SeriesList series = {};
    CheckHealth health = {};
    EvalState status = {}; ///< of the check itself: did its polls work
    const Threshold* statusThreshold = nullptr;
    AlarmId statusAlarm = {};
    bool foundNobody = false;                                                     ///< the last poll that counted
    bool dirty = false;                                                           ///< waits for the next live batch
    SteadyTime lastStarted{};                                                     ///< of the last poll that counted
    std::vector<std::pair<SteadyTime, std::shared_ptr<PollRequest>>> askers = {}; ///< since when
    RecentPolls recent = {};
    /// Of what answers, as polls read it; null: they read none, as most do.
    std::unique_ptr<const std::map<QString, QString>> identity = {};
    std::unique_ptr<LookedAt> lookedAt = {}; ///< null: by nobody

    [[nodiscard]] CheckId id() const { return plan.spec->check; }
};

/// One server as the sum of its checks.
struct ServerRun
{
    ServerHealth health;
    StateCounts checks{};            ///< how many checks are in each state
    int pings = 0;                   ///< how many of its checks are pings …
    int pingsSilent = 0;             ///< … and found nobody
    int silent = 0;                  ///< how many of all found nobody
    std::vector<quint32> slots = {}; ///< of its checks
    bool dirty = false;

    /// Every check that could tell says that nobody is there: its pings, or without any, all of them.
    [[nodiscard]] bool isDown() const
    {
        return pings > 0 ? pingsSilent == pings : !slots.empty() && silent == static_cast<int>(slots.size());
    }
};

/// Every check and server that is watched, in dense tables. A check keeps its slot for as long as it is watched.
class EstateTable
{
public:
    struct Changes
    {
        std::vector<quint32> added;
        std::vector<quint32> changed;                   ///< what is asked, how often or by which rules
        std::vector<std::unique_ptr<CheckRun>> removed; ///< no longer in the table
    };
    /// Makes the table watch exactly `plan`. What is remembered of checks that stay is kept.
    Changes apply(std::vector<PlannedCheck>&& plan, const Estate& estate);

    /// nullptr when the slot is free.
    [[nodiscard]] CheckRun* at(quint32 slot) { return slot < m_checks.size() ? m_checks[slot].get() : nullptr; }
    [[nodiscard]] CheckRun* find(CheckId check);
    [[nodiscard]] ServerRun& server(quint32 index) { return m_servers[index]; }
    [[nodiscard]] ServerRun* find(ServerId server);
    [[nodiscard]] quint32 indexOf(ServerId server) const { return m_serverIndex.value(server); }
    [[nodiscard]] const std::vector<std::unique_ptr<CheckRun>>& checks() const { return m_checks; }
    [[nodiscard]] std::vector<ServerRun>& servers() { return m_servers; }
    [[nodiscard]] int size() const { return static_cast<int>(m_slotOf.size()); }

    /// The check's last poll found somebody, or nobody.
    void setFoundNobody(CheckRun& run, bool nobody);
    /// Counts the states of all series and checks anew; afterwards they are kept up by whoever changes one.
    void recount(UtcTime now);

private:
    void applyServers(const Estate& estate);
    quint32 freeSlot();
    void link();

    std::vector<std::unique_ptr<CheckRun>> m_checks;
    std::vector<quint32> m_free;
    QHash<CheckId, quint32> m_slotOf;
    std::vector<ServerRun> m_servers;
    QHash<ServerId, quint32> m_serverIndex;
};

/// What stands for a server or a check whose parts are in these states: the worst, and NoData only when nothing else
/// is known.
State stateOf(const StateCounts& counts);
/// The same of what a check's series show.
State worstSeries(const CheckRun& run);

} // namespace sd

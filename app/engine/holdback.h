#pragma once

#include "app/engine/estatetable.h"
#include "app/engine/localnetwork.h"
#include "app/engine/mutingrules.h"

#include <functional>
#include <map>
#include <vector>

namespace sd {

/// Keeps a result that suddenly found nobody until it is known whether a parent or our own network is to blame: they
/// are asked anew, and what they say by polls that began after the silent one decides. Without this, the first child
/// polled after its switch died would call somebody out for nothing.
class HoldBack
{
public:
    HoldBack(EstateTable& table, const MutingRules& muting, const LocalNetwork& network)
        : m_table(table)
        , m_muting(muting)
        , m_network(network)
    {}

    /// True when the result can't be judged yet.
    [[nodiscard]] bool mustWait(const CheckRun& run, const PollResult& result) const;
    void hold(const CheckRun& run, PollResult result, SteadyTime now);
    /// The result held for this check, if any.
    [[nodiscard]] std::optional<PollResult> take(quint32 slot);

    struct Round
    {
        std::vector<quint32> ready; ///< slots whose held results can be judged now
        std::vector<quint32> ask;   ///< slots whose fresh polls would help
        bool askReferences = false;
    };
    [[nodiscard]] Round look(SteadyTime now) const;
    void clear() { m_held.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_held.empty(); }

private:
    struct Held
    {
        PollResult result;
        SteadyTime until;
    };
    [[nodiscard]] bool isNetworkClear(SteadyTime since) const;
    /// Appends the checks of its parents that have not been polled since to `stale`, when there is any.
    [[nodiscard]] bool areParentsClear(ServerId server, SteadyTime since, std::vector<quint32>* stale) const;
    [[nodiscard]] bool isFresh(const ServerRun& parent, SteadyTime since, std::vector<quint32>* stale) const;

    EstateTable& m_table;
    const MutingRules& m_muting;
    const LocalNetwork& m_network;
    std::map<quint32, Held> m_held; ///< by slot
};

} // namespace sd

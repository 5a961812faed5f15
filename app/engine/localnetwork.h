#pragma once

#include "app/probes/poll.h"
#include "models/domain/time.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace sd {

/// Tells a dead network of our own from a dead estate: when none of the reference targets answers, it is us.
/// A target is "address" (asked by ICMP, or by TCP where this machine may not ping) or "address:port" (TCP; a refusal
/// is an answer too). Pure: it is given results and says what follows.
class LocalNetwork
{
public:
    LocalNetwork(const QStringList& targets, Millis interval);

    [[nodiscard]] size_t size() const { return m_targets.size(); }
    [[nodiscard]] std::shared_ptr<const PollSpec> spec(size_t target) const { return m_targets[target].spec; }

    /// True when the judgement changed.
    bool take(size_t target, const PollResult& result);
    [[nodiscard]] bool isLost() const { return m_lost; }
    /// Some target answered its last poll. Neither lost nor alive: not known yet.
    [[nodiscard]] bool isAlive() const;
    /// True when what a poll that started then did not reach says nothing of the estate: the network is lost, or was
    /// when the poll began.
    [[nodiscard]] bool wasLost(SteadyTime pollStarted) const { return m_lost || pollStarted < m_lostUntil; }
    /// True when some target was seen alive, or all were seen gone, by polls that started after `since`.
    [[nodiscard]] bool isSettledSince(SteadyTime since) const;
    /// Forgets what it knew of the time before: after the machine slept.
    void resume(SteadyTime now);

private:
    enum class Sight : quint8 { Unknown, Alive, Gone };
    struct Target
    {
        std::shared_ptr<const PollSpec> spec;
        Sight sight = Sight::Unknown;
        SteadyTime started{}; ///< of the poll that saw it
    };
    static Sight sightOf(const PollResult& result);

    std::vector<Target> m_targets;
    bool m_lost = false;
    SteadyTime m_lostUntil{};
};

} // namespace sd

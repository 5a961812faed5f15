#pragma once

#include "app/probes/poll.h"

#include <functional>
#include <map>
#include <optional>

namespace sd {

/// Polls made to see what they say: the result goes to whoever asked and touches nothing else.
class TrialPolls
{
public:
    using Reply = std::function<void(PollResult)>;
    /// Set in every ticket given out here, never in one of the schedule's.
    static constexpr quint64 Mark = 1ULL << 63U;
    /// So many at a time: a person looks at a few, a search of a network at some hundreds.
    static constexpr size_t Most = 2'000;

    /// The ticket of the poll; nothing when too many are under way, `reply` is then called at once.
    std::optional<quint64> begin(Reply reply);
    /// True when the result was asked for here.
    bool take(PollResult& result);

private:
    std::map<quint64, Reply> m_waiting; ///< by ticket
    quint64 m_last = 0;
};

} // namespace sd

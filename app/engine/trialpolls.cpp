#include "app/engine/trialpolls.h"

#include "models/domain/explanation.h"

namespace sd {

std::optional<quint64> TrialPolls::begin(Reply reply)
{
    if (m_waiting.size() >= Most) {
        PollResult refused;
        refused.failure = PollFailure::Internal;
        refused.detail = explain(Why::TooManyRequests);
        reply(std::move(refused));
        return std::nullopt;
    }
    const quint64 ticket = Mark | ++m_last;
    m_waiting.emplace(ticket, std::move(reply));
    return ticket;
}

bool TrialPolls::take(PollResult& result)
{
    if ((result.ticket & Mark) == 0)
        return false;
    if (auto waiting = m_waiting.extract(result.ticket))
        waiting.mapped()(std::move(result));
    return true;
}

} // namespace sd

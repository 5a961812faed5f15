#include "app/engine/reachability.h"

#include <algorithm>

namespace sd {

bool isSilentPing(const PollResult& result)
{
    constexpr double allLost = 100.0;
    return std::ranges::any_of(result.readings, [](const Reading& reading) {
        return reading.key.metric == pingLossMetric && reading.value >= allLost;
    });
}

bool foundNobody(const PollResult& result)
{
    switch (result.failure) {
    case PollFailure::Timeout:
    case PollFailure::Unreachable:
    case PollFailure::Name: // the resolver may be behind what is down
        return true;
    case PollFailure::None:
        return isSilentPing(result);
    case PollFailure::Refused:
    case PollFailure::Auth:
    case PollFailure::Malformed:
    case PollFailure::TooLarge:
    case PollFailure::Tls:
    case PollFailure::NotAllowed:
    case PollFailure::Cancelled:
    case PollFailure::Internal:
        return false;
    }
    return false;
}

} // namespace sd

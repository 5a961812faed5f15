#include "app/probes/poll.h"

namespace sd {

bool hasSpoken(const PollResult& result)
{
    return result.failure == PollFailure::None || result.failure == PollFailure::Malformed || !result.identity.empty();
}

QLatin1StringView code(PollFailure failure)
{
    switch (failure) {
    case PollFailure::None:
        return {};
    case PollFailure::Timeout:
        return QLatin1StringView("timeout");
    case PollFailure::Refused:
        return QLatin1StringView("refused");
    case PollFailure::Unreachable:
        return QLatin1StringView("unreachable");
    case PollFailure::Name:
        return QLatin1StringView("name");
    case PollFailure::Auth:
        return QLatin1StringView("auth");
    case PollFailure::Malformed:
        return QLatin1StringView("malformed");
    case PollFailure::TooLarge:
        return QLatin1StringView("too-large");
    case PollFailure::Tls:
        return QLatin1StringView("tls");
    case PollFailure::NotAllowed:
        return QLatin1StringView("not-allowed");
    case PollFailure::Cancelled:
        return QLatin1StringView("cancelled");
    case PollFailure::Internal:
        return QLatin1StringView("internal");
    }
    return {};
}

} // namespace sd

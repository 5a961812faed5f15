#pragma once

#include "app/probes/poll.h"

#include <QLatin1StringView>

namespace sd {

/// Share of echo requests that got no reply, in percent.
inline constexpr QLatin1StringView pingLossMetric{"serverdrift.icmp.loss"};

/// A ping that was sent and that nobody answered: the check worked, the other side is silent.
bool isSilentPing(const PollResult& result);

/// True when nobody was found at the address: whether it, something on the way or we ourselves are down can't be told
/// from this result alone. A refused connection or a wrong password is somebody.
bool foundNobody(const PollResult& result);

} // namespace sd

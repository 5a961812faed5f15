#pragma once

#include <QLatin1StringView>

namespace sd {

/// What an alarm is about where it is about the check itself: its polls fail. A rule may set a threshold for it (N of
/// M, "for").
inline constexpr QLatin1StringView checkStatusMetric{"serverdrift.check.status"};
/// The alarm of the console about itself: none of its reference targets answers. It belongs to no check and no server.
inline constexpr QLatin1StringView consoleNetworkMetric{"serverdrift.console.network"};
/// Likewise: its port for SNMP traps can't be had.
inline constexpr QLatin1StringView consoleTrapsMetric{"serverdrift.console.traps"};

} // namespace sd

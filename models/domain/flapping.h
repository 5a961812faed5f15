#pragma once

#include <QtGlobal>

namespace sd {

/// Icinga's rule: of the last 20 states, the share of changes, newer ones weighing more (0.80 for the
/// oldest, 0.02 more for each newer one, 1.18 for the newest); flapping begins above 30 % and ends at 25 % or less.
/// https://icinga.com/docs/icinga-2/latest/doc/08-advanced-topics/#check-flapping
struct FlapState
{
    quint32 changes = 0; ///< bit i: the state changed i samples ago; 20 bits used
    bool flapping = false;
};

inline constexpr int FlapWindow = 20;
inline constexpr double FlapHigh = 0.30;
inline constexpr double FlapLow = 0.25;

/// Weighted share of changes, 0 … 0.99.
double flapShare(FlapState state);
FlapState withSample(FlapState state, bool changed);

} // namespace sd

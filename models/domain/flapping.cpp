#include "models/domain/flapping.h"

#include <bit>

namespace sd {

namespace {

constexpr quint32 windowMask = (quint32{1} << FlapWindow) - 1;
/// Weights in fiftieths (0.80 = 40), so that the share is exact at the limits.
constexpr int oldestWeight = 40;
constexpr int one = 50;

} // namespace

double flapShare(FlapState state)
{
    int sum = 0;
    for (quint32 rest = state.changes; rest != 0; rest &= rest - 1) // drops the lowest bit
        sum += oldestWeight + FlapWindow - 1 - std::countr_zero(rest);
    return static_cast<double>(sum) / (FlapWindow * one);
}

FlapState withSample(FlapState state, bool changed)
{
    state.changes = (state.changes << 1U | (changed ? 1U : 0U)) & windowMask;
    state.flapping = flapShare(state) > (state.flapping ? FlapLow : FlapHigh);
    return state;
}

} // namespace sd

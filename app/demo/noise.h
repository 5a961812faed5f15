#pragma once

#include "models/domain/time.h"

#include <QtGlobal>

namespace sd::demo {

/// Scatters the bits of a number (the finisher of splitmix64): neighbours have nothing in common.
constexpr quint64 mix(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

constexpr quint64 mix(quint64 seed, quint64 salt)
{
    return mix(seed ^ mix(salt));
}

/// A number in [0, 1) made of a mixed one.
constexpr double unit(quint64 mixed)
{
    return static_cast<double>(mixed >> 11) * 0x1.0p-53;
}

/// A number in [low, high) that belongs to seed and salt.
constexpr double between(double low, double high, quint64 seed, quint64 salt)
{
    return low + (high - low) * unit(mix(seed, salt));
}

/// Smooth noise in [-1, 1]: a random value every `period`, eased between. Its slope stays below 3 / period.
double smoothNoise(quint64 seed, UtcTime at, Millis period);

} // namespace sd::demo

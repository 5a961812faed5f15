#pragma once

#include "models/domain/time.h"

#include <QtGlobal>

#include <optional>

namespace sd {

/// What a counter was at the last poll.
struct CounterState
{
    quint64 value = 0;
    SteadyTime at{};
    bool valid = false;
};

/// The rate per second between two readings of a counter, or none: at the first reading, when no time passed,
/// when `deviceRestarted`, or when a 64-bit counter went back (a reset: nothing wraps 64 bits in a poll).
/// A 32-bit counter that went back has wrapped once, unless the rate that this gives is above `plausible` per second.
std::optional<double> rateOf(const CounterState& before, quint64 value, quint8 bits, SteadyTime at,
                             bool deviceRestarted, double plausible = 1.25e9);

/// How much a counter rose for each step of another between the same two readings; 0 while the other stood still, none
/// as of rateOf.
std::optional<double> shareOf(std::optional<double> rate, std::optional<double> ratePer);

} // namespace sd

#pragma once

#include <QtGlobal>

#include <chrono>

namespace sd {

using Millis = std::chrono::milliseconds;

/// A moment on the wall, UTC, in milliseconds since 1970. What is stored and shown.
using UtcTime = std::chrono::sys_time<Millis>;

/// A moment on the steady clock (counts while the machine sleeps). What intervals are measured with.
using SteadyTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;

/// One moment read on both clocks.
struct Stamp
{
    UtcTime wall{};
    SteadyTime steady{};
};

constexpr qint64 toMs(UtcTime time)
{
    return time.time_since_epoch().count();
}

constexpr UtcTime fromMs(qint64 ms)
{
    return UtcTime{Millis{ms}};
}

} // namespace sd

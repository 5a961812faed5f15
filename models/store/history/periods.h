#pragma once

#include "models/domain/time.h"

#include <algorithm>
#include <cstdint>

namespace sd {

/// Slots, days and months count from 1970 in UTC and are never negative, so that they fit half a key. A stamp from
/// before 1970 or beyond the year 9999 is kept as it is, in the first or last period.
using Period = uint32_t;

inline constexpr int64_t slotMs = 7'200'000;
inline constexpr int64_t hourMs = 3'600'000;
inline constexpr int64_t dayMs = 86'400'000;
inline constexpr int64_t lastStamp = 253'402'300'799'999; ///< 9999-12-31T23:59:59.999Z

inline constexpr Period slotsPerDay = static_cast<Period>(dayMs / slotMs);

constexpr int64_t clampStamp(int64_t ms)
{
    return std::clamp<int64_t>(ms, 0, lastStamp);
}

constexpr Period slotOf(int64_t ms)
{
    return static_cast<Period>(clampStamp(ms) / slotMs);
}

constexpr Period hourOf(int64_t ms)
{
    return static_cast<Period>(clampStamp(ms) / hourMs);
}

constexpr Period dayOf(int64_t ms)
{
    return static_cast<Period>(clampStamp(ms) / dayMs);
}

constexpr Period monthOfDay(Period day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return static_cast<Period>(static_cast<int>(date.year()) - 1970) * 12 + static_cast<unsigned>(date.month()) - 1;
}

constexpr Period monthOf(int64_t ms)
{
    return monthOfDay(dayOf(ms));
}

constexpr Period yearOfMonth(Period month)
{
    return month / 12;
}

constexpr Period firstDayOfMonth(Period month)
{
    const std::chrono::year_month_day first{std::chrono::year{1970 + static_cast<int>(month / 12)},
                                            std::chrono::month{month % 12 + 1}, std::chrono::day{1}};
    return static_cast<Period>(std::chrono::sys_days{first}.time_since_epoch().count());
}

/// high << 32 | low, with high below 2^31.
constexpr qint64 pairKey(uint32_t high, uint32_t low)
{
    return static_cast<qint64>(high) << 32 | static_cast<qint64>(low);
}

constexpr uint32_t highOf(qint64 key)
{
    return static_cast<uint32_t>(key >> 32);
}

constexpr uint32_t lowOf(qint64 key)
{
    return static_cast<uint32_t>(key & 0xffff'ffff);
}

/// What is old enough to be put together: late samples after that cost a rewrite, but nothing is lost.
struct Closing
{
    Period openDay = 0;   ///< the first day that is not closed
    Period openMonth = 0; ///< the first month that is not closed

    static constexpr Closing at(UtcTime now) { return {dayOf(toMs(now) - hourMs), monthOf(toMs(now) - dayMs)}; }
};

} // namespace sd

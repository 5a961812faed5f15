#pragma once

#include <algorithm>
#include <array>
#include <span>

namespace sd::farm {

/// What the SNMP programs ask each host of snmp_farm for: numbers of all kinds, most of them moving.
inline constexpr std::array oids{
    "1.3.6.1.2.1.1.3.0",
    "1.3.6.1.2.1.31.1.1.1.6.2",
    "1.3.6.1.2.1.31.1.1.1.10.2",
    "1.3.6.1.2.1.25.3.3.1.2.196608",
    "1.3.6.1.2.1.25.2.3.1.6.4",
    "1.3.6.1.2.1.31.1.1.1.6.3",
    "1.3.6.1.2.1.31.1.1.1.10.3",
    "1.3.6.1.2.1.25.3.3.1.2.196609",
    "1.3.6.1.2.1.25.2.3.1.6.1",
    "1.3.6.1.2.1.25.1.6.0",
    "1.3.6.1.2.1.2.2.1.8.1",
    "1.3.6.1.2.1.2.2.1.8.2",
    "1.3.6.1.2.1.2.2.1.8.3",
    "1.3.6.1.2.1.2.2.1.8.4",
    "1.3.6.1.2.1.25.3.3.1.2.196610",
    "1.3.6.1.2.1.25.3.3.1.2.196611",
    "1.3.6.1.2.1.25.2.3.1.6.5",
    "1.3.6.1.2.1.25.2.3.1.6.6",
    "1.3.6.1.4.1.2021.4.6.0",
    "1.3.6.1.2.1.25.1.5.0",
};

/// The first `count` of them.
inline std::span<const char* const> benchOids(int count)
{
    return std::span(oids).first(static_cast<size_t>(std::clamp(count, 1, static_cast<int>(oids.size()))));
}

} // namespace sd::farm

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace sd::bench {

/// The bytes that Gorilla's coding (Pelkonen et al., VLDB 2015: delta-of-delta stamps, XOR of doubles) takes for a
/// chunk. Only counted: the yardstick of how small ours are.
size_t gorillaLength(std::span<const int64_t> stamps, std::span<const double> values);

} // namespace sd::bench

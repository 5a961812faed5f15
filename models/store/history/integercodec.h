#pragma once

#include "models/store/history/bytes.h"

namespace sd {

/// How whole numbers are laid out in bytes.
enum class Layout : uint8_t {
    Packed, ///< as few bits each as will do, the odd wide one patched; fast, for chunks that are still growing
    Planes, ///< all lowest bytes, all second bytes … each compressed: smallest, for chunks that are merged
};

/// Appends the numbers as themselves, as differences or as differences of differences, whichever is cheapest.
void putIntegers(Bytes& out, std::span<const int64_t> values, Layout layout);

/// Reads exactly `values.size()` numbers. A reader that is not ok afterwards means damaged bytes.
void getIntegers(ByteReader& in, std::span<int64_t> values);

/// Byte `i` of every value stands in plane `i`; each plane is stored, constant or zstd-compressed.
void putPlanes(Bytes& out, std::span<const uint64_t> values, unsigned planes);
void getPlanes(ByteReader& in, std::span<uint64_t> values, unsigned planes);

} // namespace sd

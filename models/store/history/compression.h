#pragma once

#include "models/store/history/bytes.h"

namespace sd {

/// Appends `bytes` as one constant byte, as they are, or through zstd, whichever is shortest.
void putCompressed(Bytes& out, ByteView bytes);

/// Reads exactly `bytes.size()` bytes; the reader fails when what is stored has another length or is damaged.
void getCompressed(ByteReader& in, std::span<uint8_t> bytes);

} // namespace sd

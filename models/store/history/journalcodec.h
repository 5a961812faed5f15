#pragma once

#include "models/store/history/bytes.h"
#include "models/store/history/packedrows.h"

#include <optional>

namespace sd {

/// The rows of one batch as one BLOB: quick to write, for it lives only until its samples are in chunks.
Bytes encodeRows(const PackedRows& rows);

/// Nothing when the bytes are damaged.
std::optional<PackedRows> decodeRows(ByteView bytes);

} // namespace sd

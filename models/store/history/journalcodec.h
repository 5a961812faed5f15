#pragma once

#include "models/domain/history.h"
#include "models/store/history/bytes.h"

#include <optional>

namespace sd {

/// The rows of one batch as one BLOB: quick to write, for it lives only until its samples are in chunks.
Bytes encodeRows(const std::vector<SampleRow>& rows);

/// Nothing when the bytes are damaged.
std::optional<std::vector<SampleRow>> decodeRows(ByteView bytes);

} // namespace sd

#pragma once

#include "models/store/history/integercodec.h"

namespace sd {

/// Appends doubles, lossless to the bit (NaNs with their payload, infinities, -0.0). Values that are a whole number
/// divided by a power of ten, as monitoring values mostly are, are stored as that number; the rest byte by byte.
void putValues(Bytes& out, std::span<const double> values, Layout layout);

/// Reads exactly `values.size()` doubles. A reader that is not ok afterwards means damaged bytes.
void getValues(ByteReader& in, std::span<double> values);

} // namespace sd

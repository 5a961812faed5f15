#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with one input after the other; each target defines it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

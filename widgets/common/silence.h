#pragma once

#include "models/domain/time.h"

#include <optional>

namespace sd {

/// How long the engine has been quiet, where that is too long. It says something every second: three missed beats are
/// silence. Before its first picture it reads the estate, and a large one takes it longer.
inline std::optional<Millis> silenceOf(Millis quiet, bool isEstateKnown)
{
    using namespace std::chrono_literals;
    return quiet > (isEstateKnown ? Millis{3s} : Millis{60s}) ? std::optional(quiet) : std::nullopt;
}

} // namespace sd

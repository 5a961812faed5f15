#pragma once

#include "models/domain/state.h"

#include <QByteArray>

namespace sd {

inline constexpr int ToneRate = 44'100; ///< samples per second

/// The short sound of a level as signed 16-bit samples, one channel: three falling tones for Error, two rising ones for
/// Warning, one low, trembling tone for Unknown; so they are told apart with the back to the screen. `volume` 0 … 1.
/// Empty for a level that has none.
QByteArray alarmTone(State level, double volume);

} // namespace sd

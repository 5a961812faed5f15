#include "app/console/desktop/alarmtone.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace sd {

namespace {

struct Tone
{
    double pitch = 0; ///< Hz; 0: a rest
    double seconds = 0;
    double tremble = 0; ///< Hz at which its strength goes up and down; 0: steady
};

std::vector<Tone> tonesOf(State level)
{
    switch (level) {
    case State::Error:
        return {{1046.5, 0.14}, {0, 0.03}, {880, 0.14}, {0, 0.03}, {698.5, 0.22}};
    case State::Warning:
        return {{587.3, 0.14}, {0, 0.04}, {784, 0.20}};
    case State::Unknown:
        return {{392, 0.36, 11}};
    case State::Ok:
    case State::NoData:
        return {};
    }
    return {};
}

/// Rises within 8 ms and falls within the last 40, so that nothing clicks.
double envelope(double at, double length)
{
    return std::clamp(std::min(at / 0.008, (length - at) / 0.04), 0.0, 1.0);
}

} // namespace

QByteArray alarmTone(State level, double volume)
{
    QByteArray samples;
    for (const Tone& tone : tonesOf(level)) {
        const auto count = static_cast<int>(tone.seconds * ToneRate);
        for (int i = 0; i < count; ++i) {
            const double at = static_cast<double>(i) / ToneRate;
            const double turn = 2 * std::numbers::pi * at;
            // A soft octave above makes it heard on small loudspeakers.
            const double wave = 0.8 * std::sin(turn * tone.pitch) + 0.2 * std::sin(turn * tone.pitch * 2);
            const double tremble = tone.tremble > 0 ? 0.6 + 0.4 * std::cos(turn * tone.tremble) : 1;
            const double value = wave * tremble * envelope(at, tone.seconds) * std::clamp(volume, 0.0, 1.0);
            const auto sample = static_cast<qint16>(value * std::numeric_limits<qint16>::max());
            samples.append(reinterpret_cast<const char*>(&sample), sizeof sample);
        }
    }
    return samples;
}

} // namespace sd

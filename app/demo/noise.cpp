#include "app/demo/noise.h"

namespace sd::demo {

double smoothNoise(quint64 seed, UtcTime at, Millis period)
{
    const qint64 length = period.count();
    const qint64 ms = toMs(at);
    const qint64 slot = ms >= 0 ? ms / length : (ms - length + 1) / length;
    const double x = static_cast<double>(ms - slot * length) / static_cast<double>(length);
    const double before = 2 * unit(mix(seed, static_cast<quint64>(slot))) - 1;
    const double after = 2 * unit(mix(seed, static_cast<quint64>(slot + 1))) - 1;
    return before + (after - before) * x * x * (3 - 2 * x);
}

} // namespace sd::demo

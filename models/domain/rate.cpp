#include "models/domain/rate.h"

namespace sd {

namespace {
constexpr quint64 wrap32 = quint64{1} << 32;
}

std::optional<double> rateOf(const CounterState& before, quint64 value, quint8 bits, SteadyTime at,
                             bool deviceRestarted, double plausible)
{
    if (!before.valid || deviceRestarted || at <= before.at)
        return {};
    const double seconds = std::chrono::duration<double>(at - before.at).count();
    if (value >= before.value)
        return static_cast<double>(value - before.value) / seconds;
    if (bits != 32 || before.value >= wrap32)
        return {};
    const double rate = static_cast<double>(wrap32 - before.value + value) / seconds;
    if (rate > plausible)
        return {};
    return rate;
}

std::optional<double> shareOf(std::optional<double> rate, std::optional<double> ratePer)
{
    if (!rate || !ratePer)
        return {};
    return *ratePer > 0 ? *rate / *ratePer : 0;
}

} // namespace sd

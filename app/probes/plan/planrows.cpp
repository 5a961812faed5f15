#include "app/probes/plan/planrows.h"

#include <cmath>

namespace sd {

std::optional<PlanCount> countOf(double value)
{
    constexpr double worth = 1e-3;
    constexpr double wrap = 18446744073709551616.0; // 2^64
    if (!std::isfinite(value) || value < 0)
        return {};
    return PlanCount{static_cast<quint64>(std::fmod(std::round(value / worth), wrap)), 64, worth};
}

} // namespace sd

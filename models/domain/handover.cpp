#include "models/domain/handover.h"

#include <algorithm>

namespace sd {

using namespace std::chrono_literals;

Interval shiftAfter(Interval shift)
{
    return {shift.to, shift.to + std::clamp<Millis>(shift.length(), 8h, 12h)};
}

} // namespace sd

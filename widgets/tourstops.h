#pragma once

#include "widgets/tour.h"

namespace sd {

class ActionRegister;

/// What the tour tells, with the keys as this person has them.
std::vector<Tour::Stop> tourStops(const ActionRegister& actions);

} // namespace sd

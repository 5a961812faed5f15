#pragma once

#include "models/items/findingsmodel.h"

#include <vector>

namespace sd {

class ActionRegister;
class EstatePicture;
class Words;

/// What the command palette looks among, but for saved views: actions, customers and servers by name, alarms.
std::vector<Finding> findingsOf(const ActionRegister& actions, const EstatePicture& picture, const Words& words);

} // namespace sd

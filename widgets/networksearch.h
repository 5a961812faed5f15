#pragma once

#include "models/boundary/networkscan.h"
#include "models/boundary/operations.h"
#include "models/items/estatepicture.h"

namespace sd {

class OperatorActions;

/// What the search of a network stands on; all of it outlives the window.
struct NetworkSearch
{
    const EstatePicture& picture;
    Operations& operations;
    NetworkScan& scan;
    OperatorActions& actions; ///< reports what was added, and how it is taken back
};

/// Opens its dialog over the window. All that one search added is taken back at once.
void openNetworkSearch(const NetworkSearch& parts, QWidget& window);

} // namespace sd

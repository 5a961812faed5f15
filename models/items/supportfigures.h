#pragma once

#include "models/domain/selffacts.h"

namespace sd {

class EstatePicture;

/// The picture without what names or reaches anything.
SupportReport supportReport(const EstatePicture& picture, UtcTime now);

} // namespace sd

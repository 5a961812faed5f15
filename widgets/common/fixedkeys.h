#pragma once

#include "widgets/common/keyplace.h"

#include <vector>

namespace sd {

/// A key that a list, a chart or a field takes itself, and that can't be changed.
struct FixedKey
{
    KeyPlace place;
    QList<QKeySequence> keys;
    const char* purpose; ///< source text

    [[nodiscard]] QString explanation() const;
};

/// In the order of the sheet.
const std::vector<FixedKey>& fixedKeys();

} // namespace sd

#pragma once

#include "widgets/windowplace.h"

namespace sd {

/// How wide the columns are at least.
struct ColumnNeeds
{
    int navigation = 0;
    int list = 0;
    int page = 0;
};

/// What of the wanted columns has room in a window this wide. Where list and page have none beside each other, only
/// `front` is shown, list or page: the page slides over the list. Where that one has none beside the navigation, it
/// stands alone.
[[nodiscard]] ColumnLook fittingColumns(ColumnLook wanted, ColumnNeeds needs, int room, Column front);

} // namespace sd

#include "widgets/columnfit.h"

namespace sd {

ColumnLook fittingColumns(ColumnLook wanted, ColumnNeeds needs, int room, Column front)
{
    ColumnLook shown = wanted;
    if (wanted.torn)
        return shown;
    const auto width = [&] {
        return (shown.navigation ? needs.navigation : 0) + (shown.list ? needs.list : 0) +
               (shown.page ? needs.page : 0);
    };
    if (shown.list && shown.page && width() > room) {
        shown.list = front != Column::Page;
        shown.page = front == Column::Page;
    }
    if (width() > room)
        shown.navigation = false;
    return shown;
}

} // namespace sd

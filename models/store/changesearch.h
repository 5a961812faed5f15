#pragma once

#include "models/domain/change.h"

#include <QString>
#include <QVariantList>

namespace sd {

/// The question of the change log as SQL: the newest line first, however many there are. Its columns: source (as
/// ChangePlace has it), id, at, who, action or deed, object, object_id, server_id, customer_id, name, before, after.
///
/// A page must cost no more than itself: each source comes in order by the index that fits what is asked, so that a
/// server's few lines are found among those of years. The text that is searched for is left to the reader.
struct ChangeSearch
{
    QString sql;
    QVariantList values;
};
ChangeSearch changeSearch(const ChangeQuestion& question, const std::optional<ChangePlace>& after);

} // namespace sd

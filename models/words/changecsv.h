#pragma once

#include "models/domain/change.h"
#include "models/words/format.h"

#include <QByteArray>

namespace sd {

/// Lines of the change log as a table for a spreadsheet, in the reader's language: UTF-8 with a mark of it, semicolons,
/// local time. `places` tell whose each line is.
QByteArray changeCsv(const std::vector<Change>& changes, const QStringList& places, const Format& format);

} // namespace sd

#pragma once

#include "models/boundary/baselineshelf.h"
#include "models/words/baselinewords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sd {

/// What `serverdrift baselines --json` prints: codes and raw values.
QJsonObject shelfJson(const ShelfContents& contents, const std::map<QString, BaselineWords::Uses>& uses);
QJsonObject sheetJson(const BaselineSheet& sheet);
QJsonObject comparisonJson(const BaselineComparison& comparison, const BaselineWords::ServerNames& names);

} // namespace sd

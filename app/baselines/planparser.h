#pragma once

#include "models/domain/jsonmembers.h"
#include "models/domain/readingplan.h"

namespace sd {

/// A baseline's member "snmp", "prometheus", "nut" or "redfish" as a plan; what is wrong is put into `error` with its
/// JSON path. Names that expressions, filters and instances use are checked against the columns, so that a misspelt one
/// is found when the file is read and not as a reading that never comes.
/// It adds to `parent` where that is not null.
ReadingPlan parsePlan(PlanWay way, const QJsonObject& json, const QString& path, const ReadingPlan* parent,
                      QString& error);

} // namespace sd

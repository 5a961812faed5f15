#pragma once

#include "models/domain/jsonmembers.h"
#include "models/domain/snmpplan.h"

namespace sd {

/// The member "snmp" of a baseline as a plan; what is wrong is put into `error` with its JSON path.
/// Names that expressions, filters and instances use are checked against the columns, so that a misspelt one is found
/// when the file is read and not as a reading that never comes.
SnmpPlan parseSnmpPlan(const QJsonObject& json, const QString& path, QString& error);

} // namespace sd

#pragma once

#include "app/probes/snmp/snmpanswers.h"
#include "app/probes/snmp/snmpprogram.h"

namespace sd {

/// What the answers mean by the plan: readings group by group, in a table row by row, then the derived ones. Pure.
/// Rows with the same instance text are told apart by their index: "CPU Temp (1.3)". What is missing or NaN is left
/// out.
std::vector<Reading> readingsOf(const SnmpProgram& program, const SnmpAnswers& answers);

/// What the scalars of SnmpPlan::identity said, and "vendor" where one of them is a sysObjectID that we have a name
/// for.
std::map<QString, QString> identityOf(const SnmpProgram& program, const SnmpAnswers& answers);

/// The scalar of SnmpPlan::uptimeColumn in hundredths of a second.
std::optional<quint64> uptimeOf(const SnmpProgram& program, const SnmpAnswers& answers);

} // namespace sd

#pragma once

#include "app/probes/plan/planprogram.h"
#include "app/probes/plan/planrows.h"

namespace sd {

/// What the answers mean by the plan: readings group by group, in a table row by row, then the derived ones. Pure.
/// Rows with the same instance text are told apart by their index: "CPU Temp (1.3)". What is missing or NaN is left
/// out.
std::vector<Reading> readingsOf(const PlanProgram& program, const PlanAnswers& answers);

/// What the device says of itself by ReadingPlan::identity.
std::map<QString, QString> identityOf(const PlanProgram& program, const PlanAnswers& answers);

/// The scalar of ReadingPlan::uptimeColumn as it was read.
double uptimeOf(const PlanProgram& program, const PlanAnswers& answers);

/// True when a group is left out because one of PlanGroup::unless had an answer: it need not be asked for.
bool isLeftOut(const PlanProgram& program, size_t group, const PlanAnswers& answers);

} // namespace sd

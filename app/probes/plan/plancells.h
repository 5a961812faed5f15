#pragma once

#include "app/probes/plan/planprogram.h"
#include "app/probes/plan/planrows.h"

#include <limits>

namespace sd {

/// What a missing number is.
inline constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// A cell as a number, by the column's own pattern where it has one; NaN where it is none.
double numberOf(const PlanProgram::Group& group, const PlanRows& rows, size_t row, int column);

/// The rows that a scalar stands in; null where it was not read.
const PlanRows* rowsOf(PlanProgram::Ref ref, const PlanAnswers& answers);

/// An expression over the cells of one row.
double evaluate(const Expression& expression, const std::vector<int>& inputs, const PlanProgram::Group& group,
                const PlanRows& rows, size_t row);

/// True when the row passes every filter.
bool passes(const std::vector<PlanProgram::Filter>& filters, const PlanRows& rows, size_t row);

/// What a scalar or a look-up says in words; empty where it was not read.
QString textOf(const PlanProgram& program, PlanProgram::Ref ref, const PlanAnswers& answers);

/// A look-up's number; NaN where no row passes.
double lookUp(const PlanProgram::Lookup& lookup, const PlanProgram::Group& group, const PlanRows& rows);

} // namespace sd

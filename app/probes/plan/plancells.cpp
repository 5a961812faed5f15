#include "app/probes/plan/plancells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace sd {

namespace {

constexpr size_t maxInputs = 64; // an expression has no more operations

std::optional<size_t> rowFor(const PlanProgram::Lookup& lookup, const PlanRows& rows)
{
    for (size_t row = 0; row < rows.size() && rows.wasRead(); ++row) {
        if (passes(lookup.filters, rows, row))
            return row;
    }
    return std::nullopt;
}

} // namespace

double numberOf(const PlanProgram::Group& group, const PlanRows& rows, size_t row, int column)
{
    const auto place = static_cast<size_t>(column);
    const QRegularExpression& match = group.group->columns[place].match;
    if (match.pattern().isEmpty())
        return rows.number(row, place);
    if (!rows.has(row, place))
        return noNumber;
    const QRegularExpressionMatch found = match.match(rows.text(row, place));
    if (match.captureCount() == 0)
        return found.hasMatch() ? 1 : 0;
    bool isNumber = false;
    const double number = found.captured(1).toDouble(&isNumber);
    return isNumber ? number : noNumber;
}

const PlanRows* rowsOf(PlanProgram::Ref ref, const PlanAnswers& answers)
{
    if (ref.group < 0 || ref.column < 0)
        return nullptr;
    const PlanRows& rows = answers.rows(static_cast<size_t>(ref.group));
    return rows.wasRead() && rows.size() > 0 ? &rows : nullptr;
}

double evaluate(const Expression& expression, const std::vector<int>& inputs, const PlanProgram::Group& group,
                const PlanRows& rows, size_t row)
{
    std::array<double, maxInputs> values; // NOLINT(cppcoreguidelines-pro-type-member-init): filled as far as used
    const size_t count = std::min(inputs.size(), maxInputs);
    for (size_t i = 0; i < count; ++i)
        values[i] = inputs[i] < 0 ? noNumber : numberOf(group, rows, row, inputs[i]);
    return expression.evaluate(std::span(values).first(count));
}

bool passes(const std::vector<PlanProgram::Filter>& filters, const PlanRows& rows, size_t row)
{
    return std::all_of(filters.begin(), filters.end(), [&](PlanProgram::Filter filter) {
        const QString text = filter.column >= 0       ? rows.text(row, static_cast<size_t>(filter.column))
                             : filter.filter->byIndex ? rows.index(row)
                                                      : QString();
        return filter.filter->pattern.match(text).hasMatch() == filter.filter->keep;
    });
}

QString textOf(const PlanProgram& program, PlanProgram::Ref ref, const PlanAnswers& answers)
{
    if (const PlanRows* rows = rowsOf(ref, answers))
        return rows->text(0, static_cast<size_t>(ref.column));
    if (ref.group < 0 || ref.lookup < 0)
        return {};
    const auto group = static_cast<size_t>(ref.group);
    const PlanProgram::Lookup& lookup = program.groups[group].lookups[static_cast<size_t>(ref.lookup)];
    const PlanRows& rows = answers.rows(group);
    const std::optional<size_t> row = lookup.text < 0 ? std::nullopt : rowFor(lookup, rows);
    return row ? rows.text(*row, static_cast<size_t>(lookup.text)) : QString();
}

double lookUp(const PlanProgram::Lookup& lookup, const PlanProgram::Group& group, const PlanRows& rows)
{
    const std::optional<size_t> row = rowFor(lookup, rows);
    return row ? evaluate(lookup.lookup->value, lookup.inputs, group, rows, *row) : noNumber;
}

} // namespace sd

#include "app/probes/plan/planprogram.h"

#include <algorithm>

namespace sd {

namespace {

int columnNamed(const PlanGroup& group, const QString& name)
{
    const auto found = std::find_if(group.columns.begin(), group.columns.end(),
                                    [&](const PlanColumn& column) { return column.name == name; });
    return found == group.columns.end() ? -1 : static_cast<int>(found - group.columns.begin());
}

std::vector<int> columnsNamed(const PlanGroup& group, const QStringList& names)
{
    std::vector<int> columns;
    columns.reserve(static_cast<size_t>(names.size()));
    for (const QString& name : names)
        columns.push_back(columnNamed(group, name));
    return columns;
}

int firstOf(const std::vector<int>& columns)
{
    return columns.empty() ? -1 : columns.front();
}

std::vector<PlanProgram::Filter> compileFilters(const PlanGroup& group, const std::vector<PlanRowFilter>& filters)
{
    std::vector<PlanProgram::Filter> compiled;
    for (const PlanRowFilter& filter : filters) {
        filter.pattern.optimize();
        compiled.push_back({columnNamed(group, filter.column), &filter});
    }
    return compiled;
}

PlanProgram::Metric compileMetric(const PlanGroup& group, const PlanMetric& metric)
{
    PlanProgram::Metric compiled;
    compiled.metric = &metric;
    compiled.inputs = columnsNamed(group, metric.value.names());
    compiled.only = compileFilters(group, metric.only);
    compiled.plain = compiled.inputs.size() == 1 && metric.value.text().trimmed() == metric.value.names().front();
    compiled.counterInputs = columnsNamed(group, metric.counterValue.names());
    compiled.counter = columnNamed(group, metric.counterColumn);
    compiled.fallback = columnNamed(group, metric.counterFallback);
    compiled.per = columnNamed(group, metric.perColumn);
    compiled.text = columnNamed(group, metric.textColumn);
    compiled.warningInputs = columnsNamed(group, metric.warningLimit.names());
    compiled.errorInputs = columnsNamed(group, metric.errorLimit.names());
    for (const int column :
         {compiled.counter, compiled.text, firstOf(compiled.counterInputs), firstOf(compiled.inputs)}) {
        if (column >= 0 && compiled.source < 0)
            compiled.source = column;
    }
    return compiled;
}

PlanProgram::Group compileGroup(const ReadingPlan& plan, const PlanGroup& group)
{
    PlanProgram::Group compiled;
    compiled.group = &group;
    for (const PlanColumn& column : group.columns) {
        if (!column.match.pattern().isEmpty())
            column.match.optimize();
        compiled.sources.append(code(plan.way) + QLatin1Char(' ') + column.address);
    }
    compiled.instance = columnNamed(group, group.instanceColumn);
    compiled.instanceFallback = columnNamed(group, group.instanceFallback);
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        if (group.unless.contains(plan.groups[i].name))
            compiled.unless.push_back(i);
    }
    compiled.filters = compileFilters(group, group.filters);
    for (const PlanLookup& lookup : group.lookups)
        compiled.lookups.push_back({&lookup, compileFilters(group, lookup.filters),
                                    columnsNamed(group, lookup.value.names()), columnNamed(group, lookup.textColumn)});
    for (const PlanMetric& metric : group.metrics)
        compiled.metrics.push_back(compileMetric(group, metric));
    return compiled;
}

PlanProgram::Ref refNamed(const ReadingPlan& plan, const QString& name)
{
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        const PlanGroup& group = plan.groups[i];
        const int column = group.table ? -1 : columnNamed(group, name);
        if (column >= 0)
            return {static_cast<int>(i), column, -1};
        for (size_t k = 0; k < group.lookups.size(); ++k) {
            if (group.lookups[k].name == name)
                return {static_cast<int>(i), -1, static_cast<int>(k)};
        }
    }
    return {};
}

QString sourceOf(const PlanProgram& program, const std::vector<PlanProgram::Ref>& inputs)
{
    const auto known =
        std::find_if(inputs.begin(), inputs.end(), [](PlanProgram::Ref input) { return input.isValid(); });
    if (known == inputs.end())
        return code(program.plan->way);
    const PlanProgram::Group& group = program.groups[static_cast<size_t>(known->group)];
    int column = known->column;
    if (column < 0) {
        const std::vector<int>& columns = group.lookups[static_cast<size_t>(known->lookup)].inputs;
        column = columns.empty() ? -1 : columns.front();
    }
    return column < 0 ? QString(code(program.plan->way)) : group.sources[column];
}

} // namespace

PlanProgram::PlanProgram(std::shared_ptr<const ReadingPlan> readingPlan)
    : plan(std::move(readingPlan))
{
    groups.reserve(plan->groups.size());
    derived.reserve(plan->derived.size());
    identity.reserve(plan->identity.size());
    for (const PlanGroup& group : plan->groups)
        groups.push_back(compileGroup(*plan, group));
    for (const PlanMetric& metric : plan->derived) {
        Derived made;
        made.metric = &metric;
        for (const QString& name : metric.value.names())
            made.inputs.push_back(refNamed(*plan, name));
        made.source = sourceOf(*this, made.inputs);
        derived.push_back(std::move(made));
    }
    uptime = refNamed(*plan, plan->uptimeColumn);
    for (const PlanIdentity& rule : plan->identity) {
        identity.push_back({&rule, refNamed(*plan, rule.column), {}});
        for (const PlanRowFilter& filter : rule.where)
            identity.back().where.push_back(refNamed(*plan, filter.column));
    }
}

} // namespace sd

#include "app/probes/snmp/snmpprogram.h"

#include "app/probes/snmp/message.h"

#include <QSet>

namespace sd {

namespace {

int columnNamed(const SnmpGroup& group, const QString& name)
{
    const auto found = std::find_if(group.columns.begin(), group.columns.end(),
                                    [&](const SnmpColumn& column) { return column.name == name; });
    return found == group.columns.end() ? -1 : static_cast<int>(found - group.columns.begin());
}

std::vector<int> columnsNamed(const SnmpGroup& group, const QStringList& names)
{
    std::vector<int> columns;
    for (const QString& name : names)
        columns.push_back(columnNamed(group, name));
    return columns;
}

std::vector<SnmpProgram::Filter> compileFilters(const SnmpGroup& group, const std::vector<SnmpRowFilter>& filters)
{
    std::vector<SnmpProgram::Filter> compiled;
    for (const SnmpRowFilter& filter : filters) {
        filter.pattern.optimize();
        compiled.push_back({columnNamed(group, filter.column), &filter});
    }
    return compiled;
}

SnmpProgram::Metric compileMetric(const SnmpGroup& group, const SnmpMetric& metric)
{
    SnmpProgram::Metric compiled;
    compiled.metric = &metric;
    compiled.inputs = columnsNamed(group, metric.value.names());
    compiled.plain = compiled.inputs.size() == 1 && metric.value.text().trimmed() == metric.value.names().front();
    compiled.counter = columnNamed(group, metric.counterColumn);
    compiled.fallback = columnNamed(group, metric.counterFallback);
    compiled.source = compiled.counter >= 0 ? compiled.counter : compiled.inputs.empty() ? -1 : compiled.inputs.front();
    return compiled;
}

SnmpProgram::Group compileGroup(const SnmpGroup& group)
{
    SnmpProgram::Group compiled;
    compiled.group = &group;
    for (const SnmpColumn& column : group.columns) {
        SnmpProgram::Column made;
        if (!ber::appendOid(column.oid.arcs(), made.oid))
            made.oid.clear();
        made.source = QStringLiteral("snmp ") + column.oid.toString();
        compiled.columns.push_back(std::move(made));
    }
    compiled.instance = columnNamed(group, group.instanceColumn);
    compiled.instanceFallback = columnNamed(group, group.instanceFallback);
    compiled.filters = compileFilters(group, group.filters);
    for (const SnmpLookup& lookup : group.lookups)
        compiled.lookups.push_back(
            {&lookup, compileFilters(group, lookup.filters), columnsNamed(group, lookup.value.names())});
    for (const SnmpMetric& metric : group.metrics)
        compiled.metrics.push_back(compileMetric(group, metric));
    return compiled;
}

SnmpProgram::Ref refNamed(const SnmpPlan& plan, const QString& name)
{
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        const SnmpGroup& group = plan.groups[i];
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

QSet<QString> namesUsedByMetrics(const SnmpPlan& plan)
{
    QSet<QString> used{plan.uptimeColumn};
    const auto add = [&used](const SnmpMetric& metric) {
        for (const QString& name : metric.value.names())
            used.insert(name);
        used.insert(metric.counterColumn);
        used.insert(metric.counterFallback);
    };
    for (const SnmpGroup& group : plan.groups) {
        std::for_each(group.metrics.begin(), group.metrics.end(), add);
        for (const SnmpLookup& lookup : group.lookups) {
            for (const QString& name : lookup.value.names())
                used.insert(name);
        }
    }
    std::for_each(plan.derived.begin(), plan.derived.end(), add);
    return used;
}

QString sourceOf(const SnmpProgram& program, const std::vector<SnmpProgram::Ref>& inputs)
{
    const auto known =
        std::find_if(inputs.begin(), inputs.end(), [](const SnmpProgram::Ref& input) { return input.isValid(); });
    if (known == inputs.end())
        return QStringLiteral("snmp");
    const SnmpProgram::Group& group = program.groups[static_cast<size_t>(known->group)];
    int column = known->column;
    if (column < 0) {
        const std::vector<int>& columns = group.lookups[static_cast<size_t>(known->lookup)].inputs;
        column = columns.empty() ? -1 : columns.front();
    }
    return column < 0 ? QStringLiteral("snmp") : group.columns[static_cast<size_t>(column)].source;
}

void collectScalars(SnmpProgram& program)
{
    const QSet<QString> used = namesUsedByMetrics(*program.plan);
    for (size_t i = 0; i < program.groups.size(); ++i) {
        const SnmpProgram::Group& group = program.groups[i];
        for (size_t k = 0; k < group.columns.size() && !group.group->table; ++k) {
            if (group.columns[k].oid.empty())
                continue;
            SnmpProgram::Scalar scalar;
            scalar.group = static_cast<quint16>(i);
            scalar.column = static_cast<quint16>(k);
            scalar.oid = group.columns[k].oid;
            scalar.now = used.contains(group.group->columns[k].name);
            program.scalars.push_back(scalar);
        }
    }
    std::stable_partition(program.scalars.begin(), program.scalars.end(),
                          [](const SnmpProgram::Scalar& scalar) { return scalar.now; });
    for (SnmpProgram::Scalar& scalar : program.scalars) {
        scalar.begin = program.varbinds.size();
        appendNullVarbind(scalar.oid, program.varbinds);
        scalar.end = program.varbinds.size();
    }
}

} // namespace

std::shared_ptr<const SnmpProgram> SnmpProgram::compile(std::shared_ptr<const SnmpPlan> plan)
{
    auto program = std::make_shared<SnmpProgram>();
    program->plan = std::move(plan);
    for (const SnmpGroup& group : program->plan->groups)
        program->groups.push_back(compileGroup(group));
    collectScalars(*program);
    for (const SnmpMetric& metric : program->plan->derived) {
        Derived derived;
        derived.metric = &metric;
        for (const QString& name : metric.value.names())
            derived.inputs.push_back(refNamed(*program->plan, name));
        derived.source = sourceOf(*program, derived.inputs);
        program->derived.push_back(std::move(derived));
    }
    program->uptime = refNamed(*program->plan, program->plan->uptimeColumn);
    for (const auto& [key, column] : program->plan->identity)
        program->identity.emplace_back(key, refNamed(*program->plan, column));
    return program;
}

} // namespace sd

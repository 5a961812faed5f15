#include "app/probes/snmp/snmpprogram.h"

#include "app/probes/snmp/message.h"

#include <QSet>

namespace sd {

namespace {

SnmpProgram::Group encode(const PlanGroup& group)
{
    SnmpProgram::Group encoded;
    encoded.group = &group;
    for (const PlanColumn& column : group.columns) {
        std::vector<quint8>& oid = encoded.oids.emplace_back();
        if (!ber::appendOid(column.oid.arcs(), oid))
            oid.clear();
    }
    return encoded;
}

QSet<QString> namesUsedByMetrics(const ReadingPlan& plan)
{
    QSet<QString> used{plan.uptimeColumn};
    const auto add = [&used](const PlanMetric& metric) {
        for (const QString& name : metric.value.names())
            used.insert(name);
        used.insert(metric.counterColumn);
        used.insert(metric.counterFallback);
        used.insert(metric.textColumn);
        for (const Expression* limit : {&metric.warningLimit, &metric.errorLimit}) {
            for (const QString& name : limit->names())
                used.insert(name);
        }
    };
    for (const PlanGroup& group : plan.groups) {
        std::for_each(group.metrics.begin(), group.metrics.end(), add);
        for (const PlanLookup& lookup : group.lookups) {
            for (const QString& name : lookup.value.names())
                used.insert(name);
        }
    }
    std::for_each(plan.derived.begin(), plan.derived.end(), add);
    return used;
}

void collectScalars(SnmpProgram& program)
{
    const QSet<QString> used = namesUsedByMetrics(*program.reading.plan);
    for (size_t i = 0; i < program.groups.size(); ++i) {
        const SnmpProgram::Group& group = program.groups[i];
        for (size_t k = 0; k < group.oids.size() && !group.group->table; ++k) {
            if (group.oids[k].empty())
                continue;
            SnmpProgram::Scalar scalar;
            scalar.group = static_cast<quint16>(i);
            scalar.column = static_cast<quint16>(k);
            scalar.oid = group.oids[k];
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

std::shared_ptr<const SnmpProgram> SnmpProgram::compile(std::shared_ptr<const ReadingPlan> plan)
{
    auto program = std::make_shared<SnmpProgram>(PlanProgram(std::move(plan)));
    for (const PlanGroup& group : program->reading.plan->groups)
        program->groups.push_back(encode(group));
    collectScalars(*program);
    return program;
}

} // namespace sd

#pragma once

#include "app/baselines/planmembers.h"
#include "models/domain/readingplan.h"

namespace sd {

/// Reads the metrics of a plan.
class MetricParser
{
public:
    /// `enums`: the plan's shared enumerations. What is wrong first is put into `error`, which outlives the parser.
    MetricParser(PlanWay way, const QJsonObject& enums, QString& error)
        : m_way(way)
        , m_enums(enums)
        , m_error(error)
    {}

    PlanMetric metric(const QJsonObject& json, const QString& path, const PlanNames& names, bool table);

private:
    void kind(JsonMembers& members, PlanMetric& metric, const PlanNames& names);
    static void limits(JsonMembers& outer, PlanMetric& metric, const PlanNames& names);
    void meanings(JsonMembers& members, PlanMetric& metric);
    void states(JsonMembers& members, const QJsonObject& json, PlanMetric& metric);
    void words(JsonMembers& members, const QJsonObject& json, PlanMetric& metric);

    PlanWay m_way;
    const QJsonObject& m_enums;
    QString& m_error;
};

} // namespace sd

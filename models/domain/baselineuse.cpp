#include "models/domain/baselineuse.h"

#include "models/domain/estate.h"

namespace sd {

ProbeKind kindOf(PlanWay way)
{
    switch (way) {
    case PlanWay::Snmp:
        return ProbeKind::Snmp;
    case PlanWay::Prometheus:
        return ProbeKind::Prometheus;
    case PlanWay::Nut:
        return ProbeKind::Nut;
    case PlanWay::Redfish:
        return ProbeKind::Redfish;
    case PlanWay::Wsman:
        return ProbeKind::Wsman;
    case PlanWay::Http:
        return ProbeKind::Http;
    }
    return ProbeKind::Http;
}

Millis intervalOf(const BaselineIntervals& intervals, ProbeKind kind)
{
    const auto said = intervals.find(kind);
    return said == intervals.end() ? usualInterval(kind) : said->second;
}

const QString& judgingBaseline(const CheckParams& params)
{
    static const QString checks = QStringLiteral("checks");
    const QString* own = baselineOf(params);
    return own == nullptr ? checks : *own;
}

bool countsProcesses(const CheckParams& params)
{
    const auto* snmp = std::get_if<SnmpParams>(&params);
    return snmp != nullptr && !snmp->processes.isEmpty();
}

void followBaseline(Check& check)
{
    check.followsBaseline = true;
    check.interval = usualInterval(kindOf(*check.params));
    check.timeout = usualTimeout(kindOf(*check.params));
}

} // namespace sd

#include "models/domain/readingplan.h"

namespace sd {

QLatin1StringView code(PlanWay way)
{
    switch (way) {
    case PlanWay::Snmp:
        return QLatin1StringView("snmp");
    case PlanWay::Prometheus:
        return QLatin1StringView("prometheus");
    case PlanWay::Nut:
        return QLatin1StringView("nut");
    case PlanWay::Redfish:
        return QLatin1StringView("redfish");
    }
    return {};
}

} // namespace sd

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
    case PlanWay::Wsman:
        return QLatin1StringView("wsman");
    case PlanWay::Http:
        return QLatin1StringView("http");
    }
    return {};
}

} // namespace sd

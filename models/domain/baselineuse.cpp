#include "models/domain/baselineuse.h"

namespace sd {

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

} // namespace sd

#include "models/domain/trap.h"

namespace sd {

namespace {

constexpr QLatin1StringView saidEnterprise{"1.3.6.1.6.3.1.1.4.3.0"}; // snmpTrapEnterprise.0, RFC 3418 §2
constexpr QLatin1StringView madeByEnterprises{"1.3.6.1.4.1."};

} // namespace

/// RFC 3584 §3.2: of a trap with a zero before its last number the enterprise is what stands before that zero.
QString enterpriseOf(const Trap& trap)
{
    for (const TrapVarbind& varbind : trap.varbinds) {
        if (varbind.oid == saidEnterprise)
            return varbind.text;
    }
    if (!trap.oid.startsWith(madeByEnterprises))
        return {};
    const QString above = trap.oid.section(QLatin1Char('.'), 0, -2);
    return above.endsWith(QLatin1String(".0")) ? above.chopped(2) : above;
}

} // namespace sd

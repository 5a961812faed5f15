#pragma once

#include "models/domain/time.h"

#include <QString>

namespace sd {

/// "14:32": minutes and seconds that are left, the last second being "0:01".
inline QString countdown(Millis left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace sd

#pragma once

#include "models/domain/time.h"

#include <QStringList>

namespace sd {

struct EngineSettings
{
    /// Addresses that tell whether this machine has a network at all (a default gateway, a resolver): "address" is
    /// pinged, "address:port" asked by TCP. Empty: not judged.
    QStringList referenceTargets = {};
    Millis referenceInterval{10'000};
    int maxInFlight = 20'000;
    bool pollOnStart = true; ///< the first round is spread over the interval by phase; false: nothing until asked
};

} // namespace sd

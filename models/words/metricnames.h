#pragma once

#include "models/domain/reading.h"

#include <QString>

namespace sd {

/// "Volume C:", "CPU", "Memory", "Interface eth0". A metric without a name of its own keeps its own words:
/// "acme.queue.length" becomes "acme queue length".
QString metricName(const MetricKey& key);

/// The English name, with %1 where the instance goes, as the translation files have it; null for a metric without a
/// name.
const char* metricNameSource(const QString& metric);

/// What stands after the value: "used", "free"; mostly nothing.
QString metricSuffix(const QString& metric);

} // namespace sd

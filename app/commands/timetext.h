#pragma once

#include "models/domain/time.h"

#include <QString>

#include <optional>

namespace sd {

/// "500ms", "60s", "5m", "2h", "3d"; a bare number is seconds. Nothing when malformed, negative or beyond ten years.
std::optional<Millis> parseDuration(const QString& text);

/// A moment to come: "+2h" from `now`, "08:30" (the next one in the local zone), "2026-11-24 08:30" local,
/// or ISO 8601 with an offset. Nothing when malformed.
std::optional<UtcTime> parseMoment(const QString& text, UtcTime now);

/// "2026-11-23 14:05:09" in the local zone.
QString momentText(UtcTime at);
/// ISO 8601, UTC, for JSON.
QString momentJson(UtcTime at);
/// "7 min", "3 h 05 min", "12 d 4 h": how long ago.
QString ageText(Millis age);

} // namespace sd

#pragma once

#include "models/domain/health.h"

#include <QJsonObject>

namespace sd {

/// The engine's vitals as `engine --json` prints them: durations in ms, rates per second.
QJsonObject toJson(const EngineVitals& vitals);
/// One line for a person.
QString vitalsText(const EngineVitals& vitals);

} // namespace sd

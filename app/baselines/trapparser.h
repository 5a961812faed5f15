#pragma once

#include "models/domain/trapmeaning.h"

#include <QJsonObject>

namespace sd {

/// A baseline's member "traps". What is wrong is put into `error` with its place; then the section is of no use.
TrapSection parseTraps(const QJsonObject& json, const QString& path, QString& error);

} // namespace sd

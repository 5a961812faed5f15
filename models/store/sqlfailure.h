#pragma once

#include "models/domain/failure.h"

#include <QSqlError>
#include <QString>

namespace sd {

/// An SQL error in words: which file, while doing what, and what a person can do about it.
/// Codes: "locked", "read-only", "disk-full", "corrupt", "not-a-store", "constraint", "io", else "sql".
Failure sqlFailure(const QSqlError& error, const QString& file, const QString& doing);

} // namespace sd

#pragma once

#include "models/domain/failure.h"
#include "models/domain/selffacts.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace sd {

/// The files of a support bundle, by name. The data folder is left out: it bears a user's name.
std::vector<std::pair<QString, QByteArray>> bundleFiles(const SelfFacts& facts, const SupportReport& report);

/// Writes a .tar.gz with `files` in a folder "serverdrift-support"; `file` appears whole or not at all, for its owner
/// only. Returns its size in bytes, or fails with "io".
Result<qint64> writeArchive(const QString& file, const std::vector<std::pair<QString, QByteArray>>& files, UtcTime now);

} // namespace sd

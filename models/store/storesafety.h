#pragma once

#include "models/domain/failure.h"

#include <QString>

#include <functional>
#include <vector>

namespace sd {

/// One finding of `check-data`.
struct DataFinding
{
    bool isFault = false; ///< else a remark
    QString file;
    QString text;
};

/// SQLite's own integrity and foreign-key checks, and ours: every chunk decodes, rollups agree with their chunks,
/// one open alarm a key, spans do not overlap. Reads only. `progress` gets 0 … 100 and may return false to stop.
Result<std::vector<DataFinding>> checkData(const QString& folder, const std::function<bool(int)>& progress = {});

/// A copy of both files into one archive `file`, while an engine may be running. Each is whole and consistent in
/// itself; the history may be some moments (as long as its copying takes) behind the rest, and the copy says so: who
/// starts from it takes those moments for not watched. Written beside and renamed: `file` is the old one or the new
/// one, never half.
Result<void> backup(const QString& folder, const QString& file, const std::function<bool(int)>& progress = {});

/// Puts a backup in place of the data folder's files, which are kept with the suffix ".before-restore".
/// Refuses while an engine has the folder open, and a file that is not a whole backup.
Result<void> restore(const QString& file, const QString& folder);

} // namespace sd

#pragma once

#include "models/domain/failure.h"
#include "models/domain/time.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sd {

/// One numbered step of a schema, from resources/migrations/<set>/NNNN_name.sql.
struct Migration
{
    int number = 0; ///< 1, 2, 3 … without gaps
    QString name;
    QString sql;
};

/// What a database file of ours is called inside itself (PRAGMA application_id), so that no other is taken for it.
enum class FileKind : qint32 {
    Main = 0x53446d61,    ///< "SDma"
    History = 0x53446869, ///< "SDhi"
};

enum class MigrationOutcome { Created, Current, Upgraded };

/// The steps that this program was built with; `set` is "main" or "history".
std::vector<Migration> embeddedMigrations(const QString& set);

/// The statements of a script, without the semicolons between them. Knows quotes, comments and trigger bodies.
QStringList splitStatements(QStringView sql);

/// Looks at a file without changing it. 0 when it is missing or empty, else the schema's version.
/// Fails with "not-a-store", "corrupt" (no or a cut SQLite file), "newer-schema", "locked", "io".
Result<int> inspectSchema(const QString& file, FileKind kind, int newest);

/// Brings `file` to the last of `migrations`, in one transaction with its version rows. A file with data is copied
/// to "<file>.before-<number>" first. Inspects before it touches anything.
Result<MigrationOutcome> migrate(const QString& file, FileKind kind, const std::vector<Migration>& migrations,
                                 UtcTime now);

} // namespace sd

#include "models/store/storefigures.h"

#include "models/store/connection.h"
#include "models/store/migration.h"
#include "models/store/store.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

qint64 bytesOf(const QString& file)
{
    return QFileInfo(file).size() + QFileInfo(file + "-wal"_L1).size();
}

/// A store that is open is at the last migration of this program.
int newest(const QString& set)
{
    const std::vector<Migration> all = embeddedMigrations(set);
    return all.empty() ? 0 : all.back().number;
}

} // namespace

StoreFigures storeSizes(const QString& folder)
{
    return {.storeBytes = bytesOf(folder + "/serverdrift.db"_L1), .historyBytes = bytesOf(folder + "/history.db"_L1)};
}

Result<StoreFigures> storeFigures(const Store& store)
{
    const auto db = store.reader();
    if (!db)
        return db.failure();
    const auto version = (*db)->single(u"SELECT sqlite_version()"_s);
    if (!version)
        return version.failure();
    StoreFigures figures = storeSizes(store.folder());
    figures.storeSchema = newest(u"main"_s);
    figures.historySchema = newest(u"history"_s);
    figures.sqlite = version->toString();
    return figures;
}

} // namespace sd

#include "app/commands/folderstore.h"

#include "app/commands/output.h"
#include "app/console/control.h"
#include "app/console/datafolder.h"
#include "app/console/operatorname.h"
#include "models/store/connection.h"
#include "models/store/estaterepository.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sd {

bool FolderStore::exists(const QString& folder)
{
    return QFileInfo::exists(folder + "/serverdrift.db"_L1);
}

Result<FolderStore> FolderStore::open(const QString& folder, bool mustExist)
{
    if (mustExist && !exists(folder))
        return Failure{u"no-data"_s, u"There is no data in %1."_s.arg(folder),
                       u"Name the data folder with --data DIR, or take servers in with: serverdrift import FILE"_s};
    auto path = prepareDataFolder(folder);
    if (!path)
        return path.failure();
    FolderStore opened;
    auto store = Store::open(*path, *opened.m_clock);
    if (!store)
        return store.failure();
    opened.m_store = std::move(*store);
    return opened;
}

Author FolderStore::author() const
{
    return {operatorName(), m_clock->utcNow()};
}

Result<Estate> FolderStore::estate()
{
    auto db = m_store->reader();
    if (!db)
        return db.failure();
    return EstateRepository(**db).load();
}

Result<void> FolderStore::tellEngine()
{
    if (EngineLock::holder(m_store->folder()) == 0)
        return {};
    auto told = askEngine(m_store->folder(), {{u"do"_s, u"reload"_s}});
    if (!told)
        return told.failure();
    return told->failures.empty() ? Result<void>() : Result<void>(told->failures.front());
}

} // namespace sd

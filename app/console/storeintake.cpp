#include "app/console/storeintake.h"

#include "app/console/estatefiles.h"
#include "app/console/replyto.h"
#include "app/engine/engine.h"
#include "models/store/connection.h"
#include "models/store/estaterepository.h"
#include "models/store/store.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sd {

StoreIntake::StoreIntake(const Parts& parts, const Accounts& accounts)
    : m_parts(parts)
    , m_accounts(accounts)
{
    m_reader.setMaxThreadCount(1);
}

StoreIntake::~StoreIntake()
{
    m_reader.clear();
    m_reader.waitForDone();
}

Result<EstateLook> StoreIntake::lookAt(const QString& path, const std::optional<TableWishes>& wishes) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"io"_s, u"%1 can't be read: %2."_s.arg(path, file.errorString())};
    const auto bytes = readEstateFile(file, path);
    if (!bytes)
        return bytes.failure();
    const auto db = m_parts.store.reader();
    if (!db)
        return db.failure();
    const auto known = EstateRepository(**db).load();
    if (!known)
        return known.failure();
    const auto ids = credentialsByName(**db);
    if (!ids)
        return ids.failure();
    return lookInto(*bytes, wishes, *known, *ids);
}

void StoreIntake::look(QString path, std::optional<TableWishes> wishes, Looked reply)
{
    m_reader.start([this, path = std::move(path), wishes = std::move(wishes), give = replyHere(std::move(reply))] {
        give(lookAt(path, wishes));
    });
}

void StoreIntake::take(std::shared_ptr<const EstateFile> file, TakenReply reply)
{
    const auto taken = std::make_shared<Taken>();
    const Author by{m_accounts.present().who.name, m_parts.clock.utcNow()};
    m_parts.store.write(
        [file, taken, by](Connection& db) -> Result<void> {
            TakenIn done;
            auto written = takeIn(db, *file, by, done);
            *taken = Taken{.newServers = done.merge.newServers,
                           .changedServers = done.changedServers,
                           .unchangedServers = done.merge.knownServers - done.changedServers,
                           .newCustomers = done.merge.newCustomers,
                           .adjustments = static_cast<int>(done.merge.estate.adjustments.size()),
                           .chartSets = static_cast<int>(done.merge.estate.chartSets.size()),
                           .leftOut = static_cast<int>(file->problems.size()),
                           .newCredentials = done.merge.newCredentials,
                           .back = done.back,
                           .refused = done.refused};
            return written;
        },
        [&engine = m_parts.engine, taken, give = replyHere(std::move(reply))](const Result<void>& written) {
            if (!written) {
                if (taken->refused.empty())
                    taken->refused.push_back(written.failure());
                give(Taken{.refused = taken->refused});
                return;
            }
            engine.reloadEstate([taken, give](const Outcome&) { give(*taken); });
        });
}

void StoreIntake::takeBack(EstateReturn back, TakenBack reply)
{
    const Author by{m_accounts.present().who.name, m_parts.clock.utcNow()};
    m_parts.store.write([back = std::move(back), by](Connection& db) { return sd::takeBack(db, back, by); },
                        [&engine = m_parts.engine, give = replyHere(std::move(reply))](const Result<void>& written) {
                            if (!written) {
                                give(written);
                                return;
                            }
                            engine.reloadEstate([give](const Outcome&) { give({}); });
                        });
}

} // namespace sd

#include "app/console/estatefiles.h"

#include "models/store/connection.h"
#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

Result<QByteArray> readEstateFile(QIODevice& file, const QString& name)
{
    QByteArray bytes = file.read(LargestEstateFile + 1);
    if (bytes.size() > LargestEstateFile)
        return Failure{u"too-large"_s, u"%1 is larger than 64 MiB."_s.arg(name), u"Split it."_s};
    return bytes;
}

Result<std::map<QString, CredentialId>> credentialsByName(Connection& db)
{
    auto all = CredentialRepository(db).all();
    if (!all)
        return all.failure();
    std::map<QString, CredentialId> ids;
    for (const Credential& credential : *all)
        ids.emplace(credential.name, credential.id);
    return ids;
}

Result<void> takeIn(Connection& db, const EstateFile& file, const Author& by, TakenIn& taken)
{
    return db.transaction([&]() -> Result<void> {
        const auto known = EstateRepository(db).load();
        if (!known)
            return known.failure();
        auto ids = credentialsByName(db);
        if (!ids)
            return ids.failure();
        QStringList names;
        for (const auto& [name, id] : *ids)
            names += name;
        taken.merge = mergeEstate(*known, names, file);
        const std::vector<MergeRow> rows = mergeRows(*known, *ids, file, taken.merge);
        taken.changedServers = static_cast<int>(std::ranges::count(rows, MergeRow::Fate::Changed, &MergeRow::fate));
        for (const QString& name : taken.merge.newCredentials) {
            auto id = CredentialRepository(db).save(Credential{.id = {}, .name = name}, by);
            if (!id)
                return id.failure();
            ids->emplace(name, *id);
        }
        bindCredentials(taken.merge.estate, file.credentials, *ids);
        if (auto saved = EstateRepository(db).save(taken.merge.estate, by, &taken.refused); !saved)
            return saved;
        taken.back = wayBack(*known, taken.merge.estate);
        return {};
    });
}

Result<void> takeBack(Connection& db, const EstateReturn& back, const Author& by)
{
    return db.transaction([&]() -> Result<void> {
        EstateRepository estate(db);
        if (auto gone = estate.removeServers(back.servers, by); !gone)
            return gone;
        if (auto gone = estate.removeChecks(back.checks, by); !gone)
            return gone;
        Estate before = back.before;
        if (auto saved = estate.save(before, by); !saved)
            return saved;
        for (const auto& [child, parents] : back.parents) {
            if (auto set = estate.setParents(child, parents, by); !set)
                return set;
        }
        return {};
    });
}

} // namespace sd

#include "app/console/estatefiles.h"

#include "models/store/adjustmentrepository.h"
#include "models/store/chartsetrepository.h"
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

namespace {

/// What customers and servers were called before the store gave them numbers.
class GivenIds
{
public:
    explicit GivenIds(const Estate& before)
    {
        m_customers.reserve(before.customers.size());
        m_servers.reserve(before.servers.size());
        for (const Customer& customer : before.customers)
            m_customers.push_back(customer.id);
        for (const Server& server : before.servers)
            m_servers.push_back(server.id);
    }
    [[nodiscard]] CustomerId of(CustomerId before, const Estate& now) const
    {
        return find(m_customers, before, now.customers);
    }
    [[nodiscard]] ServerId of(ServerId before, const Estate& now) const { return find(m_servers, before, now.servers); }

private:
    template<typename OwnId, typename Row>
    static OwnId find(const std::vector<OwnId>& ids, OwnId before, const std::vector<Row>& now)
    {
        const auto place = std::ranges::find(ids, before);
        return place == ids.end() ? before : now[static_cast<size_t>(place - ids.begin())].id;
    }

    std::vector<CustomerId> m_customers;
    std::vector<ServerId> m_servers;
};

/// Adjustments and chart sets of `estate`, which is saved but for these.
Result<void> saveOwnValues(Connection& db, const GivenIds& given, Estate& estate, const Author& by,
                           std::vector<Failure>& refused)
{
    const auto keep = [&refused](Result<void> saved) {
        if (!saved)
            refused.push_back(saved.failure());
        return saved;
    };
    for (Adjustment& adjustment : estate.adjustments) {
        adjustment.customer = given.of(adjustment.customer, estate);
        adjustment.server = given.of(adjustment.server, estate);
        if (auto saved = keep(AdjustmentRepository(db).save(adjustment, by)); !saved)
            return saved;
    }
    for (SharedChartSet& set : estate.chartSets) {
        set.set.customer = given.of(set.set.customer, estate);
        if (auto saved = keep(ChartSetRepository(db).save(set, by)); !saved)
            return saved;
    }
    return {};
}

/// As they are in the store.
Result<void> readOwnValues(Connection& db, Estate& estate)
{
    auto adjustments = AdjustmentRepository(db).all();
    if (!adjustments)
        return adjustments.failure();
    auto sets = ChartSetRepository(db).all();
    if (!sets)
        return sets.failure();
    estate.adjustments = *std::move(adjustments);
    estate.chartSets = *std::move(sets);
    return {};
}

bool saysTheSame(const Adjustment& one, const Adjustment& other)
{
    return haveSamePlace(one, other) && one.patch == other.patch && one.reason == other.reason;
}

bool saysTheSame(const SharedChartSet& one, const SharedChartSet& other)
{
    return one.set == other.set;
}

/// Takes away what was added and puts back what was changed; what somebody has changed since, or taken away, is theirs.
template<typename Repository, typename Own>
Result<void> takeBackOwn(Repository repository, const std::vector<Own>& now, const std::vector<Own>& left,
                         const std::vector<Own>& before, const Author& by)
{
    for (const Own& one : left) {
        const auto current = std::ranges::find(now, one.id, &Own::id);
        if (current == now.end() || !saysTheSame(*current, one))
            continue;
        const auto was = std::ranges::find(before, one.id, &Own::id);
        Own again = was == before.end() ? one : *was;
        again.revision = current->revision;
        auto done = was == before.end() ? repository.remove(one.id, again.revision, by) : repository.save(again, by);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

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
        names.reserve(std::ssize(*ids));
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
        Estate& estate = taken.merge.estate;
        const GivenIds given(estate);
        if (auto saved = EstateRepository(db).save(estate, by, &taken.refused); !saved)
            return saved;
        if (auto saved = saveOwnValues(db, given, estate, by, taken.refused); !saved)
            return saved;
        Estate now = estate;
        if (auto read = readOwnValues(db, now); !read)
            return read;
        taken.back = wayBack(*known, now);
        return {};
    });
}

Result<void> takeBack(Connection& db, const EstateReturn& back, const Author& by)
{
    return db.transaction([&]() -> Result<void> {
        Estate now;
        if (auto read = readOwnValues(db, now); !read)
            return read;
        if (auto done =
                takeBackOwn(AdjustmentRepository(db), now.adjustments, back.adjustments, back.before.adjustments, by);
            !done)
            return done;
        if (auto done = takeBackOwn(ChartSetRepository(db), now.chartSets, back.chartSets, back.before.chartSets, by);
            !done)
            return done;
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

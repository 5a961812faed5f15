#include "models/domain/estatemerge.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace sd {

namespace {

/// The known id where there is one, else the file's.
template<typename Key, typename IdType>
IdType knownOr(const std::map<Key, IdType>& known, const Key& key, IdType fallback)
{
    const auto found = known.find(key);
    return found == known.end() ? fallback : found->second;
}

template<typename IdType>
IdType translated(const std::map<IdType, IdType>& ids, IdType id)
{
    return knownOr(ids, id, id);
}

CredentialId bound(CredentialId id, const QStringList& names, const std::map<QString, CredentialId>& ids)
{
    const qsizetype place = -id.value - 1;
    if (id.value >= 0 || place >= names.size())
        return id;
    return knownOr(ids, names[place], CredentialId{});
}

/// Known rows by id.
template<typename Row>
std::unordered_map<qint64, const Row*> byId(const std::vector<Row>& rows)
{
    std::unordered_map<qint64, const Row*> found;
    for (const Row& row : rows)
        found.emplace(row.id.value, &row);
    return found;
}

template<typename Row>
const Row* find(const std::unordered_map<qint64, const Row*>& rows, qint64 id)
{
    const auto it = rows.find(id);
    return it == rows.end() ? nullptr : it->second;
}

/// What the file has no column for.
void keepUntold(Server& server, const Server& known, EstateColumns told)
{
    const auto keep = [&](EstateColumn column, auto Server::*member) {
        if (!told.test(static_cast<size_t>(column)))
            server.*member = known.*member;
    };
    keep(EstateColumn::Address, &Server::address);
    keep(EstateColumn::Kind, &Server::kind);
    keep(EstateColumn::Site, &Server::site);
    keep(EstateColumn::Tags, &Server::tags);
    keep(EstateColumn::Credential, &Server::credential);
    keep(EstateColumn::Notes, &Server::notes);
    keep(EstateColumn::Enabled, &Server::enabled);
}

/// Checks that are known by name; a word tells no more of them than what they ask.
void mergeChecks(EstateMerge& merge, const Estate& known, const EstateFile& file)
{
    std::map<std::pair<ServerId, QString>, const Check*> checks;
    for (const Check& check : known.checks)
        checks.emplace(std::pair{check.server, check.name}, &check);
    const bool isTold = file.columns.test(static_cast<size_t>(EstateColumn::Checks));
    std::vector<Check> wanted;
    for (Check& check : merge.estate.checks) {
        if (check.server.value > 0 && !isTold)
            continue;
        if (const auto it = checks.find({check.server, check.name}); it != checks.end()) {
            if (file.hasWholeChecks) {
                check.id = it->second->id;
                if (check.followsBaseline && it->second->followsBaseline)
                    check.interval = it->second->interval;
            } else {
                Shared<CheckParams> params = std::move(check.params);
                check = *it->second;
                check.params = std::move(params);
            }
        }
        wanted.push_back(std::move(check));
    }
    merge.estate.checks = std::move(wanted);
}

/// Adjustments and chart sets lie in the stead of those at their place; what says the same is left out.
void mergeOwnValues(EstateMerge& merge, const Estate& known)
{
    Adjustments adjustments;
    for (Adjustment& wanted : merge.estate.adjustments) {
        const auto isSamePlace = [&wanted](const Adjustment& other) { return haveSamePlace(wanted, other); };
        if (const auto before = std::ranges::find_if(known.adjustments, isSamePlace);
            before != known.adjustments.end()) {
            if (before->patch == wanted.patch && before->reason == wanted.reason)
                continue;
            wanted.id = before->id;
            wanted.revision = before->revision;
        }
        adjustments.push_back(std::move(wanted));
    }
    merge.estate.adjustments = std::move(adjustments);
    std::vector<SharedChartSet> sets;
    for (SharedChartSet& wanted : merge.estate.chartSets) {
        const auto isSame = [&wanted](const SharedChartSet& other) { return isNamesake(wanted.set, other.set); };
        if (const auto before = std::ranges::find_if(known.chartSets, isSame); before != known.chartSets.end()) {
            if (before->set == wanted.set)
                continue;
            wanted.id = before->id;
            wanted.revision = before->revision;
        }
        sets.push_back(std::move(wanted));
    }
    merge.estate.chartSets = std::move(sets);
}

/// What of `taken` was not there before, and what was other.
template<typename Own>
void addWayBack(const std::vector<Own>& known, const std::vector<Own>& taken, std::vector<Own>& left,
                std::vector<Own>& changed)
{
    for (const Own& now : taken) {
        const auto before = std::ranges::find(known, now.id, &Own::id);
        if (before != known.end() && before->revision == now.revision)
            continue;
        left.push_back(now);
        if (before != known.end())
            changed.push_back(*before);
    }
}

/// Of "line 7, column address" and "/servers/3/checks/0": the row that it is in.
QString rowOf(const QString& place)
{
    static const QRegularExpression row(QStringLiteral("^(line \\d+|/servers/\\d+)"));
    const QRegularExpressionMatch match = row.match(place);
    return match.hasMatch() ? match.captured(1) : place;
}

int numberOf(const QString& place)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return digits.match(place).captured().toInt();
}

EstateColumns differences(const Server& before, const Server& after)
{
    EstateColumns changed;
    const auto compare = [&](EstateColumn column, auto Server::*member) {
        changed.set(static_cast<size_t>(column), before.*member != after.*member);
    };
    compare(EstateColumn::Address, &Server::address);
    compare(EstateColumn::Kind, &Server::kind);
    compare(EstateColumn::Site, &Server::site);
    compare(EstateColumn::Tags, &Server::tags);
    compare(EstateColumn::Credential, &Server::credential);
    compare(EstateColumn::Notes, &Server::notes);
    compare(EstateColumn::Enabled, &Server::enabled);
    return changed;
}

using Dependencies = std::set<std::pair<ServerId, ServerId>>;

/// For each known server of `estate` that differs, what does.
std::unordered_map<qint64, EstateColumns> changesOf(const Estate& known, const Estate& estate)
{
    std::unordered_map<qint64, EstateColumns> changed;
    const auto mark = [&changed](ServerId server, EstateColumn column) {
        changed[server.value].set(static_cast<size_t>(column));
    };
    const auto servers = byId(known.servers);
    for (const Server& server : estate.servers) {
        if (const Server* before = find(servers, server.id.value))
            changed[server.id.value] |= differences(*before, server);
    }
    const auto checks = byId(known.checks);
    for (const Check& check : estate.checks) {
        const Check* before = find(checks, check.id.value);
        if (before == nullptr || !(*before == check))
            mark(check.server, EstateColumn::Checks);
    }
    const Dependencies parents(known.dependencies.begin(), known.dependencies.end());
    for (const auto& pair : estate.dependencies) {
        if (!parents.contains(pair))
            mark(pair.first, EstateColumn::Parents);
    }
    return changed;
}

/// Puts each problem to the row that it is about; those about none become rows.
void addProblems(std::vector<MergeRow>& rows, const std::vector<Failure>& problems)
{
    std::map<QString, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i].place, i);
    for (const Failure& problem : problems) {
        const QString place = rowOf(problem.message.section(QStringLiteral(": "), 0, 0));
        const auto [it, isNew] = places.try_emplace(place, rows.size());
        if (isNew)
            rows.push_back({.place = place, .fate = MergeRow::Fate::Refused});
        rows[it->second].problems.push_back(problem);
    }
}

} // namespace

EstateMerge mergeEstate(const Estate& known, const QStringList& knownCredentials, const EstateFile& file)
{
    const auto knownCustomers = byId(known.customers);
    std::map<QString, CustomerId> customers;
    for (const Customer& customer : known.customers)
        customers.emplace(customer.name, customer.id);
    std::map<std::pair<CustomerId, QString>, ServerId> servers;
    for (const Server& server : known.servers)
        servers.emplace(std::pair{server.customer, server.name}, server.id);
    const auto knownServers = byId(known.servers);

    EstateMerge merge{.estate = file.estate};
    std::map<CustomerId, CustomerId> customerIds;
    for (Customer& customer : merge.estate.customers) {
        const CustomerId id = knownOr(customers, customer.name, customer.id);
        merge.newCustomers += id == customer.id ? 1 : 0;
        customerIds.emplace(customer.id, id);
        customer.id = id;
        if (const Customer* before = find(knownCustomers, id.value); before != nullptr && customer.reference.isEmpty())
            customer.reference = before->reference; // a table does not tell it
    }
    std::map<ServerId, ServerId> serverIds;
    for (Server& server : merge.estate.servers) {
        server.customer = translated(customerIds, server.customer);
        const ServerId id = knownOr(servers, std::pair{server.customer, server.name}, server.id);
        ++(id == server.id ? merge.newServers : merge.knownServers);
        serverIds.emplace(server.id, id);
        server.id = id;
        if (const Server* before = find(knownServers, id.value))
            keepUntold(server, *before, file.columns);
    }
    for (Check& check : merge.estate.checks)
        check.server = translated(serverIds, check.server);
    mergeChecks(merge, known, file);
    for (auto& [child, parent] : merge.estate.dependencies) {
        child = translated(serverIds, child);
        parent = translated(serverIds, parent);
    }
    for (Adjustment& adjustment : merge.estate.adjustments) {
        adjustment.customer = translated(customerIds, adjustment.customer);
        adjustment.server = translated(serverIds, adjustment.server);
    }
    for (SharedChartSet& set : merge.estate.chartSets)
        set.set.customer = translated(customerIds, set.set.customer);
    mergeOwnValues(merge, known);
    for (const QString& name : file.credentials) {
        if (!knownCredentials.contains(name))
            merge.newCredentials += name;
    }
    return merge;
}

void bindCredentials(Estate& estate, const QStringList& names, const std::map<QString, CredentialId>& ids)
{
    for (Server& server : estate.servers)
        server.credential = bound(server.credential, names, ids);
    for (Check& check : estate.checks)
        check.credential = bound(check.credential, names, ids);
}

std::vector<MergeRow> mergeRows(const Estate& known, const std::map<QString, CredentialId>& credentials,
                                const EstateFile& file, const EstateMerge& merge)
{
    Estate estate = merge.estate;
    std::map<QString, CredentialId> ids = credentials;
    for (const QString& name : merge.newCredentials)
        ids.emplace(name, CredentialId{-1}); // another than any that is known
    bindCredentials(estate, file.credentials, ids);
    const auto changed = changesOf(known, estate);
    const auto customers = byId(estate.customers);

    std::vector<MergeRow> rows;
    rows.reserve(estate.servers.size());
    for (size_t i = 0; i < estate.servers.size(); ++i) {
        const Server& server = estate.servers[i];
        const Customer* customer = find(customers, server.customer.value);
        MergeRow row{.place = file.places.value(static_cast<qsizetype>(i)),
                     .customer = customer == nullptr ? QString() : customer->name,
                     .server = server.name,
                     .address = server.address};
        if (server.id.value > 0) {
            row.changed = changed.contains(server.id.value) ? changed.at(server.id.value) : EstateColumns();
            row.fate = row.changed.any() ? MergeRow::Fate::Changed : MergeRow::Fate::Unchanged;
        }
        rows.push_back(std::move(row));
    }
    addProblems(rows, file.problems);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const MergeRow& a, const MergeRow& b) { return numberOf(a.place) < numberOf(b.place); });
    return rows;
}

EstateLook lookInto(const QByteArray& bytes, const std::optional<TableWishes>& wishes, const Estate& known,
                    const std::map<QString, CredentialId>& credentials)
{
    EstateLook look;
    EstateFile file;
    if (isEstateJson(bytes)) {
        file = parseEstateJson(bytes);
    } else {
        look.table = estateTableHead(bytes);
        look.wishes = wishes ? *wishes : TableWishes{.mapping = guessColumns(look.table->titles)};
        file = parseEstateCsv(bytes, look.wishes);
    }
    QStringList names;
    names.reserve(std::ssize(credentials));
    for (const auto& [name, id] : credentials)
        names += name;
    const EstateMerge merge = mergeEstate(known, names, file);
    look.rows = mergeRows(known, credentials, file, merge);
    look.newCredentials = merge.newCredentials;
    look.newCustomers = merge.newCustomers;
    look.adjustments = static_cast<int>(merge.estate.adjustments.size());
    look.chartSets = static_cast<int>(merge.estate.chartSets.size());
    look.file = std::make_shared<const EstateFile>(std::move(file));
    return look;
}

EstateReturn wayBack(const Estate& known, const Estate& taken)
{
    EstateReturn back;
    const auto servers = byId(known.servers);
    const auto checks = byId(known.checks);
    std::map<ServerId, std::vector<ServerId>> parents;
    for (const auto& [child, parent] : known.dependencies)
        parents[child].emplace_back(parent);
    const auto changed = changesOf(known, taken);
    for (const Server& server : taken.servers) {
        const Server* before = find(servers, server.id.value);
        if (before == nullptr) {
            back.servers.push_back(server.id);
            continue;
        }
        const auto it = changed.find(server.id.value);
        if (it == changed.end())
            continue;
        if (!(*before == server))
            back.before.servers.push_back(*before);
        if (it->second.test(static_cast<size_t>(EstateColumn::Parents)))
            back.parents.emplace_back(server.id, parents[server.id]);
    }
    for (const Check& check : taken.checks) {
        const Check* before = find(checks, check.id.value);
        if (before == nullptr && find(servers, check.server.value) != nullptr)
            back.checks.push_back(check.id);
        else if (before != nullptr && !(*before == check))
            back.before.checks.push_back(*before);
    }
    addWayBack(known.adjustments, taken.adjustments, back.adjustments, back.before.adjustments);
    addWayBack(known.chartSets, taken.chartSets, back.chartSets, back.before.chartSets);
    return back;
}

} // namespace sd

#include "app/commands/estatemerge.h"

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

} // namespace

EstateMerge mergeEstate(const Estate& known, const QStringList& knownCredentials, const EstateFile& file)
{
    std::map<QString, CustomerId> customers;
    for (const Customer& customer : known.customers)
        customers.emplace(customer.name, customer.id);
    std::map<std::pair<CustomerId, QString>, ServerId> servers;
    for (const Server& server : known.servers)
        servers.emplace(std::pair{server.customer, server.name}, server.id);
    std::map<std::pair<ServerId, QString>, CheckId> checks;
    for (const Check& check : known.checks)
        checks.emplace(std::pair{check.server, check.name}, check.id);

    EstateMerge merge{.estate = file.estate};
    std::map<CustomerId, CustomerId> customerIds;
    for (Customer& customer : merge.estate.customers) {
        const CustomerId id = knownOr(customers, customer.name, customer.id);
        merge.newCustomers += id == customer.id ? 1 : 0;
        customerIds.emplace(customer.id, id);
        customer.id = id;
    }
    std::map<ServerId, ServerId> serverIds;
    for (Server& server : merge.estate.servers) {
        server.customer = translated(customerIds, server.customer);
        const ServerId id = knownOr(servers, std::pair{server.customer, server.name}, server.id);
        ++(id == server.id ? merge.newServers : merge.knownServers);
        serverIds.emplace(server.id, id);
        server.id = id;
    }
    for (Check& check : merge.estate.checks) {
        check.server = translated(serverIds, check.server);
        check.id = knownOr(checks, std::pair{check.server, check.name}, check.id);
    }
    for (auto& [child, parent] : merge.estate.dependencies) {
        child = translated(serverIds, child);
        parent = translated(serverIds, parent);
    }
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

} // namespace sd

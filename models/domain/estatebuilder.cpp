#include "models/domain/estatebuilder.h"

#include "models/domain/addressrange.h"
#include "models/domain/checkwords.h"
#include "models/domain/dependency.h"

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253; // a host name's limit, RFC 1035 §2.3.4

template<typename Id>
Id nextId(size_t count)
{
    return Id{-static_cast<qint64>(count) - 1};
}

QString whyNot(const EstateBuilder::Row& row)
{
    if (row.customer.isEmpty())
        return u"a customer is missing"_s;
    if (row.server.name.isEmpty())
        return u"a server's name is missing"_s;
    if (row.server.name.size() > longestName || row.customer.size() > longestName)
        return u"a name is longer than 253 characters"_s;
    if (!isAddress(row.server.address))
        return u"\"%1\" is neither a host name nor an IP address"_s.arg(row.server.address);
    return {};
}

} // namespace

void EstateBuilder::problem(const QString& place, const QString& reason)
{
    m_file.problems.push_back({u"estate-file"_s, place + u": "_s + reason});
}

CustomerId EstateBuilder::customer(const QString& name)
{
    const auto [entry, isNew] = m_customers.try_emplace(name, nextId<CustomerId>(m_customers.size()));
    if (isNew)
        m_file.estate.customers.push_back({entry->second, name});
    return entry->second;
}

void EstateBuilder::setReference(CustomerId customer, const QString& reference)
{
    for (Customer& known : m_file.estate.customers) {
        if (known.id == customer)
            known.reference = reference;
    }
}

CustomerId EstateBuilder::knownCustomer(const QString& name) const
{
    const auto whose = m_customers.find(name);
    return whose == m_customers.end() ? CustomerId() : whose->second;
}

ServerId EstateBuilder::server(CustomerId customer, const QString& name) const
{
    const auto named = m_servers.find(name);
    if (named == m_servers.end())
        return {};
    const auto one = named->second.find(customer);
    return one == named->second.end() ? ServerId() : one->second;
}

std::optional<Failure> EstateBuilder::add(Adjustment adjustment)
{
    Adjustments& known = m_file.estate.adjustments;
    if (auto trouble = troubleWith(adjustment, {}))
        return trouble;
    if (std::ranges::any_of(known, [&](const Adjustment& each) { return haveSamePlace(each, adjustment); }))
        return Failure{u"adjusted-already"_s, u"That is adjusted already at this layer."_s};
    known.push_back(std::move(adjustment));
    return {};
}

std::optional<Failure> EstateBuilder::add(ChartSet set)
{
    SharedChartSet shared{.id = {}, .set = std::move(set)};
    std::vector<SharedChartSet>& known = m_file.estate.chartSets;
    if (auto trouble = troubleWith(shared, {}))
        return trouble;
    if (std::ranges::any_of(known, [&](const SharedChartSet& each) { return isNamesake(each.set, shared.set); }))
        return Failure{u"name-taken"_s, u"There is a chart set named \"%1\" already."_s.arg(shared.set.name)};
    known.push_back(std::move(shared));
    return {};
}

CredentialId EstateBuilder::credential(const QString& name)
{
    if (name.isEmpty())
        return {};
    const auto [entry, isNew] = m_credentials.try_emplace(name, nextId<CredentialId>(m_credentials.size()));
    if (isNew)
        m_file.credentials += name;
    return entry->second;
}

void EstateBuilder::add(Row row)
{
    if (row.server.address.isEmpty())
        row.server.address = row.server.name;
    if (const QString reason = whyNot(row); !reason.isEmpty()) {
        problem(row.place, reason);
        return;
    }
    Estate& estate = m_file.estate;
    row.server.customer = customer(row.customer);
    row.server.id = nextId<ServerId>(estate.servers.size());
    if (!m_servers[row.server.name].try_emplace(row.server.customer, row.server.id).second) {
        problem(row.place, u"%1 has a server \"%2\" already"_s.arg(row.customer, row.server.name));
        return;
    }
    row.server.credential = credential(row.credential);
    for (Row::Asked& asked : row.checks) {
        asked.check.id = nextId<CheckId>(estate.checks.size());
        asked.check.server = row.server.id;
        asked.check.credential = credential(asked.credential);
        if (asked.check.name.isEmpty())
            asked.check.name = defaultCheckName(*asked.check.params);
        estate.checks.push_back(std::move(asked.check));
    }
    row.checks.clear();
    estate.servers.push_back(row.server);
    m_file.places += row.place;
    m_rows.push_back(std::move(row));
}

EstateFile EstateBuilder::finish()
{
    DependencyGraph graph;
    for (const Row& row : m_rows) {
        for (const QString& name : row.parents) {
            const ServerId parent = find(row, name);
            if (!parent)
                continue;
            if (graph.add(row.server.id, parent))
                m_file.estate.dependencies.emplace_back(row.server.id, parent);
            else
                problem(row.place, u"\"%1\" as a parent would close a circle"_s.arg(name));
        }
    }
    return std::move(m_file);
}

ServerId EstateBuilder::find(const Row& row, const QString& name)
{
    const auto named = m_servers.find(name);
    if (named == m_servers.end()) {
        problem(row.place, u"its parent \"%1\" is not in the file"_s.arg(name));
        return {};
    }
    if (const auto own = named->second.find(row.server.customer); own != named->second.end())
        return own->second;
    if (named->second.size() == 1)
        return named->second.begin()->second;
    problem(row.place, u"its parent \"%1\" is a server of several customers"_s.arg(name));
    return {};
}

} // namespace sd

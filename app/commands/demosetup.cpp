#include "app/commands/demosetup.h"

#include "models/store/adjustmentrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/store.h"

#include <QHash>

namespace sd {

using namespace std::chrono_literals;

namespace {

constexpr Millis day = 24h;

/// A year has 365 days, and twelve months have a year.
Millis lengthOf(int months)
{
    return months * 365 * day / 12;
}

} // namespace

DemoSetUp::DemoSetUp(const DemoRecord& record, const demo::EstatePorts& ports, UtcTime now, qint64 maxSamples)
    : m_record(record)
    , m_now(now)
    , m_maxSamples(maxSamples)
    , m_plan(demo::planEstate(record.plan))
    , m_rhythm({now - lengthOf(record.months) - 60 * day, now + 60 * day})
    , m_behaviour(m_plan, m_rhythm, demo::Story({record.filledAt, UtcTime::max()}))
    , m_estate(demo::makeEstate(m_plan, ports))
{}

void DemoSetUp::restPings()
{
    for (Check& check : m_estate.checks)
        check.enabled &= kindOf(*check.params) != ProbeKind::Icmp;
}

Result<DemoFillReport> DemoSetUp::fill(Store& store, const BaselineCatalog& baselines,
                                       const std::function<bool(int)>& progress)
{
    if (auto saved = save(store, m_estate); !saved)
        return saved.failure();
    const DemoFillOptions options{.now = m_now, .length = lengthOf(m_record.months), .maxSamples = m_maxSamples};
    if (auto added = addWindows(store, m_now - options.length); !added)
        return added.failure();
    if (auto adjusted = addAdjustments(store); !adjusted)
        return adjusted.failure();
    return fillHistory(store, m_estate, m_behaviour, baselines, options, progress);
}

Result<void> DemoSetUp::refresh(Store& store)
{
    auto reader = store.reader();
    if (!reader)
        return reader.failure();
    const auto known = EstateRepository(**reader).load();
    if (!known)
        return known.failure();
    adoptIds(*known);
    if (auto saved = save(store, m_estate); !saved)
        return saved;
    if (auto ended = endWindows(store, *known); !ended)
        return ended;
    return addWindows(store, m_now);
}

Result<void> DemoSetUp::save(Store& store, Estate& estate) const
{
    return store.writeNow([&estate, this](Connection& db) {
        return EstateRepository(db).save(estate, {theProgram, m_now});
    });
}

Result<void> DemoSetUp::addWindows(Store& store, UtcTime since)
{
    std::vector<ServerId> servers;
    for (const Server& server : m_estate.servers)
        servers.push_back(server.id);
    Estate windows;
    windows.windows = demo::makeWindows(m_plan, servers, m_rhythm, since, m_now);
    if (auto saved = save(store, windows); !saved)
        return saved;
    m_estate.windows = windows.windows;
    return {};
}

Result<void> DemoSetUp::addAdjustments(Store& store) const
{
    return store.writeNow([this](Connection& db) -> Result<void> {
        AdjustmentRepository adjustments(db);
        for (const Adjustment& each : demo::makeAdjustments(m_plan, m_estate, m_now)) {
            if (auto saved = adjustments.save(each, {each.by, each.at}); !saved)
                return saved;
        }
        return {};
    });
}

Result<void> DemoSetUp::endWindows(Store& store, const Estate& known) const
{
    return store.writeNow([&known, this](Connection& db) -> Result<void> {
        EstateRepository estate(db);
        for (const ServiceWindow& window : known.windows) {
            if (window.when.to <= m_now)
                continue;
            if (auto ended = estate.endWindow(window.id, {theProgram, m_now}); !ended)
                return ended;
        }
        return {};
    });
}

void DemoSetUp::adoptIds(const Estate& known)
{
    QHash<QString, CustomerId> customers;
    for (const Customer& customer : known.customers)
        customers[customer.name] = customer.id;
    QHash<QString, ServerId> servers;
    for (const Server& server : known.servers)
        servers[server.name] = server.id;
    QHash<std::pair<ServerId, QString>, CheckId> checks;
    for (const Check& check : known.checks)
        checks[{check.server, check.name}] = check.id;

    QHash<ServerId, ServerId> real;
    for (Server& server : m_estate.servers) {
        const auto customer = static_cast<size_t>(-server.customer.value - 1);
        server.customer = customers.value(m_estate.customers[customer].name, server.customer);
        server.id = real[server.id] = servers.value(server.name, server.id);
    }
    for (Customer& customer : m_estate.customers)
        customer.id = customers.value(customer.name, customer.id);
    for (Check& check : m_estate.checks) {
        check.server = real.value(check.server);
        check.id = checks.value({check.server, check.name}, check.id);
    }
    for (auto& [child, parent] : m_estate.dependencies) {
        child = real.value(child);
        parent = real.value(parent);
    }
}

} // namespace sd

#include "app/console/access/customerfilter.h"

#include <algorithm>
#include <iterator>

namespace sd {

namespace {

template<typename Item, typename Is>
std::vector<Item> only(const std::vector<Item>& items, Is is)
{
    std::vector<Item> kept;
    std::ranges::copy_if(items, std::back_inserter(kept), is);
    return kept;
}

QSet<CredentialId> credentialsOf(const Estate& estate)
{
    QSet<CredentialId> credentials;
    for (const Server& server : estate.servers)
        credentials.insert(server.credential);
    for (const Check& check : estate.checks)
        credentials.insert(check.credential);
    return credentials;
}

} // namespace

bool CustomerFilter::has(CustomerId customer) const
{
    return std::ranges::binary_search(m_customers, customer);
}

LiveBatch CustomerFilter::narrowed(const LiveBatch& batch)
{
    LiveBatch theirs{.at = batch.at, .reset = batch.reset, .estate = {}, .vitals = batch.vitals};
    if (batch.reset) {
        m_alarms.clear();
        m_series.clear();
    }
    if (batch.estate) {
        theirs.alarms = lostAlarms(*batch.estate, batch.at);
        theirs.estate = narrowed(*batch.estate);
    }
    theirs.servers = only(batch.servers, [this](const ServerHealth& health) { return has(health.server); });
    theirs.checks = only(batch.checks, [this](const CheckHealth& health) { return has(health.check); });
    theirs.series = only(batch.series, [this](const SeriesHealth& health) { return has(health.server); });
    for (const SeriesHealth& series : theirs.series)
        m_series.insert(series.series);
    for (const Alarm& alarm : batch.alarms) {
        if (!isTheirs(alarm))
            continue;
        theirs.alarms.push_back(alarm);
        if (alarm.isOpen()) {
            m_alarms.insert(alarm.id, alarm);
        } else {
            m_alarms.remove(alarm.id);
            remember(alarm.id);
        }
    }
    theirs.handled = only(batch.handled, [&](AlarmId alarm) {
        return std::ranges::find(theirs.alarms, alarm, &Alarm::id) != theirs.alarms.end();
    });
    return theirs;
}

/// The console's own alarm, of its network, is everybody's. One that ends after its server was removed is known.
bool CustomerFilter::isTheirs(const Alarm& alarm) const
{
    return !alarm.server || has(alarm.server) || m_alarms.contains(alarm.id);
}

std::vector<Alarm> CustomerFilter::lostAlarms(const Estate& whole, UtcTime at)
{
    QSet<ServerId> others;
    for (const Server& server : whole.servers) {
        if (!has(server.customer))
            others.insert(server.id);
    }
    std::vector<Alarm> lost;
    m_alarms.removeIf([&](const std::pair<const AlarmId&, Alarm&>& known) {
        if (!others.contains(known.second.server))
            return false;
        lost.push_back(known.second);
        lost.back().closedAt = at;
        return true;
    });
    return lost;
}

Estate CustomerFilter::narrowed(const Estate& estate)
{
    Estate theirs;
    theirs.customers = only(estate.customers, [this](const Customer& customer) { return has(customer.id); });
    theirs.servers = only(estate.servers, [this](const Server& server) { return has(server.customer); });
    follow(estate, theirs);
    theirs.checks = only(estate.checks, [this](const Check& check) { return has(check.server); });
    for (const Check& check : theirs.checks)
        m_checks.insert(check.id);
    m_othersCredentials = credentialsOf(estate) - credentialsOf(theirs);
    theirs.notes = only(estate.notes, [this](const CheckNote& note) { return has(note.check); });
    theirs.chartSets = only(
        estate.chartSets, [this](const SharedChartSet& each) { return !each.set.customer || has(each.set.customer); });
    theirs.adjustments = only(estate.adjustments, [this](const Adjustment& each) {
        return covers(each) || (!each.customer && !each.server); // everybody's lies over theirs, too
    });
    for (const auto& [child, parent] : estate.dependencies) {
        if (has(child) && has(parent))
            theirs.dependencies.emplace_back(child, parent);
    }
    m_windows.clear();
    for (ServiceWindow window : estate.windows) {
        const size_t all = window.servers.size();
        std::erase_if(window.servers, [this](ServerId server) { return !has(server); });
        if (window.servers.empty())
            continue;
        if (window.servers.size() == all)
            m_windows.insert(window.id);
        theirs.windows.push_back(std::move(window));
    }
    return theirs;
}

/// Forgets what was given to another customer, and keeps what was removed.
void CustomerFilter::follow(const Estate& whole, const Estate& theirs)
{
    for (const Server& server : whole.servers) {
        if (!has(server.customer))
            m_servers.remove(server.id);
    }
    for (const Check& check : whole.checks)
        m_checks.remove(check.id); // those that are theirs come back
    for (const Server& server : theirs.servers)
        m_servers.insert(server.id);
    for (const Adjustment& each : whole.adjustments) {
        if (covers(each))
            m_adjustments.insert(each.id);
        else
            m_adjustments.remove(each.id);
    }
    for (const SharedChartSet& each : whole.chartSets) {
        if (has(each.set.customer))
            m_chartSets.insert(each.id);
        else
            m_chartSets.remove(each.id);
    }
}

} // namespace sd

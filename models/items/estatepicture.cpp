#include "models/items/estatepicture.h"

#include "models/items/namecollator.h"

#include <algorithm>

namespace sd {

namespace {

template<typename Map>
auto found(const Map& map, typename Map::key_type id) -> const typename Map::mapped_type*
{
    const auto it = map.find(id);
    return it == map.end() ? nullptr : &it->second;
}

size_t at(State state)
{
    return static_cast<size_t>(state);
}

/// Gives every entry its place in the order people expect: å after z in Swedish, 2 before 10.
template<typename Map, typename NameOf>
void rank(Map& entries, const QCollator& collator, NameOf nameOf)
{
    std::vector<std::pair<QCollatorSortKey, typename Map::mapped_type*>> order;
    order.reserve(entries.size());
    for (auto& [id, entry] : entries)
        order.emplace_back(collator.sortKey(nameOf(entry)), &entry);
    std::ranges::sort(order, [](const auto& a, const auto& b) { return a.first < b.first; });
    int place = 0;
    for (auto& [key, entry] : order)
        entry->nameRank = place++;
}

} // namespace

PictureChange EstatePicture::apply(const LiveBatch& batch)
{
    PictureChange change;
    change.reset = batch.reset;
    change.estate = bool(batch.estate);
    if (batch.reset)
        *this = EstatePicture{};
    if (batch.estate)
        takeEstate(batch.estate);
    for (const ServerHealth& health : batch.servers) {
        const auto it = m_servers.find(health.server);
        if (it == m_servers.end())
            continue; // removed a moment ago; its last word was still on the way
        --m_serverCounts[at(it->second.health.state)];
        it->second.health = health;
        ++m_serverCounts[at(health.state)];
        change.servers.push_back(health.server);
    }
    for (const CheckHealth& health : batch.checks) {
        const auto it = m_checks.find(health.check);
        if (it == m_checks.end())
            continue;
        it->second.health = health;
        change.checks.push_back(health.check);
    }
    change.series.reserve(batch.series.size());
    for (const SeriesHealth& series : batch.series)
        takeSeries(series, change);
    for (const Alarm& alarm : batch.alarms) {
        takeAlarm(alarm);
        change.alarms.push_back(alarm.id);
        if (!alarm.isOpen())
            change.cleared.push_back(alarm);
    }
    change.handled = batch.handled;
    change.vitals = batch.vitals.has_value();
    if (batch.vitals)
        m_vitals = *batch.vitals;
    return change;
}

PictureChange EstatePicture::whole() const
{
    const auto idsOf = [](const auto& map, auto& ids) {
        ids.reserve(map.size());
        for (const auto& [id, value] : map)
            ids.push_back(id);
    };
    PictureChange change{.reset = true, .estate = bool(m_estate), .vitals = m_vitals.at != UtcTime{}};
    idsOf(m_servers, change.servers);
    idsOf(m_checks, change.checks);
    idsOf(m_series, change.series);
    change.newSeries = change.series;
    idsOf(m_alarms, change.alarms);
    return change;
}

void EstatePicture::takeEstate(Shared<Estate> estate)
{
    // Entries of checks refer to the former one: it goes when they are gone.
    const Shared<Estate> former = std::exchange(m_estate, std::move(estate));
    m_customers.clear();
    for (const Customer& customer : m_estate->customers)
        m_customers[customer.id].customer = customer;
    takeServers();
    takeChecks();
    link();
    std::erase_if(m_series, [this](const auto& item) { return !m_checks.contains(item.second.check); });
    for (auto& [id, entry] : m_servers)
        std::erase_if(entry.series, [this](SeriesId series) { return !m_series.contains(series); });
    rankNames();
}

void EstatePicture::takeServers()
{
    auto known = std::exchange(m_servers, {});
    m_serverCounts = {};
    m_servers.reserve(m_estate->servers.size());
    for (const Server& server : m_estate->servers) {
        ServerEntry& entry = m_servers[server.id];
        if (const auto old = known.find(server.id); old != known.end())
            entry = std::move(old->second);
        entry.server = server;
        entry.health.server = server.id;
        entry.health.customer = server.customer;
        entry.checks.clear();
        entry.parents.clear();
        entry.children.clear();
        m_customers[server.customer].servers.push_back(server.id);
        ++m_serverCounts[at(entry.health.state)];
    }
}

void EstatePicture::takeChecks()
{
    const auto known = std::exchange(m_checks, {});
    m_checks.reserve(m_estate->checks.size());
    for (const Check& check : m_estate->checks) {
        CheckEntry entry{.check = check};
        if (const auto old = known.find(check.id); old != known.end()) {
            entry.health = old->second.health;
            entry.hasSeries = old->second.hasSeries;
        }
        entry.health.check = check.id;
        entry.health.server = check.server;
        m_checks.emplace(check.id, std::move(entry));
        if (const auto owner = m_servers.find(check.server); owner != m_servers.end())
            owner->second.checks.push_back(check.id);
    }
    for (const CheckNote& note : m_estate->notes) {
        if (const auto check = m_checks.find(note.check); check != m_checks.end())
            check->second.note = &note;
    }
}

void EstatePicture::link()
{
    for (const auto& [child, parent] : m_estate->dependencies) {
        const auto below = m_servers.find(child);
        const auto above = m_servers.find(parent);
        if (below == m_servers.end() || above == m_servers.end())
            continue;
        below->second.parents.push_back(parent);
        above->second.children.push_back(child);
    }
}

void EstatePicture::rankNames()
{
    const QCollator collator = nameCollator();
    rank(m_customers, collator, [](const CustomerEntry& entry) { return entry.customer.name; });
    rank(m_servers, collator, [](const ServerEntry& entry) { return entry.server.name; });
}

void EstatePicture::takeSeries(const SeriesHealth& series, PictureChange& change)
{
    const auto owner = m_servers.find(series.server);
    if (owner == m_servers.end())
        return;
    if (series.isLeftOut) {
        if (m_series.erase(series.series) > 0) {
            std::erase(owner->second.series, series.series);
            change.estate = true;
        }
        return;
    }
    const auto [it, isNew] = m_series.insert_or_assign(series.series, series);
    if (isNew) {
        owner->second.series.push_back(series.series);
        if (const auto check = m_checks.find(series.check); check != m_checks.end())
            check->second.hasSeries = true;
        change.newSeries.push_back(series.series);
    }
    change.series.push_back(series.series);
}

void EstatePicture::takeAlarm(const Alarm& alarm)
{
    const auto it = m_alarms.find(alarm.id);
    if (it != m_alarms.end())
        countAlarm(it->second, -1);
    if (!alarm.isOpen()) {
        if (it != m_alarms.end())
            m_alarms.erase(it);
        return;
    }
    m_alarms.insert_or_assign(alarm.id, alarm);
    countAlarm(alarm, 1);
}

void EstatePicture::countAlarm(const Alarm& alarm, int by)
{
    if (alarm.muted == MuteReason::None)
        m_alarmCounts[at(alarm.level)] += by;
}

const EstatePicture::CustomerEntry* EstatePicture::customer(CustomerId id) const
{
    return found(m_customers, id);
}

const EstatePicture::ServerEntry* EstatePicture::server(ServerId id) const
{
    return found(m_servers, id);
}

const EstatePicture::CheckEntry* EstatePicture::check(CheckId id) const
{
    return found(m_checks, id);
}

const SeriesHealth* EstatePicture::series(SeriesId id) const
{
    return found(m_series, id);
}

const SeriesHealth* EstatePicture::seriesOf(ServerId server, const AlarmKey& key) const
{
    const ServerEntry* entry = this->server(server);
    if (entry == nullptr)
        return nullptr;
    for (const SeriesId id : entry->series) {
        const SeriesHealth* candidate = series(id);
        if (candidate != nullptr && candidate->check == key.check && candidate->key == key.metric)
            return candidate;
    }
    return nullptr;
}

const Alarm* EstatePicture::alarm(AlarmId id) const
{
    return found(m_alarms, id);
}

QString EstatePicture::customerName(CustomerId id) const
{
    const CustomerEntry* entry = customer(id);
    return entry == nullptr ? QString() : entry->customer.name;
}

QString EstatePicture::serverName(ServerId id) const
{
    const ServerEntry* entry = server(id);
    return entry == nullptr ? QString() : entry->server.name;
}

std::optional<UtcTime> EstatePicture::oldestUnacknowledged() const
{
    std::optional<UtcTime> oldest;
    for (const auto& [id, alarm] : m_alarms) {
        if (alarm.muted == MuteReason::None && !alarm.ack && (!oldest || alarm.openedAt < *oldest))
            oldest = alarm.openedAt;
    }
    return oldest;
}

} // namespace sd

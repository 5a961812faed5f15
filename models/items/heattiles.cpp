#include "models/items/heattiles.h"

#include <algorithm>

namespace sd {

HeatTiles::HeatTiles(const EstatePicture& picture)
    : m_picture(picture)
{
    rebuild();
}

HeatTiles::Change HeatTiles::apply(const PictureChange& change)
{
    if (change.reset || change.estate) {
        rebuild();
        return {true};
    }
    std::vector<int> touched;
    const auto touch = [&](ServerId server) {
        if (const int place = tileOf(server); place >= 0)
            touched.push_back(place);
    };
    for (const AlarmId id : change.alarms) {
        if (const auto before = m_counted.find(id); before != m_counted.end())
            touch(before->second.first);
        takeAlarm(id);
        if (const auto now = m_counted.find(id); now != m_counted.end())
            touch(now->second.first);
    }
    for (const ServerId server : change.servers)
        touch(server);
    std::ranges::sort(touched);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    std::erase_if(touched, [this](int place) {
        Tile& tile = m_tiles[static_cast<size_t>(place)];
        const Tile before = std::exchange(tile, made(tile.server));
        m_wanted += static_cast<int>(tile.isWanted) - static_cast<int>(before.isWanted);
        return tile == before;
    });
    return {false, std::move(touched)};
}

HeatTiles::Change HeatTiles::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    Change change;
    m_wanted = 0;
    for (size_t place = 0; place < m_tiles.size(); ++place) {
        const Tile before = std::exchange(m_tiles[place], made(m_tiles[place].server));
        m_wanted += m_tiles[place].isWanted ? 1 : 0;
        if (m_tiles[place] != before)
            change.tiles.push_back(static_cast<int>(place));
    }
    return change;
}

void HeatTiles::rebuild()
{
    m_groups.clear();
    m_tiles.clear();
    m_places.clear();
    m_counted.clear();
    m_attention.clear();
    m_wanted = 0;
    for (const auto& [id, alarm] : m_picture.alarms())
        takeAlarm(id);
    std::vector<const EstatePicture::CustomerEntry*> customers;
    for (const auto& [id, entry] : m_picture.customers()) {
        if (!entry.servers.empty())
            customers.push_back(&entry);
    }
    std::ranges::sort(customers, {}, &EstatePicture::CustomerEntry::nameRank);
    m_tiles.reserve(m_picture.servers().size());
    for (const EstatePicture::CustomerEntry* customer : customers) {
        std::vector<ServerId> servers = customer->servers;
        std::ranges::sort(servers, {}, [this](ServerId id) { return m_picture.server(id)->nameRank; });
        m_groups.push_back({customer->customer.id, customer->customer.name, static_cast<int>(m_tiles.size()),
                            static_cast<int>(servers.size())});
        for (const ServerId server : servers) {
            m_places.emplace(server, static_cast<int>(m_tiles.size()));
            m_tiles.push_back(made(server));
            m_wanted += m_tiles.back().isWanted ? 1 : 0;
        }
    }
}

void HeatTiles::takeAlarm(AlarmId id)
{
    if (const auto before = m_counted.find(id); before != m_counted.end()) {
        count(before->second.first, before->second.second, -1);
        m_counted.erase(before);
    }
    const Alarm* alarm = m_picture.alarm(id);
    if (alarm == nullptr || alarm->muted != MuteReason::None)
        return;
    const bool taken = alarm->ack.has_value();
    m_counted.emplace(id, std::pair(alarm->server, taken));
    count(alarm->server, taken, 1);
}

void HeatTiles::count(ServerId server, bool taken, int by)
{
    Attention& attention = m_attention[server];
    attention.open += by;
    attention.taken += taken ? by : 0;
    if (attention.open == 0)
        m_attention.erase(server);
}

HeatTiles::Tile HeatTiles::made(ServerId server) const
{
    const EstatePicture::ServerEntry* entry = m_picture.server(server);
    if (entry == nullptr)
        return {server, {}};
    Tile tile{server, {entry->health.state, entry->health.muted != MuteReason::None}};
    const auto attention = m_attention.find(server);
    tile.mark.acknowledged = attention != m_attention.end() && attention->second.open == attention->second.taken &&
                             severity(tile.mark.state) > severity(State::NoData);
    tile.isWanted = !m_filter || m_filter(*entry);
    return tile;
}

int HeatTiles::tileOf(ServerId server) const
{
    const auto it = m_places.find(server);
    return it == m_places.end() ? -1 : it->second;
}

} // namespace sd

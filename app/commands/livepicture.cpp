#include "app/commands/livepicture.h"

namespace sd {

LivePicture::LivePicture(LiveFeed& feed)
    : m_subscription(feed.subscribe([this](const LiveBatch& batch) { add(batch); }))
{}

std::vector<ServerHealth> LivePicture::servers() const
{
    std::vector<ServerHealth> servers;
    servers.reserve(m_servers.size());
    for (const auto& [id, health] : m_servers)
        servers.push_back(health);
    return servers;
}

std::vector<Alarm> LivePicture::openAlarms() const
{
    std::vector<Alarm> alarms;
    alarms.reserve(m_openAlarms.size());
    for (const auto& [id, alarm] : m_openAlarms)
        alarms.push_back(alarm);
    return alarms;
}

void LivePicture::add(const LiveBatch& batch)
{
    if (batch.reset) {
        m_isWhole = true;
        m_servers.clear();
        m_openAlarms.clear();
    }
    if (batch.estate)
        m_estate = *batch.estate;
    for (const ServerHealth& health : batch.servers)
        m_servers.insert_or_assign(health.server, health);
    for (const Alarm& alarm : batch.alarms) {
        if (alarm.isOpen())
            m_openAlarms.insert_or_assign(alarm.id, alarm);
        else
            m_openAlarms.erase(alarm.id);
    }
    if (batch.vitals)
        m_vitals = batch.vitals;
}

} // namespace sd

#include "models/domain/alarmnotices.h"

#include <algorithm>
#include <set>

namespace sd {

namespace {

bool isWorthAWord(const Alarm& alarm)
{
    return alarm.isOpen() && alarm.muted == MuteReason::None && !alarm.ack;
}

} // namespace

void AlarmNotices::forget()
{
    m_waiting.clear();
    m_known.clear();
    m_since.reset();
    m_isFirst = true;
}

void AlarmNotices::drop(AlarmId alarm)
{
    std::erase_if(m_waiting, [alarm](const Waiting& each) { return each.id == alarm; });
}

void AlarmNotices::hear(const Alarm& alarm)
{
    if (!isWorthAWord(alarm)) {
        m_known.erase(alarm.id);
        drop(alarm.id);
        return;
    }
    const auto known = m_known.find(alarm.id);
    const bool isNews = known == m_known.end() || severity(alarm.level) > severity(known->second);
    m_known.insert_or_assign(alarm.id, alarm.level);
    if (m_isFirst || !isNews)
        return;
    drop(alarm.id);
    m_waiting.push_back({alarm.id, alarm.level, alarm.customer});
}

std::vector<AlarmNotice> AlarmNotices::take(SteadyTime now)
{
    m_isFirst = false;
    if (m_waiting.empty()) {
        m_since.reset();
        return {};
    }
    if (!m_since)
        m_since = now;
    if (now - *m_since < Gather || (m_lastSaid && now - *m_lastSaid < Pause))
        return {};
    std::vector<AlarmNotice> notices;
    if (m_waiting.size() <= Single) {
        notices.reserve(m_waiting.size());
        for (const Waiting& one : m_waiting)
            notices.push_back({{one.id}, one.level, one.customer});
    } else {
        AlarmNotice sum;
        std::set<CustomerId> customers;
        for (const Waiting& one : m_waiting) {
            sum.alarms.push_back(one.id);
            sum.worst = worse(sum.worst, one.level);
            customers.insert(one.customer);
        }
        sum.customers = static_cast<int>(customers.size());
        if (customers.size() == 1)
            sum.customer = *customers.begin();
        notices.push_back(std::move(sum));
    }
    m_waiting.clear();
    m_since.reset();
    m_lastSaid = now;
    return notices;
}

} // namespace sd

#include "models/items/alarmqueuerows.h"

#include "models/domain/alarmlife.h"
#include "models/domain/ownmetrics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

AlarmQueueRows::Key AlarmQueueRows::keyOf(const Row& row)
{
    const Alarm& alarm = row.alarm;
    if (row.past)
        return {0, -toMs(alarm.closedAt.value_or(UtcTime{})), alarm.id}; // the last one first
    return {-priority(alarm), toMs(alarm.levelSince), alarm.id};
}

StateMark AlarmQueueRows::markOf(const Row& row)
{
    if (!row.isGroup)
        return {row.alarm.level, row.alarm.muted != MuteReason::None, row.alarm.ack.has_value(), row.alarm.flapping};
    // A group is muted or taken when all of it is.
    StateMark mark{State::Ok, true, true, false};
    for (const Row* member : row.members) {
        mark.state = worse(mark.state, member->alarm.level);
        mark.muted = mark.muted && member->alarm.muted != MuteReason::None;
        mark.acknowledged = mark.acknowledged && member->alarm.ack.has_value();
    }
    return mark;
}

const AlarmTexts& AlarmQueueRows::textsOf(Row& row) const
{
    if (row.texts)
        return *row.texts;
    const Alarm& alarm = row.alarm;
    const EstatePicture::CheckEntry* entry = m_picture.check(alarm.key.check);
    const Check* check = entry == nullptr ? nullptr : &entry->check;
    QStringList all{m_words.state(markOf(row)), m_picture.customerName(alarm.customer),
                    m_picture.serverName(alarm.server), m_words.alarmTitle(alarm, check), m_words.alarmReason(alarm)};
    if (alarm.ack)
        all << alarm.ack->by << m_words.initials(alarm.ack->by);
    QStringList about{alarm.key.metric.metric, alarm.key.metric.instance};
    if (!alarm.key.metric.metric.isEmpty())
        about += m_words.metric(alarm.key.metric);
    if (check != nullptr)
        about += check->name;
    row.texts = AlarmTexts{all.join(u' ').toCaseFolded(), about.join(u' ').toCaseFolded()};
    return *row.texts;
}

AlarmQueueRows::Row* AlarmQueueRows::open(AlarmId id) const
{
    const auto it = m_open.find(id);
    return it == m_open.end() ? nullptr : it->second.get();
}

AlarmQueueRows::Row* AlarmQueueRows::past(AlarmId id) const
{
    const auto it = m_past.find(id);
    return it == m_past.end() ? nullptr : it->second.get();
}

AlarmQueueRows::Row& AlarmQueueRows::addOpen(const Alarm& alarm)
{
    auto& row = m_open[alarm.id];
    if (row == nullptr)
        row = std::make_unique<Row>();
    row->alarm = alarm;
    row->closed = false;
    row->texts.reset();
    row->group = groupOf(alarm);
    return *row;
}

AlarmQueueRows::Row& AlarmQueueRows::addPast(const Alarm& alarm)
{
    auto& row = m_past[alarm.id];
    if (row == nullptr)
        row = std::make_unique<Row>();
    row->alarm = alarm;
    row->alarm.level = alarm.worst; // what it was; that it is over, the row says
    row->closed = row->past = true;
    row->texts.reset();
    row->group = groupOf(row->alarm);
    return *row;
}

std::vector<AlarmQueueRows::Row*> AlarmQueueRows::pastBefore(UtcTime moment) const
{
    std::vector<Row*> old;
    for (const auto& [id, row] : m_past) {
        if (row->alarm.closedAt < moment)
            old.push_back(row.get());
    }
    return old;
}

void AlarmQueueRows::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_groups.clear();
    m_foldNew = false;
    for (const auto* rows : {&m_open, &m_past}) {
        for (const auto& [id, row] : *rows)
            row->group = groupOf(row->alarm);
    }
}

/// What alarms share when a switch dies or a patch goes wrong: the cause of not knowing, or what was measured.
QString AlarmQueueRows::groupOf(const Alarm& alarm) const
{
    switch (m_grouping) {
    case Grouping::None:
        return {};
    case Grouping::Customer:
        return u"customer "_s + QString::number(alarm.customer.value);
    case Grouping::Server:
        return u"server "_s + QString::number(alarm.server.value);
    case Grouping::Cause:
        break;
    }
    if (alarm.level == State::Unknown && !alarm.cause.isEmpty())
        return u"cause "_s + alarm.cause;
    const QString& metric = alarm.key.metric.metric;
    const bool isNamed = metric == checkStatusMetric || metric == u"serverdrift.plugin.status";
    return u"metric "_s + metric + (isNamed ? QString(u' ' + alarm.key.metric.instance) : QString());
}

AlarmQueueRows::Row& AlarmQueueRows::groupRow(const QString& name)
{
    std::shared_ptr<Row>& row = m_groups[name];
    if (row == nullptr) {
        row = std::make_shared<Row>();
        row->isGroup = true;
        row->group = name;
        row->folded = m_foldNew;
    }
    return *row;
}

std::vector<AlarmQueueRows::Row*> AlarmQueueRows::arranged(const std::vector<Row*>& ranked)
{
    if (m_grouping == Grouping::None)
        return ranked;
    for (const auto& group : std::as_const(m_groups))
        group->members.clear();
    std::vector<Row*> groups;
    for (Row* row : ranked) {
        Row& group = groupRow(row->group);
        if (group.members.empty()) {
            groups.push_back(&group);
            group.alarm = row->alarm;
        }
        group.members.push_back(row);
    }
    std::vector<Row*> all;
    all.reserve(ranked.size() + groups.size());
    for (Row* group : groups) {
        all.push_back(group);
        if (!group->folded)
            all.insert(all.end(), group->members.begin(), group->members.end());
    }
    return all;
}

void AlarmQueueRows::setFolded(bool folded)
{
    m_foldNew = folded;
    for (const auto& group : std::as_const(m_groups))
        group->folded = folded;
}

QString AlarmQueueRows::groupTitle(const Row& group) const
{
    const Alarm& alarm = group.alarm;
    switch (m_grouping) {
    case Grouping::None:
        return {};
    case Grouping::Customer:
        return m_picture.customerName(alarm.customer);
    case Grouping::Server: {
        const QString customer = m_picture.customerName(alarm.customer);
        const QString server = m_picture.serverName(alarm.server);
        return customer.isEmpty() ? server : QString(server + u"  ·  "_s + customer);
    }
    case Grouping::Cause:
        break;
    }
    if (alarm.level == State::Unknown && !alarm.cause.isEmpty()) {
        CheckHealth failed;
        failed.cause = alarm.cause;
        return m_words.checkResult(failed);
    }
    const MetricKey& key = alarm.key.metric;
    const bool isNamed = group.group.endsWith(u' ' + key.instance) && !key.instance.isEmpty();
    return m_words.metric(isNamed ? key : MetricKey{key.metric});
}

StateCounts AlarmQueueRows::countsOf(const Row& group)
{
    StateCounts counts{};
    for (const Row* member : group.members)
        ++counts[static_cast<size_t>(member->alarm.level)];
    return counts;
}

} // namespace sd

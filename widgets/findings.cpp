#include "widgets/findings.h"

#include "models/items/estatepicture.h"
#include "models/words/words.h"
#include "widgets/common/actionregister.h"

#include <QAction>

#include <algorithm>

namespace sd {

namespace {

/// The entries of a map by their place among names.
template<typename Map>
auto byName(const Map& map)
{
    std::vector<const typename Map::mapped_type*> entries;
    entries.reserve(map.size());
    for (const auto& [id, entry] : map)
        entries.push_back(&entry);
    std::ranges::sort(entries, {}, [](const auto* entry) { return entry->nameRank; });
    return entries;
}

void addActions(std::vector<Finding>& all, const ActionRegister& actions)
{
    for (const ActionRegister::Entry& entry : actions.entries()) {
        if (!entry.action || entry.rule->id == QLatin1StringView("palette"))
            continue;
        const bool area = entry.action->property("area").toBool();
        QString words = entry.action->text();
        words.remove(QLatin1Char('&'));
        all.push_back({.kind = area ? Finding::Area : Finding::Action,
                       .text = words,
                       .beside = entry.rule->explanation(),
                       .other = actions.otherWords(*entry.rule),
                       .key = keyText(actions.keys(*entry.rule)),
                       .name = entry.rule->id,
                       .enabled = entry.action->isEnabled()});
    }
}

void addEstate(std::vector<Finding>& all, const EstatePicture& picture)
{
    for (const auto* entry : byName(picture.customers()))
        all.push_back({.kind = Finding::Customer, .text = entry->customer.name, .id = entry->customer.id.value});
    for (const auto* entry : byName(picture.servers())) {
        const ServerHealth& health = entry->health;
        all.push_back({.kind = Finding::Server,
                       .text = entry->server.name,
                       .beside = picture.customerName(entry->server.customer),
                       .id = entry->server.id.value,
                       .mark = StateMark{health.state, health.muted != MuteReason::None}});
    }
}

void addAlarms(std::vector<Finding>& all, const EstatePicture& picture, const Words& words)
{
    std::vector<const Alarm*> alarms;
    alarms.reserve(picture.alarms().size());
    for (const auto& [id, alarm] : picture.alarms())
        alarms.push_back(&alarm);
    std::ranges::sort(alarms, {}, &Alarm::openedAt);
    for (const Alarm* alarm : alarms) {
        const EstatePicture::CheckEntry* check = picture.check(alarm->key.check);
        all.push_back({.kind = Finding::Alarm,
                       .text = words.alarmTitle(*alarm, check == nullptr ? nullptr : &check->check),
                       .beside = picture.serverName(alarm->server),
                       .id = alarm->id.value,
                       .mark = StateMark{alarm->level, alarm->muted != MuteReason::None, alarm->ack.has_value(),
                                         alarm->flapping}});
    }
}

} // namespace

std::vector<Finding> findingsOf(const ActionRegister& actions, const EstatePicture& picture, const Words& words)
{
    std::vector<Finding> all;
    all.reserve(actions.entries().size() + picture.customers().size() + picture.servers().size() +
                picture.alarms().size());
    addActions(all, actions);
    addEstate(all, picture);
    addAlarms(all, picture, words);
    return all;
}

} // namespace sd

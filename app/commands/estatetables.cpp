#include "app/commands/estatetables.h"

#include "app/commands/explanationjson.h"
#include "app/commands/output.h"
#include "app/commands/texttable.h"
#include "app/commands/timetext.h"
#include "models/domain/alarmlife.h"
#include "models/words/explanations.h"
#include "models/words/words.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString numbered(qint64 id)
{
    return u'#' + QString::number(id);
}

QString mutedNote(MuteReason reason)
{
    return reason == MuteReason::None ? QString() : CommandWords::tr("muted: %1", "why").arg(Words::muteReason(reason));
}

QString holderOf(const Alarm& alarm)
{
    if (alarm.closedAt)
        return CommandWords::tr("closed %1").arg(momentText(*alarm.closedAt));
    if (alarm.muted != MuteReason::None)
        return mutedNote(alarm.muted);
    return alarm.ack ? alarm.ack->by : QString();
}

/// "over 95 %": the limit that was passed, or why the check could not tell.
QString reasonOf(const Alarm& alarm)
{
    if (!alarm.limit)
        return alarm.level == State::Unknown ? explanationWords(alarm.text) : QString();
    const Direction direction = alarm.limitIsFloor ? Direction::Below : Direction::Above;
    return Format().limit(alarm.key.metric.metric, alarm.unit, direction, *alarm.limit);
}

void sortQueue(std::vector<Alarm>& alarms)
{
    std::stable_sort(alarms.begin(), alarms.end(), [](const Alarm& a, const Alarm& b) {
        if (a.isOpen() != b.isOpen())
            return a.isOpen();
        if (!a.isOpen())
            return *a.closedAt > *b.closedAt;
        const int ranks[] = {priority(a), priority(b)};
        return ranks[0] != ranks[1] ? ranks[0] > ranks[1] : a.levelSince < b.levelSince;
    });
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue jsonMoment(std::optional<UtcTime> at)
{
    return at ? QJsonValue(momentJson(*at)) : QJsonValue();
}

QJsonObject ackJson(const Acknowledgement& ack)
{
    QJsonObject json{{u"by"_s, ack.by}, {u"at"_s, momentJson(ack.at)}, {u"comment"_s, ack.comment}};
    switch (ack.mode) {
    case AckMode::UntilOk:
        json[u"until"_s] = u"ok"_s;
        break;
    case AckMode::UntilWorse:
        json[u"until"_s] = u"worse"_s;
        break;
    case AckMode::UntilTime:
        json[u"until"_s] = momentJson(ack.until);
        break;
    }
    return json;
}

QLatin1StringView muteCode(MuteReason reason)
{
    switch (reason) {
    case MuteReason::None:
        return ""_L1;
    case MuteReason::Window:
        return "window"_L1;
    case MuteReason::Dependency:
        return "dependency"_L1;
    case MuteReason::LocalNetwork:
        return "local-network"_L1;
    case MuteReason::Snoozed:
        return "snoozed"_L1;
    }
    return ""_L1;
}

QJsonObject alarmJson(const Alarm& alarm, const EstateNames& names)
{
    return {{u"id"_s, alarm.id.value},
            {u"customer"_s, names.customer(alarm.customer)},
            {u"server"_s, names.server(alarm.server)},
            {u"check"_s, names.check(alarm.key.check)},
            {u"metric"_s, alarm.key.metric.metric},
            {u"instance"_s, alarm.key.metric.instance},
            {u"level"_s, code(alarm.level)},
            {u"worst"_s, code(alarm.worst)},
            {u"opened"_s, momentJson(alarm.openedAt)},
            {u"level_since"_s, momentJson(alarm.levelSince)},
            {u"closed"_s, jsonMoment(alarm.closedAt)},
            {u"repeats"_s, alarm.repeats},
            {u"value"_s, jsonNumber(alarm.value)},
            {u"limit"_s, alarm.limit ? jsonNumber(*alarm.limit) : QJsonValue()},
            {u"unit"_s, alarm.unit},
            {u"text"_s, explanationWords(alarm.text, Tongue::English)},
            {u"explanation"_s, explanationJson(alarm.text)},
            {u"cause"_s, alarm.cause},
            {u"flapping"_s, alarm.flapping},
            {u"muted"_s, muteCode(alarm.muted)},
            {u"acknowledged"_s, alarm.ack ? QJsonValue(ackJson(*alarm.ack)) : QJsonValue()}};
}

} // namespace

EstateNames::EstateNames(const Estate& estate)
{
    for (const Customer& customer : estate.customers)
        m_customers.insert(customer.id, customer.name);
    for (const Server& server : estate.servers)
        m_servers.insert(server.id, server.name);
    for (const Check& check : estate.checks)
        m_checks.insert(check.id, check.name);
}

QString EstateNames::customer(CustomerId id) const
{
    return m_customers.value(id, numbered(id.value));
}

QString EstateNames::server(ServerId id) const
{
    return m_servers.value(id, numbered(id.value));
}

QString EstateNames::check(CheckId id) const
{
    return m_checks.value(id, numbered(id.value));
}

QString healthTable(const Estate& estate, std::vector<ServerHealth> servers, UtcTime now)
{
    const EstateNames names(estate);
    std::stable_sort(servers.begin(), servers.end(), [](const ServerHealth& a, const ServerHealth& b) {
        return severity(a.state) > severity(b.state);
    });
    using Align = TextTable::Align;
    TextTable table({{CommandWords::tr("State")},
                     {CommandWords::tr("For"), Align::Right},
                     {CommandWords::tr("Customer")},
                     {CommandWords::tr("Server")},
                     {CommandWords::tr("Error"), Align::Right},
                     {CommandWords::tr("Warning"), Align::Right},
                     {CommandWords::tr("Unknown"), Align::Right},
                     {CommandWords::tr("OK"), Align::Right},
                     {CommandWords::tr("Note")}});
    for (const ServerHealth& health : servers) {
        const auto count = [&](State state) { return QString::number(health.series[static_cast<size_t>(state)]); };
        table.addRow({Words::stateName(health.state),
                      health.since == UtcTime{} ? QString() : ageText(now - health.since),
                      names.customer(health.customer), names.server(health.server), count(State::Error),
                      count(State::Warning), count(State::Unknown), count(State::Ok), mutedNote(health.muted)});
    }
    return table.toString();
}

QString alarmTable(const Estate& estate, std::vector<Alarm> alarms, UtcTime now)
{
    const EstateNames names(estate);
    sortQueue(alarms);
    using Align = TextTable::Align;
    TextTable table({{CommandWords::tr("No."), Align::Right},
                     {CommandWords::tr("Level")},
                     {CommandWords::tr("For"), Align::Right},
                     {CommandWords::tr("Customer")},
                     {CommandWords::tr("Server")},
                     {CommandWords::tr("What")},
                     {CommandWords::tr("Why")},
                     {CommandWords::tr("Times"), Align::Right},
                     {CommandWords::tr("Who")}});
    for (const Alarm& alarm : alarms) {
        const State shown = alarm.isOpen() ? alarm.level : alarm.worst;
        const UtcTime until = alarm.closedAt.value_or(now);
        const UtcTime since = alarm.isOpen() ? alarm.levelSince : alarm.openedAt;
        table.addRow({QString::number(alarm.id.value), Words::stateName(shown), ageText(until - since),
                      names.customer(alarm.customer), names.server(alarm.server),
                      Words::alarmSaid(alarm, names.check(alarm.key.check)), reasonOf(alarm),
                      QString::number(alarm.repeats), holderOf(alarm)});
    }
    return table.toString();
}

QJsonArray alarmsJson(const Estate& estate, std::vector<Alarm> alarms)
{
    const EstateNames names(estate);
    sortQueue(alarms);
    QJsonArray json;
    for (const Alarm& alarm : alarms)
        json.append(alarmJson(alarm, names));
    return json;
}

State worstOf(const std::vector<Alarm>& alarms)
{
    State worst = State::Ok;
    for (const Alarm& alarm : alarms) {
        if (alarm.isOpen() && alarm.muted == MuteReason::None)
            worst = worse(worst, alarm.level);
    }
    return worst;
}

} // namespace sd

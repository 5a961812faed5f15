#include "app/commands/alarmactions.h"

#include "app/commands/folderstore.h"
#include "app/console/control.h"
#include "app/console/datafolder.h"
#include "models/domain/alarmlife.h"
#include "models/store/alarmrepository.h"
#include "models/store/connection.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString engineVerb(const QString& verb)
{
    if (verb == "ack"_L1)
        return u"acknowledge"_s;
    return verb == "unack"_L1 ? u"unacknowledge"_s : verb;
}

QJsonObject requestFor(const AlarmAction& action)
{
    QJsonArray alarms;
    for (const AlarmId alarm : action.alarms)
        alarms.append(alarm.value);
    return {{u"do"_s, engineVerb(action.verb)},
            {u"alarms"_s, alarms},
            {u"by"_s, action.by},
            {u"comment"_s, action.comment},
            {u"mode"_s, static_cast<int>(action.mode)},
            {u"until"_s, toMs(action.until)}};
}

AlarmStep stepFor(const Alarm& alarm, const AlarmAction& action, UtcTime now)
{
    if (action.verb == "ack"_L1)
        return acknowledge(
            alarm, {.by = action.by, .at = now, .mode = action.mode, .until = action.until, .comment = action.comment});
    if (action.verb == "unack"_L1)
        return unacknowledge(alarm, action.by, now);
    if (action.verb == "comment"_L1)
        return comment(alarm, action.by, action.comment, now);
    return snooze(alarm, action.by, action.until, now);
}

Result<void> applyTo(Connection& db, const AlarmAction& action, UtcTime now, Outcome& outcome)
{
    AlarmRepository repository(db);
    auto open = repository.openAlarms();
    if (!open)
        return open.failure();
    std::vector<AlarmStep> steps;
    for (const AlarmId id : action.alarms) {
        const auto found =
            std::find_if(open->begin(), open->end(), [id](const Alarm& alarm) { return alarm.id == id; });
        if (found == open->end())
            outcome.failures.push_back(
                {u"no-alarm"_s, u"There is no open alarm %1."_s.arg(id.value), u"serverdrift alarms lists them."_s});
        else
            steps.push_back(stepFor(*found, action, now));
    }
    outcome.matched = static_cast<int>(action.alarms.size());
    outcome.succeeded = static_cast<int>(steps.size());
    return repository.apply(steps);
}

} // namespace

bool isAlarmAction(const QString& verb)
{
    return verb == "ack"_L1 || verb == "unack"_L1 || verb == "comment"_L1 || verb == "snooze"_L1;
}

Result<Outcome> perform(FolderStore& folder, const AlarmAction& action)
{
    if (EngineLock::holder(folder.store().folder()) != 0)
        return askEngine(folder.store().folder(), requestFor(action));
    // Held meanwhile, so that no engine begins with a book that we are about to change.
    auto lock = EngineLock::take(folder.store().folder());
    if (!lock)
        return lock.failure();
    Outcome outcome;
    auto written = folder.store().writeNow([&](Connection& db) {
        outcome = {};
        return applyTo(db, action, folder.clock().utcNow(), outcome);
    });
    if (!written)
        return written.failure();
    return outcome;
}

} // namespace sd

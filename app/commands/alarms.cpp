#include "app/commands/alarmactions.h"
#include "app/commands/commandline.h"
#include "app/commands/estatetables.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/timetext.h"
#include "app/commands/verbs.h"
#include "app/console/operatorname.h"
#include "models/store/alarmrepository.h"
#include "models/store/connection.h"
#include "models/words/failures.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

Result<std::vector<Alarm>> readAlarms(const Store& store, bool open, bool closed, Interval range, int limit)
{
    auto db = store.reader();
    if (!db)
        return db.failure();
    AlarmRepository repository(**db);
    std::vector<Alarm> alarms;
    if (open) {
        auto found = repository.openAlarms();
        if (!found)
            return found;
        alarms = std::move(*found);
    }
    if (closed) {
        auto found = repository.closedAlarms(range, limit);
        if (!found)
            return found;
        alarms.insert(alarms.end(), found->begin(), found->end());
    }
    return alarms;
}

int list(const CommandLine& line, FolderStore& opened)
{
    const UtcTime now = opened.clock().utcNow();
    const bool all = line.isSet(u"all"_s);
    const bool closed = all || line.isSet(u"closed"_s);
    const bool open = all || !closed || line.isSet(u"open"_s);
    const auto back = parseDuration(line.isSet(u"since"_s) ? line.value(u"since"_s) : u"7d"_s);
    if (!back)
        return line.wrongUsage(CommandWords::tr("--since takes a time such as 12h or 30d."));
    // One millisecond more: what was closed in this very one belongs to it.
    const Interval range{now - *back, now + Millis{1}};
    auto alarms = readAlarms(opened.store(), open, closed, range, 10'000);
    if (!alarms)
        return printFailure(alarms.failure(), line.json());
    auto estate = opened.estate();
    if (!estate)
        return printFailure(estate.failure(), line.json());
    if (line.json())
        print(alarmsJson(*estate, *alarms));
    else if (alarms->empty())
        print(CommandWords::tr("No alarms."));
    else
        print(alarmTable(*estate, *alarms, now));
    return exitCodeFor(worstOf(*alarms));
}

/// Nothing, and a word on stderr, when the terms make no sense.
std::optional<AlarmAction> readAction(const CommandLine& line, const QString& verb, UtcTime now, QString& trouble)
{
    AlarmAction action{.verb = verb, .by = operatorName(), .comment = line.value(u"comment"_s)};
    const QStringList words = line.arguments().mid(1);
    for (const QString& word : words) {
        bool isNumber = false;
        action.alarms.push_back(AlarmId{word.toLongLong(&isNumber)});
        if (!isNumber || action.alarms.back().value <= 0)
            trouble = CommandWords::tr("\"%1\" is not an alarm's number.").arg(printable(word));
    }
    if (words.isEmpty())
        trouble = CommandWords::tr("Name the alarms by their numbers.");
    const QString until = line.value(u"until"_s);
    if (verb == "ack"_L1 && (until.isEmpty() || until == "ok"_L1)) {
        action.mode = AckMode::UntilOk;
    } else if (verb == "ack"_L1 && until == "worse"_L1) {
        action.mode = AckMode::UntilWorse;
    } else if (verb == "ack"_L1 || verb == "snooze"_L1) {
        const auto moment = parseMoment(until, now);
        if (!moment || *moment <= now)
            trouble = CommandWords::tr("--until takes a moment to come: +2h, 08:30 or 2026-11-24 08:30.");
        action.mode = AckMode::UntilTime;
        action.until = moment.value_or(now);
    }
    if (verb == "comment"_L1 && action.comment.trimmed().isEmpty())
        trouble = CommandWords::tr("A comment needs --comment TEXT.");
    return trouble.isEmpty() ? std::optional(action) : std::nullopt;
}

/// `asked`: how many alarms were named.
int reportOutcome(const Result<Outcome>& outcome, qsizetype asked, bool json)
{
    if (!outcome)
        return printFailure(outcome.failure(), json);
    QJsonArray failures;
    for (const Failure& failure : outcome->failures) {
        failures.append(toJson(failure));
        printError(printable(failureWords(failure.message)));
    }
    if (json)
        print(QJsonObject{
            {u"matched"_s, outcome->matched}, {u"succeeded"_s, outcome->succeeded}, {u"failures"_s, failures}});
    else
        print(CommandWords::tr("Done for %1 of %2.").arg(outcome->succeeded).arg(asked));
    return outcome->isComplete() ? ExitFine : ExitUnknown;
}

} // namespace

int runAlarms(const QStringList& arguments)
{
    CommandLine line("alarms",
                     CommandWords::tr("Lists alarms, or acts on them: ack, unack, comment, snooze. A list ends "
                                      "with the worst open level that is not muted: 0, 1 or 2."));
    line.addArgument(u"action"_s, CommandWords::tr("list (the default), ack, unack, comment or snooze."),
                     CommandWords::tr("[ACTION]"));
    line.addArgument(u"ids"_s, CommandWords::tr("The alarms' numbers."), u"[ID...]"_s);
    line.addOption(u"open"_s, CommandWords::tr("List open alarms (the default)."));
    line.addOption(u"closed"_s, CommandWords::tr("List closed alarms."));
    line.addOption(u"all"_s, CommandWords::tr("List both."));
    line.addOption(u"since"_s, CommandWords::tr("How far back closed alarms are listed; 7d by itself."),
                   CommandWords::tr("TIME"));
    line.addOption(u"comment"_s, CommandWords::tr("What to write in the journal."), CommandWords::tr("TEXT"));
    line.addOption(
        u"until"_s,
        CommandWords::tr("ack: ok (the default), worse, or a moment; snooze: a moment (+2h, 08:30, 2026-11-24 08:30)."),
        CommandWords::tr("WHEN"));
    if (const auto code = line.parse(arguments))
        return *code;
    const QString verb = line.arguments().value(0, u"list"_s);
    if (verb != "list"_L1 && !isAlarmAction(verb))
        return line.wrongUsage(CommandWords::tr("There is no action \"%1\".").arg(printable(verb)));
    if (verb == "list"_L1 && line.arguments().size() > 1)
        return line.wrongUsage(CommandWords::tr("\"%1\" is one word too many.").arg(printable(line.arguments().at(1))));

    QString trouble;
    std::optional<AlarmAction> action;
    if (verb != "list"_L1) {
        action = readAction(line, verb, SystemClock().utcNow(), trouble);
        if (!action)
            return line.wrongUsage(trouble);
    }
    auto opened = FolderStore::open(line.dataFolder(), true);
    if (!opened)
        return printFailure(opened.failure(), line.json());
    return action ? reportOutcome(perform(*opened, *action), static_cast<qsizetype>(action->alarms.size()), line.json())
                  : list(line, *opened);
}

} // namespace sd

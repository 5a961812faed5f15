#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/texttable.h"
#include "app/commands/timetext.h"
#include "app/commands/verbs.h"
#include "models/domain/csvtable.h"
#include "models/store/changelog.h"
#include "models/store/connection.h"
#include "models/words/changewords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int pageRows = 10'000;

QString codeOf(ChangeAction action)
{
    switch (action) {
    case ChangeAction::Added:
        return u"added"_s;
    case ChangeAction::Changed:
        return u"changed"_s;
    case ChangeAction::Removed:
        return u"removed"_s;
    case ChangeAction::Restored:
        return u"restored"_s;
    }
    return {};
}

QString codeOf(ChangeObject object)
{
    switch (object) {
    case ChangeObject::Customer:
        return u"customer"_s;
    case ChangeObject::Server:
        return u"server"_s;
    case ChangeObject::Check:
        return u"check"_s;
    case ChangeObject::Parents:
        return u"parents"_s;
    case ChangeObject::Window:
        return u"window"_s;
    case ChangeObject::Credential:
        return u"credential"_s;
    case ChangeObject::Note:
        return u"note"_s;
    case ChangeObject::Alarm:
        return u"alarm"_s;
    case ChangeObject::Operator:
        return u"operator"_s;
    case ChangeObject::ChartSet:
        return u"chart-set"_s;
    case ChangeObject::Adjustment:
        return u"adjustment"_s;
    case ChangeObject::Baseline:
        return u"baseline"_s;
    case ChangeObject::Traps:
        return u"traps"_s;
    case ChangeObject::Nothing:
        break;
    }
    return {};
}

QString codeOf(Deed deed)
{
    switch (deed) {
    case Deed::OperatorAdded:
        return u"added"_s;
    case Deed::OperatorChanged:
        return u"changed"_s;
    case Deed::PasswordSet:
        return u"password-set"_s;
    case Deed::SignedOn:
        return u"signed-on"_s;
    case Deed::SignedOff:
        return u"signed-off"_s;
    case Deed::SignOnRefused:
        return u"sign-on-refused"_s;
    case Deed::Locked:
        return u"locked"_s;
    case Deed::Unlocked:
        return u"unlocked"_s;
    case Deed::ShiftChanged:
        return u"took-over"_s;
    case Deed::Saw:
        return u"saw"_s;
    case Deed::Ran:
        return u"ran"_s;
    case Deed::Exported:
        return u"exported"_s;
    }
    return {};
}

QString codeOf(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Acknowledged:
        return u"acknowledged"_s;
    case JournalKind::AckEnded:
        return u"unacknowledged"_s;
    case JournalKind::Commented:
        return u"commented"_s;
    case JournalKind::Snoozed:
        return u"snoozed"_s;
    case JournalKind::Unmuted:
        return u"snooze-ended"_s;
    case JournalKind::Opened:
    case JournalKind::Raised:
    case JournalKind::Lowered:
    case JournalKind::Muted:
    case JournalKind::FlappingBegan:
    case JournalKind::FlappingEnded:
    case JournalKind::Closed:
        break; // no person does these
    }
    return u"changed"_s;
}

/// What was done, in one word.
QString deedCode(const Change& change)
{
    if (change.deed)
        return codeOf(*change.deed);
    if (change.object == ChangeObject::Alarm)
        return codeOf(static_cast<JournalKind>(change.after["did"_L1].toInt()));
    return codeOf(change.action);
}

QJsonObject afterOf(const Change& change)
{
    QJsonObject after = change.after;
    if (change.object == ChangeObject::Alarm)
        after.remove(u"did"_s);
    return after;
}

QString compactJson(const QJsonObject& object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString changesCsv(const std::vector<Change>& changes)
{
    QStringList lines = {csvLine({u"time"_s, u"who"_s, u"did"_s, u"object"_s, u"number"_s, u"server"_s, u"customer"_s,
                                  u"name"_s, u"before"_s, u"after"_s},
                                 u';')};
    const auto number = [](qint64 value) { return value == 0 ? QString() : QString::number(value); };
    lines.reserve(lines.size() + std::ssize(changes));
    for (const Change& change : changes) {
        lines << csvLine({momentJson(change.at), harmlessCell(printable(change.who)), deedCode(change),
                          codeOf(change.object), number(change.objectId), number(change.server.value),
                          number(change.customer.value), harmlessCell(printable(change.name)),
                          compactJson(change.before), compactJson(afterOf(change))},
                         u';');
    }
    return lines.join(u'\n');
}

QJsonArray changesJson(const std::vector<Change>& changes)
{
    QJsonArray array;
    for (const Change& change : changes) {
        QJsonObject line{{u"time"_s, momentJson(change.at)},     {u"who"_s, change.who},
                         {u"did"_s, deedCode(change)},           {u"object"_s, codeOf(change.object)},
                         {u"number"_s, change.objectId},         {u"server"_s, change.server.value},
                         {u"customer"_s, change.customer.value}, {u"name"_s, change.name}};
        if (!change.before.isEmpty())
            line.insert(u"before"_s, change.before);
        if (const QJsonObject after = afterOf(change); !after.isEmpty())
            line.insert(u"after"_s, after);
        array.append(line);
    }
    return array;
}

QString changesTable(const std::vector<Change>& changes, const Estate& estate)
{
    QHash<ServerId, QString> servers;
    for (const Server& server : estate.servers)
        servers.insert(server.id, server.name);
    TextTable table({{CommandWords::tr("Time")},
                     {CommandWords::tr("Who", "made a change")},
                     {CommandWords::tr("Did")},
                     {CommandWords::tr("What")},
                     {CommandWords::tr("Server")},
                     {CommandWords::tr("Details")}});
    for (const Change& change : changes) {
        table.addRow({momentText(change.at), change.who, ChangeWords::deed(change),
                      QString(ChangeWords::object(change.object) + u' ' + change.name).trimmed(),
                      servers.value(change.server), ChangeWords::details(change, Format())});
    }
    return table.toString();
}

Result<std::vector<Change>> readChanges(const Store& store, const ChangeQuestion& question)
{
    auto db = store.reader();
    if (!db)
        return db.failure();
    std::vector<Change> all;
    std::optional<ChangePlace> after;
    do {
        auto page = ChangeLog(**db).find(question, after, pageRows);
        if (!page)
            return page.failure();
        std::ranges::move(page->changes, std::back_inserter(all));
        after = page->next;
    } while (after);
    return all;
}

/// Of a server that was removed the lines are found by its number.
Result<ServerId> serverNamed(const Estate& estate, const QString& name)
{
    const auto server = std::ranges::find_if(
        estate.servers, [&](const Server& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (server != estate.servers.end())
        return server->id;
    bool isNumber = false;
    const ServerId number{name.toLongLong(&isNumber)};
    if (isNumber && number.value > 0)
        return number;
    return Failure{u"no-such-server"_s, u"There is no server \"%1\"."_s.arg(printable(name)),
                   u"Of a removed server give the number: \"number\" in audit --json --text NAME."_s};
}

void describeAudit(CommandLine& line)
{
    line.addOption(u"since"_s, CommandWords::tr("How far back; 30d by itself."), CommandWords::tr("TIME"));
    line.addOption(u"until"_s, CommandWords::tr("Leave out what is younger than this; 0s by itself."),
                   CommandWords::tr("TIME"));
    line.addOption(u"server"_s, CommandWords::tr("Only what concerns this server: its name, or its number."),
                   CommandWords::tr("NAME"));
    line.addOption(u"who"_s, CommandWords::tr("Only what this person did."), CommandWords::tr("NAME"));
    line.addOption(u"text"_s, CommandWords::tr("Only lines that hold this text."), CommandWords::tr("TEXT"));
    line.addOption(u"csv"_s, CommandWords::tr("As CSV with semicolons, with all that was before and after."));
}

} // namespace

int runAudit(const QStringList& arguments)
{
    CommandLine line("audit", CommandWords::tr("Tells who did what to servers, checks, thresholds, windows, "
                                               "credentials, alarms and operators, and who signed on, saw, ran and "
                                               "exported what, the newest first. Secrets are never in it."));
    describeAudit(line);
    if (const auto code = line.parse(arguments))
        return *code;
    if (!line.arguments().isEmpty())
        return line.wrongUsage(
            CommandWords::tr("\"%1\" is one word too many.").arg(printable(line.arguments().constFirst())));
    const auto since = parseDuration(line.isSet(u"since"_s) ? line.value(u"since"_s) : u"30d"_s);
    const auto until = parseDuration(line.isSet(u"until"_s) ? line.value(u"until"_s) : u"0s"_s);
    if (!since || !until)
        return line.wrongUsage(CommandWords::tr("--since and --until take a time such as 12h or 30d."));
    auto opened = FolderStore::open(line.dataFolder(), true);
    if (!opened)
        return printFailure(opened.failure(), line.json());
    const auto estate = opened->estate();
    if (!estate)
        return printFailure(estate.failure(), line.json());
    const UtcTime now = opened->clock().utcNow();
    // One millisecond more: what was done in this very one belongs to it.
    ChangeQuestion question{.when = {now - *since, now - *until + Millis{1}},
                            .who = line.value(u"who"_s),
                            .text = line.value(u"text"_s),
                            .lines = ChangeQuestion::Lines::All};
    if (line.isSet(u"server"_s)) {
        const auto server = serverNamed(*estate, line.value(u"server"_s));
        if (!server)
            return printFailure(server.failure(), line.json());
        question.server = *server;
    }
    const auto changes = readChanges(opened->store(), question);
    if (!changes)
        return printFailure(changes.failure(), line.json());
    if (line.json())
        print(changesJson(*changes));
    else if (line.isSet(u"csv"_s))
        print(changesCsv(*changes));
    else if (changes->empty())
        print(CommandWords::tr("No changes."));
    else
        print(changesTable(*changes, *estate));
    return ExitFine;
}

} // namespace sd

#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/texttable.h"
#include "app/commands/timetext.h"
#include "app/commands/verbs.h"
#include "models/store/connection.h"
#include "models/store/traprepository.h"
#include "models/store/trapswitch.h"
#include "models/words/trapwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr int trapPort = 162;
constexpr qsizetype longestDetails = 200;
constexpr std::array trapFates{"unknown"_L1, "noted"_L1,     "polled"_L1, "alarm"_L1,
                               "refused"_L1, "malformed"_L1, "dropped"_L1};
static_assert(trapFates.size() == TrapFateCount);

QJsonObject trapJson(const Trap& trap)
{
    QJsonArray varbinds;
    for (const TrapVarbind& varbind : trap.varbinds) {
        QJsonObject object{{u"oid"_s, varbind.oid}, {u"value"_s, varbind.text}};
        if (!varbind.type.isEmpty())
            object.insert(u"type"_s, varbind.type);
        if (!varbind.name.isEmpty())
            object.insert(u"name"_s, varbind.name);
        varbinds.append(object);
    }
    return {{u"number"_s, trap.id.value},
            {u"time"_s, momentJson(trap.at)},
            {u"last"_s, momentJson(trap.lastAt)},
            {u"times"_s, trap.repeats},
            {u"source"_s, trap.source},
            {u"agent"_s, trap.agent},
            {u"server"_s, trap.server.value},
            {u"version"_s, trap.version},
            {u"user"_s, trap.user},
            {u"inform"_s, trap.isInform},
            {u"oid"_s, trap.oid},
            {u"enterprise"_s, enterpriseOf(trap)},
            {u"name"_s, trap.name},
            {u"fate"_s, QString(trapFates.at(static_cast<size_t>(trap.fate)))},
            {u"baseline"_s, trap.baseline},
            {u"alarm"_s, trap.alarm.value},
            {u"metric"_s, trap.metric},
            {u"instance"_s, trap.instance},
            {u"why"_s, trap.why},
            {u"varbinds"_s, varbinds},
            {u"omitted"_s, trap.omitted}};
}

QString trapTable(const std::vector<Trap>& traps, const Estate& estate)
{
    QHash<ServerId, QString> servers;
    for (const Server& server : estate.servers)
        servers.insert(server.id, server.name);
    TextTable table({{CommandWords::tr("Time")},
                     {CommandWords::tr("Times", "how often it came"), TextTable::Align::Right},
                     {CommandWords::tr("From", "an address")},
                     {CommandWords::tr("Server")},
                     {CommandWords::tr("Trap")},
                     {CommandWords::tr("Became", "what became of a trap")},
                     {CommandWords::tr("Details")}});
    for (const Trap& trap : traps) {
        QString details = TrapWords::details(trap);
        if (details.size() > longestDetails)
            details = details.first(longestDetails - 1) + u'…';
        const bool isOther = !trap.agent.isEmpty() && trap.agent != trap.source;
        table.addRow({momentText(trap.lastAt), QString::number(trap.repeats),
                      isOther ? u"%1 (%2)"_s.arg(trap.agent, trap.source) : trap.source, servers.value(trap.server),
                      TrapWords::title(trap), TrapWords::fate(trap.fate), details});
    }
    return table.toString();
}

/// Page after page until there are `limit`, or no more.
Result<std::vector<Trap>> found(Connection& db, const TrapQuestion& question, int limit)
{
    std::vector<Trap> traps;
    std::optional<TrapId> after;
    do {
        auto page = TrapRepository(db).find(question, after, limit - static_cast<int>(traps.size()));
        if (!page)
            return page.failure();
        std::ranges::move(page->traps, std::back_inserter(traps));
        after = page->next;
    } while (after && traps.size() < static_cast<size_t>(limit));
    return traps;
}

std::optional<TrapQuestion> questionOf(const CommandLine& line, const Estate& estate, UtcTime now, QString& trouble)
{
    const auto since = parseDuration(line.isSet(u"since"_s) ? line.value(u"since"_s) : u"7d"_s);
    if (!since)
        trouble = CommandWords::tr("--since takes a time such as 12h or 30d.");
    // One millisecond more: what was heard in this very one belongs to it.
    TrapQuestion question{.when = {now - since.value_or(Millis{0}), now + Millis{1}}, .text = line.value(u"text"_s)};
    for (const QString& word : line.values(u"fate"_s)) {
        const auto fate = std::ranges::find_if(trapFates, [&](QLatin1StringView each) { return each == word; });
        if (fate == trapFates.end())
            trouble = CommandWords::tr("--fate takes unknown, noted, polled, alarm, refused, malformed or dropped.");
        else
            question.fates.push_back(static_cast<TrapFate>(fate - trapFates.begin()));
    }
    if (line.isSet(u"server"_s)) {
        const QString name = line.value(u"server"_s);
        const auto server = std::ranges::find_if(estate.servers, [&](const Server& each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0 || each.address == name;
        });
        if (server == estate.servers.end())
            trouble = CommandWords::tr("There is no server \"%1\".").arg(printable(name));
        else
            question.server = server->id;
    }
    return trouble.isEmpty() ? std::optional(question) : std::nullopt;
}

int listTraps(const CommandLine& line, FolderStore& opened)
{
    const auto estate = opened.estate();
    if (!estate)
        return printFailure(estate.failure(), line.json());
    QString trouble;
    const auto question = questionOf(line, *estate, opened.clock().utcNow(), trouble);
    bool isNumber = true;
    const int limit = line.isSet(u"limit"_s) ? line.value(u"limit"_s).toInt(&isNumber) : 1'000;
    if (!isNumber || limit < 1)
        trouble = CommandWords::tr("--limit takes a number.");
    if (!trouble.isEmpty())
        return line.wrongUsage(trouble);
    auto db = opened.store().reader();
    if (!db)
        return printFailure(db.failure(), line.json());
    const auto traps = found(**db, *question, limit);
    if (!traps)
        return printFailure(traps.failure(), line.json());
    const auto port = TrapSwitch(**db).port();
    if (!port)
        return printFailure(port.failure(), line.json());
    if (line.json()) {
        QJsonArray array;
        for (const Trap& trap : *traps)
            array.append(trapJson(trap));
        print(array);
        return ExitFine;
    }
    print(traps->empty() ? CommandWords::tr("No traps.") : trapTable(*traps, *estate));
    if (*port == 0)
        print(CommandWords::tr("\nNothing listens for traps. serverdrift traps listen lets the engine do so."));
    return ExitFine;
}

int setListening(const CommandLine& line, FolderStore& opened, int port)
{
    const auto written = opened.store().writeNow(
        [port, by = opened.author()](Connection& db) { return TrapSwitch(db).setPort(port, by); });
    if (!written)
        return printFailure(written.failure(), line.json());
    if (const auto told = opened.tellEngine(); !told)
        return printFailure(told.failure(), line.json());
    if (line.json())
        print(QJsonObject{{u"port"_s, port}});
    else if (port > 0)
        print(CommandWords::tr("The engine listens for traps on UDP port %1. Where it can't, an alarm says why.")
                  .arg(port));
    else
        print(CommandWords::tr("The engine no longer listens for traps."));
    return ExitFine;
}

void describeTraps(CommandLine& line)
{
    line.addArgument(u"action"_s, CommandWords::tr("list (the default), listen or off."), CommandWords::tr("[ACTION]"));
    line.addOption(u"since"_s, CommandWords::tr("How far back; 7d by itself."), CommandWords::tr("TIME"));
    line.addOption(u"server"_s, CommandWords::tr("Only those of this server: its name or address."),
                   CommandWords::tr("NAME"));
    line.addOption(u"fate"_s,
                   CommandWords::tr("Only those of which this became (repeatable): unknown, noted, polled, alarm, "
                                    "refused, malformed, dropped."),
                   CommandWords::tr("WORD"));
    line.addOption(u"text"_s, CommandWords::tr("Only those with this text in an address, an OID, a name or a value."),
                   CommandWords::tr("TEXT"));
    line.addOption(u"limit"_s, CommandWords::tr("At most so many, the newest; 1000 by itself."),
                   CommandWords::tr("NUMBER"));
    line.addOption(
        u"port"_s,
        CommandWords::tr("listen: the UDP port; 162 by itself. Below 1024 the engine needs the right to it."),
        CommandWords::tr("PORT"));
}

} // namespace

int runTraps(const QStringList& arguments)
{
    CommandLine line("traps", CommandWords::tr("Lists the SNMP traps and informs that the engine heard, the newest "
                                               "first, known and unknown ones; or tells it to listen for them, or no "
                                               "longer to."));
    describeTraps(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QString action = line.arguments().value(0, u"list"_s);
    if (action != "list"_L1 && action != "listen"_L1 && action != "off"_L1)
        return line.wrongUsage(CommandWords::tr("There is no action \"%1\".").arg(printable(action)));
    if (line.arguments().size() > 1)
        return line.wrongUsage(CommandWords::tr("\"%1\" is one word too many.").arg(printable(line.arguments()[1])));
    bool isNumber = true;
    const int port = line.isSet(u"port"_s) ? line.value(u"port"_s).toInt(&isNumber) : trapPort;
    if (!isNumber || port < 1 || port > 0xffff)
        return line.wrongUsage(CommandWords::tr("--port takes a number from 1 to 65535."));
    auto opened = FolderStore::open(line.dataFolder(), true);
    if (!opened)
        return printFailure(opened.failure(), line.json());
    if (action == "list"_L1)
        return listTraps(line, *opened);
    return setListening(line, *opened, action == "off"_L1 ? 0 : port);
}

} // namespace sd

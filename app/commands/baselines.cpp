#include "app/commands/baselinesjson.h"
#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/texttable.h"
#include "app/commands/verbs.h"
#include "app/console/baselines/baselineledger.h"
#include "models/domain/baselineuse.h"
#include "models/words/baselinewords.h"
#include "models/words/failures.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// A data folder and its baselines.
struct BaselineDesk
{
    const CommandLine& line;
    FolderStore& folder;
    BaselineLedger ledger;
};

QString tableOf(const TextRows& rows)
{
    std::vector<TextTable::Column> columns;
    columns.reserve(static_cast<size_t>(rows.titles.size()));
    for (const QString& title : rows.titles)
        columns.push_back({title});
    TextTable table(std::move(columns));
    for (const TextRow& row : rows.rows)
        table.addRow(row.cells);
    return table.toString();
}

/// "generic-server", "generic-server:waiting": an edition, or why there is none. `usual`: where none is named.
Result<BaselineEdition> editionNamed(const BaselineLedger& ledger, const QString& spec, const QString& usual)
{
    const QString name = spec.section(u':', 0, 0);
    const QString which = spec.contains(u':') ? spec.section(u':', 1) : usual;
    const ShelvedBaseline* one = ledger.find(name);
    if (one == nullptr)
        return Failure{u"no-such-baseline"_s, u"There is no baseline \"%1\"."_s.arg(printable(name)),
                       u"serverdrift baselines lists them."_s};
    const std::array<std::pair<QLatin1StringView, const std::optional<BaselineEdition>*>, 4> known{
        {{"in-force"_L1, &one->inForce},
         {"waiting"_L1, &one->offered},
         {"former"_L1, &one->former},
         {"shipped"_L1, &one->ships}}};
    for (const auto& [word, edition] : known) {
        if (which == word && *edition)
            return **edition;
    }
    return Failure{u"no-such-edition"_s,
                   u"Of the baseline \"%1\" there is no edition \"%2\"."_s.arg(printable(name), printable(which)),
                   u"Editions are in-force, waiting, former and shipped, where there are such."_s};
}

std::map<QString, BaselineWords::Uses> usesOf(FolderStore& folder)
{
    std::map<QString, BaselineWords::Uses> uses;
    const auto estate = folder.estate();
    if (!estate)
        return uses;
    for (const Check& check : estate->checks)
        ++uses[judgingBaseline(*check.params)].checks;
    return uses;
}

int listBaselines(BaselineDesk& desk)
{
    const auto uses = usesOf(desk.folder);
    const ShelfContents& shelf = *desk.ledger.shelf;
    if (desk.line.json()) {
        print(shelfJson(shelf, uses));
        return ExitFine;
    }
    auto rows = BaselineWords::shelf(shelf, uses, nullptr);
    rows.titles.removeAt(BaselineWords::Hits);
    for (auto& row : rows.rows)
        row.cells.removeAt(BaselineWords::Hits);
    print(tableOf(rows));
    for (const RefusedBaseline& refused : shelf.refused)
        printError(printable(failureWords(refused.why.message)));
    for (const ShelvedBaseline& one : shelf.baselines) {
        if (one.offered && one.offered->refused)
            printError(printable(failureWords(one.offered->refused->message)));
    }
    return ExitFine;
}

int showBaseline(BaselineDesk& desk, const QStringList& arguments)
{
    const auto edition = editionNamed(desk.ledger, arguments[0], u"in-force"_s);
    if (!edition)
        return printFailure(edition.failure(), desk.line.json());
    if (edition->refused)
        return printFailure(*edition->refused, desk.line.json());
    if (desk.line.isSet(u"text"_s)) {
        print(QString::fromUtf8(desk.ledger.texts.at(edition->digest).json));
        return ExitFine;
    }
    if (desk.line.json()) {
        print(sheetJson(*edition->sheet));
        return ExitFine;
    }
    print(BaselineWords::edition(*edition, edition->sheet->name));
    for (int part = 0; part < SheetParts; ++part) {
        const auto rows = BaselineWords::rows(static_cast<SheetPart>(part), *edition->sheet);
        if (rows.rows.empty())
            continue;
        print(u'\n' + BaselineWords::part(static_cast<SheetPart>(part)));
        print(tableOf(rows));
    }
    return ExitFine;
}

/// Of one name: what is in force, and what waits or else what was before.
QStringList usualPair(const BaselineLedger& ledger, const QString& name)
{
    const ShelvedBaseline* one = ledger.find(name);
    const QString other = one == nullptr || one->offered ? u"waiting"_s : one->former ? u"former"_s : u"shipped"_s;
    return {name + u":in-force"_s, name + u':' + other};
}

int compareBaselines(BaselineDesk& desk, QStringList specs)
{
    if (specs.size() == 1)
        specs = specs[0].contains(u':') ? QStringList{specs[0].section(u':', 0, 0), specs[0]}
                                        : usualPair(desk.ledger, specs[0]);
    const auto before = editionNamed(desk.ledger, specs[0], u"in-force"_s);
    const auto after = editionNamed(desk.ledger, specs[1], u"in-force"_s);
    for (const auto* edition : {&before, &after}) {
        if (!*edition)
            return printFailure(edition->failure(), desk.line.json());
    }
    const auto comparison = compareEditions(desk.folder.store(), desk.ledger, before->digest, after->digest);
    if (comparison.failure)
        return printFailure(*comparison.failure, desk.line.json());
    const auto estate = desk.folder.estate();
    QHash<ServerId, QString> names;
    if (estate) {
        for (const Server& server : estate->servers)
            names.insert(server.id, server.name);
    }
    const auto nameOf = [&names](ServerId server) { return names.value(server); };
    if (desk.line.json()) {
        print(comparisonJson(comparison, nameOf));
        return ExitFine;
    }
    print(BaselineWords::summary(comparison.changes));
    if (!comparison.changes.empty())
        print(u'\n' + tableOf(BaselineWords::changes(comparison.changes)));
    if (before->sheet->name == after->sheet->name)
        print(u'\n' + BaselineWords::felt(comparison));
    if (const auto rows = BaselineWords::bites(comparison.bites, nameOf); !rows.rows.empty())
        print(u'\n' + tableOf(rows));
    return ExitFine;
}

int applyBaseline(BaselineDesk& desk, const QString& spec, const QString& usual)
{
    const auto wanted = editionNamed(desk.ledger, spec, usual);
    const auto seen = editionNamed(desk.ledger, spec.section(u':', 0, 0), u"in-force"_s);
    for (const auto* edition : {&wanted, &seen}) {
        if (!*edition)
            return printFailure(edition->failure(), desk.line.json());
    }
    const QString name = spec.section(u':', 0, 0);
    const auto applied =
        applyEdition(desk.folder.store(), desk.ledger, name, seen->digest, wanted->digest, desk.folder.author());
    if (!applied)
        return printFailure(applied.failure(), desk.line.json());
    if (const auto told = desk.folder.tellEngine(); !told)
        return printFailure(told.failure(), desk.line.json());
    if (desk.line.json())
        print(QJsonObject{{u"name"_s, name}, {u"version"_s, wanted->sheet->version}});
    else
        print(CommandWords::tr("%1 is in force.").arg(BaselineWords::edition(*wanted, name)));
    return ExitFine;
}

int takeFile(BaselineDesk& desk, const QString& path, bool save)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return printFailure({u"io"_s, u"%1 can't be read: %2."_s.arg(path, file.errorString())}, desk.line.json());
    const QByteArray text = file.readAll();
    const auto read = readAsBaseline(desk.ledger, text, path);
    if (!read)
        return printFailure(read.failure(), desk.line.json());
    if (save) {
        const auto saved = saveBaselineText(desk.ledger, desk.folder.store().folder() + "/baselines"_L1, text);
        if (!saved)
            return printFailure(saved.failure(), desk.line.json());
        if (const auto told = desk.folder.tellEngine(); !told)
            return printFailure(told.failure(), desk.line.json());
    }
    if (desk.line.json())
        print(QJsonObject{{u"name"_s, read->name}, {u"version"_s, read->version}, {u"saved"_s, save}});
    else if (save)
        print(CommandWords::tr("%1 stands among the site's own. serverdrift baselines diff %1 says what it changes.")
                  .arg(read->name));
    else
        print(CommandWords::tr("%1 is a baseline.").arg(printable(path)));
    return ExitFine;
}

struct BaselineVerb
{
    QLatin1StringView name;
    int fewest;
    int most;
};
constexpr std::array BaselineVerbs{BaselineVerb{"list"_L1, 0, 0}, BaselineVerb{"show"_L1, 1, 1},
                                   BaselineVerb{"diff"_L1, 1, 2}, BaselineVerb{"apply"_L1, 1, 1},
                                   BaselineVerb{"undo"_L1, 1, 1}, BaselineVerb{"check"_L1, 1, 1},
                                   BaselineVerb{"save"_L1, 1, 1}};

int runAction(BaselineDesk& desk, const QString& action, const QStringList& rest)
{
    if (action == "show"_L1)
        return showBaseline(desk, rest);
    if (action == "diff"_L1)
        return compareBaselines(desk, rest);
    if (action == "apply"_L1)
        return applyBaseline(desk, rest[0], u"waiting"_s);
    if (action == "undo"_L1)
        return applyBaseline(desk, rest[0].section(u':', 0, 0), u"former"_s);
    if (action == "check"_L1 || action == "save"_L1)
        return takeFile(desk, rest[0], action == "save"_L1);
    return listBaselines(desk);
}

} // namespace

int runBaselines(const QStringList& arguments)
{
    CommandLine line(
        "baselines",
        CommandWords::tr("Lists the baselines, tells what each says and what differs between two, and puts "
                         "another edition in force. What the program or a folder brings waits for that."));
    line.addArgument(u"action"_s,
                     CommandWords::tr("list (the default), show NAME, diff NAME [OTHER], apply NAME, undo NAME, check "
                                      "FILE, save FILE. NAME may be NAME:EDITION: in-force, waiting, former, shipped."),
                     CommandWords::tr("[ACTION]"));
    line.addOption(u"text"_s, CommandWords::tr("show: the text as it stands in the file."));
    if (const auto code = line.parse(arguments))
        return *code;
    QStringList rest = line.arguments();
    const QString action = rest.isEmpty() ? u"list"_s : rest.takeFirst();
    const auto verb =
        std::ranges::find_if(BaselineVerbs, [&](const BaselineVerb& each) { return action == each.name; });
    if (verb == BaselineVerbs.end())
        return line.wrongUsage(CommandWords::tr("There is no action \"%1\".").arg(printable(action)));
    if (rest.size() < verb->fewest)
        return line.wrongUsage(CommandWords::tr("%1 needs a name.").arg(action));
    if (rest.size() > verb->most)
        return line.wrongUsage(CommandWords::tr("\"%1\" is one word too many.").arg(printable(rest[verb->most])));
    auto opened = FolderStore::open(line.dataFolder(), true);
    if (!opened)
        return printFailure(opened.failure(), line.json());
    auto ledger = readBaselines(opened->store(), baselineFolders(opened->store().folder()), opened->clock().utcNow());
    if (!ledger)
        return printFailure(ledger.failure(), line.json());
    BaselineDesk desk{line, *opened, std::move(*ledger)};
    return runAction(desk, action, rest);
}

} // namespace sd

#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/folderstore.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/console/estatefiles.h"
#include "models/store/connection.h"
#include "models/words/failures.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// "-" is the standard input.
Result<QByteArray> readInput(const QString& name)
{
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Failure{u"io"_s, u"%1 can't be read: %2."_s.arg(name, file.errorString())};
    return readEstateFile(file, name);
}

void report(const EstateMerge& merge, const std::vector<Failure>& problems, bool isWritten, bool json)
{
    if (json) {
        QJsonArray named;
        for (const Failure& problem : problems)
            named.append(toJson(problem));
        print(QJsonObject{{u"written"_s, isWritten},
                          {u"new_customers"_s, merge.newCustomers},
                          {u"new_servers"_s, merge.newServers},
                          {u"known_servers"_s, merge.knownServers},
                          {u"checks"_s, static_cast<qint64>(merge.estate.checks.size())},
                          {u"adjustments"_s, static_cast<qint64>(merge.estate.adjustments.size())},
                          {u"chart_sets"_s, static_cast<qint64>(merge.estate.chartSets.size())},
                          {u"new_credentials"_s, QJsonArray::fromStringList(merge.newCredentials)},
                          {u"problems"_s, named}});
        return;
    }
    for (const Failure& problem : problems) {
        printError(printable(failureWords(problem.message)));
        if (!problem.advice.isEmpty())
            printError(u"  "_s + printable(failureWords(problem.advice)));
    }
    const QString counts =
        CommandWords::tr("%1 new and %2 known servers, %3 new customers, %4 checks; %5 rows left out.")
            .arg(merge.newServers)
            .arg(merge.knownServers)
            .arg(merge.newCustomers)
            .arg(merge.estate.checks.size())
            .arg(problems.size());
    print((isWritten ? CommandWords::tr("Taken in: ") : CommandWords::tr("Nothing is written. In the file: ")) +
          counts);
    if (!merge.estate.adjustments.empty() || !merge.estate.chartSets.empty())
        print(CommandWords::tr("Thresholds adjusted: %1. Chart sets: %2.")
                  .arg(merge.estate.adjustments.size())
                  .arg(merge.estate.chartSets.size()));
    if (!merge.newCredentials.isEmpty())
        print(CommandWords::tr("Credentials without secrets yet: %1. Set them with: serverdrift credential set NAME")
                  .arg(printable(merge.newCredentials.join(u", "_s))));
}

struct ImportArguments
{
    QString folder;
    bool dryRun = false;
    bool strict = false;
    bool json = false;
};

/// What would happen, and nothing more.
int foretell(FolderStore& opened, const EstateFile& file, const ImportArguments& arguments)
{
    auto known = opened.estate();
    if (!known)
        return printFailure(known.failure(), arguments.json);
    auto db = opened.store().reader();
    auto credentials = db ? credentialsByName(**db) : db.failure();
    if (!credentials)
        return printFailure(credentials.failure(), arguments.json);
    QStringList names;
    names.reserve(std::ssize(*credentials));
    for (const auto& [name, id] : *credentials)
        names += name;
    report(mergeEstate(*known, names, file), file.problems, false, arguments.json);
    if (file.problems.empty())
        return ExitFine;
    return arguments.strict ? ExitError : ExitWarning;
}

int take(const EstateFile& file, const ImportArguments& arguments)
{
    if (arguments.dryRun && !FolderStore::exists(arguments.folder)) {
        report(mergeEstate({}, {}, file), file.problems, false, arguments.json);
        return file.problems.empty() ? ExitFine : ExitWarning;
    }
    auto opened = FolderStore::open(arguments.folder, false);
    if (!opened)
        return printFailure(opened.failure(), arguments.json);
    const bool isRefused = arguments.strict && !file.problems.empty();
    if (isRefused || arguments.dryRun)
        return foretell(*opened, file, arguments);
    TakenIn taken;
    const auto written = opened->store().writeNow(
        [&, by = opened->author()](Connection& writer) { return takeIn(writer, file, by, taken); });
    if (!taken.refused.empty()) {
        report(taken.merge, taken.refused, false, arguments.json);
        return ExitError;
    }
    if (!written)
        return printFailure(written.failure(), arguments.json);
    if (auto told = opened->tellEngine(); !told)
        printFailure(told.failure());
    report(taken.merge, file.problems, true, arguments.json);
    return file.problems.empty() ? ExitFine : ExitWarning;
}

} // namespace

int runImport(const QStringList& arguments)
{
    CommandLine line(
        "import", CommandWords::tr("Takes in customers, servers and checks from CSV or JSON. What is known by name is "
                                   "changed, the rest is added. Rows that are wrong are named with their line and left "
                                   "out (exit code 1); with --strict one wrong row refuses the whole file (2)."));
    line.addArgument(u"file"_s, CommandWords::tr("The file, or - for the standard input."), CommandWords::tr("FILE"));
    line.addOption(u"dry-run"_s, CommandWords::tr("Say what would happen and write nothing."));
    line.addOption(u"strict"_s, CommandWords::tr("All rows or none."));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.arguments().size() != 1)
        return line.wrongUsage(CommandWords::tr("Name one file to take in."));
    auto bytes = readInput(line.arguments().constFirst());
    if (!bytes)
        return printFailure(bytes.failure(), line.json());
    return take(parseEstate(*bytes), {.folder = line.dataFolder(),
                                      .dryRun = line.isSet(u"dry-run"_s),
                                      .strict = line.isSet(u"strict"_s),
                                      .json = line.json()});
}

} // namespace sd

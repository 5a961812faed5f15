#include "app/commands/commands.h"

#include "app/commands/exitcode.h"
#include "app/commands/language.h"
#include "app/commands/output.h"
#include "app/commands/texttable.h"
#include "app/commands/verbs.h"
#include "app/console/secrets/processhardening.h"
#include "app/console/window/application.h"

#include <malloc.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

bool never(const QStringList& /*arguments*/)
{
    return false;
}

constexpr std::array Verbs{
    Verb{"console", QT_TRANSLATE_NOOP("commands", "The window, with the engine inside (the default)."),
         consoleNeedsWindow, runConsole},
    Verb{"demo", QT_TRANSLATE_NOOP("commands", "The window on a simulated estate that comes with the program."),
         demoNeedsWindow, runDemo},
    Verb{"demo-estate", QT_TRANSLATE_NOOP("commands", "The servers of that estate."), never, runDemoEstate, true},
    Verb{"engine", QT_TRANSLATE_NOOP("commands", "The engine without a window."), never, runEngine},
    Verb{"probe", QT_TRANSLATE_NOOP("commands", "One poll of a server now, judged and printed."), never, runProbe},
    Verb{"scan", QT_TRANSLATE_NOOP("commands", "Look through a network for what could be watched."), never, runScan},
    Verb{"alarms", QT_TRANSLATE_NOOP("commands", "List alarms, acknowledge, comment, put off."), never, runAlarms},
    Verb{"audit", QT_TRANSLATE_NOOP("commands", "Who changed what, and when."), never, runAudit},
    Verb{"traps", QT_TRANSLATE_NOOP("commands", "List SNMP traps that were heard; listen for them."), never, runTraps},
    Verb{"baselines", QT_TRANSLATE_NOOP("commands", "List baselines, compare them, put another version in force."),
         never, runBaselines},
    Verb{"import", QT_TRANSLATE_NOOP("commands", "Take in customers, servers and checks from CSV or JSON."), never,
         runImport},
    Verb{"export", QT_TRANSLATE_NOOP("commands", "Write customers, servers and checks as CSV or JSON."), never,
         runExport},
    Verb{"credential", QT_TRANSLATE_NOOP("commands", "Set, list and remove named ways in."), never, runCredential},
    Verb{"operators", QT_TRANSLATE_NOOP("commands", "List, add and change who may sign on to the console."), never,
         runOperators},
    Verb{"backup", QT_TRANSLATE_NOOP("commands", "Copy the whole data folder into one file."), never, runBackup},
    Verb{"restore", QT_TRANSLATE_NOOP("commands", "Put a backup in place of the data folder."), never, runRestore},
    Verb{"check-data", QT_TRANSLATE_NOOP("commands", "Examine the data folder from end to end."), never, runCheckData},
};

const Verb* findVerb(const char* name)
{
    const auto found = std::find_if(Verbs.begin(), Verbs.end(),
                                    [name](const Verb& verb) { return std::strcmp(verb.name, name) == 0; });
    return found == Verbs.end() ? nullptr : &*found;
}

/// By default each of some twenty threads keeps a heap of its own and what was freed in it: a seventh of all memory.
void shareHeaps()
{
#ifdef M_ARENA_MAX
    constexpr int heaps = 4;
    mallopt(M_ARENA_MAX, heaps);
#endif
}

int overview()
{
    print(CommandWords::tr("Usage: serverdrift [VERB] [OPTIONS]\n"));
    TextTable table({{CommandWords::tr("Verb")}, {CommandWords::tr("Does")}});
    for (const Verb& verb : Verbs) {
        if (!verb.isHidden)
            table.addRow({QString::fromLatin1(verb.name), CommandWords::tr(verb.summary)});
    }
    print(table.toString());
    print(CommandWords::tr("\nserverdrift VERB --help explains each. Exit codes: 0 fine, 1 Warning, 2 Error, "
                           "3 could not tell or do it, 64 wrong usage."));
    return ExitFine;
}

} // namespace

std::span<const Verb> verbs()
{
    return Verbs;
}

int runCommandLine(int argc, char** argv, const char* version)
{
    hardenProcess();
    shareHeaps();
    std::signal(SIGPIPE, SIG_IGN);
    const bool hasVerb = argc > 1 && argv[1][0] != '-';
    const Verb* verb = findVerb(hasVerb ? argv[1] : "console");

    QStringList arguments;
    arguments.reserve(argc);
    for (int i = hasVerb ? 2 : 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto asksFor = [&](const char* option) { return !hasVerb && argc > 1 && std::strcmp(argv[1], option) == 0; };
    const bool isOverview = asksFor("--help") || asksFor("-h");
    const bool isVersion = asksFor("--version");

    const bool needsWindow = verb && !isOverview && !isVersion && verb->needsWindow(arguments);
    const auto application = makeApplication(argc, argv, needsWindow);
    QCoreApplication::setApplicationName(u"serverdrift"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));
    installLanguage(arguments);

    if (isVersion) {
        print("serverdrift "_L1 + QCoreApplication::applicationVersion());
        return ExitFine;
    }
    if (isOverview)
        return overview();
    if (!verb) {
        printError(CommandWords::tr("There is no verb \"%1\".").arg(printable(QString::fromLocal8Bit(argv[1]))));
        printError(CommandWords::tr("Try: serverdrift --help"));
        return ExitUsage;
    }
    return verb->run(arguments);
}

} // namespace sd

#include "app/commands/commandline.h"
#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/stopsignals.h"
#include "app/commands/verbs.h"
#include "app/commands/windowarguments.h"
#include "app/console/enginesession.h"
#include "app/console/systemclock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sd {

bool consoleNeedsWindow(const QStringList& arguments)
{
    return !arguments.contains("--help"_L1) && !arguments.contains("-h"_L1);
}

int runConsole(const QStringList& arguments)
{
    CommandLine line("console", CommandWords::tr("The window, with the engine inside."));
    line.addKeyFile();
    describeWindow(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const auto window = readWindowOptions(line);
    if (!window)
        return line.wrongUsage(CommandWords::tr("A time is written like 90s, 5m or 2h."));
    if (!line.arguments().isEmpty())
        return line.wrongUsage(
            CommandWords::tr("\"%1\" is one word too many.").arg(printable(line.arguments().constFirst())));

    const SystemClock clock;
    SessionOptions options;
    options.folder = line.dataFolder();
    options.keys = SealKeyPlaces::ofSession(line.value(u"key-file"_s));
    auto session = EngineSession::open(std::move(options), clock);
    if (!session)
        return printFailure(session.failure(), line.json());
    const StopSignals stop([] { QCoreApplication::quit(); });
    if (auto shown = showWindow(**session, *window); !shown)
        return printFailure(shown.failure(), line.json());
    return ExitFine;
}

} // namespace sd

#include "app/commands/commandline.h"
#include "app/commands/demofolder.h"
#include "app/commands/demoprocess.h"
#include "app/commands/demosetup.h"
#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/progressline.h"
#include "app/commands/timetext.h"
#include "app/commands/verbs.h"
#include "app/commands/windowarguments.h"
#include "app/console/enginesession.h"
#include "app/console/systemclock.h"
#include "app/probes/icmp/icmpsocket.h"
#include "models/store/store.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>

#include <malloc.h>
#include <sys/socket.h>

#include <functional>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr quint16 firstPort = 11'610;

struct DemoArguments
{
    DemoRecord record;
    QString folder;
    double speed = 1;
    bool isPrepared = false; ///< the folder only: no estate, no window
    bool tellsPercent = false;
};

void describeDemo(CommandLine& line)
{
    line.addOption(u"servers"_s, CommandWords::tr("How many servers (40)."), CommandWords::tr("N"));
    line.addOption(u"customers"_s, CommandWords::tr("How many customers (3)."), CommandWords::tr("N"));
    line.addOption(u"history"_s, CommandWords::tr("How many months of history (13)."), CommandWords::tr("MONTHS"));
    line.addOption(u"seed"_s, CommandWords::tr("Another estate for each number; the same for the same (1)."),
                   CommandWords::tr("N"));
    line.addOption(u"speed"_s, CommandWords::tr("How many times faster than real the estate lives (1)."),
                   CommandWords::tr("X"));
    line.addOption(u"prepare"_s, CommandWords::tr("Only make the data folder ready, for a demo that opens at once."));
    line.addOption(u"headless"_s,
                   CommandWords::tr("No window: poll for a minute, print health and alarms, draw a picture."));
    describeWindow(line);
}

/// A whole number within limits; the default where the option is not given; nothing where it is wrong.
std::optional<int> numberOf(const CommandLine& line, const QString& option, int fallback, int low, int high)
{
    if (!line.isSet(option))
        return fallback;
    bool isNumber = false;
    const int number = line.value(option).toInt(&isNumber);
    return isNumber && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

/// Reads the options. Gives the name of the one that is wrong, or an empty string.
QString read(const CommandLine& line, DemoArguments& wanted)
{
    const auto customers = numberOf(line, u"customers"_s, 3, 1, demo::maxCustomers);
    const auto servers = numberOf(line, u"servers"_s, 40, 1, demo::maxServers);
    const auto months = numberOf(line, u"history"_s, 13, 0, 36);
    const auto seed = numberOf(line, u"seed"_s, 1, 0, std::numeric_limits<int>::max());
    const auto speed = numberOf(line, u"speed"_s, 1, 1, 3'600);
    if (!customers || !servers || !months || !seed || !speed)
        return !customers ? u"customers"_s
               : !servers ? u"servers"_s
               : !months  ? u"history"_s
               : !seed    ? u"seed"_s
                          : u"speed"_s;
    wanted.record.plan = {*customers, *servers, static_cast<quint64>(*seed)};
    wanted.record.months = *months;
    wanted.speed = *speed;
    wanted.isPrepared = line.isSet(u"prepare"_s);
    wanted.tellsPercent = wanted.isPrepared && line.json();
    if (!readWindowOptions(line))
        return u"for"_s;
    wanted.folder = line.isSet(u"data"_s) ? line.dataFolder() : defaultDemoFolder();
    return {};
}

/// Pings rest where this user may not send any.
void considerPings(DemoSetUp& setUp, const Clock& clock)
{
    if (!IcmpSocket::open(AF_INET, clock))
        setUp.restPings();
}

/// {"percent": 42}, a line for each step, for a window that waits.
std::function<bool(int)> percentLines()
{
    return [shown = -1](int percent) mutable {
        if (percent != std::exchange(shown, percent))
            print(
                QString::fromUtf8(QJsonDocument(QJsonObject{{u"percent"_s, percent}}).toJson(QJsonDocument::Compact)));
        return true;
    };
}

Result<void> fill(Store& store, const DemoArguments& wanted, const demo::EstatePorts& ports, const Clock& clock)
{
    ProgressLine line(CommandWords::tr("Making the estate's history"));
    DemoSetUp setUp(wanted.record, ports, clock.utcNow());
    considerPings(setUp, clock);
    const auto report =
        setUp.fill(store, loadBaselines(wanted.folder), wanted.tellsPercent ? percentLines() : line.callback());
    if (!report)
        return report.failure();
    if (wanted.tellsPercent)
        return writeDemoRecord(wanted.folder, wanted.record);
    const QLocale locale;
    print(CommandWords::tr("%1 samples of %2 series and %3 alarms since %4, one sample every %5 in the oldest part.")
              .arg(locale.toString(report->samples), locale.toString(static_cast<qint64>(report->series)),
                   locale.toString(report->alarms), momentText(report->since), ageText(report->oldestStep)));
    return writeDemoRecord(wanted.folder, wanted.record);
}

/// Starts the estate's process; its programme begins now. `ports` says where it answers.
Result<void> startEstate(DemoProcess& estate, const DemoArguments& wanted, demo::EstatePorts& ports, UtcTime now)
{
    demo::EstateProcessOptions options{.plan = wanted.record.plan,
                                       .stage = {wanted.record.filledAt, now},
                                       .lapse = {now, wanted.speed},
                                       .ports = ports,
                                       .caFile = demoCaFile(wanted.folder)};
    if (auto started = estate.start(options); !started)
        return started;
    ports = options.ports;
    print(CommandWords::tr("%n servers answer on loopback: SNMP at port %1, HTTP at %2, HTTPS at %3.", nullptr,
                           wanted.record.plan.servers)
              .arg(ports.snmp)
              .arg(ports.http)
              .arg(ports.https));
    return {};
}

/// Puts the data folder in order and starts the estate. Nobody else works on the folder meanwhile.
Result<void> prepare(DemoArguments& wanted, DemoProcess& estate, const Clock& clock)
{
    auto folder = prepareDataFolder(wanted.folder);
    if (!folder)
        return folder.failure();
    wanted.folder = *folder;
    const auto lock = EngineLock::take(wanted.folder);
    if (!lock)
        return lock.failure();
    const auto have = readDemoRecord(wanted.folder);
    const bool isReused = have && isStillGood(*have, wanted.record, clock.utcNow());
    wanted.record.filledAt = isReused ? have->filledAt : clock.utcNow();
    if (!isReused) {
        if (auto cleared = clearDemoFolder(wanted.folder); !cleared)
            return cleared;
    }
    auto store = Store::open(wanted.folder, clock);
    if (!store)
        return store.failure();

    const auto planned = demo::EstatePorts::from(firstPort);
    demo::EstatePorts ports = planned;
    if (!isReused) {
        if (auto filled = fill(**store, wanted, planned, clock); !filled)
            return filled;
        ::malloc_trim(0); // a year of samples went through the heap: half a gigabyte that nobody needs any more
    }
    if (wanted.isPrepared)
        return {};
    if (auto started = startEstate(estate, wanted, ports, clock.utcNow()); !started)
        return started;
    if (!isReused && ports == planned)
        return {};
    DemoSetUp setUp(wanted.record, ports, clock.utcNow());
    considerPings(setUp, clock);
    return setUp.refresh(**store);
}

/// Those of the options that were given, for the verb that goes on from here.
QStringList passedOn(const CommandLine& line, const QStringList& options)
{
    QStringList arguments;
    for (const QString& option : options) {
        if (line.isSet(option))
            arguments += {"--"_L1 % option, line.value(option)};
    }
    return arguments;
}

/// The picture that a window would show, drawn by a console of its own once the engine has let go of the folder.
void drawScreenshot(const QString& file, const QStringList& arguments)
{
    constexpr int patience = 60'000; // ms
    QProcess console;
    console.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    console.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"console"_s, u"--screenshot"_s, file, u"--for"_s, u"6s"_s} + arguments);
    const bool isDone = console.waitForFinished(patience) && console.exitCode() == ExitFine;
    if (isDone && QFile::exists(file))
        print(CommandWords::tr("A picture of the window: %1").arg(file));
    else
        printError(CommandWords::tr("The window could not be drawn."));
}

/// The engine for a while, its tables, and a picture of the window.
int runHeadless(const CommandLine& line, const QString& folder)
{
    const QStringList data = QStringList{u"--data"_s, folder} + passedOn(line, {u"lang"_s});
    QStringList engine = data + QStringList{u"--for"_s, line.isSet(u"for"_s) ? line.value(u"for"_s) : u"60s"_s};
    if (line.json())
        engine += u"--json"_s;
    const int code = runEngine(engine);
    if (code == ExitFine && !line.json()) {
        const QString file = line.value(u"screenshot"_s);
        drawScreenshot(file.isEmpty() ? folder % "/screenshot.png"_L1 : file, data);
    }
    return code;
}

} // namespace

bool demoNeedsWindow(const QStringList& arguments)
{
    return !arguments.contains("--headless"_L1) && !arguments.contains("--prepare"_L1) &&
           !arguments.contains("--help"_L1);
}

int runDemo(const QStringList& arguments)
{
    CommandLine line(
        "demo", CommandWords::tr("Starts a simulated estate on loopback, in a process of its own, fills a data folder "
                                 "with its history and opens the console on it. The folder is used again "
                                 "next time, as long as the options are the same."));
    describeDemo(line);
    if (const auto code = line.parse(arguments))
        return *code;
    DemoArguments wanted;
    if (const QString wrong = read(line, wanted); !wrong.isEmpty())
        return line.wrongUsage(CommandWords::tr("--%1 does not take \"%2\".").arg(wrong, line.value(wrong)));
    if (!line.arguments().isEmpty())
        return line.wrongUsage(CommandWords::tr("\"%1\" is one word too many.").arg(line.arguments().constFirst()));

    const SystemClock clock;
    DemoProcess estate;
    if (auto prepared = prepare(wanted, estate, clock); !prepared)
        return printFailure(prepared.failure(), line.json());
    if (wanted.isPrepared)
        return ExitFine;
    // The estate's certificates are issued by an authority that only this process has to trust.
    qputenv("SSL_CERT_FILE", QFile::encodeName(demoCaFile(wanted.folder)));
    if (line.isSet(u"headless"_s))
        return runHeadless(line, wanted.folder);
    return runConsole(QStringList{u"--data"_s, wanted.folder} +
                      passedOn(line, {u"lang"_s, u"screenshot"_s, u"frame-log"_s, u"for"_s}));
}

} // namespace sd

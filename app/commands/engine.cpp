#include "app/commands/commandline.h"
#include "app/commands/estatetables.h"
#include "app/commands/exitcode.h"
#include "app/commands/livepicture.h"
#include "app/commands/output.h"
#include "app/commands/stopsignals.h"
#include "app/commands/timetext.h"
#include "app/commands/verbs.h"
#include "app/commands/vitalsjson.h"
#include "app/console/enginesession.h"
#include "app/console/systemclock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

struct EngineArguments
{
    std::optional<Millis> runFor = {};
    std::optional<Millis> every = {};
    QStringList references = {};
    bool json = false;
};

void describeEngine(CommandLine& line)
{
    line.addKeyFile();
    line.addOption(u"for"_s, CommandWords::tr("End after this time: 60s, 5m, 2h."), CommandWords::tr("TIME"));
    line.addOption(u"every"_s, CommandWords::tr("Print the engine's vitals at this interval."),
                   CommandWords::tr("TIME"));
    line.addOption(u"reference"_s,
                   CommandWords::tr("An address that tells whether this machine has a network (repeatable)."),
                   CommandWords::tr("ADDRESS"));
}

/// False when a time is malformed.
bool readTime(const CommandLine& line, const QString& option, std::optional<Millis>& time)
{
    if (!line.isSet(option))
        return true;
    time = parseDuration(line.value(option));
    return time && *time > Millis{0};
}

void printVitals(const LivePicture& picture, bool json)
{
    if (!picture.vitals())
        return;
    if (json)
        print(QString::fromUtf8(QJsonDocument(toJson(*picture.vitals())).toJson(QJsonDocument::Compact)));
    else
        print(vitalsText(*picture.vitals()));
}

void printSummary(const LivePicture& picture, const EngineArguments& arguments, UtcTime now)
{
    if (!arguments.json) {
        printVitals(picture, false);
        print(u"\n"_s + healthTable(picture.estate(), picture.servers(), now));
        print(u"\n"_s + alarmTable(picture.estate(), picture.openAlarms(), now));
        return;
    }
    QJsonObject json = picture.vitals() ? toJson(*picture.vitals()) : QJsonObject();
    json[u"servers"_s] = static_cast<qint64>(picture.servers().size());
    json[u"open_alarms"_s] = static_cast<qint64>(picture.openAlarms().size());
    json[u"worst"_s] = code(worstOf(picture.openAlarms()));
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

int poll(EngineSession& session, const EngineArguments& arguments)
{
    LivePicture picture(session.feed());
    if (auto started = session.start(); !started)
        return printFailure(started.failure(), arguments.json);
    if (!arguments.json)
        print(CommandWords::tr("The engine works on %1. End it with Ctrl+C.").arg(session.folder()));

    const StopSignals stop([] { QCoreApplication::quit(); });
    if (arguments.runFor)
        QTimer::singleShot(*arguments.runFor, QCoreApplication::instance(), &QCoreApplication::quit);
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&] { printVitals(picture, arguments.json); });
    if (arguments.every)
        ticker.start(*arguments.every);
    QCoreApplication::exec();

    ticker.stop();
    session.stop();
    printSummary(picture, arguments, session.clock().utcNow());
    return ExitFine;
}

} // namespace

int runEngine(const QStringList& arguments)
{
    CommandLine line("engine",
                     CommandWords::tr("Polls the estate of a data folder without a window, until SIGTERM or Ctrl+C. "
                                      "At its end it prints the estate's health and the alarm queue, "
                                      "or with --json its vitals in one line."));
    describeEngine(line);
    if (const auto code = line.parse(arguments))
        return *code;
    EngineArguments wanted{.references = line.values(u"reference"_s), .json = line.json()};
    if (!readTime(line, u"for"_s, wanted.runFor) || !readTime(line, u"every"_s, wanted.every))
        return line.wrongUsage(CommandWords::tr("A time is written like 90s, 5m or 2h."));
    if (!line.arguments().isEmpty())
        return line.wrongUsage(CommandWords::tr("\"%1\" is one word too many.").arg(line.arguments().constFirst()));

    const SystemClock clock;
    SessionOptions options;
    options.folder = line.dataFolder();
    options.keys = SealKeyPlaces::ofSession(line.value(u"key-file"_s));
    options.engine.referenceTargets = wanted.references;
    auto session = EngineSession::open(std::move(options), clock);
    if (!session)
        return printFailure(session.failure(), wanted.json);
    return poll(**session, wanted);
}

} // namespace sd

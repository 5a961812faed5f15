#include "app/commands/commandline.h"
#include "app/commands/demoprocess.h"
#include "app/commands/exitcode.h"
#include "app/commands/output.h"
#include "app/commands/verbs.h"
#include "app/console/systemclock.h"
#include "app/demo/estateprocess.h"

#include <QHostAddress>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

demo::EstateProcessOptions optionsOf(const CommandLine& line)
{
    demo::EstateProcessOptions options;
    options.plan.customers = line.value(u"customers"_s).toInt();
    options.plan.servers = line.value(u"servers"_s).toInt();
    options.plan.seed = line.value(u"seed"_s).toULongLong();
    options.plan.baseAddress = QHostAddress(line.value(u"base-address"_s)).toIPv4Address();
    options.ports = demo::EstatePorts::from(line.value(u"port"_s).toUShort());
    options.stage = {fromMs(line.value(u"epoch"_s).toLongLong()), fromMs(line.value(u"begin"_s).toLongLong())};
    options.lapse = {options.stage.begin, line.value(u"speed"_s).toDouble()};
    options.caFile = line.value(u"ca-file"_s);
    return options;
}

} // namespace

int runDemoEstate(const QStringList& arguments)
{
    CommandLine line("demo-estate",
                     CommandWords::tr("Plays the demo's servers on loopback. Started by the verb demo."));
    for (const auto& name : {u"customers"_s, u"servers"_s, u"seed"_s, u"base-address"_s, u"port"_s, u"epoch"_s,
                             u"begin"_s, u"speed"_s, u"ca-file"_s})
        line.addOption(name, CommandWords::tr("As the verb demo gives it."), CommandWords::tr("VALUE"));
    if (const auto code = line.parse(arguments))
        return *code;
    const demo::EstateProcessOptions options = optionsOf(line);
    if (options.plan.baseAddress >> 24 != 127)
        return line.wrongUsage(CommandWords::tr("The demo's servers live in 127.0.0.0/8."));

    const SystemClock clock;
    const auto played = demo::runEstate(options, clock, [](const demo::EstatePorts& ports) {
        std::fputs(readyLine(ports).constData(), stdout);
        std::fflush(stdout);
    });
    if (played)
        return ExitFine;
    std::fprintf(stdout, "%s\n", qUtf8Printable(played.failure().code)); // for whoever started us
    return printFailure(played.failure());
}

} // namespace sd

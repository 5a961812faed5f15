#include "app/commands/windowarguments.h"

#include "app/commands/output.h"
#include "app/commands/timetext.h"

using namespace Qt::StringLiterals;

namespace sd {

void describeWindow(CommandLine& line)
{
    line.addOption(u"screenshot"_s,
                   CommandWords::tr("Write a picture of the window (PNG) at the end of --for, then end."),
                   CommandWords::tr("FILE"));
    line.addOption(u"frame-log"_s, CommandWords::tr("Write how long repaints took and the window stood still (JSON)."),
                   CommandWords::tr("FILE"));
    line.addOption(u"for"_s, CommandWords::tr("End after this time: 60s, 5m, 2h."), CommandWords::tr("TIME"));
}

std::optional<WindowOptions> readWindowOptions(const CommandLine& line)
{
    WindowOptions options{.screenshot = line.value(u"screenshot"_s),
                          .frameLog = line.value(u"frame-log"_s),
                          .language = line.value(u"lang"_s)};
    if (line.isSet(u"for"_s)) {
        options.runFor = parseDuration(line.value(u"for"_s));
        if (!options.runFor || *options.runFor <= Millis{0})
            return std::nullopt;
    }
    return options;
}

} // namespace sd

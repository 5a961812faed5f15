#pragma once

#include "app/commands/commandline.h"
#include "app/console/window/consolewindow.h"

namespace sd {

/// Adds --screenshot, --frame-log and --for, which every verb with a window has.
void describeWindow(CommandLine& line);
/// Nothing when --for is not a time.
std::optional<WindowOptions> readWindowOptions(const CommandLine& line);

} // namespace sd

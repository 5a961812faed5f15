#pragma once

#include "tests/widgets/fakeconsole.h"

namespace sd::test {

/// A plausible evening at a provider: five customers, some forty servers, ten alarms of every kind.
/// Ids: server 1 is NB-DC02; alarm 1 is its system volume at Error, the worst one.
void fillSample(FakeConsole& console, UtcTime now);

/// The same customers, and as many servers as asked for, each with four series; one in fifty in trouble.
void fillLarge(FakeConsole& console, UtcTime now, int servers);

} // namespace sd::test

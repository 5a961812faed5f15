#pragma once

#include "tests/widgets/fakeconsole.h"

namespace sd::test {

/// Adds to the first customer what fillSample has not got: a server's iLO with a disk that fails, one that was pulled
/// and a warm sensor, and a UPS on battery. Returns the iLO; the UPS has the next number.
ServerId addMachines(FakeConsole& console, UtcTime now);

} // namespace sd::test

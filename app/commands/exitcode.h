#pragma once

#include "models/domain/state.h"

namespace sd {

/// How a command ends, the same for every verb.
enum ExitCode : int {
    ExitFine = 0,
    ExitWarning = 1, ///< the thing asked about is at Warning
    ExitError = 2,   ///< … at Error
    ExitUnknown = 3, ///< could not tell, or could not do it
    ExitUsage = 64,  ///< wrong usage (EX_USAGE of sysexits.h)
};

ExitCode exitCodeFor(State state);

} // namespace sd

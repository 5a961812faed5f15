#pragma once

namespace sd {

/// Keeps what this process holds in memory from other processes of the same user and out of core files:
/// not dumpable (PR_SET_DUMPABLE, which also refuses ptrace), core size 0. Call it before anything else.
/// A debug build leaves it out when SERVERDRIFT_ALLOW_DEBUGGER is set.
void hardenProcess();

} // namespace sd

#include "app/console/secrets/processhardening.h"

#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace sd {

void hardenProcess()
{
#ifndef NDEBUG
    if (qEnvironmentVariableIsSet("SERVERDRIFT_ALLOW_DEBUGGER"))
        return;
#endif
    constexpr rlimit NoCore{0, 0};
    setrlimit(RLIMIT_CORE, &NoCore);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace sd

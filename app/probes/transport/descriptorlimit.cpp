#include "app/probes/transport/descriptorlimit.h"

#include <sys/resource.h>

namespace sd {

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    // Refused, the polls beyond the limit fail one by one and say why.
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace sd

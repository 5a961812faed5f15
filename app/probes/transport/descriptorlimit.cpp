#include "app/probes/transport/descriptorlimit.h"

#include <sys/resource.h>

#include <algorithm>

namespace sd {

namespace {
/// More than any estate needs. Where a container allows a thousand million, programs that we start and that close all
/// they might have inherited would be at it for minutes.
constexpr rlim_t Enough = 262'144;
} // namespace

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= Enough)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, Enough);
    // Refused, the polls beyond the limit fail one by one and say why.
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace sd

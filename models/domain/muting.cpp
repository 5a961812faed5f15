#include "models/domain/muting.h"

#include <algorithm>

namespace sd {

const ServiceWindow* windowFor(const std::vector<ServiceWindow>& windows, ServerId server, UtcTime now)
{
    const ServiceWindow* best = nullptr;
    for (const ServiceWindow& window : windows) {
        if (!window.when.contains(now) || (best && window.when.to <= best->when.to))
            continue;
        if (std::find(window.servers.begin(), window.servers.end(), server) != window.servers.end())
            best = &window;
    }
    return best;
}

} // namespace sd

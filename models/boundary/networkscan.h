#pragma once

#include "models/boundary/subscription.h"
#include "models/domain/scan.h"

#include <functional>

namespace sd {

/// Looks through a network for what could be watched.
class NetworkScan
{
public:
    NetworkScan() = default;
    virtual ~NetworkScan() = default;
    Q_DISABLE_COPY_MOVE(NetworkScan)

    using Told = std::function<void(const ScanNews&)>;
    /// Begins at once. `told` is called a few times a second on the thread that asked (it needs an event loop), and a
    /// last time with isOver. When the subscription goes, nothing more is asked of anybody, and nobody is told.
    [[nodiscard]] virtual Subscription scan(ScanWish wish, Told told) = 0;
};

} // namespace sd

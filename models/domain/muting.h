#pragma once

#include "models/domain/ids.h"
#include "models/domain/interval.h"

#include <QString>

#include <vector>

namespace sd {

/// Why an alarm is kept but nobody is called. Stored as these numbers.
enum class MuteReason : quint8 {
    None = 0,
    Window = 1,       ///< in a service window
    Dependency = 2,   ///< every parent is down
    LocalNetwork = 3, ///< the console itself lost its network
    Snoozed = 4,      ///< put off by a person until a time
};

/// An agreed time for planned work on named servers. Muting only: polling goes on.
struct ServiceWindow
{
    WindowId id;
    QString title;
    Interval when;
    std::vector<ServerId> servers;
    QString setBy;

    bool operator==(const ServiceWindow&) const = default;
};

/// The window that covers the server now, or nullptr. The one that ends last wins.
const ServiceWindow* windowFor(const std::vector<ServiceWindow>& windows, ServerId server, UtcTime now);

} // namespace sd

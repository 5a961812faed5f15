#pragma once

#include "app/demo/estateplan.h"
#include "app/demo/rhythm.h"
#include "app/demo/story.h"
#include "models/boundary/clock.h"
#include "models/domain/failure.h"

#include <QString>

#include <functional>

namespace sd::demo {

/// Where the estate listens, on every one of its addresses.
struct EstatePorts
{
    quint16 snmp = 0;
    quint16 http = 0;
    quint16 https = 0;
    quint16 expiring = 0; ///< HTTPS with the certificate that nobody has renewed

    /// Four in a row; for 0 any four that are free.
    static EstatePorts from(quint16 first)
    {
        if (first == 0)
            return {};
        return {first, static_cast<quint16>(first + 1), static_cast<quint16>(first + 2),
                static_cast<quint16>(first + 3)};
    }
    bool operator==(const EstatePorts&) const = default;
};

/// The DNS name that the estate's certificates bear for a server: "nb-web01.demo.example".
QString webName(const DemoServer& server);

struct EstateProcessOptions
{
    PlanOptions plan;
    Stage stage;
    Lapse lapse;
    EstatePorts ports; ///< those that are 0 are chosen by the kernel
    QString caFile;    ///< where to write the authority's certificate; empty: nowhere
};

/// Plays the estate until SIGTERM, SIGINT, the end of standard input or the end of the parent process, whichever comes
/// first. `ready` is called once everything answers, with the ports where it does. Blocks; not to be called where other
/// threads run already.
Result<void> runEstate(const EstateProcessOptions& options, const Clock& clock,
                       const std::function<void(const EstatePorts&)>& ready);

} // namespace sd::demo

#include "app/engine/engine.h"
#include "app/probes/transport/descriptorlimit.h"

namespace sd {

WorkerFactory realWorkers(const Clock& clock)
{
    raiseDescriptorLimit();
    return [&clock](ProbeKind kind, PollSink& sink) -> std::unique_ptr<PollWorker> {
        switch (kind) {
        case ProbeKind::Icmp:
            return makeIcmpWorker(sink, clock);
        case ProbeKind::Snmp:
            return makeSnmpWorker(sink, clock);
        case ProbeKind::Plugin:
            return makePluginWorker(sink, clock);
        case ProbeKind::Smb:
            return makeShareWorker(sink, clock);
        case ProbeKind::Tcp:
        case ProbeKind::Http:
        case ProbeKind::Tls:
        case ProbeKind::Dns:
        case ProbeKind::Prometheus:
        case ProbeKind::Nut:
        case ProbeKind::Redfish:
        case ProbeKind::Chain:
        case ProbeKind::StatusPage:
        case ProbeKind::Domain:
        case ProbeKind::Wsman:
            break;
        }
        return makeNetWorker(sink, clock);
    };
}

} // namespace sd

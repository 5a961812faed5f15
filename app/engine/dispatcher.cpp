#include "app/engine/dispatcher.h"

#include <utility>

namespace sd {

Dispatcher::Dispatcher(WorkerFactory factory, PollSink& sink)
    : m_factory(std::move(factory))
    , m_sink(sink)
{}

Dispatcher::Family Dispatcher::familyOf(ProbeKind kind)
{
    switch (kind) {
    case ProbeKind::Icmp:
        return Icmp;
    case ProbeKind::Snmp:
        return Snmp;
    case ProbeKind::Plugin:
        return Plugin;
    case ProbeKind::Smb:
        return Share;
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
        return Net;
    }
    return Net;
}

ProbeKind Dispatcher::kindOf(Family family)
{
    switch (family) {
    case Icmp:
        return ProbeKind::Icmp;
    case Snmp:
        return ProbeKind::Snmp;
    case Plugin:
        return ProbeKind::Plugin;
    case Share:
        return ProbeKind::Smb;
    case Net:
    case FamilyCount:
        break;
    }
    return ProbeKind::Tcp;
}

void Dispatcher::add(ProbeKind kind, PollOrder order)
{
    m_desks[familyOf(kind)].orders.push_back(std::move(order));
}

void Dispatcher::flush()
{
    for (size_t i = 0; i < m_desks.size(); ++i) {
        Desk& desk = m_desks[i];
        if (desk.orders.empty())
            continue;
        if (!desk.worker)
            desk.worker = m_factory(kindOf(static_cast<Family>(i)), m_sink);
        desk.worker->submit(std::exchange(desk.orders, {}));
    }
}

void Dispatcher::stop()
{
    for (Desk& desk : m_desks) {
        desk.orders.clear();
        desk.worker.reset();
    }
}

} // namespace sd

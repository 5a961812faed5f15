#include "app/demo/demochecks.h"

#include "app/demo/demoseries.h"

#include <QDateTime>

#include <algorithm>

namespace sd::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString kindOf(Role role)
{
    switch (role) {
    case Role::DomainController:
    case Role::FileServer:
    case Role::SqlServer:
    case Role::WebServer:
    case Role::RemoteDesktop:
        return u"windows"_s;
    case Role::LinuxApp:
        return u"linux"_s;
    case Role::HyperVHost:
    case Role::EsxiHost:
        return u"hypervisor"_s;
    case Role::IloBmc:
    case Role::IdracBmc:
        return u"bmc"_s;
    case Role::Ups:
        return u"ups"_s;
    case Role::Pdu:
        return u"pdu"_s;
    case Role::Cooling:
        return u"cooling"_s;
    case Role::Switch:
        return u"switch"_s;
    case Role::CloudService:
        return u"cloud"_s;
    }
    return {};
}

/// The groups that technicians speak of.
QStringList tagsOf(Role role)
{
    if (role == Role::DomainController)
        return {u"domän"_s};
    if (role == Role::SqlServer)
        return {u"databas"_s};
    return role == Role::WebServer ? QStringList{u"webb"_s} : QStringList();
}

/// A customer's own value over the baseline's, with the reason that a technician would have written down.
ThresholdRule overrideOf(const QString& metric, const QString& instance, Threshold threshold, const QString& reason)
{
    threshold.origin = {u"check"_s, u"A. Ek"_s, {}, reason};
    return {metric, instance, threshold};
}

/// Lists a server's checks. Ids are names within the estate: -1, -2 …
class CheckList
{
public:
    CheckList(Estate& estate, const DemoServer& server, const EstatePorts& ports, const DemoIntervals& intervals)
        : m_estate(estate)
        , m_server(server)
        , m_ports(ports)
        , m_intervals(intervals)
    {}

    void addAll()
    {
        const Role role = m_server.role;
        if (role == Role::CloudService) {
            addSite();
            addCertificate();
            return;
        }
        // On loopback an echo comes back from whatever address: no use where a server is to go away.
        const bool isBranch = m_server.site == "Filialen"_L1;
        if (!isBranch)
            add(u"Ping"_s, IcmpParams{.count = 1}, m_intervals.ping);
        addSnmp();
        if (role == Role::WebServer) {
            addSite();
            addCertificate();
        }
        if (role == Role::IloBmc || role == Role::IdracBmc)
            addHardware();
        if (role == Role::IloBmc)
            add(u"iLO"_s, SnmpParams{.port = m_ports.snmp, .baseline = u"hpe-proliant"_s}, m_intervals.snmp);
        if (role == Role::RemoteDesktop)
            add(u"Inloggningsport"_s, TcpParams{.port = m_ports.https}, m_intervals.web);
    }

private:
    Check& add(const QString& name, CheckParams params, Millis interval)
    {
        Check check;
        check.id = {-static_cast<qint64>(m_estate.checks.size()) - 1};
        check.server = {-static_cast<qint64>(m_server.index) - 1};
        check.name = name;
        check.params = std::move(params);
        check.interval = interval;
        check.timeout = std::min<Millis>(3s, interval / 2);
        m_estate.checks.push_back(std::move(check));
        return m_estate.checks.back();
    }

    void addSnmp()
    {
        Check& check = add(u"SNMP"_s, SnmpParams{.port = m_ports.snmp}, m_intervals.snmp);
        if (m_server.part == Part::CpuPeaks) {
            Threshold threshold{.warning = 0.8, .error = 0.92, .hysteresis = 0.05};
            check.overrides.push_back(overrideOf(u"system.cpu.utilization"_s, QString(), threshold,
                                                 u"Ekonomisystemet står still redan vid korta toppar"_s));
        }
    }

    void addSite()
    {
        HttpParams params;
        params.url = u"http://{address}:%1/"_s.arg(m_ports.http);
        Check& check = add(u"Webbplats"_s, params, m_intervals.web);
        if (m_server.part == Part::WebTrouble) {
            Threshold threshold{.warning = 1.0, .error = 2.5, .badSamples = 2, .ofSamples = 3};
            check.overrides.push_back(overrideOf(u"http.client.request.duration"_s, u"*"_s, threshold,
                                                 u"Journalsystemet ska svara inom en sekund enligt avtal"_s));
        }
    }

    void addCertificate()
    {
        const bool isExpiring = m_server.part == Part::ExpiringCertificate;
        add(u"Certifikat"_s,
            TlsParams{.port = isExpiring ? m_ports.expiring : m_ports.https, .serverName = webName(m_server)},
            m_intervals.certificate);
    }

    void addHardware()
    {
        HttpParams params;
        params.url = u"https://{address}:%1/redfish/v1/Systems/1"_s.arg(m_ports.https);
        params.refuseBody = unhealthyPattern();
        params.verifyTls = false; // as they come from the factory
        add(u"Maskinvara"_s, params, m_intervals.web);
    }

    Estate& m_estate;
    const DemoServer& m_server;
    const EstatePorts& m_ports;
    const DemoIntervals& m_intervals;
};

/// The ids of the servers that `wanted` says yes to.
template<typename Wanted>
std::vector<ServerId> pick(const EstatePlan& plan, const std::vector<ServerId>& ids, Wanted wanted)
{
    std::vector<ServerId> picked;
    for (const DemoServer& server : plan.servers) {
        if (wanted(server))
            picked.push_back(ids[static_cast<size_t>(server.index)]);
    }
    return picked;
}

} // namespace

DemoIntervals DemoIntervals::forServers(int servers)
{
    if (servers <= 200)
        return {};
    return {60s, 60s, 60s, 10min};
}

Estate makeEstate(const EstatePlan& plan, const EstatePorts& ports)
{
    Estate estate;
    for (const DemoCustomer& customer : plan.customers)
        estate.customers.push_back(
            {{-static_cast<qint64>(estate.customers.size()) - 1}, customer.name, customer.reference});
    const DemoIntervals intervals = DemoIntervals::forServers(static_cast<int>(plan.servers.size()));
    for (const DemoServer& server : plan.servers) {
        Server made;
        made.id = {-static_cast<qint64>(server.index) - 1};
        made.customer = {-static_cast<qint64>(server.customer) - 1};
        made.name = server.name;
        made.address = server.addressText();
        made.kind = kindOf(server.role);
        made.site = server.site;
        made.tags = tagsOf(server.role);
        estate.servers.push_back(made);
        if (server.parent >= 0)
            estate.dependencies.emplace_back(made.id, ServerId{-static_cast<qint64>(server.parent) - 1});
        CheckList(estate, server, ports, intervals).addAll();
    }
    return estate;
}

Adjustments makeAdjustments(const EstatePlan& plan, const Estate& estate, UtcTime now)
{
    const auto first = [&plan, &estate](auto wanted) {
        const auto found = std::ranges::find_if(plan.servers, wanted);
        return found == plan.servers.end() ? ServerId{} : estate.servers[static_cast<size_t>(found->index)].id;
    };
    Adjustments made;
    if (!estate.customers.empty())
        made.push_back({.customer = estate.customers.front().id,
                        .metric = u"system.filesystem.utilization"_s,
                        .patch = {.warning = OwnLimit{0.88}},
                        .reason = u"Kunden rensar själv den första i månaden, överenskommet på samverkansmötet"_s,
                        .by = u"A. Ek"_s,
                        .at = now - 41 * 24h});
    constexpr quint8 workingDays = 0x1f;
    made.push_back({.tag = u"databas"_s,
                    .metric = u"system.cpu.utilization"_s,
                    .patch = {.hours = std::vector{LimitHours{workingDays, 22 * 60, 4 * 60, 0.98, {}}}},
                    .reason = u"Säkerhetskopian tar processorn om nätterna"_s,
                    .by = u"S. Nyström"_s,
                    .at = now - 19 * 24h});
    if (const ServerId files = first([](const DemoServer& server) { return server.part == Part::FillingVolume; }))
        made.push_back({.server = files,
                        .metric = u"serverdrift.filesystem.time_to_full"_s,
                        .patch = {.warning = OwnLimit{4 * 3600}},
                        .reason = u"Importen fyller volymen och tömmer den själv"_s,
                        .by = u"J. Lind"_s,
                        .at = now - 12 * 24h});
    if (const ServerId domain = first([](const DemoServer& server) { return server.role == Role::DomainController; }))
        made.push_back({.server = domain,
                        .metric = u"system.filesystem.utilization"_s,
                        .instance = u"C:"_s,
                        .patch = {.warning = OwnLimit{0.92}},
                        .reason = u"Systemdisken är liten men växer inte"_s,
                        .by = u"A. Ek"_s,
                        .at = now - 5 * 24h});
    return made;
}

std::vector<ServiceWindow> makeWindows(const EstatePlan& plan, const std::vector<ServerId>& servers,
                                       const Rhythm& rhythm, UtcTime since, UtcTime now)
{
    const auto isIll = [](const DemoServer& server) {
        return server.part == Part::IllVolume && server.parent >= 0 && server.site != "Filialen"_L1;
    };
    const auto isPatched = [](const DemoServer& server) { return isComputer(server.role); };
    std::vector<ServiceWindow> windows;
    if (const auto ill = pick(plan, servers, isIll); !ill.empty())
        windows.push_back({{}, u"Utökning av volym D:"_s, {now - 20min, now + 3h}, ill, u"J. Lind"_s});
    if (const auto web = pick(plan, servers, [](const DemoServer& server) { return server.role == Role::WebServer; });
        !web.empty())
        windows.push_back({{}, u"Nytt certifikat på webbservrarna"_s, {now + 22h, now + 23h}, web, u"S. Nyström"_s});

    const auto patched = pick(plan, servers, isPatched);
    for (UtcTime night = rhythm.patchNight(now); !patched.empty() && night > since;
         night = rhythm.patchNight(night - 24h))
        windows.push_back({{}, u"Månatligt servicefönster"_s, {night, night + 4h}, patched, u"Schema"_s});
    return windows;
}

} // namespace sd::demo

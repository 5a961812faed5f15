#include "app/demo/estateplan.h"

#include "app/demo/noise.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace sd::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr double GiB = 1024.0 * 1024 * 1024;

struct Place
{
    Role role;
    bool branch = false; ///< behind the branch office's switch
};

/// The order in which a customer's servers are bought. What follows after the last is `moreRoles`, over and over.
constexpr std::array firstPlaces{Place{Role::Switch},
                                 Place{Role::DomainController},
                                 Place{Role::FileServer},
                                 Place{Role::SqlServer},
                                 Place{Role::WebServer},
                                 Place{Role::RemoteDesktop},
                                 Place{Role::Switch},
                                 Place{Role::FileServer, true},
                                 Place{Role::HyperVHost},
                                 Place{Role::IloBmc},
                                 Place{Role::Ups},
                                 Place{Role::LinuxApp},
                                 Place{Role::CloudService},
                                 Place{Role::DomainController},
                                 Place{Role::EsxiHost},
                                 Place{Role::IdracBmc},
                                 Place{Role::DomainController, true},
                                 Place{Role::Cooling},
                                 Place{Role::Pdu}};
constexpr std::array moreRoles{Role::RemoteDesktop, Role::LinuxApp,   Role::WebServer, Role::SqlServer,
                               Role::RemoteDesktop, Role::FileServer, Role::LinuxApp,  Role::HyperVHost};

struct RoleFacts
{
    QLatin1StringView word; ///< in the server's name
    int cores;
    double memoryGiB;
};

RoleFacts factsOf(Role role)
{
    switch (role) {
    case Role::DomainController:
        return {"DC"_L1, 2, 8};
    case Role::FileServer:
        return {"FS"_L1, 4, 16};
    case Role::SqlServer:
        return {"SQL"_L1, 8, 64};
    case Role::WebServer:
        return {"WEB"_L1, 4, 16};
    case Role::RemoteDesktop:
        return {"RDS"_L1, 8, 48};
    case Role::LinuxApp:
        return {"APP"_L1, 4, 16};
    case Role::HyperVHost:
        return {"HV"_L1, 16, 256};
    case Role::EsxiHost:
        return {"ESX"_L1, 16, 256};
    case Role::IloBmc:
        return {"ILO"_L1, 0, 0};
    case Role::IdracBmc:
        return {"IDRAC"_L1, 0, 0};
    case Role::Ups:
        return {"UPS"_L1, 0, 0};
    case Role::Pdu:
        return {"PDU"_L1, 0, 0};
    case Role::Cooling:
        return {"KYLA"_L1, 0, 0};
    case Role::Switch:
        return {"SW"_L1, 0, 0};
    case Role::CloudService:
        return {"MOLN"_L1, 0, 0};
    }
    return {};
}

/// Made-up companies; a number tells those beyond the list apart.
DemoCustomer customerOf(int number)
{
    struct Known
    {
        const char16_t* name;
        QLatin1StringView prefix;
    };
    static constexpr std::array<Known, 12> known{{{u"Norrbygg AB", "NB"_L1},
                                                  {u"Mälarvård", "MV"_L1},
                                                  {u"Björklunda kommun", "BK"_L1},
                                                  {u"Siljans Trä AB", "ST"_L1},
                                                  {u"Bergslagens Energi", "BE"_L1},
                                                  {u"Västerhavets Fisk", "VF"_L1},
                                                  {u"Ådalens Åkeri", "AA"_L1},
                                                  {u"Östgöta Revision", "OR"_L1},
                                                  {u"Skånska Kliniken", "SK"_L1},
                                                  {u"Dalslands Plåt", "DP"_L1},
                                                  {u"Roslagens Bygg", "RB"_L1},
                                                  {u"Gotska Fastigheter", "GF"_L1}}};
    const Known& base = known[static_cast<size_t>(number) % known.size()];
    const int round = number / static_cast<int>(known.size());
    DemoCustomer customer{QString::fromUtf16(base.name), base.prefix, QString::number(10'001 + number)};
    if (round > 0) {
        customer.name = customer.name % u' ' % QString::number(round + 1);
        customer.prefix = customer.prefix % QString::number(round + 1);
    }
    return customer;
}

QString siteOf(Role role, bool branch, int customer)
{
    if (role == Role::CloudService)
        return u"Molnet"_s;
    if (branch)
        return u"Filialen"_s;
    return customer % 2 == 0 ? u"Datacenter Falun"_s : u"Datacenter Borlänge"_s;
}

/// Which trouble goes to whom: one of each among the first three customers, and again with the next three.
Part partOf(int customer, Role role, int nth, bool branch)
{
    switch (customer % 3) {
    case 0:
        if (role == Role::SqlServer && nth == 1)
            return Part::CpuPeaks;
        if (role == Role::FileServer && nth == 1)
            return Part::FillingVolume;
        if (role == Role::IloBmc && nth == 1)
            return Part::FailingDisk;
        return Part::None;
    case 1:
        if (role == Role::Switch && nth == 1)
            return Part::FlappingLink;
        if (role == Role::WebServer && nth == 1)
            return Part::WebTrouble;
        if (role == Role::FileServer && nth == 1)
            return Part::IllVolume;
        if (role == Role::RemoteDesktop && nth == 1)
            return Part::MemoryLeak;
        return Part::None;
    default:
        if (role == Role::Switch && nth == 2)
            return Part::BranchSwitch;
        if (role == Role::FileServer && branch)
            return Part::IllVolume;
        if (role == Role::WebServer && nth == 1)
            return Part::ExpiringCertificate;
        return Part::None;
    }
}

DemoVolume volume(const QString& label, double gib, quint64 seed, quint64 salt)
{
    DemoVolume made{label, gib * GiB};
    made.low = between(0.25, 0.5, seed, salt);
    // One volume in fourteen is cleaned too late.
    made.high = mix(seed, salt + 1) % 14 == 0 ? between(0.88, 0.955, seed, salt + 2)
                                              : made.low + between(0.05, 0.25, seed, salt + 2);
    made.days = between(60, 200, seed, salt + 3);
    return made;
}

void giveVolumes(DemoServer& server)
{
    auto add = [&server](const QString& label, double gib) {
        server.volumes.push_back(volume(label, gib, server.seed, 100 + 10 * server.volumes.size()));
    };
    if (server.role == Role::EsxiHost) {
        add(u"datastore1"_s, 2'000);
        return;
    }
    if (server.role == Role::LinuxApp) {
        add(u"/"_s, 40);
        add(u"/var"_s, 60);
        add(u"/srv"_s, 120);
        return;
    }
    add(u"C:"_s, 100);
    if (server.role == Role::FileServer)
        add(u"D:"_s, 130);
    if (server.role == Role::SqlServer) {
        add(u"D:"_s, 250);
        add(u"L:"_s, 60);
    }
    if (server.role == Role::HyperVHost)
        add(u"V:"_s, 4'000);
}

void givePorts(DemoServer& server, int customer)
{
    if (server.role == Role::CloudService)
        return;
    if (server.role != Role::Switch) {
        const bool large = server.role == Role::HyperVHost || server.role == Role::EsxiHost;
        const QString name = isWindows(server.role) ? u"Ethernet0"_s : u"eth0"_s;
        server.ports.push_back({name, large ? 1e10 : 1e9, between(0.02, 0.2, server.seed, 40)});
        return;
    }
    constexpr int accessPorts = 12;
    for (int port = 1; port <= accessPorts; ++port)
        server.ports.push_back({u"Gi1/0/"_s % QString::number(port), 1e9,
                                between(0.005, 0.12, server.seed, 40 + static_cast<quint64>(port))});
    server.ports.push_back({customer % 2 == 0 ? u"Te1/1/1"_s : u"Gi1/0/24"_s, 1e10, 0.08});
}

class Planner
{
public:
    explicit Planner(const PlanOptions& options)
        : m_plan{options, {}, {}}
        , m_address(options.baseAddress)
    {}

    EstatePlan make()
    {
        const int customers = std::clamp(m_plan.options.customers, 1, maxCustomers);
        const int servers = std::clamp(m_plan.options.servers, 1, maxServers);
        m_plan.servers.reserve(static_cast<size_t>(servers));
        for (int i = 0; i < customers; ++i) {
            m_plan.customers.push_back(customerOf(i));
            addCustomer(i, servers / customers + (i < servers % customers ? 1 : 0));
        }
        return std::move(m_plan);
    }

private:
    void addCustomer(int customer, int servers)
    {
        std::array<int, 15> counts{};
        int core = -1;
        int branchSwitch = -1;
        for (int i = 0; i < servers; ++i) {
            const auto place = static_cast<size_t>(i);
            const Place what = place < firstPlaces.size()
                                   ? firstPlaces[place]
                                   : Place{moreRoles[(place - firstPlaces.size()) % moreRoles.size()]};
            const int nth = ++counts[static_cast<size_t>(what.role)];
            DemoServer server = makeServer(customer, what, nth);
            const bool isBranchSwitch = what.role == Role::Switch && nth == 2;
            if (what.role != Role::CloudService && i > 0)
                server.parent = what.branch ? branchSwitch : core;
            if (what.role == Role::Switch)
                (isBranchSwitch ? branchSwitch : core) = server.index;
            m_plan.servers.push_back(std::move(server));
        }
    }

    DemoServer makeServer(int customer, Place what, int nth)
    {
        const RoleFacts facts = factsOf(what.role);
        DemoServer server;
        server.index = static_cast<int>(m_plan.servers.size());
        server.customer = customer;
        server.role = what.role;
        server.part = partOf(customer, what.role, nth, what.branch);
        server.address = nextAddress();
        server.seed = mix(m_plan.options.seed, static_cast<quint64>(server.index));
        server.name = m_plan.customers.back().prefix % u'-' % facts.word % QString::number(nth).rightJustified(2, u'0');
        server.site = siteOf(what.role, what.branch || (what.role == Role::Switch && nth == 2), customer);
        server.cores = facts.cores;
        server.memory = facts.memoryGiB * GiB;
        if (isComputer(what.role))
            giveVolumes(server);
        givePorts(server, customer);
        if (server.part == Part::IllVolume)
            server.volumes.back() = {u"D:"_s, 130 * GiB, 0.86, 0.925, 400};
        return server;
    }

    /// No .0 and no .255: people take them for something else.
    quint32 nextAddress()
    {
        while ((m_address & 0xff) == 0 || (m_address & 0xff) == 0xff)
            ++m_address;
        return m_address++;
    }

    EstatePlan m_plan;
    quint32 m_address;
};

} // namespace

QString DemoServer::addressText() const
{
    return QHostAddress(address).toString();
}

const DemoServer* EstatePlan::at(quint32 address) const
{
    const auto found =
        std::lower_bound(servers.begin(), servers.end(), address,
                         [](const DemoServer& server, quint32 wanted) { return server.address < wanted; });
    return found != servers.end() && found->address == address ? &*found : nullptr;
}

EstatePlan planEstate(const PlanOptions& options)
{
    return Planner(options).make();
}

bool isComputer(Role role)
{
    return role <= Role::EsxiHost;
}

bool isWindows(Role role)
{
    return role <= Role::RemoteDesktop || role == Role::HyperVHost;
}

} // namespace sd::demo

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace sd::demo {

/// What a server is there for; its rhythm, its hardware and its checks follow from that.
enum class Role : quint8 {
    DomainController,
    FileServer,
    SqlServer,
    WebServer,
    RemoteDesktop,
    LinuxApp,
    HyperVHost,
    EsxiHost,
    IloBmc,
    IdracBmc,
    Ups,
    Pdu,
    Cooling,
    Switch,
    CloudService,
};

/// The trouble a server is cast for, so that something is always going on. Everybody else only has ordinary luck.
enum class Part : quint8 {
    None,
    CpuPeaks,            ///< short spells at 97 %
    FillingVolume,       ///< its last volume fills up and is emptied
    FlappingLink,        ///< its last port goes down and up
    BranchSwitch,        ///< goes away with everything behind it
    IllVolume,           ///< its last volume is nearly full, and stays so
    WebTrouble,          ///< answers 503 for a while, and slowly
    FailingDisk,         ///< a drive predicts its end
    MemoryLeak,          ///< from patch night to patch night
    ExpiringCertificate, ///< nobody has renewed it
};

struct DemoVolume
{
    QString label;     ///< "C:", "/var"
    double bytes = 0;  ///< size
    double low = 0.3;  ///< share used after a clean-up …
    double high = 0.6; ///< … and before the next
    double days = 90;  ///< between two clean-ups
};

struct DemoPort
{
    QString name;
    double bitsPerSecond = 1e9;
    double share = 0.05; ///< of the speed, at noon of a working day
};

struct DemoServer
{
    int index = 0; ///< in EstatePlan::servers
    int customer = 0;
    Role role = Role::LinuxApp;
    Part part = Part::None;
    int parent = -1;     ///< index of the switch it stands behind, -1: none
    quint32 address = 0; ///< IPv4 in host order, in 127.0.0.0/8
    quint64 seed = 0;
    QString name;
    QString site;
    int cores = 0;
    double memory = 0; ///< bytes
    std::vector<DemoVolume> volumes;
    std::vector<DemoPort> ports;

    [[nodiscard]] QString addressText() const;
};

struct DemoCustomer
{
    QString name;
    QString prefix; ///< its servers' names begin with it
    QString reference;
};

struct PlanOptions
{
    int customers = 3;
    int servers = 40;
    quint64 seed = 1;
    quint32 baseAddress = 0x7f14'0001; ///< 127.20.0.1

    bool operator==(const PlanOptions&) const = default;
};

/// Who there is. The same options give the same estate, always: the estate's process and the data folder are filled by
/// two programs that never speak of it.
struct EstatePlan
{
    PlanOptions options;
    std::vector<DemoCustomer> customers;
    std::vector<DemoServer> servers; ///< ordered by address

    /// The server that lives at an address, or nullptr.
    [[nodiscard]] const DemoServer* at(quint32 address) const;
};

inline constexpr int maxServers = 60'000;
inline constexpr int maxCustomers = 1'000;

EstatePlan planEstate(const PlanOptions& options);

/// A machine with processors, memory and volumes (no BMC, switch, UPS … or service of somebody else's).
bool isComputer(Role role);
bool isWindows(Role role);

} // namespace sd::demo

#include "app/demo/agent/mibvalues.h"

#include "app/demo/agent/hardwaremib.h"
#include "app/demo/noise.h"

#include <array>

namespace sd::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<quint32, 9> hrTypes{1, 3, 6, 1, 2, 1, 25, 2, 1};
constexpr std::array<quint32, 9> hrDeviceTypes{1, 3, 6, 1, 2, 1, 25, 3, 1};

QByteArray typeOid(std::span<const quint32> prefix, quint32 last)
{
    std::vector<quint32> arcs(prefix.begin(), prefix.end());
    arcs.push_back(last);
    return encodeArcs(arcs);
}

QByteArray description(const DemoServer& server)
{
    switch (server.role) {
    case Role::DomainController:
    case Role::FileServer:
    case Role::SqlServer:
    case Role::WebServer:
    case Role::RemoteDesktop:
    case Role::HyperVHost:
        return QByteArrayLiteral("Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows "
                                 "Version 6.3 (Build 20348 Multiprocessor Free)");
    case Role::LinuxApp:
        return "Linux " + server.name.toLower().toUtf8() + " 6.1.0-18-amd64 #1 SMP Debian 6.1.76-1 x86_64";
    case Role::EsxiHost:
        return QByteArrayLiteral("VMware ESXi 7.0.3 build-21930508 VMware, Inc. x86_64");
    case Role::IloBmc:
        return QByteArrayLiteral("Integrated Lights-Out 5 2.72 Sep 04 2022");
    case Role::IdracBmc:
        return QByteArrayLiteral("iDRAC9");
    case Role::Ups:
        return QByteArrayLiteral("Eaton 9PX 6000i");
    case Role::Pdu:
        return QByteArrayLiteral("APC Web/SNMP Management Card (AP8959EU3)");
    case Role::Cooling:
        return QByteArrayLiteral("APC InRow RC");
    case Role::Switch:
        return QByteArrayLiteral("Cisco IOS Software, C9300 Software, Version 17.9.4");
    case Role::CloudService:
        return QByteArrayLiteral("Service");
    }
    return {};
}

QByteArray objectId(Role role)
{
    auto enterprise = [](std::initializer_list<quint32> rest) {
        std::vector<quint32> arcs{1, 3, 6, 1, 4, 1};
        arcs.insert(arcs.end(), rest);
        return encodeArcs(arcs);
    };
    switch (role) {
    case Role::DomainController:
        return enterprise({311, 1, 1, 3, 1, 3});
    case Role::FileServer:
    case Role::SqlServer:
    case Role::WebServer:
    case Role::RemoteDesktop:
    case Role::HyperVHost:
        return enterprise({311, 1, 1, 3, 1, 2});
    case Role::EsxiHost:
        return enterprise({6876, 4, 1});
    case Role::IloBmc:
        return enterprise({232, 9, 4, 11});
    case Role::IdracBmc:
        return enterprise({674, 10892, 5});
    case Role::Ups:
        return enterprise({534, 1});
    case Role::Pdu:
    case Role::Cooling:
        return enterprise({318, 1, 3, 4, 8});
    case Role::Switch:
        return enterprise({9, 1, 2178});
    case Role::LinuxApp:
    case Role::CloudService:
        break;
    }
    return enterprise({8072, 3, 2, 10});
}

QByteArray physicalAddress(const DemoServer& server, quint32 row)
{
    QByteArray mac(6, '\0');
    mac[0] = 2; // locally administered
    mac[1] = static_cast<char>(row + 1);
    for (int i = 0; i < 4; ++i)
        mac[2 + i] = static_cast<char>(server.address >> (24 - 8 * i));
    return mac;
}

double loadAverage(const DemoServer& server, quint32 row, const Behaviour& behaviour, const Moment& moment)
{
    // One, five and fifteen minutes: the same curve, the later ones as it was a while ago.
    constexpr std::array<std::chrono::seconds, 3> lag{std::chrono::seconds{0}, std::chrono::seconds{150},
                                                      std::chrono::seconds{450}};
    const Moment then = behaviour.moment(moment.at - lag[row % lag.size()]);
    return server.cores * behaviour.processorLoad(server, 0, then) / 100.0;
}

qint64 kib(double bytes)
{
    return static_cast<qint64>(bytes / 1024);
}

/// A quarter of a Linux machine's memory caches files, and is not in use.
constexpr double cachedShare = 0.25;
constexpr double bufferShare = 0.02;
constexpr double swapBytes = 4.0 * 1024 * 1024 * 1024;
constexpr double swapUsedShare = 0.06;

quint32 hundredths(Millis time)
{
    return static_cast<quint32>(time.count() / 10);
}

/// The agent's up time when the port last went up or down: seconds ago where it does that, else soon after the start.
quint32 lastChange(const DemoServer& server, size_t port, const Behaviour& behaviour, const Moment& moment)
{
    constexpr Millis recently = std::chrono::seconds{5};
    constexpr Millis afterStart = std::chrono::seconds{20};
    const bool changes = server.part == Part::FlappingLink && port + 1 == server.ports.size();
    return hundredths(changes ? moment.at - behaviour.startedAt(server, moment) - recently : afterStart);
}

void writeInterface(BerWriter& writer, const MibEntry& entry, const DemoServer& server, const Behaviour& behaviour,
                    const Moment& moment)
{
    const size_t port = entry.row;
    const DemoPort& shape = server.ports[port];
    constexpr double maxGauge = 4'294'967'295.0;
    auto octets = [&](bool out) { return behaviour.octets(server, port, out, moment); };
    if (entry.object == MibObject::IfName)
        writer.writeString(tag::OctetString, shape.name.toUtf8());
    else if (entry.object == MibObject::IfSpeed)
        writer.writeUnsigned(tag::Gauge32, static_cast<quint32>(std::min(shape.bitsPerSecond, maxGauge)));
    else if (entry.object == MibObject::IfHighSpeed)
        writer.writeUnsigned(tag::Gauge32, static_cast<quint32>(shape.bitsPerSecond / 1e6));
    else if (entry.object == MibObject::IfPhysAddress)
        writer.writeString(tag::OctetString, physicalAddress(server, entry.row));
    else if (entry.object == MibObject::IfOperStatus)
        writer.writeInteger(behaviour.isPortUp(server, port, moment) ? 1 : 2);
    else if (entry.object == MibObject::IfLastChange)
        writer.writeUnsigned(tag::TimeTicks, lastChange(server, port, behaviour, moment));
    else if (entry.object == MibObject::IfInOctets || entry.object == MibObject::IfOutOctets)
        writer.writeUnsigned(tag::Counter32, static_cast<quint32>(octets(entry.object == MibObject::IfOutOctets)));
    else if (entry.object == MibObject::IfHcInOctets || entry.object == MibObject::IfHcOutOctets)
        writer.writeUnsigned(tag::Counter64, octets(entry.object == MibObject::IfHcOutOctets));
    else
        writer.writeUnsigned(tag::Counter32, static_cast<quint32>(behaviour.portErrors(server, port, moment)));
}

void writeStorage(BerWriter& writer, const MibEntry& entry, const DemoServer& server, const Behaviour& behaviour,
                  const Moment& moment)
{
    const StorageRow row = storageRow(server, entry.row, behaviour, moment);
    if (entry.object == MibObject::StorageType)
        writer.writeString(tag::ObjectId, typeOid(hrTypes, row.type));
    else if (entry.object == MibObject::StorageName)
        writer.writeString(tag::OctetString, row.name.toUtf8());
    else if (entry.object == MibObject::StorageUnit)
        writer.writeInteger(row.unit);
    else
        writer.writeInteger(entry.object == MibObject::StorageSize ? row.size : row.used);
}

void writeUcd(BerWriter& writer, const MibEntry& entry, const DemoServer& server, const Behaviour& behaviour,
              const Moment& moment)
{
    const double used = behaviour.memoryUsed(server, moment);
    const double load = loadAverage(server, entry.row, behaviour, moment);
    if (entry.object == MibObject::UcdTotalSwap)
        writer.writeInteger(kib(swapBytes));
    else if (entry.object == MibObject::UcdFreeSwap)
        writer.writeInteger(kib(swapBytes * (1 - swapUsedShare)));
    else if (entry.object == MibObject::UcdTotalMemory)
        writer.writeInteger(kib(server.memory));
    else if (entry.object == MibObject::UcdFreeMemory)
        writer.writeInteger(kib(std::max(0.0, server.memory - used) * (1 - cachedShare - bufferShare)));
    else if (entry.object == MibObject::UcdBuffers || entry.object == MibObject::UcdCached)
        writer.writeInteger(kib(std::max(0.0, server.memory - used) *
                                (entry.object == MibObject::UcdBuffers ? bufferShare : cachedShare)));
    else if (entry.object == MibObject::UcdLoadName)
        writer.writeString(tag::OctetString, std::array{"Load-1", "Load-5", "Load-15"}[entry.row % 3]);
    else if (entry.object == MibObject::UcdLoadText)
        writer.writeString(tag::OctetString, QByteArray::number(load, 'f', 2));
    else
        writer.writeInteger(static_cast<qint64>(load * 100));
}

} // namespace

quint32 storageRows(const DemoServer& server)
{
    const auto volumes = static_cast<quint32>(server.volumes.size());
    if (server.role == Role::EsxiHost)
        return volumes + 1;
    return volumes + (server.role == Role::LinuxApp ? 4 : 2);
}

QString volumeName(const DemoServer& server, size_t volume)
{
    const QString& label = server.volumes[volume].label;
    if (server.role == Role::EsxiHost)
        return "/vmfs/volumes/"_L1 % label;
    if (server.role == Role::LinuxApp)
        return label;
    const auto serial = static_cast<quint32>(mix(server.seed, 70 + volume));
    const QLatin1StringView title = volume == 0 ? "System"_L1 : label.startsWith(u'L') ? "Logs"_L1 : "Data"_L1;
    return label % "\\ Label:"_L1 % title % "  Serial Number "_L1 % QString::number(serial, 16).rightJustified(8, u'0');
}

StorageRow storageRow(const DemoServer& server, quint32 row, const Behaviour& behaviour, const Moment& moment)
{
    const auto volumes = static_cast<quint32>(server.volumes.size());
    auto make = [](quint32 type, const QString& name, qint64 unit, double size, double used) {
        const auto units = static_cast<double>(unit);
        return StorageRow{type, name, unit, static_cast<qint64>(size / units), static_cast<qint64>(used / units)};
    };
    if (row < volumes) {
        const double bytes = server.volumes[row].bytes;
        // INTEGER holds 31 bits: large volumes count in larger clusters.
        const qint64 unit = bytes > 4e12 ? 1 << 20 : 4096;
        return make(4, volumeName(server, row), unit, bytes, behaviour.volumeUsed(server, row, moment));
    }
    const double used = behaviour.memoryUsed(server, moment);
    const double idle = std::max(0.0, server.memory - used);
    if (server.role == Role::EsxiHost)
        return make(2, u"Real Memory"_s, 1024, server.memory, used);
    if (server.role == Role::LinuxApp) {
        if (row == volumes)
            return make(2, u"Physical memory"_s, 1024, server.memory, used + idle * (cachedShare + bufferShare));
        if (row == volumes + 1)
            return make(1, u"Memory buffers"_s, 1024, server.memory, idle * bufferShare);
        if (row == volumes + 2)
            return make(1, u"Cached memory"_s, 1024, idle * cachedShare, idle * cachedShare);
        return make(3, u"Swap space"_s, 1024, swapBytes, swapBytes * swapUsedShare);
    }
    if (row == volumes)
        return make(3, u"Virtual Memory"_s, 65536, server.memory * 1.25, used * 1.05);
    return make(2, u"Physical Memory"_s, 65536, server.memory, used);
}

void writeValue(BerWriter& writer, const MibEntry& entry, const DemoServer& server, const Behaviour& behaviour,
                const Moment& moment)
{
    switch (entry.object) {
    case MibObject::SysDescr:
        return writer.writeString(tag::OctetString, description(server));
    case MibObject::SysObjectId:
        return writer.writeString(tag::ObjectId, objectId(server.role));
    case MibObject::UpTime:
        return writer.writeUnsigned(tag::TimeTicks, hundredths(moment.at - behaviour.startedAt(server, moment)));
    case MibObject::SysContact:
        return writer.writeString(tag::OctetString, QByteArrayLiteral("drift@example.invalid"));
    case MibObject::SysName:
        return writer.writeString(tag::OctetString, server.name.toUtf8());
    case MibObject::SysLocation:
        return writer.writeString(tag::OctetString, server.site.toUtf8());
    case MibObject::Constant:
        return writer.writeInteger(entry.row);
    case MibObject::IfIndex:
    case MibObject::StorageIndex:
    case MibObject::UcdLoadIndex:
        return writer.writeInteger(entry.row + 1);
    case MibObject::IfType:
        return writer.writeInteger(6); // ethernetCsmacd
    case MibObject::IfAdminStatus:
        return writer.writeInteger(1);
    case MibObject::IfName:
    case MibObject::IfSpeed:
    case MibObject::IfHighSpeed:
    case MibObject::IfPhysAddress:
    case MibObject::IfOperStatus:
    case MibObject::IfLastChange:
    case MibObject::IfInOctets:
    case MibObject::IfOutOctets:
    case MibObject::IfHcInOctets:
    case MibObject::IfHcOutOctets:
    case MibObject::IfInErrors:
    case MibObject::IfOutErrors:
        return writeInterface(writer, entry, server, behaviour, moment);
    case MibObject::MemorySize:
        return writer.writeInteger(kib(server.memory));
    case MibObject::Processes:
        return writer.writeUnsigned(tag::Gauge32, 90 + server.seed % 120 + static_cast<quint64>(moment.business * 40));
    case MibObject::StorageType:
    case MibObject::StorageName:
    case MibObject::StorageUnit:
    case MibObject::StorageSize:
    case MibObject::StorageUsed:
        return writeStorage(writer, entry, server, behaviour, moment);
    case MibObject::DeviceIndex:
        return writer.writeInteger(entry.row + firstProcessor);
    case MibObject::DeviceType:
        return writer.writeString(tag::ObjectId, typeOid(hrDeviceTypes, 3)); // hrDeviceProcessor
    case MibObject::DeviceName:
        return writer.writeString(tag::OctetString, QByteArrayLiteral("Intel(R) Xeon(R) Silver 4314"));
    case MibObject::DeviceStatus:
        return writer.writeInteger(2); // running
    case MibObject::ProcessorLoad:
        return writer.writeInteger(behaviour.processorLoad(server, static_cast<int>(entry.row), moment));
    case MibObject::UcdTotalSwap:
    case MibObject::UcdFreeSwap:
    case MibObject::UcdTotalMemory:
    case MibObject::UcdFreeMemory:
    case MibObject::UcdBuffers:
    case MibObject::UcdCached:
    case MibObject::UcdLoadName:
    case MibObject::UcdLoadText:
    case MibObject::UcdLoadInteger:
        return writeUcd(writer, entry, server, behaviour, moment);
    case MibObject::Hardware:
        return writeHardware(writer, hardwareObjects()[entry.row], server, behaviour, moment);
    }
}

} // namespace sd::demo

#include "app/demo/agent/mibtree.h"

#include "app/demo/agent/hardwaremib.h"
#include "app/demo/agent/mibvalues.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sd::demo {

namespace {

using Arcs = std::vector<quint32>;

const Arcs systemGroup{1, 3, 6, 1, 2, 1, 1};
const Arcs interfacesGroup{1, 3, 6, 1, 2, 1, 2};
const Arcs ifTable{1, 3, 6, 1, 2, 1, 2, 2, 1};
const Arcs ifXTable{1, 3, 6, 1, 2, 1, 31, 1, 1, 1};
const Arcs hostSystem{1, 3, 6, 1, 2, 1, 25, 1};
const Arcs hostStorage{1, 3, 6, 1, 2, 1, 25, 2};
const Arcs storageTable{1, 3, 6, 1, 2, 1, 25, 2, 3, 1};
const Arcs deviceTable{1, 3, 6, 1, 2, 1, 25, 3, 2, 1};
const Arcs processorTable{1, 3, 6, 1, 2, 1, 25, 3, 3, 1};
const Arcs ucdMemory{1, 3, 6, 1, 4, 1, 2021, 4};
const Arcs ucdLoad{1, 3, 6, 1, 4, 1, 2021, 10, 1};

Arcs below(Arcs group, std::initializer_list<quint32> more)
{
    group.insert(group.end(), more);
    return group;
}

bool byArcs(const MibEntry& entry, const Arcs& arcs)
{
    return entry.arcs < arcs;
}

} // namespace

MibTree::MibTree(const DemoServer& model)
{
    addSystem();
    addInterfaces(static_cast<quint32>(model.ports.size()));
    if (isComputer(model.role))
        addHostResources(model);
    if (model.role == Role::LinuxApp)
        addUcd();
    if (model.role == Role::IloBmc)
        addHardware();
    std::sort(m_entries.begin(), m_entries.end(), [](const MibEntry& a, const MibEntry& b) { return a.arcs < b.arcs; });
}

const MibEntry* MibTree::find(const Arcs& arcs) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), arcs, byArcs);
    return found != m_entries.end() && found->arcs == arcs ? &*found : nullptr;
}

const MibEntry* MibTree::after(const Arcs& arcs) const
{
    const auto found = std::upper_bound(m_entries.begin(), m_entries.end(), arcs,
                                        [](const Arcs& wanted, const MibEntry& entry) { return wanted < entry.arcs; });
    return found != m_entries.end() ? &*found : nullptr;
}

void MibTree::addScalar(Arcs oid, MibObject object, quint32 value)
{
    oid.push_back(0);
    QByteArray encoded = encodeArcs(oid);
    m_entries.push_back({std::move(oid), std::move(encoded), object, value});
}

void MibTree::addColumn(Arcs oid, quint32 column, MibObject object, quint32 rows, quint32 firstIndex)
{
    oid.push_back(column);
    for (quint32 row = 0; row < rows; ++row) {
        Arcs cell = below(oid, {row + firstIndex});
        QByteArray encoded = encodeArcs(cell);
        m_entries.push_back({std::move(cell), std::move(encoded), object, row});
    }
}

void MibTree::addSystem()
{
    addScalar(below(systemGroup, {1}), MibObject::SysDescr);
    addScalar(below(systemGroup, {2}), MibObject::SysObjectId);
    addScalar(below(systemGroup, {3}), MibObject::UpTime);
    addScalar(below(systemGroup, {4}), MibObject::SysContact);
    addScalar(below(systemGroup, {5}), MibObject::SysName);
    addScalar(below(systemGroup, {6}), MibObject::SysLocation);
    addScalar(below(systemGroup, {7}), MibObject::Constant, 76);
}

void MibTree::addInterfaces(quint32 ports)
{
    addScalar(below(interfacesGroup, {1}), MibObject::Constant, ports);
    addColumn(ifTable, 1, MibObject::IfIndex, ports);
    addColumn(ifTable, 2, MibObject::IfName, ports);
    addColumn(ifTable, 3, MibObject::IfType, ports);
    addColumn(ifTable, 5, MibObject::IfSpeed, ports);
    addColumn(ifTable, 6, MibObject::IfPhysAddress, ports);
    addColumn(ifTable, 7, MibObject::IfAdminStatus, ports);
    addColumn(ifTable, 8, MibObject::IfOperStatus, ports);
    addColumn(ifTable, 9, MibObject::IfLastChange, ports);
    addColumn(ifTable, 10, MibObject::IfInOctets, ports);
    addColumn(ifTable, 14, MibObject::IfInErrors, ports);
    addColumn(ifTable, 16, MibObject::IfOutOctets, ports);
    addColumn(ifTable, 20, MibObject::IfOutErrors, ports);
    addColumn(ifXTable, 1, MibObject::IfName, ports);
    addColumn(ifXTable, 6, MibObject::IfHcInOctets, ports);
    addColumn(ifXTable, 10, MibObject::IfHcOutOctets, ports);
    addColumn(ifXTable, 15, MibObject::IfHighSpeed, ports);
}

void MibTree::addHostResources(const DemoServer& model)
{
    addScalar(below(hostSystem, {1}), MibObject::UpTime);
    addScalar(below(hostSystem, {6}), MibObject::Processes);
    addScalar(below(hostStorage, {2}), MibObject::MemorySize);
    const quint32 rows = storageRows(model);
    addColumn(storageTable, 1, MibObject::StorageIndex, rows);
    addColumn(storageTable, 2, MibObject::StorageType, rows);
    addColumn(storageTable, 3, MibObject::StorageName, rows);
    addColumn(storageTable, 4, MibObject::StorageUnit, rows);
    addColumn(storageTable, 5, MibObject::StorageSize, rows);
    addColumn(storageTable, 6, MibObject::StorageUsed, rows);
    const auto cores = static_cast<quint32>(model.cores);
    addColumn(deviceTable, 1, MibObject::DeviceIndex, cores, firstProcessor);
    addColumn(deviceTable, 2, MibObject::DeviceType, cores, firstProcessor);
    addColumn(deviceTable, 3, MibObject::DeviceName, cores, firstProcessor);
    addColumn(deviceTable, 5, MibObject::DeviceStatus, cores, firstProcessor);
    addColumn(processorTable, 2, MibObject::ProcessorLoad, cores, firstProcessor);
}

void MibTree::addUcd()
{
    addScalar(below(ucdMemory, {3}), MibObject::UcdTotalSwap);
    addScalar(below(ucdMemory, {4}), MibObject::UcdFreeSwap);
    addScalar(below(ucdMemory, {5}), MibObject::UcdTotalMemory);
    addScalar(below(ucdMemory, {6}), MibObject::UcdFreeMemory);
    addScalar(below(ucdMemory, {14}), MibObject::UcdBuffers);
    addScalar(below(ucdMemory, {15}), MibObject::UcdCached);
    constexpr quint32 loads = 3;
    addColumn(ucdLoad, 1, MibObject::UcdLoadIndex, loads);
    addColumn(ucdLoad, 2, MibObject::UcdLoadName, loads);
    addColumn(ucdLoad, 3, MibObject::UcdLoadText, loads);
    addColumn(ucdLoad, 5, MibObject::UcdLoadInteger, loads);
}

void MibTree::addHardware()
{
    const auto& objects = hardwareObjects();
    for (size_t i = 0; i < objects.size(); ++i)
        m_entries.push_back(
            {objects[i].arcs, encodeArcs(objects[i].arcs), MibObject::Hardware, static_cast<quint32>(i)});
}

MibForest::MibForest(const EstatePlan& plan)
{
    using Shape = std::tuple<Role, int, size_t, size_t>;
    std::map<Shape, std::shared_ptr<const MibTree>> known;
    m_trees.reserve(plan.servers.size());
    for (const DemoServer& server : plan.servers) {
        auto& tree = known[{server.role, server.cores, server.volumes.size(), server.ports.size()}];
        if (!tree)
            tree = std::make_shared<const MibTree>(server);
        m_trees.push_back(tree);
    }
}

} // namespace sd::demo

#pragma once

#include "app/demo/agent/ber.h"
#include "app/demo/behaviour.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace sd::demo {

/// What an object's value is made from. Table columns apply to the entry's `row`.
enum class MibObject : quint8 {
    SysDescr,
    SysObjectId,
    UpTime,
    SysContact,
    SysName,
    SysLocation,
    Constant, ///< INTEGER `row`
    IfIndex,
    IfName,
    IfType,
    IfSpeed,
    IfHighSpeed,
    IfPhysAddress,
    IfAdminStatus,
    IfOperStatus,
    IfLastChange,
    IfInOctets,
    IfOutOctets,
    IfHcInOctets,
    IfHcOutOctets,
    IfInErrors,
    IfOutErrors,
    MemorySize,
    Processes,
    StorageIndex,
    StorageType,
    StorageName,
    StorageUnit,
    StorageSize,
    StorageUsed,
    DeviceIndex,
    DeviceType,
    DeviceName,
    DeviceStatus,
    ProcessorLoad,
    UcdTotalSwap,
    UcdFreeSwap,
    UcdTotalMemory,
    UcdFreeMemory,
    UcdBuffers,
    UcdCached,
    UcdLoadIndex,
    UcdLoadName,
    UcdLoadText,
    UcdLoadInteger,
    Hardware, ///< `row` of hardwareObjects
};

struct MibEntry
{
    std::vector<quint32> arcs; ///< with the instance: 1.3.6.1.2.1.1.3.0
    QByteArray encoded;        ///< the same as BER content
    MibObject object = MibObject::Constant;
    quint32 row = 0; ///< from 0; MibObject::Constant: its value
};

/// The objects that a kind of server has, in the order in which an agent walks. Shared by all servers of the same
/// shape.
class MibTree
{
public:
    explicit MibTree(const DemoServer& model);

    /// nullptr: no such object.
    [[nodiscard]] const MibEntry* find(const std::vector<quint32>& arcs) const;
    /// The first entry after `arcs`; nullptr at the end.
    [[nodiscard]] const MibEntry* after(const std::vector<quint32>& arcs) const;
    [[nodiscard]] const std::vector<MibEntry>& entries() const { return m_entries; }

private:
    void addScalar(std::vector<quint32> oid, MibObject object, quint32 value = 0);
    void addColumn(std::vector<quint32> oid, quint32 column, MibObject object, quint32 rows, quint32 firstIndex = 1);
    void addSystem();
    void addInterfaces(quint32 ports);
    void addHostResources(const DemoServer& model);
    void addUcd();
    void addHardware();

    std::vector<MibEntry> m_entries;
};

/// The trees of an estate, one a shape.
class MibForest
{
public:
    explicit MibForest(const EstatePlan& plan);
    [[nodiscard]] const MibTree& treeOf(const DemoServer& server) const
    {
        return *m_trees.at(static_cast<size_t>(server.index));
    }

private:
    std::vector<std::shared_ptr<const MibTree>> m_trees; ///< by DemoServer::index
};

} // namespace sd::demo

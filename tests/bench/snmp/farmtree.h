#pragma once

#include "app/probes/snmp/ber.h"

#include <string>

namespace sd::farm {

/// One server that the farm plays: everything about it follows from its address and the time.
struct FarmHost
{
    quint32 address = 0; ///< host order
    quint64 seed = 0;
    quint64 ms = 0; ///< its uptime

    FarmHost(quint32 where, quint64 msSinceStart);
};

/// The objects that every address serves: system, ifTable, ifXTable with 64-bit counters, hrStorage, hrProcessorLoad
/// and a little of UCD, 174 in all. Values move in time and differ by address.
class FarmTree
{
public:
    FarmTree();

    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    /// The object with this OID, -1 for none.
    [[nodiscard]] int exact(ber::Bytes oid) const;
    /// The first object behind this OID; `size()` when there is none.
    [[nodiscard]] int next(ber::Bytes oid) const;
    [[nodiscard]] ber::Bytes oid(int object) const { return m_entries[static_cast<size_t>(object)].oid; }
    /// The most octets that its value takes, encoded.
    [[nodiscard]] size_t largest(int object) const { return m_entries[static_cast<size_t>(object)].largest; }
    void writeValue(ber::Writer& writer, int object, const FarmHost& host) const;

private:
    enum class Kind : quint8 {
        Integer,
        Gauge,
        Text,
        ObjectId,
        SysDescr,
        SysName,
        SysLocation,
        Uptime,
        IfAlias,
        IfAddress,
        Octets64,
        Octets32,
        Packets64,
        Packets32,
        Errors32,
        Discards32,
        Users,
        Processes,
        StorageUsed,
        Zero32,
        CpuLoad,
        LoadText,
        LoadInteger,
        MemoryAvailable,
    };
    struct Entry
    {
        std::vector<quint8> oid;
        Kind kind = Kind::Integer;
        quint32 a = 0; ///< of an interface, volume or CPU; or a constant
        quint32 b = 0; ///< a direction, or a size
        std::string text;
        size_t largest = 12;
    };

    void add(const std::string& oid, Kind kind, quint32 a = 0, quint32 b = 0, const std::string& text = {});
    void addSystem();
    void addInterfaces();
    void addStorage();
    void addLoad();
    void index();

    static constexpr size_t hashSize = 2048;
    std::vector<Entry> m_entries;
    std::vector<int> m_hash;
};

} // namespace sd::farm

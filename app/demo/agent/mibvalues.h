#pragma once

#include "app/demo/agent/mibtree.h"

#include <QString>

namespace sd::demo {

/// Where hrDeviceIndex of the processors begins.
inline constexpr quint32 firstProcessor = 3;

/// One row of hrStorageTable. Sizes and use are in units, as the MIB has them.
struct StorageRow
{
    quint32 type = 4; ///< below hrStorageTypes: 2 RAM, 3 virtual memory, 4 fixed disk, 1 other
    QString name;
    qint64 unit = 4096; ///< bytes
    qint64 size = 0;
    qint64 used = 0;
};

/// How many rows a server has: its volumes, then its kinds of memory.
quint32 storageRows(const DemoServer& server);
StorageRow storageRow(const DemoServer& server, quint32 row, const Behaviour& behaviour, const Moment& moment);

/// What hrStorageDescr calls a volume: "C:\ Label:System  Serial Number 4e1b9a2c", "/var", "/vmfs/volumes/datastore1".
QString volumeName(const DemoServer& server, size_t volume);

/// Writes the value of an object of `server` at a moment as one BER element.
void writeValue(BerWriter& writer, const MibEntry& entry, const DemoServer& server, const Behaviour& behaviour,
                const Moment& moment);

} // namespace sd::demo

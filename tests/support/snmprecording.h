#pragma once

#include "models/domain/oid.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace sd::test {

/// One recorded value, ready for the wire.
struct RecordedValue
{
    quint8 tag = 0; ///< BER
    QByteArray content;
};

/// What a device once answered: a .snmprec file (`OID|tag|value`) or net-snmp's `-On` walk.
struct SnmpRecording
{
    std::map<Oid, RecordedValue> values;
    int skipped = 0; ///< rows that are no plain values: simulator formulas, masked OIDs

    /// Empty when the file can't be read.
    static SnmpRecording load(const QString& path);

    void setInteger(const char* oid, qint64 value);
    void setUnsigned(const char* oid, quint8 tag, quint64 value);
    void setText(const char* oid, const QByteArray& text);
    void setOid(const char* oid, const char* value);
    void set(const char* oid, quint8 tag, const QByteArray& content);
};

} // namespace sd::test

#pragma once

#include "app/probes/snmp/ber.h"

#include <QString>

namespace sd {

enum class SnmpType : quint8 {
    Missing, ///< nothing was answered
    Null,
    Integer,
    Gauge32,
    Counter32,
    Counter64,
    TimeTicks, ///< hundredths of a second
    Real,      ///< net-snmp's float or double inside an Opaque
    OctetString,
    ObjectId,
    IpAddress,
    Opaque,
    NoSuchObject,
    NoSuchInstance,
    EndOfMibView,
};

/// One value as an agent said it. `octets` points into the packet or the arena that it was read from.
struct SnmpValue
{
    SnmpType type = SnmpType::Missing;
    quint64 bits = 0;       ///< numbers: two's complement for Integer, IEEE 754 for Real
    ber::Bytes octets = {}; ///< OctetString, ObjectId (content octets), IpAddress, Opaque

    static SnmpValue integer(qint64 value);
    static SnmpValue real(double value);

    /// True for everything that is neither missing, Null nor one of the exceptions.
    [[nodiscard]] bool isValue() const;
    [[nodiscard]] bool isNumber() const { return type >= SnmpType::Integer && type <= SnmpType::Real; }
    /// The value as a number; a string that is wholly a decimal number counts. NaN for everything else.
    [[nodiscard]] double number() const;
    /// Strings as text (see `textOf`), OIDs dotted, addresses dotted, numbers in decimal; empty for no value.
    [[nodiscard]] QString text() const;
};

/// Reads one value's content. Nothing when it breaks its type's form; `fault` says how.
/// Unknown tags become Opaque: a device with a type of its own does not spoil its neighbours.
std::optional<SnmpValue> readValue(quint8 tag, ber::Bytes content, ber::Fault& fault);

/// Octets as text for people: trailing NULs and surrounding white space go; UTF-8 where that is what it is, Latin-1
/// where every octet is a printable character there, else "02:42:ac:11:00:02". At most 1024 octets are looked at.
QString textOf(ber::Bytes octets);

/// "1.3.6.1.2.1": content octets of a well-formed OID.
QString oidText(ber::Bytes content);

} // namespace sd

#pragma once

#include <QString>

namespace sd {

/// What a part of a machine is. The order in which a picture lists them.
enum class PartKind : quint8 {
    Summary, ///< what the machine says of all its fans, of all its memory, of itself
    Drive,
    LogicalDrive,
    Controller,
    Fan,
    Processor,
    Memory,
    Supply,
    Battery,
    Network,
    Enclosure,
    Electrical, ///< voltages and currents on the board
    Other,
    Temperature, ///< and humidity
    Unit,        ///< the UPS, the PDU or the switch itself
    Input,       ///< where current comes from
    Output,
    Phase, ///< or bank, or load, of a PDU
};

/// Where a part sits: bay 3 of box "1". Parts of one box are drawn together, in the order of their bays.
struct PartPlace
{
    QString box = {}; ///< as the device calls it, empty where it has only one
    int bay = -1;     ///< -1: it has no number

    bool operator==(const PartPlace&) const = default;
};

/// What a reading of this metric and instance is about. Temperatures are told from what they are measured on by
/// hardwarePicture.
PartKind partKindOf(const QString& metric, const QString& instance);

/// By the makers' rules: HPE port:box:bay ("1I:1:2"; the port is a plug of the controller and moves no disk of the
/// machine's own boxes), Dell connector:enclosure:slot ("Physical Disk 0:1:3"), "Disk.Bay.3:Enclosure.Internal.0-1",
/// "Disk 2 in Backplane 1 of …", "in Slot 3 in Bay 1", Redfish "Slot=18:Port=1:Box=1:Bay=6", "Box 2:Bay 6", "Bay 3".
/// Else the last number that is a word of its own is the bay.
PartPlace partPlaceOf(const QString& instance);

/// As people count: "Fan 2" before "Fan 10".
bool naturalLess(const QString& a, const QString& b);

} // namespace sd

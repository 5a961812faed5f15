#pragma once

#include "models/domain/health.h"
#include "models/domain/partname.h"

#include <vector>

namespace sd {

/// One reading of a part.
struct PartReading
{
    SeriesHealth health;
    bool isGone = false; ///< the check answers, and no longer names it
};

/// A disk, a fan, the output of a UPS …: everything that is read of one thing, and how it is.
struct HardwarePart
{
    PartKind kind = PartKind::Other;
    QString name; ///< as the device calls it; empty where there is only one and its kind says all
    PartPlace place = {};
    State state = State::NoData;
    bool isMissing = false;                 ///< it was there, and nothing of it is named any more: a pulled disk
    std::vector<PartReading> readings = {}; ///< never empty; worst first, then what tells most

    [[nodiscard]] const SeriesHealth& lead() const { return readings.front().health; }
    /// What is written on it: a fan's speed, a supply's watts, a temperature; nullptr: nothing with a number.
    [[nodiscard]] const SeriesHealth* figure() const;
    /// Its reading of that metric, or nullptr.
    [[nodiscard]] const SeriesHealth* reading(QLatin1StringView metric) const;
};

/// What kind of picture fits.
enum class HardwareShape : quint8 {
    None, ///< nothing worth a picture: an operating system's own readings
    Server,
    Ups,
    Pdu, ///< or a transfer switch
};

struct HardwarePicture
{
    HardwareShape shape = HardwareShape::None;
    std::vector<HardwarePart> parts = {}; ///< by kind, box and bay, then as people count

    [[nodiscard]] std::vector<int> ofKind(PartKind kind) const; ///< places in `parts`
    [[nodiscard]] StateCounts counts() const;
    /// The part that a series is read of; -1: none.
    [[nodiscard]] int partOf(SeriesId series) const;
};

/// What a server's readings say of the machine. Readings that are about no part are left out, and so are those that an
/// adjustment leaves out. A part that its check no longer names stays as missing where one would reach for it: drives,
/// fans, supplies, memory, processors.
HardwarePicture hardwarePicture(std::vector<PartReading> readings);

} // namespace sd

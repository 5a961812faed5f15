#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/estate.h"
#include "models/domain/thresholdchain.h"

#include <map>
#include <memory>
#include <vector>

namespace sd {

/// A reading whose baseline judges it otherwise from then on.
struct BaselineBite
{
    CheckId check = {};
    ServerId server = {};
    MetricKey key = {};
    QString unit = {};
    Threshold before = {}; ///< what holds now …
    Threshold after = {};  ///< … and then
    /// What lies over it says all that would be other: nothing changes here. Whose that is stands in `after.origin`.
    bool isHeld = false;

    bool operator==(const BaselineBite&) const = default;
};

/// What of one check becomes other. `before` and `after` are its baseline's rules; its own and `over` (see
/// Adjustment) lie over both. `keys` are its readings, with their units.
struct BittenCheck
{
    const Check& check;
    const Adjustments& over;
    const std::vector<ThresholdRule>& before;
    const std::vector<ThresholdRule>& after;
};
struct ReadingOfCheck
{
    MetricKey key;
    QString unit = {};
    std::shared_ptr<const Threshold> stated = {}; ///< limits that the device states of itself; null: none
};
/// Of all that is watched.
using StatedLimits = std::map<SeriesId, std::shared_ptr<const Threshold>>;
[[nodiscard]] std::vector<BaselineBite> bitesOf(const BittenCheck& bitten, const std::vector<ReadingOfCheck>& readings);

} // namespace sd

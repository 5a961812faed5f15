#pragma once

#include "models/domain/baselinesheet.h"

#include <optional>
#include <vector>

namespace sd {

/// The part of a baseline that something stands in.
enum class SheetPart : quint8 {
    Head,       ///< title, rank, what it extends
    Recognises, ///< which devices it is meant for
    Reads,
    Judges,
    Means, ///< enumerations
    Hears, ///< traps
};
inline constexpr int SheetParts = static_cast<int>(SheetPart::Hears) + 1;

enum class DiffKind : quint8 { Added, Removed, Changed };

/// One thing that is in one sheet and not, or otherwise, in the other. A side that has it not is empty.
struct SheetChange
{
    DiffKind kind = DiffKind::Changed;
    SheetPart part = SheetPart::Head;
    QString what = {};     ///< the metric, the trap's name; of an interval the kind of check; of Recognises nothing
    QString instance = {}; ///< of a rule its pattern, of a reading what names it
    QString unit = {};     ///< of the metric, where a side reads it
    /// What of it: "unit", "source", "value", "rows", "limits", "kind", "instance", "aggregate", "title", "rank",
    /// "interval" (in seconds), "extends", "state", "words", "metric", "name", "reason"; of Means the number or word;
    /// empty: all of it.
    QString field = {};
    QString before = {};
    QString after = {};
    std::optional<Threshold> ruleBefore = {}; ///< of Judges
    std::optional<Threshold> ruleAfter = {};

    bool operator==(const SheetChange&) const = default;
};

/// What becomes other when `after` takes the place of `before`, part by part, in the order of the sheets. Versions and
/// whose a rule is do not count; of two rules for the same instances of a metric the later does.
[[nodiscard]] std::vector<SheetChange> differences(const BaselineSheet& before, const BaselineSheet& after);

/// No reading, interval, threshold or meaning is among them: titles, recognition and traps apart, everything goes on as
/// it was.
[[nodiscard]] bool touchesReadings(const std::vector<SheetChange>& changes);

} // namespace sd

#pragma once

#include "models/domain/alarmquality.h"
#include "models/domain/change.h"
#include "models/domain/muting.h"

#include <array>

namespace sd {

/// What one who ends a shift leaves to the next.
struct ShiftWord
{
    QString text;
    QString who;
    UtcTime at{};

    bool operator==(const ShiftWord&) const = default;
};

/// The shift that is asked about. Without a beginning it is the one that goes on: since somebody else left their word
/// within the last day, else the last eight hours.
struct HandoverQuestion
{
    std::optional<UtcTime> from = {};
    UtcTime to{};
};

/// What the one who takes over has to know of a shift. Lists are cut at MostLines; the numbers beside them are not.
struct Handover
{
    static constexpr int MostLines = 200;

    Interval shift;
    Interval next;                     ///< as long as the shift, eight hours at least and twelve at most
    std::vector<ShiftWord> words = {}; ///< the newest first: of the shift, and the last one before it

    std::array<int, StateCount> opened{}; ///< within the shift, by the worst level
    int closed = 0;
    int standing = 0;
    int untaken = 0; ///< of the standing: neither acknowledged nor muted

    std::vector<Alarm> open = {};            ///< that stand and that nobody put off, the most urgent first
    std::vector<Alarm> lapsing = {};         ///< whose acknowledgement ends in the next shift, the first to end first
    std::vector<Alarm> snoozed = {};         ///< the first to come back first
    std::vector<ServiceWindow> windows = {}; ///< that run or begin before the next shift ends, by their beginning
    std::vector<Alarm> cleared = {};         ///< opened or not, they ended within the shift: the last one first
    std::vector<Change> changes = {};        ///< to the estate, the newest first
    std::vector<Change> notes = {};          ///< on checks and alarms, the newest first
    std::vector<AlarmSource> chattering = {};
};

/// The shift after `shift`.
Interval shiftAfter(Interval shift);

} // namespace sd

#pragma once

#include "app/engine/serieslist.h"
#include "models/domain/history.h"
#include "models/domain/time.h"

#include <span>

namespace sd {

/// One answer's place in time, and whether the device says that its counters began anew.
struct AnswerMoment
{
    Stamp at;
    bool restarted = false;
    WeekMoment week = {}; ///< for limits that change with the hour
};

/// Turns the readings of one answer into values (counters into rates) and the values into levels: `order` is what
/// SeriesList::match gave for them. Fills each slot's value, text, guard value and `eval`; fills `row`
/// with what history keeps. A counter without a rate (first reading, restart) is kept but not judged.
void judgeAnswer(SeriesList& series, const std::vector<Reading>& readings, std::span<const quint32> order,
                 const AnswerMoment& moment, SampleRow& row);

/// We were not looking: forgets what was pending, in every slot.
void judgeNoData(SeriesList& series, SteadyTime now);

} // namespace sd

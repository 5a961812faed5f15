#pragma once

#include "models/domain/alarm.h"

#include <vector>

namespace sd {

/// A line of the journal, or the muting that came and went `times` times because a parent or the console's own network
/// did: from the first to the last time it was muted.
struct JournalRun
{
    JournalEntry entry; ///< the only line, or the run's first
    int times = 1;
    UtcTime last{}; ///< of the last line that says the same
};

/// What a person reads of a journal, oldest first like `entries`. A parent that flaps writes two lines at each turn;
/// three turns or more, with nothing else between and never half an hour apart, become one. The stored journal keeps
/// every line.
std::vector<JournalRun> journalRuns(const std::vector<JournalEntry>& entries);

} // namespace sd

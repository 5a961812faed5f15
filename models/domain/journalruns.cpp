#include "models/domain/journalruns.h"

namespace sd {

namespace {

constexpr int fewestTurns = 3;
constexpr Millis longestPause = std::chrono::minutes{30};

bool comesAndGoes(const JournalEntry& entry)
{
    return entry.kind == JournalKind::Muted &&
           (entry.muted == MuteReason::Dependency || entry.muted == MuteReason::LocalNetwork);
}

/// The line that follows is the unmuting, and the one after it mutes for the same reason again, soon.
bool turnsAgain(const std::vector<JournalEntry>& entries, size_t at)
{
    if (at + 2 >= entries.size())
        return false;
    const JournalEntry& pause = entries[at + 1];
    const JournalEntry& again = entries[at + 2];
    return pause.kind == JournalKind::Unmuted && pause.who.isEmpty() && again.kind == JournalKind::Muted &&
           again.muted == entries[at].muted && again.level == entries[at].level && again.at - pause.at <= longestPause;
}

} // namespace

std::vector<JournalRun> journalRuns(const std::vector<JournalEntry>& entries)
{
    std::vector<JournalRun> runs;
    runs.reserve(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        size_t end = i;
        int times = 1;
        while (comesAndGoes(entries[i]) && turnsAgain(entries, end)) {
            end += 2;
            ++times;
        }
        if (times < fewestTurns) {
            runs.push_back({entries[i], 1, entries[i].at});
            continue;
        }
        runs.push_back({entries[i], times, entries[end].at});
        i = end;
    }
    return runs;
}

} // namespace sd

#pragma once

#include "models/domain/alarm.h"
#include "models/domain/alarmlife.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// Alarms and their append-only journal.
class AlarmRepository
{
public:
    explicit AlarmRepository(Connection& db)
        : m_db(db)
    {}

    /// The highest number ever given; the engine counts on from it.
    Result<AlarmId> lastId();
    Result<std::vector<Alarm>> openAlarms();
    /// Newest first, at most `limit`.
    Result<std::vector<Alarm>> closedAlarms(Interval closedIn, int limit);
    Result<void> apply(const std::vector<AlarmStep>& steps);
    Result<std::vector<JournalEntry>> journal(AlarmId alarm);

private:
    Connection& m_db;
};

} // namespace sd

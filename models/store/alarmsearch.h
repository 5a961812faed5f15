#pragma once

#include "models/domain/alarmarchive.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// Finds alarms of the past. What each question means: models/boundary/alarmarchive.h.
class AlarmSearch
{
public:
    /// Longer answers than this are cut, whatever is asked for.
    static constexpr int MostRows = 10'000;

    explicit AlarmSearch(Connection& db)
        : m_db(db)
    {}

    Result<ArchivePage> closed(const AlarmFilter& which, Interval closedIn, const std::optional<ArchivePlace>& after,
                               int limit);
    Result<std::vector<PastAlarm>> earlier(const AlarmKey& key, UtcTime before, int limit);
    Result<std::vector<PastAlarm>> standing(const AlarmFilter& which, Interval range, int limit);

private:
    Result<std::vector<PastAlarm>> withRemarks(std::vector<Alarm>&& alarms);

    Connection& m_db;
};

} // namespace sd

#pragma once

#include "models/domain/alarmquality.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// Counts what the alarms of a range were worth.
class AlarmFigures
{
public:
    explicit AlarmFigures(Connection& db)
        : m_db(db)
    {}

    /// `now` is what "open for" counts up to; `customers`: whose alarms alone, empty: all. The range that is answered
    /// begins when the console did, where that is younger: nobody looked before.
    Result<AlarmQuality> quality(Interval range, const QualityRules& rules, UtcTime now,
                                 const std::vector<CustomerId>& customers = {});

private:
    /// When the console began to look: its oldest alarm, or the first thing that somebody did.
    Result<std::optional<UtcTime>> beginning();
    /// A condition for "opened in the range": by the index of beginnings, or, where the range holds much of all there
    /// is, along the index of objects, which needs no sorting.
    Result<QString> openedIn(const AlarmQuality& quality);
    Result<void> readRates(AlarmQuality& quality);
    Result<void> readWorst(AlarmQuality& quality, const QString& opened, UtcTime now);
    Result<void> readChattering(AlarmQuality& quality, const QString& opened, UtcTime now);
    Result<void> readStale(AlarmQuality& quality, UtcTime now);
    /// What the question of the sources has not told: whose they are, and how long they stood.
    Result<void> describe(std::vector<AlarmSource>& sources, Interval range, UtcTime now);
    Connection& m_db;
    QString m_theirs; ///< a condition for whose alarms count, with an AND before it; empty: all
};

} // namespace sd

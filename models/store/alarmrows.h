#pragma once

#include "models/domain/alarm.h"
#include "models/domain/failure.h"
#include "models/store/connection.h"

#include <vector>

namespace sd {

// Rows of the tables alarms and alarm_journal as values.

/// The columns of an alarm, in the order in which the readers below expect them.
QString alarmColumns();
/// Everything that `sql`, a question for alarmColumns(), gives.
Result<std::vector<Alarm>> readAlarms(Connection& db, const QString& sql, const Connection::Values& values);

/// The columns of a journal line.
QString journalColumns();
Result<std::vector<JournalEntry>> readJournal(Connection& db, const QString& sql, const Connection::Values& values);

} // namespace sd

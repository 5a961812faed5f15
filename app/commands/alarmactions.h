#pragma once

#include "models/boundary/operations.h"

namespace sd {

class FolderStore;

/// What a person does to alarms from the command line.
struct AlarmAction
{
    QString verb; ///< "ack", "unack", "comment" or "snooze"
    QString by;
    QString comment = {};
    std::vector<AlarmId> alarms = {};
    AckMode mode = AckMode::UntilOk;
    UtcTime until{}; ///< snooze, and AckMode::UntilTime
};

bool isAlarmAction(const QString& verb);

/// By the engine that works on the folder, since it alone may write alarm state while it runs; without one in the
/// store.
Result<Outcome> perform(FolderStore& folder, const AlarmAction& action);

} // namespace sd

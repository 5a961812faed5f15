#pragma once

#include "models/domain/ids.h"
#include "models/domain/reading.h"
#include "models/domain/time.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sd {

/// How one poll went.
struct PollNote
{
    UtcTime at{};
    Millis elapsed{0};
    QString cause = {}; ///< empty, or why it failed, as in CheckHealth
    QString text = {};  ///< what was said with it
};

/// What a check's last polls said, before anybody judged it.
struct CheckLog
{
    CheckId check;
    std::vector<PollNote> polls;              ///< newest first, a handful
    std::vector<Reading> last;                ///< of the newest poll that answered; a counter's value is its rate
    std::map<QString, QString> identity = {}; ///< "vendor", "model", "os" … as polls read it
    std::optional<UtcTime> nextPoll = {};     ///< nothing: it is polled only when asked
};

} // namespace sd

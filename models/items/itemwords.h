#pragma once

#include "models/domain/alarm.h"
#include "models/domain/estate.h"
#include "models/domain/health.h"
#include "models/items/itemroles.h"

#include <QString>

namespace sd {

/// How values become words. Implemented in models/words; models ask on every call and store nothing,
/// so that a change of language needs no more than a repaint.
class ItemWords
{
public:
    ItemWords() = default;
    virtual ~ItemWords() = default;
    Q_DISABLE_COPY_MOVE(ItemWords)

    [[nodiscard]] virtual QString state(StateMark mark) const = 0; ///< "Error, acknowledged"
    [[nodiscard]] virtual QString age(Millis age) const = 0;       ///< "2 h 10 min"
    [[nodiscard]] virtual QString moment(UtcTime at) const = 0;    ///< local, to the second

    /// "System volume C: 3.1 % free"; `check` names what a failed check was and may be null.
    [[nodiscard]] virtual QString alarmTitle(const Alarm& alarm, const Check* check) const = 0;
    /// "Error under 5 %", or why it is muted.
    [[nodiscard]] virtual QString alarmReason(const Alarm& alarm) const = 0;
    [[nodiscard]] virtual QString initials(const QString& who) const = 0;

    [[nodiscard]] virtual QString metric(const MetricKey& key) const = 0;
    [[nodiscard]] virtual QString value(const SeriesHealth& series) const = 0;
    [[nodiscard]] virtual QString thresholds(const SeriesHealth& series) const = 0; ///< "W 15 · E 7 %"
    [[nodiscard]] virtual QString checkResult(const CheckHealth& check) const = 0;  ///< "no answer in time"
    /// "2 Error · 1 Warning", or "OK".
    [[nodiscard]] virtual QString summary(const StateCounts& counts) const = 0;
    [[nodiscard]] virtual QString journal(const JournalEntry& entry, const Alarm& alarm) const = 0;
};

} // namespace sd

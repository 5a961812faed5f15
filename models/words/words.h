#pragma once

#include "models/boundary/clock.h"
#include "models/items/itemwords.h"
#include "models/words/format.h"

#include <QCoreApplication>

namespace sd {

/// The console's words for what the engine says in codes and values. Asks for the language on every call.
class Words : public ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::Words)

public:
    explicit Words(const Clock& clock)
        : m_clock(clock)
    {}

    [[nodiscard]] static QString stateName(State state);
    [[nodiscard]] static QString muteReason(MuteReason reason);
    /// Why a check could not tell: "no answer in time" for "timeout".
    [[nodiscard]] static QString cause(const QString& code);
    /// "Volume C: 96.9 % used", "SNMP: no answer in time": what an alarm is about; `checkName` says whose it is when
    /// the check itself failed.
    [[nodiscard]] static QString alarmSaid(const Alarm& alarm, const QString& checkName);
    /// "96.9 % used"; empty for NaN.
    [[nodiscard]] static QString valueText(const QString& metric, const QString& unit, double value);
    /// "baseline", "customer" …: the layer of a threshold.
    [[nodiscard]] static QString layer(const QString& code);

    [[nodiscard]] QString state(StateMark mark) const override;
    [[nodiscard]] QString age(Millis age) const override;
    [[nodiscard]] QString moment(UtcTime at) const override;
    [[nodiscard]] QString alarmTitle(const Alarm& alarm, const Check* check) const override;
    [[nodiscard]] QString alarmReason(const Alarm& alarm) const override;
    [[nodiscard]] QString initials(const QString& who) const override;
    [[nodiscard]] QString metric(const MetricKey& key) const override;
    [[nodiscard]] QString value(const SeriesHealth& series) const override;
    [[nodiscard]] QString thresholds(const SeriesHealth& series) const override;
    [[nodiscard]] QString checkResult(const CheckHealth& check) const override;
    [[nodiscard]] QString summary(const StateCounts& counts) const override;
    [[nodiscard]] QString journal(const JournalEntry& entry, const Alarm& alarm) const override;

    /// "Error under 5 %": the limit that was passed; empty when no limit was.
    [[nodiscard]] QString passedLimit(const Alarm& alarm) const;
    /// "Muted: service window until 16:00".
    [[nodiscard]] QString muted(MuteReason reason, UtcTime until) const;

private:
    const Clock& m_clock;
};

} // namespace sd

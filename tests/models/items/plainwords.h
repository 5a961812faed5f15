#pragma once

#include "models/items/itemwords.h"

namespace sd::test {

/// Words without a language: enough for a model to have something to say.
class PlainWords : public ItemWords
{
public:
    [[nodiscard]] QString state(StateMark mark) const override
    {
        return code(mark.state) + (mark.acknowledged ? QStringLiteral(" acknowledged") : QString());
    }
    [[nodiscard]] QString age(Millis age) const override { return QString::number(age.count() / 60'000); }
    [[nodiscard]] QString moment(UtcTime at) const override { return QString::number(toMs(at)); }
    [[nodiscard]] QString alarmTitle(const Alarm& alarm, const Check* /*check*/) const override
    {
        return alarm.key.metric.metric;
    }
    [[nodiscard]] QString alarmReason(const Alarm& alarm) const override { return alarm.text; }
    [[nodiscard]] QString initials(const QString& who) const override { return who.left(2).toUpper(); }
    [[nodiscard]] QString metric(const MetricKey& key) const override { return key.metric + key.instance; }
    [[nodiscard]] QString value(const SeriesHealth& series) const override { return QString::number(series.value); }
    [[nodiscard]] QString thresholds(const SeriesHealth& /*series*/) const override { return {}; }
    [[nodiscard]] QString checkResult(const CheckHealth& check) const override { return check.cause; }
    [[nodiscard]] QString summary(const StateCounts& counts) const override
    {
        return QString::number(counts[static_cast<size_t>(State::Error)]);
    }
    [[nodiscard]] QString journal(const JournalEntry& entry, const Alarm& /*alarm*/) const override
    {
        return entry.text;
    }
};

} // namespace sd::test

#include "models/domain/judgedreading.h"

#include "models/domain/evaluation.h"

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

double guardValueOf(const Threshold* threshold, const std::vector<Reading>& readings, const QString& instance)
{
    if (threshold == nullptr || !threshold->guard)
        return std::numeric_limits<double>::quiet_NaN();
    const MetricKey key{threshold->guard->metric, instance};
    const auto guard = std::ranges::find(readings, key, &Reading::key);
    return guard == readings.end() ? std::numeric_limits<double>::quiet_NaN() : guard->value;
}

} // namespace

std::vector<JudgedReading> judgeAtOnce(const std::vector<Reading>& readings, const std::vector<ThresholdRule>& rules,
                                       const Adjustments& over, const CounterRate& rate)
{
    std::vector<JudgedReading> judged;
    judged.reserve(readings.size());
    for (const Reading& reading : readings) {
        if (!isWatched(over, reading.key))
            continue;
        JudgedReading one{.reading = reading};
        const bool isCounter = reading.kind == ReadingKind::Counter;
        const bool needsTime = isCounter || reading.kind == ReadingKind::Filling;
        if (!needsTime)
            one.value = reading.value;
        else if (isCounter && rate)
            one.value = rate(reading);
        const Threshold* rule = effectiveThreshold(rules, reading.key.metric, reading.key.instance);
        one.threshold = laidThreshold(rule, reading.limits.get(), over, reading.key);
        if (rule != nullptr && !one.threshold)
            one.threshold = *rule;
        std::optional<Threshold> atOnce = one.threshold;
        if (atOnce) {
            atOnce->holdFor = Millis{0};
            atOnce->badSamples = atOnce->ofSamples = 1;
            atOnce->hours.clear();
        }
        const bool hasNoRate = needsTime && std::isnan(one.value);
        const Sample sample{.value = one.value,
                            .guardValue =
                                guardValueOf(one.threshold ? &*one.threshold : nullptr, readings, reading.key.instance),
                            .reported = hasNoRate && !reading.reported ? State::NoData : reading.reported};
        one.state = evaluate(atOnce ? &*atOnce : nullptr, EvalState{}, sample, SteadyTime{}).level;
        judged.push_back(std::move(one));
    }
    return judged;
}

} // namespace sd

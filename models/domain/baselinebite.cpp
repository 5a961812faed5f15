#include "models/domain/baselinebite.h"

#include <utility>

namespace sd {

namespace {

/// What holds, wherever it is from.
Threshold judgement(Threshold threshold)
{
    threshold.origin = {};
    return threshold;
}

Threshold judgementBy(const std::vector<ThresholdRule>& rules, const MetricKey& key)
{
    const Threshold* rule = effectiveThreshold(rules, key.metric, key.instance);
    return rule == nullptr ? Threshold{} : judgement(*rule);
}

std::vector<ThresholdRule> withOwn(const std::vector<ThresholdRule>& rules, const Check& check)
{
    std::vector<ThresholdRule> all = rules;
    all.insert(all.end(), check.overrides.begin(), check.overrides.end());
    return all;
}

} // namespace

std::vector<BaselineBite> bitesOf(const BittenCheck& bitten, const std::vector<ReadingOfCheck>& readings)
{
    std::vector<BaselineBite> bites;
    std::vector<ThresholdRule> before; // made for the few checks that need them
    std::vector<ThresholdRule> after;
    for (const ReadingOfCheck& reading : readings) {
        if (judgementBy(bitten.before, reading.key) == judgementBy(bitten.after, reading.key))
            continue;
        if (!isWatched(bitten.over, reading.key))
            continue;
        if (bites.empty()) {
            before = withOwn(bitten.before, bitten.check);
            after = withOwn(bitten.after, bitten.check);
        }
        BaselineBite bite{.check = bitten.check.id,
                          .server = bitten.check.server,
                          .key = reading.key,
                          .unit = reading.unit,
                          .before = effectiveOf(thresholdChain(before, reading.stated.get(), bitten.over, reading.key)),
                          .after = effectiveOf(thresholdChain(after, reading.stated.get(), bitten.over, reading.key))};
        bite.isHeld = judgement(bite.before) == judgement(bite.after);
        bites.push_back(std::move(bite));
    }
    return bites;
}

} // namespace sd

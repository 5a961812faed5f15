#include "models/domain/thresholdchain.h"

#include <algorithm>
#include <iterator>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

bool isBaselines(const ThresholdRule& rule)
{
    return rule.threshold.origin.layer == "baseline"_L1;
}

ThresholdStep stepOf(const Threshold& rule)
{
    return {.after = rule, .from = rule.origin};
}

} // namespace

std::vector<ThresholdStep> thresholdChain(const std::vector<ThresholdRule>& rules, const Threshold* stated,
                                          const Adjustments& over, const MetricKey& key)
{
    std::vector<ThresholdStep> chain;
    std::vector<ThresholdRule> below;
    std::ranges::copy_if(rules, std::back_inserter(below), isBaselines);
    const Threshold* base = effectiveThreshold(below, key.metric, key.instance);
    if (base != nullptr)
        chain.push_back(stepOf(*base));
    if (stated != nullptr) {
        if (const auto own = withOwnLimits(base, *stated))
            chain.push_back(stepOf(*own));
    }
    for (const Adjustment& adjustment : over) {
        if (!adjustment.fits(key))
            continue;
        const Threshold after = laidOver(effectiveOf(chain), adjustment);
        chain.push_back({.after = after, .from = after.origin, .patch = adjustment.patch, .adjustment = adjustment.id});
    }
    const Threshold* holds = effectiveThreshold(rules, key.metric, key.instance);
    if (holds != nullptr && holds->origin.layer != "baseline"_L1) {
        for (ThresholdStep& step : chain)
            step.isOverruled = true;
        chain.push_back(stepOf(*holds));
    }
    return chain;
}

Threshold effectiveOf(const std::vector<ThresholdStep>& chain)
{
    return chain.empty() ? Threshold{} : chain.back().after;
}

} // namespace sd

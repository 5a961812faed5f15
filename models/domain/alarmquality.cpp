#include "models/domain/alarmquality.h"

#include <algorithm>

namespace sd {

std::vector<AlarmFlood> floodsIn(const std::vector<AlarmRate>& rates, const QualityRules& rules)
{
    std::vector<AlarmFlood> floods;
    for (const AlarmRate& rate : rates) {
        if (rate.alarms <= rules.floodAbove)
            continue;
        if (floods.empty() || floods.back().when.to != rate.at)
            floods.push_back({.when = {rate.at, rate.at}});
        AlarmFlood& flood = floods.back();
        flood.when.to = rate.at + rules.step;
        flood.alarms += rate.alarms;
        flood.peak = std::max(flood.peak, rate.alarms);
    }
    return floods;
}

} // namespace sd

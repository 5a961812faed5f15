#include "app/demo/historyplan.h"

#include <algorithm>
#include <array>

namespace sd::demo {

using namespace std::chrono_literals;

namespace {

UtcTime wholeStep(UtcTime at, Millis step)
{
    const qint64 whole = toMs(at) / step.count() * step.count();
    return fromMs(whole);
}

} // namespace

std::vector<HistoryStretch> planHistory(UtcTime now, Millis length, qint64 series, qint64 maxSamples)
{
    constexpr std::array<Millis, 6> oldSteps{5min, 10min, 15min, 30min, 60min, 120min};
    const UtcTime end = wholeStep(now, 1min);
    const UtcTime recent = std::max(wholeStep(end - 6h, 2h), wholeStep(end - length, 2h));
    const qint64 each = std::max<qint64>(1, maxSamples / std::max<qint64>(1, series)); // samples that a series may have

    std::vector<HistoryStretch> plan{{{recent, end}, 1min}};
    qint64 left = each - plan.front().samples();
    if (left < 0) {
        return {{{end - Millis(each * 60'000), end}, 1min}};
    }
    auto prepend = [&](UtcTime from, Millis step) {
        const UtcTime to = plan.front().when.from;
        from = std::max(from, to - Millis(left * step.count()));
        if (from >= to)
            return;
        const HistoryStretch before{{wholeStep(from + step - 1ms, step), to}, step};
        left -= before.samples();
        if (plan.front().step == step)
            plan.front().when.from = before.when.from;
        else
            plan.insert(plan.begin(), before);
    };
    const UtcTime begin = wholeStep(end - length, 2h);
    const UtcTime lately = std::max(begin, wholeStep(end - 24h * 10, 2h));
    if ((recent - lately) / Millis{5min} <= left / 2)
        prepend(lately, 5min);
    const Millis rest = plan.front().when.from - begin;
    const auto fits = std::find_if(oldSteps.begin(), oldSteps.end(), [&](Millis step) { return rest / step <= left; });
    prepend(begin, fits != oldSteps.end() ? *fits : oldSteps.back());
    return plan;
}

} // namespace sd::demo

#include "app/engine/judge.h"

#include <cmath>

namespace sd {

namespace {

/// A double holds integers exactly up to here.
constexpr quint64 exactIntegers = quint64{1} << 53U;

SlotExtras& extrasOf(SeriesSlot& slot)
{
    if (!slot.extras)
        slot.extras = std::make_unique<SlotExtras>();
    return *slot.extras;
}

/// False: there is nothing to judge in this answer.
bool takeValue(SeriesSlot& slot, const Reading& reading, const AnswerMoment& moment)
{
    if (reading.kind == ReadingKind::Filling) {
        FillTrend& trend = extrasOf(slot).trend;
        trend.add(moment.at.steady, reading.value);
        slot.value = trend.secondsTo(reading.full);
        return !std::isnan(slot.value);
    }
    if (reading.kind != ReadingKind::Counter) {
        slot.value = reading.value;
        return true;
    }
    auto rate = rateOf(slot.counter, reading.counter, reading.counterBits, moment.at.steady, moment.restarted);
    slot.counter = {reading.counter, moment.at.steady, true};
    if (reading.per) {
        CounterState& per = extrasOf(slot).per;
        rate = shareOf(rate, rateOf(per, *reading.per, 64, moment.at.steady, moment.restarted));
        per = {*reading.per, moment.at.steady, true};
    }
    slot.value = rate ? *rate * reading.scale : std::numeric_limits<double>::quiet_NaN();
    return rate.has_value();
}

double historyValue(const SeriesSlot& slot, const Reading& reading)
{
    if (reading.keptAs() == ReadingKind::Counter)
        return static_cast<double>(reading.counter % exactIntegers);
    return slot.value;
}

void judge(SeriesList& series, SeriesSlot& slot, const Reading& reading, const AnswerMoment& moment)
{
    slot.guardValue = std::numeric_limits<double>::quiet_NaN();
    if (slot.guard >= 0) {
        const SeriesSlot& guard = series.slots()[static_cast<size_t>(slot.guard)];
        if (guard.answer == series.answer())
            slot.guardValue = guard.value;
    }
    const Sample sample{slot.value, slot.guardValue, reading.reported};
    const SteadyTime now = moment.at.steady;
    if (slot.threshold == nullptr || slot.threshold->hours.empty()) {
        slot.eval = evaluate(slot.threshold, slot.eval, sample, now).next;
        return;
    }
    const Threshold then = thresholdAt(*slot.threshold, moment.week);
    slot.eval = evaluate(&then, slot.eval, sample, now).next;
}

} // namespace

void judgeAnswer(SeriesList& series, const std::vector<Reading>& readings, std::span<const quint32> order,
                 const AnswerMoment& moment, SampleRow& row)
{
    // Values first: a guard may stand behind the series that it guards.
    thread_local std::vector<bool> judged;
    judged.assign(readings.size(), false);
    row.at = moment.at.wall;
    row.values.reserve(readings.size());
    for (size_t i = 0; i < readings.size(); ++i) {
        if (order[i] == SeriesList::NoSlot)
            continue;
        SeriesSlot& slot = series.slots()[order[i]];
        slot.answer = series.answer();
        slot.at = moment.at.wall;
        slot.text = readings[i].text;
        judged[i] = takeValue(slot, readings[i], moment);
        if (const double kept = historyValue(slot, readings[i]); !std::isnan(kept))
            row.values.emplace_back(slot.id, kept);
    }
    for (size_t i = 0; i < readings.size(); ++i) {
        if (judged[i])
            judge(series, series.slots()[order[i]], readings[i], moment);
    }
}

void judgeNoData(SeriesList& series, SteadyTime now)
{
    const Sample nothing{.reported = State::NoData};
    for (SeriesSlot& slot : series.slots())
        slot.eval = evaluate(slot.threshold, slot.eval, nothing, now).next;
}

} // namespace sd

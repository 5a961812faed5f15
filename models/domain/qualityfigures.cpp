#include "models/domain/qualityfigures.h"

#include <algorithm>

namespace sd {

namespace {

using namespace std::chrono_literals;

/// Of fewer alarms ten sources are soon all there is.
constexpr int EnoughForWorst = 100;

/// Ok up to `good`, Warning up to `bearable`, then Error.
State rated(double value, double good, double bearable)
{
    if (value <= good)
        return State::Ok;
    return value <= bearable ? State::Warning : State::Error;
}

Interval passed(const AlarmQuality& quality, UtcTime now)
{
    return {quality.range.from, std::min(quality.range.to, now)};
}

/// Steps are counted from the epoch on.
qint64 stepOf(UtcTime at, Millis step)
{
    const qint64 ms = toMs(at);
    const qint64 length = step.count();
    return ms >= 0 ? ms / length : -((-ms + length - 1) / length);
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

QualityFigures figuresOf(const AlarmQuality& quality, int operators, UtcTime now)
{
    const int people = std::max(operators, 1);
    const Interval when = passed(quality, now);
    // What has begun counts as a whole step: two alarms in the first minute are not twenty in ten.
    const double length = static_cast<double>(std::max(when.length(), quality.rules.step).count());
    QualityFigures figures;
    QualityRules rules = quality.rules;
    rules.floodAbove *= people;
    figures.floods = floodsIn(quality.rates, rules);
    figures.perStep = quality.alarms * static_cast<double>(quality.rules.step.count()) / length / people;
    figures.perDay = quality.alarms * static_cast<double>(Millis{24h}.count()) / length / people;
    for (const AlarmRate& rate : quality.rates)
        figures.peak = std::max(figures.peak, static_cast<double>(rate.alarms) / people);
    Millis flooded{0};
    for (const AlarmFlood& flood : figures.floods)
        flooded += Interval{std::max(flood.when.from, when.from), std::min(flood.when.to, when.to)}.length();
    figures.floodShare = std::min(1.0, static_cast<double>(flooded.count()) / length);
    int worst = 0;
    for (const AlarmSource& source : quality.worst)
        worst += source.alarms;
    figures.worstShare = std::min(1.0, ratio(worst, quality.alarms));
    return figures;
}

QualityRating ratingOf(const AlarmQuality& quality, const QualityFigures& figures)
{
    QualityRating rating;
    rating.perStep = rated(figures.perStep, 1, 2);
    rating.peak = rated(figures.peak, quality.rules.floodAbove, 10.0 * quality.rules.floodAbove);
    rating.floods = rated(figures.floodShare, 0.01, 0.05);
    if (quality.alarms >= EnoughForWorst)
        rating.worst = rated(figures.worstShare, 0.05, 0.2);
    rating.chattering = rated(static_cast<double>(quality.chattering.size()), 0, 5);
    rating.stale = rated(quality.staleCount, 4, 19);
    return rating;
}

std::vector<RateBar> barsOf(const AlarmQuality& quality, int most, UtcTime now)
{
    const Interval when = passed(quality, now);
    const Millis step = quality.rules.step;
    if (when.isEmpty() || step.count() <= 0 || most <= 0)
        return {};
    const qint64 first = stepOf(when.from, step);
    const qint64 steps = stepOf(when.to - Millis{1}, step) - first + 1;
    const qint64 each = (steps + most - 1) / most;
    std::vector<RateBar> bars(static_cast<size_t>((steps + each - 1) / each));
    for (size_t i = 0; i < bars.size(); ++i) {
        const UtcTime from = fromMs((first + static_cast<qint64>(i) * each) * step.count());
        bars[i].when = {from, from + each * step};
    }
    for (const AlarmRate& rate : quality.rates) {
        const qint64 place = (stepOf(rate.at, step) - first) / each;
        if (stepOf(rate.at, step) < first || place >= static_cast<qint64>(bars.size()))
            continue;
        RateBar& bar = bars[static_cast<size_t>(place)];
        bar.alarms += rate.alarms;
        bar.peak = std::max(bar.peak, rate.alarms);
    }
    return bars;
}

} // namespace sd

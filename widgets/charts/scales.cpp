#include "widgets/charts/scales.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace sd {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QDateTime local(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at));
}

/// Within a day: marks on multiples of `step` since local midnight. A local time that a clock change skips or repeats
/// gives one mark or none.
std::vector<TimeTick> ticksWithinDays(Interval range, qint64 step, const QLocale& locale)
{
    std::vector<TimeTick> ticks;
    const QDate last = local(range.to).date();
    for (QDate date = local(range.from).date(); date <= last; date = date.addDays(1)) {
        for (qint64 ms = 0; ms < Day; ms += step) {
            const QDateTime mark(date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms)));
            const UtcTime at = fromMs(mark.toMSecsSinceEpoch());
            if (at < range.from || at > range.to || (!ticks.empty() && at <= ticks.back().at))
                continue;
            ticks.push_back({at, ms == 0 ? locale.toString(date, QStringLiteral("ddd d"))
                                         : mark.toString(QStringLiteral("HH:mm"))});
        }
    }
    return ticks;
}

std::vector<TimeTick> ticksOfDays(Interval range, int step, const QLocale& locale)
{
    std::vector<TimeTick> ticks;
    const QDate last = local(range.to).date();
    for (QDate date = local(range.from).date(); date <= last; date = date.addDays(1)) {
        if (date.toJulianDay() % step != 0)
            continue;
        const UtcTime at = fromMs(date.startOfDay().toMSecsSinceEpoch());
        if (at >= range.from && at <= range.to)
            ticks.push_back({at, locale.toString(date, QStringLiteral("d MMM"))});
    }
    return ticks;
}

std::vector<TimeTick> ticksOfMonths(Interval range, int step, const QLocale& locale)
{
    std::vector<TimeTick> ticks;
    const QDate first = local(range.from).date();
    const QDate last = local(range.to).date();
    for (QDate date(first.year(), first.month(), 1); date <= last; date = date.addMonths(1)) {
        const UtcTime at = fromMs(date.startOfDay().toMSecsSinceEpoch());
        if ((date.month() - 1) % step == 0 && at >= range.from && at <= range.to)
            ticks.push_back(
                {at, locale.toString(date, date.month() == 1 ? QStringLiteral("yyyy") : QStringLiteral("MMM"))});
    }
    return ticks;
}

/// The smallest of 1, 2, 5, 10 times a power of ten that is at least `raw`.
double roundUp(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= raw * (1 - 1e-9))
            return power * factor;
    }
    return power * 10;
}

double firstOf(double low, double step)
{
    return std::floor(low / step + 1e-9);
}

double lastOf(double high, double step)
{
    return std::ceil(high / step - 1e-9);
}

std::vector<double> stepsFrom(double first, int count, double step)
{
    std::vector<double> steps;
    steps.reserve(static_cast<size_t>(count) + 1);
    for (int i = 0; i <= count; ++i)
        steps.push_back((first + i) * step);
    return steps;
}

} // namespace

std::vector<double> niceSteps(double low, double high, int most)
{
    if (!(high > low) || most < 1)
        return {low, low + 1};
    double step = roundUp((high - low) / most);
    while (lastOf(high, step) - firstOf(low, step) > most + 0.5)
        step = roundUp(step * 1.5); // both ends were just missed
    // Data that lie on a step, as good as, still stand between two.
    const long count = std::max(1L, std::lround(lastOf(high, step) - firstOf(low, step)));
    return stepsFrom(firstOf(low, step), static_cast<int>(count), step);
}

std::vector<double> evenSteps(double low, double high, int count)
{
    count = std::max(1, count);
    if (!(high > low))
        high = low + 1;
    double step = roundUp((high - low) / count);
    while (firstOf(low, step) + count < lastOf(high, step) - 0.5)
        step = roundUp(step * 1.5);
    return stepsFrom(firstOf(low, step), count, step);
}

std::vector<TimeTick> timeTicks(Interval range, int most, const QLocale& locale)
{
    const qint64 length = range.length().count();
    const qint64 wanted = length / std::max(1, most);
    for (const qint64 step : std::array{Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute, Hour, 2 * Hour,
                                        3 * Hour, 6 * Hour, 12 * Hour}) {
        if (wanted <= step)
            return ticksWithinDays(range, step, locale);
    }
    for (const int days : {1, 2, 7, 14}) {
        if (wanted <= days * Day)
            return ticksOfDays(range, days, locale);
    }
    for (const int months : {1, 3, 6}) {
        if (wanted <= months * 31 * Day)
            return ticksOfMonths(range, months, locale);
    }
    return ticksOfMonths(range, 12, locale);
}

} // namespace sd

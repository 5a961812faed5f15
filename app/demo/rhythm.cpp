#include "app/demo/rhythm.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace sd::demo {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

/// A hill of `length` hours that begins at `from` o'clock: sin², so that it and its slope begin and end at zero.
struct Hill
{
    double from;
    double length;

    [[nodiscard]] double height(double hour) const
    {
        const double x = hour - from;
        if (x <= 0 || x >= length)
            return 0;
        const double s = std::sin(std::numbers::pi * x / length);
        return s * s;
    }

    /// Seconds under the hill from midnight until `hour`.
    [[nodiscard]] double area(double hour) const
    {
        const double x = std::clamp(hour - from, 0.0, length);
        const double hours = x / 2 - length / (4 * std::numbers::pi) * std::sin(2 * std::numbers::pi * x / length);
        return hours * 3600;
    }
};

constexpr Hill office{6, 12};
constexpr Hill nightBackup{2, 2};
constexpr std::array<double, 7> weekdayShare{1, 1, 1, 1, 0.9, 0.15, 0.1}; ///< Monday first

struct WallClock
{
    qint64 day; ///< since 1970-01-01, which was a Thursday
    int weekday;
    double hour;
};

WallClock wallClock(qint64 localMs)
{
    const qint64 day = localMs / dayMs;
    return {day, static_cast<int>((day + 3) % 7), static_cast<double>(localMs % dayMs) / static_cast<double>(hourMs)};
}

double businessArea(const WallClock& clock)
{
    double week = 0;
    double before = 0;
    for (int i = 0; i < 7; ++i) {
        const double share = weekdayShare[static_cast<size_t>(i)];
        week += share;
        before += i < clock.weekday ? share : 0;
    }
    const auto weeks = static_cast<double>((clock.day + 3) / 7);
    return (weeks * week + before) * office.area(24) +
           weekdayShare[static_cast<size_t>(clock.weekday)] * office.area(clock.hour);
}

double backupArea(const WallClock& clock)
{
    return static_cast<double>(clock.day) * nightBackup.area(24) + nightBackup.area(clock.hour);
}

/// The Sunday after the second Tuesday of the month.
QDate patchDay(int year, int month)
{
    const QDate first(year, month, 1);
    const int untilTuesday = (Qt::Tuesday - first.dayOfWeek() + 7) % 7;
    return first.addDays(untilTuesday + 7 + 5);
}

} // namespace

Rhythm::Rhythm(Interval span, Lapse lapse)
    : m_lapse(lapse)
{
    const QTimeZone zone("Europe/Stockholm");
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(toMs(span.from), Qt::UTC);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(toMs(span.to), Qt::UTC);
    addStretch(UtcTime{}, zone.offsetFromUtc(from) * 1000LL);
    const QTimeZone::OffsetDataList changes = zone.transitions(from, to);
    for (const QTimeZone::OffsetData& change : changes)
        addStretch(fromMs(change.atUtc.toMSecsSinceEpoch()), change.offsetFromUtc * 1000LL);

    for (QDate month = from.date().addMonths(-2); month <= to.date().addMonths(1); month = month.addMonths(1)) {
        const QDateTime night(patchDay(month.year(), month.month()), QTime(1, 0), zone);
        m_patchNights.push_back(fromMs(night.toMSecsSinceEpoch()));
    }
}

void Rhythm::addStretch(UtcTime from, qint64 offsetMs)
{
    Stretch stretch{from, offsetMs};
    if (m_stretches.empty()) {
        const WallClock begin = wallClock(toMs(countedFrom) + offsetMs);
        stretch.business = -businessArea(begin);
        stretch.backup = -backupArea(begin);
    } else {
        const Stretch& last = m_stretches.back();
        const WallClock before = wallClock(toMs(from) + last.offsetMs);
        const WallClock after = wallClock(toMs(from) + offsetMs);
        stretch.business = last.business + businessArea(before) - businessArea(after);
        stretch.backup = last.backup + backupArea(before) - backupArea(after);
    }
    m_stretches.push_back(stretch);
}

Moment Rhythm::moment(UtcTime real) const
{
    if (m_lapse.speed <= 1 || real <= m_lapse.begin)
        return momentOf(real);
    const auto passed = static_cast<double>((real - m_lapse.begin).count());
    Moment moment = momentOf(m_lapse.begin + Millis(static_cast<qint64>(passed * m_lapse.speed)));
    const Moment begin = momentOf(m_lapse.begin);
    auto slowed = [this](double from, double to) { return from + (to - from) / m_lapse.speed; };
    moment.seconds = slowed(begin.seconds, moment.seconds);
    moment.businessSeconds = slowed(begin.businessSeconds, moment.businessSeconds);
    moment.backupSeconds = slowed(begin.backupSeconds, moment.backupSeconds);
    moment.lapse = m_lapse.speed;
    return moment;
}

Moment Rhythm::momentOf(UtcTime at) const
{
    const auto next = std::upper_bound(m_stretches.begin() + 1, m_stretches.end(), at,
                                       [](UtcTime time, const Stretch& stretch) { return time < stretch.from; });
    const Stretch& stretch = *(next - 1);
    const qint64 localMs = toMs(at) + stretch.offsetMs;
    const WallClock clock = wallClock(localMs);
    Moment moment;
    moment.at = at;
    moment.localMs = localMs;
    moment.business = weekdayShare[static_cast<size_t>(clock.weekday)] * office.height(clock.hour);
    moment.backup = nightBackup.height(clock.hour);
    moment.seconds = static_cast<double>((at - countedFrom).count()) / 1000;
    moment.businessSeconds = stretch.business + businessArea(clock);
    moment.backupSeconds = stretch.backup + backupArea(clock);
    return moment;
}

UtcTime Rhythm::patchNight(UtcTime at) const
{
    const auto next = std::upper_bound(m_patchNights.begin(), m_patchNights.end(), at);
    return next == m_patchNights.begin() ? m_patchNights.front() - std::chrono::hours{24 * 28} : *(next - 1);
}

} // namespace sd::demo

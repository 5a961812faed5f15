#pragma once

#include "models/domain/time.h"

#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <array>
#include <limits>
#include <optional>

namespace sd {

/// A moment as a clock on the wall and the calendar's week tell it.
struct WeekMoment
{
    int day = 0;    ///< 0 Monday … 6 Sunday
    int minute = 0; ///< after midnight, 0 … 1439

    friend bool operator==(WeekMoment, WeekMoment) = default;
};

/// Tells moments of the week. In summer time's lost hour none falls; of the hour that comes twice each comes twice.
class WeekClock
{
public:
    explicit WeekClock(const QTimeZone& zone)
        : m_zone(zone)
    {}

    [[nodiscard]] WeekMoment at(UtcTime moment);

private:
    QTimeZone m_zone;
    qint64 m_quarter = std::numeric_limits<qint64>::min(); ///< of an hour since 1970: none shifts its clocks within one
    qint64 m_offset = 0;                                   ///< seconds east of UTC in it
};

/// Hours of the week with limits of their own: the nights of a backup.
struct LimitHours
{
    quint8 days = 0;                    ///< on which they begin: bit 0 Monday … bit 6 Sunday
    qint16 from = 0;                    ///< minute after midnight, 0 … 1439
    qint16 to = 0;                      ///< likewise; not after `from`: of the day after
    std::optional<double> warning = {}; ///< none: that level is not judged in these hours
    std::optional<double> error = {};

    [[nodiscard]] bool contains(WeekMoment moment) const;
    bool operator==(const LimitHours&) const = default;
};

/// "mon" … "sun", as they stand in JSON.
inline constexpr std::array<const char*, 7> WeekDayCodes{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// {"days": ["mon", "tue"], "from": "22:00", "to": "06:00", "warning": 95, "error": 99}
QJsonObject toJson(const LimitHours& hours);
/// Refuses: no day, no such time, unknown members. Which limit is the worse one depends on the threshold's direction.
std::optional<LimitHours> limitHoursFromJson(const QJsonObject& json, QString* error);

} // namespace sd

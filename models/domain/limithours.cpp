#include "models/domain/limithours.h"

#include "models/domain/jsonmembers.h"

#include <QDateTime>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

QString timeWord(qint16 minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

void readTime(JsonMembers& members, QLatin1StringView name, qint16& minute)
{
    QString text;
    members.text(name, text);
    const QTime time = text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    if (!time.isValid())
        members.fail(name, u"must be a time of the day as 22:00"_s);
    else
        minute = static_cast<qint16>(time.hour() * 60 + time.minute());
}

void readDays(JsonMembers& members, quint8& days)
{
    QStringList names;
    members.texts("days"_L1, names);
    for (const QString& name : names) {
        const auto known =
            std::ranges::find_if(WeekDayCodes, [&](const char* day) { return name == QLatin1StringView(day); });
        if (known == WeekDayCodes.end())
            members.fail("days"_L1, u"%1 is no day: mon, tue, wed, thu, fri, sat or sun"_s.arg(name));
        else
            days = static_cast<quint8>(days | (1U << static_cast<unsigned>(known - WeekDayCodes.begin())));
    }
    if (days == 0)
        members.fail("days"_L1, u"must name a day"_s);
}

} // namespace

WeekMoment WeekClock::at(UtcTime moment)
{
    using namespace std::chrono;
    const qint64 quarter = floor<duration<qint64, std::ratio<900>>>(moment).time_since_epoch().count();
    if (quarter != m_quarter) {
        m_quarter = quarter;
        m_offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(moment), Qt::UTC));
    }
    const auto local = moment + seconds{m_offset};
    const auto midnight = floor<days>(local);
    return {static_cast<int>(weekday{midnight}.iso_encoding()) - 1,
            static_cast<int>(floor<minutes>(local - midnight).count())};
}

bool LimitHours::contains(WeekMoment moment) const
{
    const auto begins = [this](int day) { return (days >> static_cast<unsigned>(day) & 1U) != 0; };
    const bool isLater = moment.minute >= from;
    const bool isBefore = moment.minute < to;
    if (from < to)
        return isLater && isBefore && begins(moment.day);
    return (isLater && begins(moment.day)) || (isBefore && begins((moment.day + 6) % 7));
}

QJsonObject toJson(const LimitHours& hours)
{
    QJsonArray days;
    for (size_t day = 0; day < WeekDayCodes.size(); ++day) {
        if ((hours.days >> day & 1U) != 0)
            days += QLatin1StringView(WeekDayCodes[day]);
    }
    QJsonObject json{{"days"_L1, days}, {"from"_L1, timeWord(hours.from)}, {"to"_L1, timeWord(hours.to)}};
    if (hours.warning)
        json["warning"_L1] = *hours.warning;
    if (hours.error)
        json["error"_L1] = *hours.error;
    return json;
}

std::optional<LimitHours> limitHoursFromJson(const QJsonObject& json, QString* error)
{
    JsonMembers members(json);
    LimitHours hours;
    members.require({"days"_L1, "from"_L1, "to"_L1});
    readDays(members, hours.days);
    readTime(members, "from"_L1, hours.from);
    readTime(members, "to"_L1, hours.to);
    members.number("warning"_L1, hours.warning);
    members.number("error"_L1, hours.error);
    members.refuseOthers();
    if (error)
        *error = members.error();
    return members.isFine() ? std::optional(hours) : std::nullopt;
}

} // namespace sd

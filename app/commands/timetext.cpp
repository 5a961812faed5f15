#include "app/commands/timetext.h"

#include "app/commands/output.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sd {

std::optional<Millis> parseDuration(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{1,9})(ms|s|m|h|d)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    qint64 scale = 1'000;
    if (unit == "ms"_L1)
        scale = 1;
    else if (unit == "m"_L1)
        scale = 60'000;
    else if (unit == "h"_L1)
        scale = 3'600'000;
    else if (unit == "d"_L1)
        scale = 86'400'000;
    const Millis duration{number * scale};
    constexpr Millis Longest = std::chrono::hours{24 * 3'660};
    return duration <= Longest ? std::optional(duration) : std::nullopt;
}

std::optional<UtcTime> parseMoment(const QString& text, UtcTime now)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'+')) {
        const auto wait = parseDuration(trimmed.mid(1));
        return wait ? std::optional(now + *wait) : std::nullopt;
    }
    if (const QTime clock = QTime::fromString(trimmed, u"H:mm"_s); clock.isValid()) {
        const QDateTime here = QDateTime::fromMSecsSinceEpoch(toMs(now));
        QDateTime next(here.date(), clock);
        if (next <= here)
            next = QDateTime(here.date().addDays(1), clock);
        return fromMs(next.toMSecsSinceEpoch());
    }
    QString iso = trimmed;
    iso.replace(u' ', u'T');
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? std::optional(fromMs(moment.toMSecsSinceEpoch())) : std::nullopt;
}

QString momentText(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString momentJson(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString ageText(Millis age)
{
    const qint64 minutes = std::max<qint64>(0, age.count() / 60'000);
    if (minutes < 60)
        return CommandWords::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return CommandWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return CommandWords::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

} // namespace sd

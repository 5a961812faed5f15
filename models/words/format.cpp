#include "models/words/format.h"

#include <QDateTime>
#include <QHash>

#include <array>
#include <cmath>

namespace sd {

namespace {

struct Scale
{
    double from;
    double factor;
    const char* suffix;
};

template<size_t N>
DisplayUnit scaled(const std::array<Scale, N>& scales, double magnitude)
{
    for (const Scale& scale : scales) {
        if (std::abs(magnitude) >= scale.from)
            return {scale.factor, QString::fromLatin1(scale.suffix)};
    }
    return {scales.back().factor, QString::fromLatin1(scales.back().suffix)};
}

constexpr double KiB = 1024;
constexpr double MiB = KiB * KiB;
constexpr double GiB = MiB * KiB;
constexpr double TiB = GiB * KiB;
/// Sizes by 1024, as disks, memory and thresholds on them are counted; rates by 1000, as wires are.
constexpr std::array sizeScales{Scale{TiB, 1 / TiB, "TiB"}, Scale{GiB, 1 / GiB, "GiB"}, Scale{MiB, 1 / MiB, "MiB"},
                                Scale{KiB, 1 / KiB, "KiB"}, Scale{0, 1, "B"}};
constexpr std::array byteScales{Scale{1e12, 1e-12, "TB"}, Scale{1e9, 1e-9, "GB"}, Scale{1e6, 1e-6, "MB"},
                                Scale{1e3, 1e-3, "kB"}, Scale{0, 1, "B"}};
constexpr std::array bitScales{Scale{125e6, 8e-9, "Gbit/s"}, Scale{125e3, 8e-6, "Mbit/s"}, Scale{125, 8e-3, "kbit/s"},
                               Scale{0, 8, "bit/s"}};
constexpr std::array bitRateScales{Scale{1e9, 1e-9, "Gbit/s"}, Scale{1e6, 1e-6, "Mbit/s"}, Scale{1e3, 1e-3, "kbit/s"},
                                   Scale{0, 1, "bit/s"}};
constexpr std::array secondScales{Scale{2 * 86400.0, 1 / 86400.0, "d"}, Scale{2 * 3600.0, 1 / 3600.0, "h"},
                                  Scale{120, 1 / 60.0, "min"}, Scale{1, 1, "s"}, Scale{0, 1000, "ms"}};
/// Lasers draw milliamperes; what air presses against a filter is some pascals.
constexpr std::array ampereScales{Scale{0.1, 1, "A"}, Scale{1e-6, 1000, "mA"}, Scale{0, 1, "A"}};
constexpr std::array pascalScales{Scale{1, 1, "kPa"}, Scale{1e-6, 1000, "Pa"}, Scale{0, 1, "kPa"}};

bool isRatio(const QString& metric)
{
    static const QStringList ends{
        QStringLiteral("loss"),        QStringLiteral("ratio"),      QStringLiteral(".charge"),
        QStringLiteral(".load"),       QStringLiteral("humidity"),   QStringLiteral("endurance.left"),
        QStringLiteral(".opening"),    QStringLiteral(".busy"),      QStringLiteral("deviation"),
        QStringLiteral("queue.share"), QStringLiteral("buffer_hits")};
    return metric.contains(QStringLiteral("utilization")) ||
           std::any_of(ends.begin(), ends.end(), [&](const QString& end) { return metric.endsWith(end); });
}

QDateTime local(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at));
}

constexpr QChar NoBreakSpace(0xa0);

} // namespace

DisplayUnit Format::unitFor(const QString& metric, const QString& unit, double magnitude)
{
    static const QHash<QString, QString> symbols{{QStringLiteral("Cel"), QStringLiteral("°C")},
                                                 {QStringLiteral("dB[m]"), QStringLiteral("dBm")},
                                                 {QStringLiteral("m3/h"), QStringLiteral("m³/h")}};
    if (unit == QStringLiteral("1"))
        return isRatio(metric) ? DisplayUnit{100, QStringLiteral("%")} : DisplayUnit{};
    if (unit == QStringLiteral("By"))
        return scaled(sizeScales, magnitude);
    if (unit == QStringLiteral("By/s") && metric.contains(QStringLiteral("network")))
        return scaled(bitScales, magnitude);
    if (unit == QStringLiteral("By/s")) {
        DisplayUnit bytes = scaled(byteScales, magnitude);
        bytes.suffix += QStringLiteral("/s");
        return bytes;
    }
    if (unit == QStringLiteral("bit/s"))
        return scaled(bitRateScales, magnitude);
    if (unit == QStringLiteral("s"))
        return scaled(secondScales, magnitude);
    if (unit == QStringLiteral("J")) // of meters, which count in kilowatt hours
        return {1 / 3.6e6, QStringLiteral("kWh")};
    if (unit == QStringLiteral("A"))
        return scaled(ampereScales, magnitude);
    if (unit == QStringLiteral("kPa"))
        return scaled(pascalScales, magnitude);
    if (unit == QStringLiteral("L/min"))
        return {1, tr("L/min")};
    if (unit == QStringLiteral("rpm") || unit == QStringLiteral("{revolution}/min"))
        return {1, tr("rpm")};
    if (unit.startsWith(QLatin1Char('{'))) // UCUM annotation: what is counted, said by the metric's name already
        return {1, unit.endsWith(QStringLiteral("/s")) ? QStringLiteral("/s") : QString()};
    if (unit == QStringLiteral("1/s"))
        return {1, QStringLiteral("/s")};
    return {1, symbols.value(unit, unit)};
}

bool Format::hasZero(const QString& unit)
{
    static const QStringList without{QStringLiteral("Cel"), QStringLiteral("K"),  QStringLiteral("V"),
                                     QStringLiteral("hPa"), QStringLiteral("Hz"), QStringLiteral("dB[m]")};
    return !without.contains(unit);
}

QString Format::number(double value) const
{
    const double size = std::abs(value);
    const int decimals = size >= 99.95 ? 0 : size >= 0.995 ? 1 : size >= 0.0995 ? 2 : 3;
    QString text = m_locale.toString(value, 'f', decimals);
    const QString point = m_locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(m_locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text == m_locale.negativeSign() + m_locale.zeroDigit() ? m_locale.zeroDigit() : text;
}

QString Format::value(const QString& metric, const QString& unit, double value) const
{
    if (!std::isfinite(value))
        return {};
    const DisplayUnit shown = unitFor(metric, unit, value);
    const QString figure = number(value * shown.factor);
    return shown.suffix.isEmpty() ? figure : QString(figure + NoBreakSpace + shown.suffix);
}

QString Format::limit(const QString& metric, const QString& unit, Direction direction, double limit) const
{
    const QString text = value(metric, unit, limit);
    return direction == Direction::Above ? tr("over %1").arg(text) : tr("under %1").arg(text);
}

QString Format::thresholds(const QString& metric, const QString& unit, const Threshold& threshold) const
{
    if (!threshold.isSet())
        return {};
    const DisplayUnit shown = unitFor(metric, unit, threshold.error.value_or(threshold.warning.value_or(0)));
    QStringList parts;
    if (threshold.warning)
        parts += tr("W %1", "Warning limit").arg(number(*threshold.warning * shown.factor));
    if (threshold.error)
        parts += tr("E %1", "Error limit").arg(number(*threshold.error * shown.factor));
    if (parts.isEmpty()) // in some hours of the week alone
        return {};
    const QString text = parts.join(QStringLiteral(" · "));
    return shown.suffix.isEmpty() ? text : QString(text + NoBreakSpace + shown.suffix);
}

QString Format::age(Millis age) const
{
    const qint64 seconds = std::max<qint64>(0, age.count() / 1000);
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return tr("%1 s", "seconds").arg(m_locale.toString(seconds));
    if (seconds < hour)
        return tr("%1 min", "minutes").arg(m_locale.toString(seconds / minute));
    if (seconds < day)
        return tr("%1 h %2 min", "hours and minutes")
            .arg(m_locale.toString(seconds / hour))
            .arg(seconds % hour / minute);
    return tr("%1 d %2 h", "days and hours").arg(m_locale.toString(seconds / day)).arg(seconds % day / hour);
}

QString Format::moment(UtcTime at, UtcTime now) const
{
    if (local(at).date() == local(now).date())
        return clockTime(at);
    return fullMoment(at);
}

QString Format::shortMoment(UtcTime at, UtcTime now) const
{
    const QString time = local(at).toString(QStringLiteral("HH:mm"));
    return local(at).date() == local(now).date() ? time : QString(clockDate(at) + QLatin1Char(' ') + time);
}

QString Format::fullMoment(UtcTime at) const
{
    return local(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString Format::clockTime(UtcTime at) const
{
    return local(at).toString(QStringLiteral("HH:mm:ss"));
}

QString Format::clockDate(UtcTime at) const
{
    // Swedish abbreviates with a full stop; between other words it is only noise.
    return m_locale.toString(local(at).date(), QStringLiteral("ddd d MMM")).remove(QLatin1Char('.'));
}

} // namespace sd

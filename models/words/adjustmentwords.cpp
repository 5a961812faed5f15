#include "models/words/adjustmentwords.h"

#include <QLocale>
#include <QTime>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 EveryDay = 0x7f;

bool isOn(quint8 days, int day)
{
    return (unsigned{days} >> static_cast<unsigned>(day) & 1U) != 0;
}

QString clockWord(qint16 minute)
{
    return QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
}

} // namespace

QString AdjustmentWords::place(const Adjustment& adjustment, const QString& customer, const QString& server)
{
    QString where;
    if (adjustment.server)
        where = server;
    else if (adjustment.tag.isEmpty())
        where = customer;
    else if (customer.isEmpty())
        where = tr("all servers tagged “%1”").arg(adjustment.tag);
    else
        where = tr("servers of %1 tagged “%2”").arg(customer, adjustment.tag);
    if (adjustment.instance == "*"_L1)
        return where;
    return tr("%1, %2", "where, which instances").arg(where, adjustment.instance);
}

QString AdjustmentWords::limit(OwnLimit limit, const QString& name, const Subject& subject, const Format& format)
{
    if (!limit.value)
        return tr("no %1", "a level that is not judged").arg(name);
    return tr("%1 %2", "a level, over or under which value")
        .arg(name, format.limit(subject.metric, subject.unit, subject.direction, *limit.value));
}

QStringList AdjustmentWords::conditions(Millis holdFor, int bad, int of, double hysteresis, const Subject& subject,
                                        const Format& format)
{
    QStringList parts;
    if (holdFor > Millis{0})
        parts += tr("counts after %1").arg(format.age(holdFor));
    if (of > 1)
        parts += tr("when %1 of %2 readings are bad").arg(bad).arg(of);
    if (hysteresis > 0)
        parts += tr("ends %1 on the good side").arg(format.value(subject.metric, subject.unit, hysteresis));
    return parts;
}

QString AdjustmentWords::patch(const ThresholdPatch& patch, const Subject& subject, const Format& format)
{
    if (patch.watched && !*patch.watched)
        return tr("left out");
    Subject own = subject;
    own.direction = patch.direction.value_or(subject.direction);
    QStringList parts;
    if (patch.watched)
        parts += tr("watched");
    if (patch.warning)
        parts += limit(*patch.warning, tr("Warning"), own, format);
    if (patch.error)
        parts += limit(*patch.error, tr("Error"), own, format);
    if (patch.holdFor && *patch.holdFor <= Millis{0})
        parts += tr("counts at once");
    if (patch.samples && patch.samples->of <= 1)
        parts += tr("every reading counts");
    if (patch.hysteresis && *patch.hysteresis <= 0)
        parts += tr("ends at its limit");
    const auto samples = patch.samples.value_or(ThresholdPatch::Samples{});
    parts += conditions(patch.holdFor.value_or(Millis{0}), samples.bad, samples.of, patch.hysteresis.value_or(0), own,
                        format);
    if (patch.isUnguarded)
        parts += tr("whatever the second value is");
    if (patch.hours && patch.hours->empty())
        parts += tr("the same at all hours");
    const auto weekly = patch.hours.value_or(std::vector<LimitHours>{});
    parts.reserve(parts.size() + std::ssize(weekly));
    for (const LimitHours& each : weekly)
        parts += hours(each, own, format);
    return parts.join(u"; "_s);
}

QString AdjustmentWords::threshold(const Threshold& threshold, const Subject& subject, const Format& format)
{
    if (!threshold.isSet())
        return tr("not judged");
    QStringList parts{format.thresholds(subject.metric, subject.unit, threshold)};
    parts +=
        conditions(threshold.holdFor, threshold.badSamples, threshold.ofSamples, threshold.hysteresis, subject, format);
    parts.reserve(parts.size() + std::ssize(threshold.hours));
    for (const LimitHours& each : threshold.hours)
        parts += hours(each, subject, format);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString AdjustmentWords::days(quint8 days)
{
    if ((days & EveryDay) == EveryDay)
        return tr("every day");
    const QLocale locale;
    const auto name = [&locale](int day) { return locale.dayName(day + 1, QLocale::ShortFormat); };
    QStringList parts;
    for (int day = 0; day < 7; ++day) {
        if (!isOn(days, day))
            continue;
        int last = day;
        while (last < 6 && isOn(days, last + 1))
            ++last;
        if (last - day > 1) {
            parts += tr("%1–%2", "from one day of the week to another").arg(name(day), name(last));
            day = last;
        } else {
            parts += name(day);
        }
    }
    return parts.join(u", "_s);
}

QString AdjustmentWords::hours(const LimitHours& hours, const Subject& subject, const Format& format)
{
    const Threshold then{.direction = subject.direction, .warning = hours.warning, .error = hours.error};
    const QString limits = then.isSet() ? format.thresholds(subject.metric, subject.unit, then) : tr("not judged");
    return tr("%1 %2–%3: %4", "days of the week, from, to, what holds then")
        .arg(days(hours.days), clockWord(hours.from), clockWord(hours.to), limits);
}

QString AdjustmentWords::past(const PastAlarms& past, const Format& format)
{
    if (past.alarms == 0)
        return tr("no alarm");
    const QString alarms = tr("%Ln alarms", "", past.alarms);
    if (past.errors == 0)
        return tr("%1, standing %2 in all").arg(alarms, format.age(past.open));
    return tr("%1, %2, standing %3 in all", "how many alarms, how many of them reached Error, how long")
        .arg(alarms, tr("%Ln of them Error", "", past.errors), format.age(past.open));
}

} // namespace sd

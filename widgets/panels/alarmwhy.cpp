#include "widgets/panels/alarmwhy.h"

#include "models/words/explanations.h"
#include "models/words/words.h"

namespace sd {

namespace {

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString AlarmWhy::unknown(const Alarm& alarm) const
{
    if (alarm.text.isEmpty())
        return tr("The check could not tell: %1.").arg(Words::cause(alarm.cause));
    return tr("The check could not tell: %1. It said: “%2”")
        .arg(Words::cause(alarm.cause), explanationWords(alarm.text));
}

QString AlarmWhy::rule(const Alarm& alarm) const
{
    if (alarm.level == State::Unknown)
        return unknown(alarm);
    if (!alarm.limit)
        return alarm.text.isEmpty() ? tr("The source itself states this level.")
                                    : tr("The source itself states this level: “%1”").arg(explanationWords(alarm.text));
    const Format format;
    const QString& metric = alarm.key.metric.metric;
    const Direction direction = alarm.limitIsFloor ? Direction::Below : Direction::Above;
    QStringList sentences{tr("%1 is %2.")
                              .arg(format.value(metric, alarm.unit, alarm.value),
                                   format.limit(metric, alarm.unit, direction, *alarm.limit))};
    const SeriesHealth* series = m_picture.seriesOf(alarm.server, alarm.key);
    if (series == nullptr)
        return sentences.first();
    const Threshold& threshold = *series->threshold;
    if (threshold.guard)
        sentences += guard(alarm, *threshold.guard);
    if (threshold.ofSamples > 1)
        sentences += tr("It counts when %1 of %2 readings are bad.").arg(threshold.badSamples).arg(threshold.ofSamples);
    if (threshold.holdFor > Millis{0})
        sentences += tr("It counts after %1.").arg(format.age(threshold.holdFor));
    if (threshold.hysteresis > 0) {
        const double back = *alarm.limit + (alarm.limitIsFloor ? threshold.hysteresis : -threshold.hysteresis);
        const Direction good = alarm.limitIsFloor ? Direction::Above : Direction::Below;
        sentences += tr("The level ends when it is %1.").arg(format.limit(metric, alarm.unit, good, back));
    }
    return joined(sentences);
}

/// The second value that has to be bad as well, with what it is now where that is known.
QString AlarmWhy::guard(const Alarm& alarm, const Guard& guard) const
{
    const std::optional<double> limit = alarm.level == State::Error ? guard.error : guard.warning;
    if (!limit)
        return {};
    const MetricKey key{guard.metric, alarm.key.metric.instance};
    const SeriesHealth* series = m_picture.seriesOf(alarm.server, {alarm.key.check, key});
    const QString unit = series == nullptr ? QString() : series->unit;
    const QString bad = Format().limit(guard.metric, unit, guard.direction, *limit);
    if (series == nullptr)
        return tr("It counts only together with %1 %2.").arg(m_words.metric(key), bad);
    return tr("It counts only together with %1 %2; that is %3.")
        .arg(m_words.metric(key), bad, Format().value(guard.metric, unit, series->value));
}

QString AlarmWhy::muting(const Alarm& alarm, UtcTime now) const
{
    const Format format;
    switch (alarm.muted) {
    case MuteReason::None:
        return {};
    case MuteReason::Window:
        if (const ServiceWindow* window = windowFor(m_picture.windows(), alarm.server, now))
            return tr("Nobody is called: service window “%1” until %2, set by %3.")
                .arg(window->title, format.shortMoment(window->when.to, now), window->setBy);
        break;
    case MuteReason::Dependency:
        return tr("Nobody is called: every server it is reached through is down.");
    case MuteReason::LocalNetwork:
        return tr("Nobody is called: the console itself has no network.");
    case MuteReason::Snoozed:
        return tr("Nobody is called: somebody snoozed it until %1.").arg(format.shortMoment(alarm.mutedUntil, now));
    }
    return tr("Nobody is called: %1.").arg(Words::muteReason(alarm.muted));
}

QString AlarmWhy::standing(const Alarm& alarm, UtcTime now) const
{
    QStringList sentences{muting(alarm, now)};
    if (alarm.flapping)
        sentences += tr("It is flapping, and ends with the first good reading after it has come to rest.");
    if (alarm.ack) {
        const Acknowledgement& ack = *alarm.ack;
        const QString until = ack.mode == AckMode::UntilTime    ? Format().shortMoment(ack.until, now)
                              : ack.mode == AckMode::UntilWorse ? tr("it gets worse")
                                                                : tr("it is over");
        sentences += ack.comment.isEmpty()
                         ? tr("%1 has taken it until %2.").arg(ack.by, until)
                         : tr("%1 has taken it until %2: “%3”").arg(ack.by, until, ack.comment.simplified());
    }
    return joined(sentences);
}

QString AlarmWhy::origin(const Alarm& alarm) const
{
    const SeriesHealth* series = m_picture.seriesOf(alarm.server, alarm.key);
    if (series == nullptr || !series->threshold->isSet())
        return {};
    const Provenance& origin = series->threshold->origin;
    QStringList set;
    if (!origin.name.isEmpty())
        set += origin.name;
    if (origin.at != UtcTime{})
        set += Format().fullMoment(origin.at).left(10);
    QString from = Words::layer(origin.layer);
    if (!set.isEmpty())
        from += QStringLiteral(" (") + set.join(QStringLiteral(", ")) + QLatin1Char(')');
    if (!origin.reason.isEmpty())
        from = tr("%1: “%2”", "where a threshold comes from, and why").arg(from, explanationWords(origin.reason));
    return tr("Thresholds %1 from: %2").arg(m_words.thresholds(*series), from);
}

} // namespace sd

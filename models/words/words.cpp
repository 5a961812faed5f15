#include "models/words/words.h"

#include "models/domain/ownmetrics.h"
#include "models/words/explanations.h"
#include "models/words/metricnames.h"

#include <array>
#include <cmath>
#include <string_view>

namespace sd {

namespace {

constexpr QChar Space(u' ');

/// "SNMP: no answer", but "Volume C: no longer reported".
QString said(const QString& name, const QString& what)
{
    return name + (name.endsWith(QLatin1Char(':')) ? QStringLiteral(" ") : QStringLiteral(": ")) + what;
}

} // namespace

QString Words::stateName(State state)
{
    switch (state) {
    case State::Ok:
        return tr("OK");
    case State::Warning:
        return tr("Warning");
    case State::Error:
        return tr("Error");
    case State::Unknown:
        return tr("Unknown");
    case State::NoData:
        return tr("No data");
    }
    return {};
}

QString Words::muteReason(MuteReason reason)
{
    switch (reason) {
    case MuteReason::None:
        return {};
    case MuteReason::Window:
        return tr("service window");
    case MuteReason::Dependency:
        return tr("parent is down");
    case MuteReason::LocalNetwork:
        return tr("the console has no network");
    case MuteReason::Snoozed:
        return tr("snoozed");
    }
    return {};
}

QString Words::cause(const QString& code)
{
    struct CauseWord
    {
        std::string_view code;
        const char* text;
    };
    static constexpr std::array causes{
        CauseWord{"timeout", QT_TR_NOOP("no answer in time")},
        CauseWord{"refused", QT_TR_NOOP("refuses the connection")},
        CauseWord{"malformed", QT_TR_NOOP("answers with something else")},
        CauseWord{"name", QT_TR_NOOP("name not found")},
        CauseWord{"auth", QT_TR_NOOP("credentials refused")},
        CauseWord{"unreachable", QT_TR_NOOP("can't be reached")},
        CauseWord{"tls", QT_TR_NOOP("encryption failed")},
        CauseWord{"too-large", QT_TR_NOOP("answers with too much")},
        CauseWord{"not-allowed", QT_TR_NOOP("this machine may not ask so")},
        CauseWord{"cancelled", QT_TR_NOOP("the poll was broken off")},
        CauseWord{"internal", QT_TR_NOOP("the poll itself went wrong")},
        CauseWord{"vanished", QT_TR_NOOP("no longer reported")},
    };
    const QByteArray wanted = code.toUtf8();
    for (const CauseWord& entry : causes) {
        if (entry.code == std::string_view(wanted.constData(), static_cast<size_t>(wanted.size())))
            return tr(entry.text);
    }
    return code;
}

QString Words::valueText(const QString& metric, const QString& unit, double value)
{
    const QString text = Format().value(metric, unit, value);
    const QString suffix = metricSuffix(metric);
    return text.isEmpty() || suffix.isEmpty() ? text : QString(text + Space + suffix);
}

QString Words::layer(const QString& code)
{
    if (code == QStringLiteral("baseline"))
        return tr("baseline");
    if (code == QStringLiteral("device"))
        return tr("the device's own limit");
    if (code == QStringLiteral("customer"))
        return tr("customer's own value");
    if (code == QStringLiteral("group"))
        return tr("group's own value");
    if (code == QStringLiteral("server"))
        return tr("server's own value");
    if (code == QStringLiteral("instance"))
        return tr("instance's own value");
    return code == QStringLiteral("check") ? tr("check's own value") : code;
}

QString Words::state(StateMark mark) const
{
    QStringList words{stateName(mark.state)};
    if (mark.acknowledged)
        words += tr("acknowledged", "state of an alarm");
    if (mark.muted)
        words += tr("muted", "state of an alarm");
    if (mark.flapping)
        words += tr("flapping", "state of an alarm");
    return words.join(QStringLiteral(", "));
}

QString Words::age(Millis age) const
{
    return Format().age(age);
}

QString Words::moment(UtcTime at) const
{
    return Format().moment(at, m_clock.utcNow());
}

QString Words::alarmTitle(const Alarm& alarm, const Check* check) const
{
    return alarmSaid(alarm, check == nullptr ? QString() : check->name);
}

QString Words::alarmSaid(const Alarm& alarm, const QString& checkName)
{
    const QString& metric = alarm.key.metric.metric;
    const bool aboutCheck = metric.isEmpty() || metric == checkStatusMetric;
    const QString name = aboutCheck && !checkName.isEmpty() ? checkName : metricName(alarm.key.metric);
    if (alarm.level == State::Unknown && !alarm.cause.isEmpty())
        return said(name, cause(alarm.cause));
    const QString value = valueText(metric, alarm.unit, alarm.value);
    // A measured number with its limit says it; a state that the source states is said by the source's own words.
    if (!value.isEmpty() && (alarm.limit || alarm.text.isEmpty())) {
        const bool endsInDigit = !name.isEmpty() && name.back().isDigit(); // "CPU 3: 93 %", not "CPU 3 93 %"
        return endsInDigit ? said(name, value) : QString(name + Space + value);
    }
    return alarm.text.isEmpty() ? name : said(name, explanationWords(alarm.text));
}

QString Words::alarmReason(const Alarm& alarm) const
{
    return alarm.muted == MuteReason::None ? passedLimit(alarm) : muted(alarm.muted, alarm.mutedUntil);
}

QString Words::passedLimit(const Alarm& alarm) const
{
    if (!alarm.limit)
        return stateName(alarm.level);
    const Direction direction = alarm.limitIsFloor ? Direction::Below : Direction::Above;
    return stateName(alarm.level) + Space +
           Format().limit(alarm.key.metric.metric, alarm.unit, direction, *alarm.limit);
}

QString Words::muted(MuteReason reason, UtcTime until) const
{
    if (until == UtcTime{})
        return tr("Muted: %1").arg(muteReason(reason));
    return tr("Muted: %1 until %2").arg(muteReason(reason), Format().shortMoment(until, m_clock.utcNow()));
}

QString Words::initials(const QString& who) const
{
    const QStringList words = who.split(Space, Qt::SkipEmptyParts);
    if (words.size() > 1)
        return (words.first().left(1) + words.last().left(1)).toUpper();
    return who.trimmed().left(2).toUpper();
}

QString Words::metric(const MetricKey& key) const
{
    return metricName(key);
}

QString Words::value(const SeriesHealth& series) const
{
    const bool status = series.kind == ReadingKind::Status;
    const QString value = status ? QString() : valueText(series.key.metric, series.unit, series.value);
    if (!value.isEmpty())
        return value;
    return series.text.isEmpty() ? stateName(series.state) : explanationWords(series.text);
}

QString Words::thresholds(const SeriesHealth& series) const
{
    return Format().thresholds(series.key.metric, series.unit, *series.threshold);
}

QString Words::checkResult(const CheckHealth& check) const
{
    if (!check.cause.isEmpty())
        return cause(check.cause);
    return check.state == State::NoData ? tr("not polled yet") : stateName(check.state);
}

QString Words::summary(const StateCounts& counts) const
{
    QStringList parts;
    for (const State state : {State::Error, State::Warning, State::Unknown}) {
        if (const int count = counts[static_cast<size_t>(state)]; count > 0)
            parts += tr("%1 %2", "count and state: 2 Error").arg(count).arg(stateName(state));
    }
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    return counts[static_cast<size_t>(State::Ok)] > 0 ? stateName(State::Ok) : stateName(State::NoData);
}

QString Words::journal(const JournalEntry& entry, const Alarm& alarm) const
{
    const QString level = stateName(entry.level);
    const QString value = Format().value(alarm.key.metric.metric, alarm.unit, entry.value);
    const QString levelAndValue = value.isEmpty() ? level : QString(level + QStringLiteral(" (") + value + u')');
    const QString quoted =
        entry.text.isEmpty() ? QString() : QString(QStringLiteral(": ") + explanationWords(entry.text));
    switch (entry.kind) {
    case JournalKind::Opened:
        return tr("Opened: %1", "journal").arg(levelAndValue);
    case JournalKind::Raised:
        return tr("Raised to %1", "journal").arg(levelAndValue);
    case JournalKind::Lowered:
        return tr("Lowered to %1", "journal").arg(levelAndValue);
    case JournalKind::Acknowledged:
        return tr("Acknowledged", "journal") + quoted;
    case JournalKind::AckEnded:
        return tr("Acknowledgement ended", "journal") + quoted;
    case JournalKind::Commented:
        return tr("Note", "journal") + quoted;
    case JournalKind::Muted:
        return tr("Muted: %1").arg(muteReason(entry.muted));
    case JournalKind::Unmuted:
        return tr("No longer muted", "journal");
    case JournalKind::FlappingBegan:
        return tr("Began to flap", "journal");
    case JournalKind::FlappingEnded:
        return tr("No longer flapping", "journal");
    case JournalKind::Closed:
        return tr("Over", "journal") + (value.isEmpty() ? quoted : QString(QStringLiteral(" (") + value + u')'));
    case JournalKind::Snoozed:
        return tr("Snoozed", "journal") + quoted;
    }
    return {};
}

} // namespace sd

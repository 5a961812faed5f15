#include "models/domain/alarmlife.h"

namespace sd {

namespace {

void write(AlarmStep& step, UtcTime at, JournalKind kind, const QString& who = {}, const QString& text = {})
{
    const Alarm& alarm = step.alarm;
    step.journal.push_back({.alarm = alarm.id,
                            .at = at,
                            .kind = kind,
                            .level = alarm.level,
                            .value = alarm.value,
                            .muted = alarm.muted,
                            .who = who,
                            .text = text});
}

bool isBad(State level)
{
    return level == State::Warning || level == State::Error || level == State::Unknown;
}

/// The object itself was out of sight, so what was seen says nothing of it.
bool isBlind(MuteReason reason)
{
    return reason == MuteReason::Dependency || reason == MuteReason::LocalNetwork;
}

bool isSnoozed(const Alarm& alarm, UtcTime now)
{
    return alarm.muted == MuteReason::Snoozed && now < alarm.mutedUntil;
}

void takeMeasure(Alarm& alarm, const Observation& seen)
{
    alarm.value = seen.value;
    alarm.limit = seen.limit;
    alarm.limitIsFloor = seen.limitIsFloor;
    alarm.unit = seen.unit;
    alarm.text = seen.text;
    alarm.cause = seen.cause;
}

/// A person's snooze outlasts windows and dependencies; those are seen again in every sample.
void takeMuting(AlarmStep& step, const Observation& seen, UtcTime now)
{
    Alarm& alarm = step.alarm;
    if (isSnoozed(alarm, now))
        return;
    const MuteReason before = alarm.muted;
    alarm.muted = seen.muted;
    alarm.mutedUntil = seen.muted == MuteReason::None ? UtcTime{} : seen.mutedUntil;
    if (alarm.muted != before)
        write(step, now, alarm.muted == MuteReason::None ? JournalKind::Unmuted : JournalKind::Muted);
}

void takeFlapping(AlarmStep& step, bool flapping, UtcTime now)
{
    if (step.alarm.flapping == flapping)
        return;
    step.alarm.flapping = flapping;
    write(step, now, flapping ? JournalKind::FlappingBegan : JournalKind::FlappingEnded);
}

void takeLevel(AlarmStep& step, State level, UtcTime now)
{
    Alarm& alarm = step.alarm;
    if (level == alarm.level)
        return;
    const bool rises = severity(level) > severity(alarm.level);
    alarm.level = level;
    alarm.worst = worse(alarm.worst, level);
    alarm.levelSince = now;
    write(step, now, rises ? JournalKind::Raised : JournalKind::Lowered);
    if (rises && alarm.ack && alarm.ack->mode == AckMode::UntilWorse) {
        alarm.ack.reset();
        write(step, now, JournalKind::AckEnded);
    }
}

void close(AlarmStep& step, UtcTime now)
{
    step.alarm.level = State::Ok;
    step.alarm.levelSince = now;
    step.alarm.closedAt = now;
    write(step, now, JournalKind::Closed);
}

AlarmStep opened(const Alarm& blank, const Observation& seen, UtcTime now)
{
    AlarmStep step{.alarm = blank, .isNew = true};
    Alarm& alarm = step.alarm;
    alarm.level = alarm.worst = seen.level;
    alarm.openedAt = alarm.levelSince = alarm.lastSeenAt = now;
    alarm.repeats = 1;
    takeMeasure(alarm, seen);
    write(step, now, JournalKind::Opened, {}, seen.text);
    takeFlapping(step, seen.flapping, now);
    return step;
}

} // namespace

std::optional<AlarmStep> observe(const Alarm* open, const Alarm& blank, const Observation& seen, UtcTime now)
{
    if (!open) {
        if (!isBad(seen.level) || seen.muted != MuteReason::None)
            return {};
        return opened(blank, seen, now);
    }

    AlarmStep step{.alarm = *open};
    takeMuting(step, seen, now);
    if (seen.level == State::NoData || (isBad(seen.level) && isBlind(seen.muted))) {
        const bool sameMuting = step.alarm.muted == open->muted && step.alarm.mutedUntil == open->mutedUntil;
        return sameMuting ? std::nullopt : std::optional(step);
    }
    takeMeasure(step.alarm, seen);
    takeFlapping(step, seen.flapping, now);
    if (isBad(seen.level)) {
        step.alarm.lastSeenAt = now;
        ++step.alarm.repeats;
        takeLevel(step, seen.level, now);
    } else if (!seen.flapping) {
        close(step, now);
    }
    return step;
}

AlarmStep acknowledge(const Alarm& alarm, const Acknowledgement& ack)
{
    AlarmStep step{.alarm = alarm};
    if (!alarm.isOpen())
        return step;
    step.alarm.ack = ack;
    write(step, ack.at, JournalKind::Acknowledged, ack.by, ack.comment);
    return step;
}

AlarmStep unacknowledge(const Alarm& alarm, const QString& who, UtcTime now)
{
    AlarmStep step{.alarm = alarm};
    if (!alarm.ack)
        return step;
    step.alarm.ack.reset();
    write(step, now, JournalKind::AckEnded, who);
    return step;
}

AlarmStep comment(const Alarm& alarm, const QString& who, const QString& text, UtcTime now)
{
    AlarmStep step{.alarm = alarm};
    if (const QString said = text.trimmed(); !said.isEmpty())
        write(step, now, JournalKind::Commented, who, said);
    return step;
}

AlarmStep snooze(const Alarm& alarm, const QString& who, UtcTime until, UtcTime now)
{
    AlarmStep step{.alarm = alarm};
    if (!alarm.isOpen())
        return step;
    if (until > now) {
        step.alarm.muted = MuteReason::Snoozed;
        step.alarm.mutedUntil = until;
        write(step, now, JournalKind::Snoozed, who);
    } else if (alarm.muted == MuteReason::Snoozed) {
        step.alarm.muted = MuteReason::None;
        step.alarm.mutedUntil = {};
        write(step, now, JournalKind::Unmuted, who);
    }
    return step;
}

std::optional<AlarmStep> expire(const Alarm& alarm, UtcTime now)
{
    AlarmStep step{.alarm = alarm};
    if (!alarm.isOpen())
        return {};
    if (alarm.ack && alarm.ack->mode == AckMode::UntilTime && alarm.ack->until <= now) {
        step.alarm.ack.reset();
        write(step, now, JournalKind::AckEnded);
    }
    if (alarm.muted == MuteReason::Snoozed && !isSnoozed(alarm, now)) {
        step.alarm.muted = MuteReason::None;
        step.alarm.mutedUntil = {};
        write(step, now, JournalKind::Unmuted);
    }
    return step.journal.empty() ? std::nullopt : std::optional(step);
}

int priority(const Alarm& alarm)
{
    if (!alarm.isOpen())
        return 0;
    constexpr int levels = 10;
    const int attention = (alarm.ack ? 0 : 2) + (alarm.muted == MuteReason::None ? 1 : 0);
    return attention * levels + severity(alarm.level);
}

} // namespace sd

#pragma once

#include "models/domain/alarm.h"

#include <vector>

namespace sd {

/// Everything an alarm needs to know of one judged sample.
struct Observation
{
    State level = State::Ok;
    bool flapping = false;
    MuteReason muted = MuteReason::None;
    UtcTime mutedUntil{};
    double value = std::numeric_limits<double>::quiet_NaN();
    std::optional<double> limit = {};
    bool limitIsFloor = false;
    QString unit = {};
    QString text = {};
    QString cause = {};
};

/// What one step did to an alarm: the alarm after it and the journal lines it wrote. `journal` empty and
/// `isNew` false means that at most counters moved (repeat count, last value).
struct AlarmStep
{
    Alarm alarm;
    std::vector<JournalEntry> journal = {};
    bool isNew = false;
};

/// Opens, raises, lowers, repeats or closes. `open` is the alarm that stands for this key or nullptr.
/// Returns nothing when there is nothing to do (OK and no alarm). NoData changes nothing but the muting.
/// A muted observation that has no alarm opens none: after the mute one fresh sample decides.
/// `Dependency` and `LocalNetwork` keep an open alarm's level, value and count as they were; an OK seen through them
/// closes it all the same, as every recovery does, muted or not. A closed alarm's level is OK, `worst` tells the rest.
/// A flapping alarm stays open at its last bad level while samples are OK and closes with the first OK after flapping.
/// A snooze that runs is not touched by what a sample says of muting.
std::optional<AlarmStep> observe(const Alarm* open, const Alarm& blank, const Observation& seen, UtcTime now);

/// What a person does. A closed alarm takes comments only; where there is nothing to do the journal is empty.
/// Acknowledging again replaces the earlier acknowledgement.
AlarmStep acknowledge(const Alarm& alarm, const Acknowledgement& ack);
AlarmStep unacknowledge(const Alarm& alarm, const QString& who, UtcTime now);
AlarmStep comment(const Alarm& alarm, const QString& who, const QString& text, UtcTime now);
/// Mutes until then; an `until` that is not after `now` ends a snooze.
AlarmStep snooze(const Alarm& alarm, const QString& who, UtcTime until, UtcTime now);
/// Ends what time ends: an acknowledgement or a snooze that ran out. Nothing when nothing ended.
std::optional<AlarmStep> expire(const Alarm& alarm, UtcTime now);

/// Higher first: unacknowledged before acknowledged, unmuted before muted, Error before Warning before Unknown.
/// Equal ranks are ordered by the older `levelSince`. 0 when closed.
int priority(const Alarm& alarm);

} // namespace sd

#pragma once

#include "models/domain/alarmarchive.h"
#include "models/domain/alarmquality.h"
#include "models/domain/failure.h"

#include <functional>
#include <optional>
#include <vector>

namespace sd {

/// Asks for what alarms have been, without waiting. Replies come on the thread that asked (it needs an event loop), in
/// any order; the caller gives each question a `generation` and drops what is older than its last one of that kind.
class AlarmArchive
{
public:
    template<typename T>
    struct Answer
    {
        quint64 generation = 0;
        T value = {};
        std::optional<Failure> failure = {};
    };
    template<typename T>
    using Reply = std::function<void(Answer<T>)>;

    AlarmArchive() = default;
    virtual ~AlarmArchive() = default;
    Q_DISABLE_COPY_MOVE(AlarmArchive)

    /// Alarms that ended within `closedIn`, the last one first, at most `limit`; those behind `after` where it is set.
    virtual void closedAlarms(AlarmFilter which, Interval closedIn, const std::optional<ArchivePlace>& after, int limit,
                              quint64 generation, Reply<ArchivePage> reply) = 0;
    /// Ended alarms of the same object that opened before `before`, the last one first, with what was written then.
    virtual void earlierAlarms(AlarmKey key, UtcTime before, int limit, quint64 generation,
                               Reply<std::vector<PastAlarm>> reply) = 0;
    /// Alarms, open or ended, that stood at some time within `range`, by the time they opened, with what was written
    /// about them: to mark in a chart. Of more than `limit` the newest.
    virtual void standingAlarms(AlarmFilter which, Interval range, int limit, quint64 generation,
                                Reply<std::vector<PastAlarm>> reply) = 0;
    /// The figures of the alarm quality page.
    virtual void quality(Interval range, const QualityRules& rules, quint64 generation, Reply<AlarmQuality> reply) = 0;
};

} // namespace sd

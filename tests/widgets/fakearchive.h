#pragma once

#include "models/boundary/alarmarchive.h"

#include <QObject>

#include <map>

namespace sd::test {

/// The alarms of the past, in memory: a test puts them in, and is answered from the event loop by the boundary's words.
class FakeArchive : public QObject, public AlarmArchive
{
    Q_OBJECT

public:
    void closedAlarms(AlarmFilter which, Interval closedIn, const std::optional<ArchivePlace>& after, int limit,
                      quint64 generation, Reply<ArchivePage> reply) override;
    void earlierAlarms(AlarmKey key, UtcTime before, int limit, quint64 generation,
                       Reply<std::vector<PastAlarm>> reply) override;
    void standingAlarms(AlarmFilter which, Interval range, int limit, quint64 generation,
                        Reply<std::vector<PastAlarm>> reply) override;
    void quality(Interval range, const QualityRules& rules, quint64 generation, Reply<AlarmQuality> reply) override;

    std::vector<Alarm> alarms;                           ///< ended ones, and open ones that can stand in a range
    std::map<qint64, std::vector<JournalEntry>> remarks; ///< by the alarm's number
    AlarmQuality figures;                                ///< given whatever the range; it is told back
    std::optional<Failure> failNext;                     ///< where set, the next answer is this
    int asked = 0;

private:
    template<typename T>
    void answer(quint64 generation, Reply<T> reply, T value);
};

} // namespace sd::test

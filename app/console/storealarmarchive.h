#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/alarmarchive.h"
#include "models/boundary/clock.h"

#include <QThreadPool>

namespace sd {

class Store;

/// Reads the alarms of the past on a thread of its own. The figures of quality are of the customers alone whom the one
/// who sits here may see: what is counted can't be narrowed afterwards.
class StoreAlarmArchive final : public AlarmArchive
{
public:
    /// All outlive it.
    StoreAlarmArchive(const Store& store, const Clock& clock, const Accounts& accounts);
    ~StoreAlarmArchive() override; ///< forgets what waits and ends what is under way

    void closedAlarms(AlarmFilter which, Interval closedIn, const std::optional<ArchivePlace>& after, int limit,
                      quint64 generation, Reply<ArchivePage> reply) override;
    void earlierAlarms(AlarmKey key, UtcTime before, int limit, quint64 generation,
                       Reply<std::vector<PastAlarm>> reply) override;
    void standingAlarms(AlarmFilter which, Interval range, int limit, quint64 generation,
                        Reply<std::vector<PastAlarm>> reply) override;
    void quality(Interval range, const QualityRules& rules, quint64 generation, Reply<AlarmQuality> reply) override;

private:
    template<typename T, typename Read>
    void ask(quint64 generation, Reply<T> reply, Read read);

    const Store& m_store;
    const Clock& m_clock;
    const Accounts& m_accounts;
    QThreadPool m_thread;
};

} // namespace sd

#include "app/console/storealarmarchive.h"

#include "app/console/replyto.h"
#include "models/store/alarmfigures.h"
#include "models/store/alarmsearch.h"
#include "models/store/store.h"

namespace sd {

StoreAlarmArchive::StoreAlarmArchive(const Store& store, const Clock& clock, const Accounts& accounts)
    : m_store(store)
    , m_clock(clock)
    , m_accounts(accounts)
{
    m_thread.setMaxThreadCount(1);
}

StoreAlarmArchive::~StoreAlarmArchive()
{
    m_thread.clear();
    m_thread.waitForDone();
}

/// Runs `read(Connection&)` aside and brings its Result<T> back as an answer.
template<typename T, typename Read>
void StoreAlarmArchive::ask(quint64 generation, Reply<T> reply, Read read)
{
    m_thread.start([this, generation, read = std::move(read), give = replyHere(std::move(reply))] {
        Answer<T> answer{.generation = generation};
        const auto db = m_store.reader();
        auto found = db ? read(**db) : Result<T>(db.failure());
        if (found)
            answer.value = std::move(*found);
        else
            answer.failure = found.failure();
        give(std::move(answer));
    });
}

void StoreAlarmArchive::closedAlarms(AlarmFilter which, Interval closedIn, const std::optional<ArchivePlace>& after,
                                     int limit, quint64 generation, Reply<ArchivePage> reply)
{
    ask<ArchivePage>(generation, std::move(reply), [which = std::move(which), closedIn, after, limit](Connection& db) {
        return AlarmSearch(db).closed(which, closedIn, after, limit);
    });
}

void StoreAlarmArchive::earlierAlarms(AlarmKey key, UtcTime before, int limit, quint64 generation,
                                      Reply<std::vector<PastAlarm>> reply)
{
    ask<std::vector<PastAlarm>>(generation, std::move(reply), [key = std::move(key), before, limit](Connection& db) {
        return AlarmSearch(db).earlier(key, before, limit);
    });
}

void StoreAlarmArchive::standingAlarms(AlarmFilter which, Interval range, int limit, quint64 generation,
                                       Reply<std::vector<PastAlarm>> reply)
{
    ask<std::vector<PastAlarm>>(generation, std::move(reply), [which = std::move(which), range, limit](Connection& db) {
        return AlarmSearch(db).standing(which, range, limit);
    });
}

void StoreAlarmArchive::quality(Interval range, const QualityRules& rules, quint64 generation,
                                Reply<AlarmQuality> reply)
{
    const std::vector<CustomerId> customers = m_accounts.present().who.customers;
    ask<AlarmQuality>(generation, std::move(reply), [this, range, rules, customers](Connection& db) {
        return AlarmFigures(db).quality(range, rules, m_clock.utcNow(), customers);
    });
}

} // namespace sd

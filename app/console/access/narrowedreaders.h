#pragma once

#include "app/console/access/narrowedfeed.h"
#include "models/boundary/alarmarchive.h"
#include "models/boundary/changehistory.h"
#include "models/boundary/historyreader.h"
#include "models/boundary/traparchive.h"

namespace sd {

/// Curves of what the one who sits here may see; "customer" for others. Both outlive it.
class NarrowedHistory final : public HistoryReader
{
public:
    NarrowedHistory(HistoryReader& whole, const NarrowedFeed& feed)
        : m_whole(whole)
        , m_feed(feed)
    {}

    void curves(std::vector<SeriesId> series, Interval range, int pixels, quint64 generation, Reply reply) override;
    void samples(std::vector<SeriesId> series, Interval range, Samples reply) override;
    void judgePast(PastQuestion question, Judged reply) override;

private:
    [[nodiscard]] bool areTheirs(const std::vector<SeriesId>& series) const;

    HistoryReader& m_whole;
    const NarrowedFeed& m_feed;
};

/// Past alarms of the same. The figures of quality are counted by whom it stands on, over theirs alone.
class NarrowedArchive final : public AlarmArchive
{
public:
    NarrowedArchive(AlarmArchive& whole, const NarrowedFeed& feed)
        : m_whole(whole)
        , m_feed(feed)
    {}

    void closedAlarms(AlarmFilter which, Interval closedIn, const std::optional<ArchivePlace>& after, int limit,
                      quint64 generation, Reply<ArchivePage> reply) override;
    void earlierAlarms(AlarmKey key, UtcTime before, int limit, quint64 generation,
                       Reply<std::vector<PastAlarm>> reply) override;
    void standingAlarms(AlarmFilter which, Interval range, int limit, quint64 generation,
                        Reply<std::vector<PastAlarm>> reply) override;
    void quality(Interval range, const QualityRules& rules, quint64 generation, Reply<AlarmQuality> reply) override;

private:
    AlarmArchive& m_whole;
    const NarrowedFeed& m_feed;
};

/// What was changed of what is theirs; the audit for who may read it.
class NarrowedChanges final : public ChangeHistory
{
public:
    NarrowedChanges(ChangeHistory& whole, const Accounts& accounts)
        : m_whole(whole)
        , m_accounts(accounts)
    {}

    void changes(ChangeQuestion question, const std::optional<ChangePlace>& after, int limit, quint64 generation,
                 Reply reply) override;

private:
    ChangeHistory& m_whole;
    const Accounts& m_accounts;
};

/// Traps of what is theirs: one of nobody's address is shown to who sees all. The port is guarded where it is set.
class NarrowedTraps final : public TrapArchive
{
public:
    NarrowedTraps(TrapArchive& whole, const Accounts& accounts)
        : m_whole(whole)
        , m_accounts(accounts)
    {}

    void traps(TrapQuestion question, std::optional<TrapId> after, int limit, quint64 generation, Reply reply) override;
    void readPort(Port reply) override { m_whole.readPort(std::move(reply)); }
    void setPort(int port, Done done) override { m_whole.setPort(port, std::move(done)); }

private:
    TrapArchive& m_whole;
    const Accounts& m_accounts;
};

} // namespace sd

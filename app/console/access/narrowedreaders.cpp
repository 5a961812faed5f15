#include "app/console/access/narrowedreaders.h"

#include "app/console/access/refusal.h"
#include "app/console/replyto.h"

#include <algorithm>

namespace sd {

namespace {

/// The one customer asked for, or all that `filter` has where it is asked for none.
bool mayHold(const AlarmFilter& which, const CustomerFilter& filter)
{
    return (!which.customer || filter.has(which.customer)) && (!which.server || filter.has(which.server)) &&
           (!which.check || filter.has(which.check));
}

/// By its server, as the live feed tells: an alarm of before it changed hands goes with it.
bool isOf(const CustomerFilter& filter, const Alarm& alarm)
{
    return filter.has(alarm.server) || (alarm.customer && filter.has(alarm.customer));
}

/// Leaves out of an answer what is others', and knows the rest from then on.
AlarmArchive::Reply<std::vector<PastAlarm>> narrowing(const NarrowedFeed& feed,
                                                      AlarmArchive::Reply<std::vector<PastAlarm>> reply)
{
    return [&feed, reply = std::move(reply)](AlarmArchive::Answer<std::vector<PastAlarm>> answer) {
        if (CustomerFilter* filter = feed.filter()) {
            std::erase_if(answer.value, [filter](const PastAlarm& past) { return !isOf(*filter, past.alarm); });
            for (const PastAlarm& past : answer.value)
                filter->remember(past.alarm.id);
        }
        reply(std::move(answer));
    };
}

} // namespace

bool NarrowedHistory::areTheirs(const std::vector<SeriesId>& series) const
{
    const CustomerFilter* filter = m_feed.filter();
    return filter == nullptr || std::ranges::all_of(series, [filter](SeriesId one) { return filter->has(one); });
}

void NarrowedHistory::curves(std::vector<SeriesId> series, Interval range, int pixels, quint64 generation, Reply reply)
{
    if (areTheirs(series))
        m_whole.curves(std::move(series), range, pixels, generation, std::move(reply));
    else
        replyHere(std::move(reply))(
            {.generation = generation, .curves = {}, .states = {}, .limits = {}, .failure = notTheirs()});
}

void NarrowedHistory::samples(std::vector<SeriesId> series, Interval range, Samples reply)
{
    if (areTheirs(series))
        m_whole.samples(std::move(series), range, std::move(reply));
    else
        replyHere(std::move(reply))(notTheirs());
}

void NarrowedHistory::judgePast(PastQuestion question, Judged reply)
{
    if (areTheirs({question.series}) && (!question.guard || areTheirs({question.guard})))
        m_whole.judgePast(std::move(question), std::move(reply));
    else
        replyHere(std::move(reply))(notTheirs());
}

void NarrowedArchive::closedAlarms(AlarmFilter which, Interval closedIn, const std::optional<ArchivePlace>& after,
                                   int limit, quint64 generation, Reply<ArchivePage> reply)
{
    const CustomerFilter* filter = m_feed.filter();
    if (filter != nullptr && !mayHold(which, *filter)) {
        replyHere(std::move(reply))({.generation = generation});
        return;
    }
    m_whole.closedAlarms(std::move(which), closedIn, after, limit, generation,
                         [&feed = m_feed, reply = std::move(reply)](Answer<ArchivePage> answer) {
                             if (CustomerFilter* theirs = feed.filter()) {
                                 std::erase_if(answer.value.alarms,
                                               [theirs](const Alarm& alarm) { return !isOf(*theirs, alarm); });
                                 for (const Alarm& alarm : answer.value.alarms)
                                     theirs->remember(alarm.id);
                             }
                             reply(std::move(answer));
                         });
}

void NarrowedArchive::earlierAlarms(AlarmKey key, UtcTime before, int limit, quint64 generation,
                                    Reply<std::vector<PastAlarm>> reply)
{
    m_whole.earlierAlarms(std::move(key), before, limit, generation, narrowing(m_feed, std::move(reply)));
}

void NarrowedArchive::standingAlarms(AlarmFilter which, Interval range, int limit, quint64 generation,
                                     Reply<std::vector<PastAlarm>> reply)
{
    m_whole.standingAlarms(std::move(which), range, limit, generation, narrowing(m_feed, std::move(reply)));
}

void NarrowedArchive::quality(Interval range, const QualityRules& rules, quint64 generation, Reply<AlarmQuality> reply)
{
    m_whole.quality(range, rules, generation, std::move(reply));
}

void NarrowedChanges::changes(ChangeQuestion question, const std::optional<ChangePlace>& after, int limit,
                              quint64 generation, Reply reply)
{
    const Operator& who = m_accounts.present().who;
    question.customers = who.customers;
    question.hasAudit = allows(who, Right::Audit);
    m_whole.changes(std::move(question), after, limit, generation, std::move(reply));
}

void NarrowedTraps::traps(TrapQuestion question, std::optional<TrapId> after, int limit, quint64 generation,
                          Reply reply)
{
    question.customers = m_accounts.present().who.customers;
    m_whole.traps(std::move(question), after, limit, generation, std::move(reply));
}

} // namespace sd

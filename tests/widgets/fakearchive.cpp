#include "tests/widgets/fakearchive.h"

#include <algorithm>
#include <utility>

namespace sd::test {

namespace {

bool matches(const AlarmFilter& which, const Alarm& alarm)
{
    return (!which.customer || alarm.customer == which.customer) && (!which.server || alarm.server == which.server) &&
           (!which.check || alarm.key.check == which.check) &&
           (!which.check || which.metric.metric.isEmpty() || alarm.key.metric == which.metric);
}

bool endedLater(const Alarm& a, const Alarm& b)
{
    return std::pair(*a.closedAt, a.id) > std::pair(*b.closedAt, b.id);
}

} // namespace

template<typename T>
void FakeArchive::answer(quint64 generation, Reply<T> reply, T value)
{
    ++asked;
    Answer<T> given{.generation = generation};
    given.failure = std::exchange(failNext, {});
    if (!given.failure)
        given.value = std::move(value);
    QMetaObject::invokeMethod(
        this, [reply = std::move(reply), given = std::move(given)] { reply(given); }, Qt::QueuedConnection);
}

void FakeArchive::closedAlarms(AlarmFilter which, Interval closedIn, const std::optional<ArchivePlace>& after,
                               int limit, quint64 generation, Reply<ArchivePage> reply)
{
    ArchivePage page;
    std::ranges::copy_if(alarms, std::back_inserter(page.alarms), [&](const Alarm& alarm) {
        return alarm.closedAt && closedIn.contains(*alarm.closedAt) && matches(which, alarm) &&
               (!after || std::pair(*alarm.closedAt, alarm.id) < std::pair(after->closedAt, after->alarm));
    });
    std::ranges::sort(page.alarms, endedLater);
    if (page.alarms.size() > static_cast<size_t>(limit)) {
        page.alarms.resize(static_cast<size_t>(limit));
        page.next = ArchivePlace{*page.alarms.back().closedAt, page.alarms.back().id};
    }
    answer(generation, std::move(reply), std::move(page));
}

void FakeArchive::earlierAlarms(AlarmKey key, UtcTime before, int limit, quint64 generation,
                                Reply<std::vector<PastAlarm>> reply)
{
    std::vector<PastAlarm> past;
    for (const Alarm& alarm : alarms) {
        if (alarm.closedAt && alarm.key == key && alarm.openedAt < before)
            past.push_back({alarm, remarks[alarm.id.value]});
    }
    std::ranges::sort(past, std::greater(), [](const PastAlarm& each) { return each.alarm.openedAt; });
    past.resize(std::min(past.size(), static_cast<size_t>(limit)));
    answer(generation, std::move(reply), std::move(past));
}

void FakeArchive::standingAlarms(AlarmFilter which, Interval range, int limit, quint64 generation,
                                 Reply<std::vector<PastAlarm>> reply)
{
    std::vector<PastAlarm> standing;
    for (const Alarm& alarm : alarms) {
        if (matches(which, alarm) && alarm.openedAt < range.to && (!alarm.closedAt || *alarm.closedAt > range.from))
            standing.push_back({alarm, remarks[alarm.id.value]});
    }
    std::ranges::sort(standing, {}, [](const PastAlarm& each) { return each.alarm.openedAt; });
    if (standing.size() > static_cast<size_t>(limit))
        standing.erase(standing.begin(), standing.end() - limit);
    answer(generation, std::move(reply), std::move(standing));
}

void FakeArchive::quality(Interval range, const QualityRules& rules, quint64 generation, Reply<AlarmQuality> reply)
{
    AlarmQuality given = figures;
    given.range = range;
    given.rules = rules;
    answer(generation, std::move(reply), std::move(given));
}

} // namespace sd::test

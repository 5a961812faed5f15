#include "app/engine/alarmbook.h"

namespace sd {

AlarmBook::AlarmBook(OnStep onStep)
    : m_onStep(std::move(onStep))
{}

void AlarmBook::load(std::vector<Alarm>&& open, AlarmId last)
{
    m_last = last;
    for (Alarm& alarm : open) {
        m_byKey.insert(alarm.key, alarm.id);
        m_open.insert_or_assign(alarm.id, std::move(alarm));
    }
}

AlarmId AlarmBook::take(AlarmStep step)
{
    m_onStep(step);
    const AlarmId id = step.alarm.id;
    if (!step.alarm.isOpen()) {
        m_byKey.remove(step.alarm.key);
        m_open.erase(id);
        return {};
    }
    if (step.isNew)
        m_byKey.insert(step.alarm.key, id);
    m_open.insert_or_assign(id, std::move(step.alarm)); // an alarm that stands comes by with every poll
    return id;
}

AlarmId AlarmBook::observe(const AlarmSubject& subject, const Observation& seen, UtcTime now)
{
    if (const AlarmId open = m_byKey.value(subject.key))
        return observe(open, seen, now);

    Alarm blank;
    blank.id = AlarmId{m_last.value + 1};
    blank.key = subject.key;
    blank.server = subject.server;
    blank.customer = subject.customer;
    auto step = sd::observe(nullptr, blank, seen, now);
    if (!step)
        return {};
    m_last = blank.id;
    return take(*std::move(step));
}

AlarmId AlarmBook::observe(AlarmId open, const Observation& seen, UtcTime now)
{
    const Alarm* standing = find(open);
    if (!standing)
        return {};
    auto step = sd::observe(standing, *standing, seen, now);
    return step ? take(*std::move(step)) : open;
}

void AlarmBook::close(AlarmId alarm, const QString& why, UtcTime now)
{
    const Alarm* standing = find(alarm);
    if (!standing)
        return;
    AlarmStep step{.alarm = *standing};
    step.alarm.level = State::Ok;
    step.alarm.levelSince = now;
    step.alarm.closedAt = now;
    step.journal.push_back({.alarm = alarm, .at = now, .kind = JournalKind::Closed, .level = State::Ok, .text = why});
    take(std::move(step));
}

bool AlarmBook::change(AlarmId alarm, const std::function<AlarmStep(const Alarm&)>& step)
{
    const Alarm* standing = find(alarm);
    if (!standing)
        return false;
    if (AlarmStep done = step(*standing); !done.journal.empty())
        take(std::move(done));
    return true;
}

void AlarmBook::expire(UtcTime now)
{
    std::vector<AlarmStep> ended;
    for (const auto& [id, alarm] : m_open) {
        if (auto step = sd::expire(alarm, now))
            ended.push_back(*std::move(step));
    }
    for (AlarmStep& step : ended)
        take(std::move(step));
}

const Alarm* AlarmBook::find(AlarmId alarm) const
{
    const auto found = m_open.find(alarm);
    return found == m_open.end() ? nullptr : &found->second;
}

} // namespace sd

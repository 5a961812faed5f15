// What a person looks at closely: single checks' last polls, and polls of what is not saved yet.
#include "app/engine/pipeline.h"

namespace sd {

namespace {

/// What the newest answer held, as the series remember it.
std::vector<Reading> lastReadings(const CheckRun& run)
{
    std::vector<Reading> readings;
    const std::vector<SeriesSlot>& slots = run.series.slots();
    for (size_t i = 0; i < slots.size(); ++i) {
        const SeriesSlot& slot = slots[i];
        if (slot.answer != run.series.answer())
            continue;
        Reading reading;
        reading.key = slot.key;
        reading.kind = slot.kind;
        reading.value = slot.value;
        reading.unit = slot.unit;
        reading.text = slot.text;
        if (slot.extras)
            reading.limits = slot.extras->stated;
        if (run.lookedAt && i < run.lookedAt->sources.size())
            reading.source = run.lookedAt->sources[i];
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace

StatedLimits Pipeline::statedLimits() const
{
    StatedLimits stated;
    for (const auto& run : m_table.checks()) {
        if (!run)
            continue;
        for (const SeriesSlot& slot : run->series.slots()) {
            if (slot.extras && slot.extras->stated)
                stated.emplace(slot.id, slot.extras->stated);
        }
    }
    return stated;
}

std::vector<CheckLog> Pipeline::logsOf(const std::vector<CheckId>& checks, Stamp now)
{
    std::vector<CheckLog> logs;
    logs.reserve(checks.size());
    for (const CheckId id : checks) {
        CheckLog log{.check = id, .polls = {}, .last = {}};
        if (CheckRun* run = m_table.find(id)) {
            log.polls = run->recent.newestFirst();
            log.last = lastReadings(*run);
            if (!run->lookedAt)
                run->lookedAt = std::make_unique<LookedAt>();
            run->lookedAt->until = now.steady + LookedAt::Keeps;
            if (run->identity)
                log.identity = *run->identity;
            if (const auto beat = m_schedule.nextBeat(placeOf(run->slot), now.steady); beat && m_polling)
                log.nextPoll = now.wall + std::chrono::duration_cast<Millis>(*beat - now.steady);
        }
        logs.push_back(std::move(log));
    }
    return logs;
}

void Pipeline::tryPoll(const std::shared_ptr<const PollSpec>& spec, Stamp now, TrialPolls::Reply reply)
{
    if (!m_polling) {
        PollResult over;
        over.failure = PollFailure::Cancelled;
        reply(std::move(over));
        return;
    }
    if (const auto ticket = m_trials.begin(std::move(reply)))
        m_dispatcher.add(kindOf(*spec->params), {spec, *ticket, now.steady + spec->timeout});
}

} // namespace sd

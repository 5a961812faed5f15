// What Pipeline takes over: the estate when it changes, and the memory of the engine before.
#include "app/engine/pipeline.h"
#include "models/domain/explanation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {
/// Within this time the first poll of a check is made that nothing is known of, however long its interval …
constexpr Millis firstLook{60'000};
/// … unless there are so many of them that their devices and we would only be late: no more than five hundred a second.
constexpr Millis firstLookApart{2};
} // namespace

void Pipeline::begin(EngineMemory memory, EstatePlan plan, Stamp now)
{
    m_now = now;
    m_nextSecond = m_nextRelease = m_nextAlive = now.steady;
    m_nextTrends = now.steady + trendPause;
    m_keeper.countOnFrom(memory.lastTrap);
    m_alarms.load(std::move(memory.openAlarms), memory.lastAlarm);
    m_history.countOnFrom(memory.lastSeries);
    takePlan(std::move(plan));
    restore(memory);
    restoreGaps(memory.aliveUntil.value_or(now.wall));
    adoptAlarms();
    adoptStates();
    m_table.recount(now.wall);
    lookAtWindows();
    requestPicture();
    for (size_t target = 0; target < m_network.size(); ++target) {
        const auto identity = static_cast<quint64>(m_network.spec(target)->check.value);
        m_schedule.set(static_cast<Schedule::Slot>(target), identity, m_settings.referenceInterval, now.steady);
    }
    pollReferences();
}

void Pipeline::watch(EstatePlan plan, Stamp now)
{
    m_now = now;
    lookSoon(takePlan(std::move(plan)));
    m_table.recount(now.wall);
    for (ServerRun& server : m_table.servers())
        (void)m_muting.setDown(server.health.server, server.isDown(), now.steady);
    lookAtWindows();
    for (ServerRun& server : m_table.servers())
        m_assessor.refreshMuting(server);
    requestPicture();
}

std::vector<quint32> Pipeline::takePlan(EstatePlan plan)
{
    m_estate = plan.estate;
    m_muting.configure(*m_estate);
    EstateTable::Changes changes = m_table.apply(std::move(plan.checks), *m_estate);
    for (const auto& run : changes.removed)
        forget(*run);
    for (const quint32 slot : changes.added)
        goOn(*m_table.at(slot));
    for (const auto& slots : {changes.changed, changes.added}) {
        for (const quint32 slot : slots) {
            CheckRun& run = *m_table.at(slot);
            schedule(run);
            noteLimits(run);
            dropLeftOut(run);
        }
    }
    return std::move(changes.added);
}

void Pipeline::lookSoon(std::span<const quint32> slots)
{
    const Millis within = std::max<Millis>(firstLook, static_cast<qint64>(slots.size()) * firstLookApart);
    for (const quint32 slot : slots)
        m_schedule.bringForward(placeOf(slot), within, m_now.steady);
}

void Pipeline::goOn(CheckRun& run)
{
    if (auto parted = m_parted.extract(run.id())) {
        for (SeriesSlot& slot : parted.mapped())
            run.series.restore(std::move(slot));
    }
    run.series.bind(*run.plan.rules, run.plan.over());
}

void Pipeline::noteLimits(CheckRun& run)
{
    for (SeriesSlot& slot : run.series.slots())
        m_history.noteLimits(slot, m_now.wall);
}

/// Nobody looks at these any more: they show nothing, and nobody is called about them.
void Pipeline::dropLeftOut(CheckRun& run)
{
    for (SeriesSlot& slot : run.series.slots()) {
        if (!slot.isLeftOut())
            continue;
        m_alarms.close(slot.alarm, explain(Why::LeftOut), m_now.wall);
        slot.alarm = {};
        slot.eval = {};
        m_assessor.showNothing(run, slot, m_now.wall);
    }
}

void Pipeline::forget(CheckRun& run)
{
    m_schedule.remove(placeOf(run.slot));
    (void)m_held.take(run.slot);
    const QString why = explain(Why::NotWatched);
    m_traps.forget(run.id(), m_now.wall);
    m_alarms.close(run.statusAlarm, why, m_now.wall);
    for (SeriesSlot& slot : run.series.slots()) {
        m_alarms.close(slot.alarm, why, m_now.wall);
        m_history.show(slot, State::NoData, m_now.wall);
        m_parted[run.id()].push_back({.id = slot.id,
                                      .key = slot.key,
                                      .unit = slot.unit,
                                      .since = slot.since,
                                      .noted = slot.noted,
                                      .kind = slot.kind,
                                      .shown = slot.shown});
    }
    for (const auto& [since, request] : run.askers) {
        request->outcome.failures.push_back(
            {u"no-such-check"_s, u"check %1 is no longer watched"_s.arg(run.id().value)});
        if (--request->remaining == 0)
            m_writer.whenWritten(sd::whenWritten(std::move(request->outcome), std::move(request->done)));
    }
}

void Pipeline::restore(const EngineMemory& memory)
{
    QHash<SeriesId, const StateSpan*> states;
    states.reserve(static_cast<qsizetype>(memory.openStates.size()));
    for (const StateSpan& span : memory.openStates)
        states.insert(span.series, &span);

    const UtcTime aliveUntil = memory.aliveUntil.value_or(m_now.wall);
    QHash<SeriesId, const LimitSpan*> limits;
    limits.reserve(static_cast<qsizetype>(memory.openLimits.size()));
    for (const LimitSpan& span : memory.openLimits)
        limits.insert(span.series, &span);

    QHash<SeriesId, const KeptTrend*> trends;
    for (const KeptTrend& trend : memory.trends)
        trends.insert(trend.series, &trend);

    for (const SeriesInfo& info : memory.series) {
        SeriesSlot slot{.id = info.id, .key = info.key, .unit = info.unit, .kind = info.kind};
        if (const StateSpan* span = states.value(info.id)) {
            slot.shown = span->state;
            slot.since = span->when.from;
        }
        if (const LimitSpan* span = limits.value(info.id))
            slot.noted = span->limits;
        if (const KeptTrend* trend = trends.value(info.id)) {
            slot.extras = std::make_unique<SlotExtras>();
            slot.extras->trend = FillTrend(*trend, m_now);
        }
        if (CheckRun* run = m_table.find(info.check)) {
            run->series.restore(std::move(slot));
            continue;
        }
        // Whoever took the check away may have been killed before this was written.
        if (slot.since != UtcTime{})
            m_history.show(slot, State::NoData, aliveUntil);
        m_parted[info.check].push_back(std::move(slot));
    }
    for (const auto& run : m_table.checks()) {
        if (!run)
            continue;
        run->series.bind(*run->plan.rules, run->plan.over());
        noteLimits(*run);
    }
}

/// A day of readings is too dear to be lost with a restart.
void Pipeline::keepTrends()
{
    for (const auto& run : m_table.checks()) {
        if (!run)
            continue;
        for (const SeriesSlot& slot : run->series.slots())
            m_history.keepTrend(slot, m_now);
    }
}

void Pipeline::restoreGaps(UtcTime aliveUntil)
{
    for (const auto& run : m_table.checks()) {
        // A stop shorter than the interval missed no poll.
        if (!run || m_now.wall - aliveUntil < run->plan.interval)
            continue;
        for (SeriesSlot& slot : run->series.slots()) {
            if (slot.since != UtcTime{})
                m_history.show(slot, State::NoData, aliveUntil);
        }
    }
}

void Pipeline::adopt(CheckRun& run, const Alarm& alarm)
{
    if (alarm.key.metric.metric == checkStatusMetric) {
        run.statusAlarm = alarm.id;
        run.status.level = alarm.level;
        run.health.cause = alarm.cause;
        run.health.text = alarm.text;
        return;
    }
    auto& slots = run.series.slots();
    auto slot = std::ranges::find_if(slots, [&](const SeriesSlot& s) { return s.key == alarm.key.metric; });
    if (slot == slots.end()) {
        // Alarms reach the disk at once, samples within a second: a crash between the two leaves an alarm whose
        // series nobody has heard of.
        SeriesSlot unheard{.id = {}, .key = alarm.key.metric, .unit = alarm.unit};
        m_history.announce(unheard, run.id());
        run.series.restore(std::move(unheard));
        run.series.bind(*run.plan.rules, run.plan.over(), slots.size() - 1);
        slot = slots.end() - 1;
        m_history.noteLimits(*slot, m_now.wall);
    }
    slot->alarm = alarm.id;
    slot->eval.level = alarm.level;
    slot->eval.flap.flapping = alarm.flapping;
}

void Pipeline::adoptAlarms()
{
    std::vector<AlarmId> orphans;
    for (const auto& [id, alarm] : m_alarms.open()) {
        CheckRun* run = m_table.find(alarm.key.check);
        if (run && !m_traps.adopt(alarm))
            adopt(*run, alarm);
        else if (!run && (alarm.key.check || m_network.size() == 0))
            orphans.emplace_back(id);
    }
    for (const AlarmId id : orphans)
        m_alarms.close(id, explain(Why::NotWatched), m_now.wall);
}

/// A check shows what its series showed, or its failure as long as that alarm is open. What is unknown or calls
/// somebody is looked at first.
void Pipeline::adoptStates()
{
    std::vector<quint32> unsure;
    for (const auto& run : m_table.checks()) {
        if (!run)
            continue;
        dropLeftOut(*run); // who left it out may have been killed before its alarm was closed
        run->health.state = run->statusAlarm ? State::Unknown : worstSeries(*run);
        const bool calls = run->statusAlarm || std::ranges::any_of(run->series.slots(), [](const SeriesSlot& slot) {
                               return bool(slot.alarm);
                           });
        if (calls || run->health.state == State::NoData)
            unsure.push_back(run->slot);
    }
    lookSoon(unsure);
}

} // namespace sd

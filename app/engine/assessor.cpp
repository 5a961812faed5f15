#include "app/engine/assessor.h"

#include "app/engine/judge.h"
#include "app/engine/reachability.h"

using namespace Qt::StringLiterals;

namespace sd {

namespace {

bool isBad(State level)
{
    return level == State::Warning || level == State::Error || level == State::Unknown;
}

/// The check itself failed. Silence is a ping's answer, not its failure.
bool hasFailed(const PollResult& result)
{
    return result.failure != PollFailure::None && !isSilentPing(result);
}

Observation observationOf(const SeriesSlot& slot, Mute mute, const Limits& limits)
{
    Observation seen;
    seen.level = slot.eval.level;
    seen.flapping = slot.eval.flap.flapping;
    seen.muted = mute.reason;
    seen.mutedUntil = mute.until;
    seen.value = slot.value;
    seen.unit = slot.unit;
    seen.text = slot.text;
    seen.limit = slot.eval.level == State::Error ? limits.error : limits.warning;
    seen.limitIsFloor = limits.direction == Direction::Below;
    return seen;
}

Observation nothingSeen(Mute mute)
{
    Observation seen;
    seen.level = State::NoData;
    seen.muted = mute.reason;
    seen.mutedUntil = mute.until;
    return seen;
}

/// Where no rule judges the loss, a ping that nobody answers is an error all the same.
void reportSilence(CheckRun& run, std::vector<Reading>& readings, std::span<const quint32> order)
{
    for (size_t i = 0; i < readings.size(); ++i) {
        if (order[i] == SeriesList::NoSlot || readings[i].key.metric != pingLossMetric)
            continue;
        if (!run.series.slots()[order[i]].threshold && !readings[i].reported)
            readings[i].reported = State::Error;
    }
}

/// What an adjustment leaves out is as if the device had not said it.
void leaveOut(const CheckRun& run, std::vector<Reading>& readings)
{
    const Adjustments& over = run.plan.over();
    if (!over.empty())
        std::erase_if(readings, [&](const Reading& reading) { return !isWatched(over, reading.key); });
}

} // namespace

Assessor::Assessor(const Parts& parts)
    : m_table(parts.table)
    , m_alarms(parts.alarms)
    , m_history(parts.history)
    , m_muting(parts.muting)
    , m_network(parts.network)
    , m_live(parts.live)
{}

std::vector<quint32> Assessor::assess(CheckRun& run, PollResult& result)
{
    const bool nobody = foundNobody(result);
    std::vector<quint32> wanted;
    if (nobody && m_network.wasLost(result.started.steady)) {
        blind(run, result);
    } else {
        wanted = updateDown(run, nobody, result);
        if (nobody && m_muting.wasCutOff(run.plan.server, result.started.steady))
            cutOff(run, result);
        else
            judged(run, result);
    }
    run.lastStarted = result.started.steady;
    run.recent.add(result);
    if (!result.identity.empty())
        run.identity = std::make_unique<const std::map<QString, QString>>(std::move(result.identity));
    m_live.mark(run);
    return wanted;
}

Mute Assessor::muteOf(const CheckRun& run, const PollResult& result) const
{
    // While our own network is judged lost nobody is called about the estate, whatever still answers.
    if (m_network.wasLost(result.started.steady))
        return {MuteReason::LocalNetwork, {}};
    return m_muting.windowMute(run.plan.server, result.started.steady);
}

void Assessor::judged(CheckRun& run, PollResult& result)
{
    const Mute mute = muteOf(run, result);
    const UtcTime at = result.finished.wall;
    leaveOut(run, result.readings);
    const auto order = run.series.match(result.readings);
    takeReadings(run, result, order);
    noteSources(run, result, order);
    showAnswered(run, order, mute, at);
    if (order.size() != run.series.size() || hasFailed(result))
        showMissing(run, result, mute);
    judgeStatus(run, result, mute);
    setHealth(run, result, hasFailed(result) ? QString(code(result.failure)) : QString(), mute);
    setState(run, hasFailed(result) ? State::Unknown : worstSeries(run), at);
}

void Assessor::blind(CheckRun& run, const PollResult& result)
{
    const Mute mute{MuteReason::LocalNetwork, {}};
    judgeNoData(run.series, result.finished.steady);
    run.status = evaluate(run.statusThreshold, run.status, {.reported = State::NoData}, result.finished.steady).next;
    for (SeriesSlot& slot : run.series.slots())
        show(run, slot, State::NoData, result.finished.wall);
    observeOpen(run, nothingSeen(mute), result.finished.wall);
    setHealth(run, result, {}, mute);
    setState(run, State::NoData, result.finished.wall);
}

void Assessor::cutOff(CheckRun& run, const PollResult& result)
{
    const Mute window = m_muting.windowMute(run.plan.server, result.started.steady);
    const Mute mute = window.reason == MuteReason::None ? Mute{MuteReason::Dependency, {}} : window;
    for (SeriesSlot& slot : run.series.slots())
        show(run, slot, State::Unknown, result.finished.wall);
    observeOpen(run, nothingSeen(mute), result.finished.wall);
    setHealth(run, result, u"unreachable"_s, mute);
    setState(run, State::Unknown, result.finished.wall);
}

void Assessor::missed(CheckRun& run, UtcTime from, SteadyTime now)
{
    judgeNoData(run.series, now);
    run.status = evaluate(run.statusThreshold, run.status, {.reported = State::NoData}, now).next;
    for (SeriesSlot& slot : run.series.slots())
        show(run, slot, State::NoData, from);
    setState(run, State::NoData, from);
    m_live.mark(run);
}

void Assessor::addSeries(CheckRun& run, size_t first, UtcTime at)
{
    for (size_t i = first; i < run.series.size(); ++i)
        m_history.announce(run.series.slots()[i], run.id());
    run.series.bind(*run.plan.rules, run.plan.over(), first);
    for (size_t i = first; i < run.series.size(); ++i)
        m_history.noteLimits(run.series.slots()[i], at);
    m_table.server(run.server).health.series[static_cast<size_t>(State::NoData)] +=
        static_cast<int>(run.series.size() - first);
}

void Assessor::bindAnew(CheckRun& run, UtcTime at)
{
    run.series.bind(*run.plan.rules, run.plan.over());
    for (SeriesSlot& slot : run.series.slots())
        m_history.noteLimits(slot, at);
}

void Assessor::takeReadings(CheckRun& run, PollResult& result, std::span<const quint32> order)
{
    const auto& slots = run.series.slots();
    // New slots are at the end and have no number yet.
    size_t known = slots.size();
    while (known > 0 && !slots[known - 1].id)
        --known;
    if (known < slots.size())
        addSeries(run, known, result.finished.wall);
    if (run.series.hasNewLimits())
        bindAnew(run, result.finished.wall);
    if (isSilentPing(result))
        reportSilence(run, result.readings, order);

    SampleRow row;
    judgeAnswer(run.series, result.readings, order,
                {result.finished, result.restarted, m_clock.at(result.finished.wall)}, row);
    m_history.add(std::move(row));
}

void Assessor::noteSources(CheckRun& run, const PollResult& result, std::span<const quint32> order)
{
    if (!run.lookedAt)
        return;
    if (result.finished.steady > run.lookedAt->until) {
        run.lookedAt.reset();
        return;
    }
    std::vector<QString>& sources = run.lookedAt->sources;
    sources.resize(run.series.size());
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i] != SeriesList::NoSlot)
            sources[order[i]] = result.readings[i].source;
    }
}

void Assessor::showAnswered(CheckRun& run, std::span<const quint32> order, Mute mute, UtcTime at)
{
    for (const quint32 number : order) {
        if (number == SeriesList::NoSlot)
            continue;
        SeriesSlot& slot = run.series.slots()[number];
        slot.missed = 0;
        if (slot.threshold && !slot.threshold->hours.empty())
            m_history.noteLimits(slot, at);
        show(run, slot, slot.eval.level, at);
        m_live.mark(run, slot);
        if (slot.alarm || isBad(slot.eval.level))
            observe(run, slot, observationOf(slot, mute, limitsAt(slot.threshold, at, m_clock)), at);
    }
}

void Assessor::showMissing(CheckRun& run, const PollResult& result, Mute mute)
{
    const bool whole = result.failure == PollFailure::None && result.detail.isEmpty() && !isSilentPing(result);
    for (SeriesSlot& slot : run.series.slots()) {
        if (slot.answer == run.series.answer() || slot.isLeftOut())
            continue;
        Observation seen = nothingSeen(mute);
        if (whole && slot.missed < SeriesSlot::VanishedAfter)
            ++slot.missed;
        if (!whole) {
            show(run, slot, State::Unknown, result.finished.wall);
        } else if (slot.missed == SeriesSlot::VanishedAfter) {
            const std::optional<State> missing = slot.threshold ? slot.threshold->missing : std::nullopt;
            show(run, slot, missing.value_or(State::NoData), result.finished.wall);
            seen.level = missing.value_or(State::Unknown);
            seen.cause = u"vanished"_s;
            seen.unit = slot.unit;
        }
        if (slot.alarm || seen.level == State::Warning || seen.level == State::Error)
            observe(run, slot, seen, result.finished.wall);
    }
}

void Assessor::judgeStatus(CheckRun& run, const PollResult& result, Mute mute)
{
    const Sample sample{.reported = hasFailed(result) ? State::Unknown : State::Ok};
    run.status = evaluate(run.statusThreshold, run.status, sample, result.finished.steady).next;
    if (!run.statusAlarm && !isBad(run.status.level))
        return;
    Observation seen = nothingSeen(mute);
    seen.level = run.status.level;
    seen.flapping = run.status.flap.flapping;
    if (hasFailed(result)) {
        seen.cause = code(result.failure);
        seen.text = result.detail;
    }
    const AlarmSubject subject{{run.id(), {checkStatusMetric, {}}}, run.plan.server, run.plan.customer};
    run.statusAlarm = m_alarms.observe(subject, seen, result.finished.wall);
}

void Assessor::observe(CheckRun& run, SeriesSlot& slot, const Observation& seen, UtcTime at)
{
    if (slot.alarm)
        slot.alarm = m_alarms.observe(slot.alarm, seen, at);
    else
        slot.alarm = m_alarms.observe({{run.id(), slot.key}, run.plan.server, run.plan.customer}, seen, at);
}

void Assessor::observeOpen(CheckRun& run, const Observation& seen, UtcTime at)
{
    if (run.statusAlarm)
        run.statusAlarm = m_alarms.observe(run.statusAlarm, seen, at);
    for (SeriesSlot& slot : run.series.slots()) {
        if (slot.alarm)
            slot.alarm = m_alarms.observe(slot.alarm, seen, at);
    }
}

void Assessor::show(CheckRun& run, SeriesSlot& slot, State state, UtcTime at)
{
    if (slot.isLeftOut() && state != State::NoData)
        return;
    const State before = slot.shown;
    m_history.show(slot, state, at);
    if (before == state)
        return;
    ServerRun& server = m_table.server(run.server);
    --server.health.series[static_cast<size_t>(before)];
    ++server.health.series[static_cast<size_t>(state)];
    m_live.mark(run, slot);
    m_live.mark(server);
}

void Assessor::setHealth(CheckRun& run, const PollResult& result, const QString& cause, Mute mute)
{
    run.health.at = result.finished.wall;
    run.health.elapsed = std::chrono::duration_cast<Millis>(result.finished.steady - result.started.steady);
    run.health.cause = cause;
    run.health.text = result.detail;
    run.health.muted = mute.reason;
}

void Assessor::setState(CheckRun& run, State state, UtcTime at)
{
    // A check that answered and gives no series at all is well.
    const State shown =
        state == State::NoData && run.series.size() == 0 && run.status.level == State::Ok ? State::Ok : state;
    if (shown == run.health.state)
        return;
    ServerRun& server = m_table.server(run.server);
    --server.checks[static_cast<size_t>(run.health.state)];
    ++server.checks[static_cast<size_t>(shown)];
    run.health.state = shown;
    const State worst = stateOf(server.checks);
    if (worst != server.health.state) {
        server.health.state = worst;
        server.health.since = at;
    }
    m_live.mark(server);
}

std::vector<quint32> Assessor::updateDown(CheckRun& run, bool nobody, const PollResult& result)
{
    if (run.foundNobody == nobody)
        return {};
    m_table.setFoundNobody(run, nobody);
    std::vector<quint32> wanted;
    const bool down = m_table.server(run.server).isDown();
    for (const ServerId id : m_muting.setDown(run.plan.server, down, result.finished.steady)) {
        ServerRun* below = m_table.find(id);
        if (!below)
            continue;
        refreshMuting(*below);
        if (!m_muting.isCutOff(id))
            wanted.insert(wanted.end(), below->slots.begin(), below->slots.end());
    }
    return wanted;
}

void Assessor::muteOpenAlarms(ServerRun& server, Stamp now)
{
    const Mute mute = m_muting.windowMute(server.health.server, now.steady);
    for (const quint32 slot : server.slots) {
        CheckRun& run = *m_table.at(slot);
        run.health.muted = mute.reason;
        m_live.mark(run);
        observeOpen(run, nothingSeen(mute), now.wall);
    }
    refreshMuting(server);
}

void Assessor::refreshMuting(ServerRun& server)
{
    const ServerId id = server.health.server;
    Mute mute = m_muting.windowMute(id, SteadyTime::max());
    const bool isCutOff = m_muting.isCutOff(id);
    if (m_network.isLost())
        mute = {MuteReason::LocalNetwork, {}};
    else if (mute.reason == MuteReason::None && isCutOff)
        mute = {MuteReason::Dependency, {}};
    server.health.muted = mute.reason;
    server.health.mutedUntil = mute.until;
    server.health.cutOff = isCutOff;
    m_live.mark(server);
}

void Assessor::judgeNetwork(UtcTime now)
{
    Observation seen = nothingSeen({});
    if (m_network.isLost())
        seen.level = State::Error;
    else if (m_network.isAlive())
        seen.level = State::Ok;
    m_alarms.observe({{CheckId{}, {consoleNetworkMetric, {}}}, {}, {}}, seen, now);
}

} // namespace sd

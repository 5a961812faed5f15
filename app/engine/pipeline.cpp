#include "app/engine/pipeline.h"

#include "models/domain/explanation.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace sd {

namespace {
constexpr Millis second{1'000};
constexpr Millis releasePause{200};
constexpr Millis alivePause{30'000};
/// A few milliseconds of work: in a storm of answers, polls still start on time.
constexpr size_t resultsAStep = 1'000;
} // namespace

Pipeline::Pipeline(Parts parts, const EngineSettings& settings, std::shared_ptr<Mailbox> mailbox)
    : m_mailbox(std::move(mailbox))
    , m_settings(settings)
    , m_estate(std::make_shared<const Estate>())
    , m_network(settings.referenceTargets, settings.referenceInterval)
    , m_schedule(settings.maxInFlight, settings.pollOnStart)
    , m_dispatcher(std::move(parts.workers), *m_mailbox)
    , m_history(parts.history)
    , m_ledger(parts.ledger)
    , m_writer(parts.ledger, [box = m_mailbox](std::function<void()> work) { box->post(std::move(work)); })
    , m_live(m_table, std::move(parts.sink))
    , m_alarms([this](const AlarmStep& step) {
        m_writer.add(step, m_now.steady);
        m_live.mark(step);
    })
    , m_assessor({m_table, m_alarms, m_history, m_muting, m_network, m_live})
    , m_held(m_table, m_muting, m_network)
    , m_traps({m_table, m_alarms, m_muting, std::move(parts.book)})
    , m_keeper(parts.traps, [box = m_mailbox](std::function<void()> work) { box->post(std::move(work)); })
{}

Schedule::Slot Pipeline::placeOf(quint32 slot) const
{
    return static_cast<Schedule::Slot>(m_network.size()) + slot;
}

void Pipeline::schedule(const CheckRun& run)
{
    m_schedule.set(placeOf(run.slot), static_cast<quint64>(run.id().value), run.plan.interval, m_now.steady);
}

void Pipeline::step(Stamp now)
{
    m_now = now;
    Mailbox::Post post = m_mailbox->take();
    std::ranges::move(post.results, std::back_inserter(m_backlog));
    takeResults();
    for (const Mailbox::Command& command : post.commands)
        command();
    if (now.steady >= m_nextSecond)
        everySecond();
    if (now.steady >= m_nextRelease && !m_held.isEmpty())
        releaseHeld();
    if (m_polling)
        startDue();
    m_writer.step(now.steady);
    m_history.step(now.steady);
    m_live.step(now);
}

SteadyTime Pipeline::nextWake() const
{
    SteadyTime wake = std::min(m_nextSecond, m_live.nextWake());
    if (m_polling)
        wake = std::min(wake, m_schedule.nextWake());
    return m_held.isEmpty() ? wake : std::min(wake, m_nextRelease);
}

void Pipeline::takeResults()
{
    for (size_t taken = 0; taken < resultsAStep && !m_backlog.empty(); m_backlog.pop_front()) {
        taken += m_backlog.front().size();
        for (PollResult& result : m_backlog.front())
            takeResult(result);
    }
}

void Pipeline::takeResult(PollResult& result)
{
    if (m_trials.take(result))
        return;
    const auto flight = m_schedule.finish(result.ticket);
    if (!flight)
        return;
    if (!flight->asked)
        m_meter.countStart(result.started.steady - flight->planned, m_now.steady);
    if (result.failure == PollFailure::Cancelled || result.started.steady < m_ignoreBefore)
        return;
    m_meter.countPoll(result.failure != PollFailure::None, m_now.steady);
    if (flight->slot < m_network.size())
        takeReference(flight->slot, result);
    else if (CheckRun* run = m_table.at(flight->slot - static_cast<quint32>(m_network.size())))
        takeCheck(*run, result);
}

void Pipeline::takeReference(size_t target, const PollResult& result)
{
    const bool changed = m_network.take(target, result);
    m_assessor.judgeNetwork(m_now.wall);
    if (!changed)
        return;
    for (ServerRun& server : m_table.servers())
        m_assessor.refreshMuting(server);
    // What was silent because of us deserves a look at once.
    for (const auto& run : m_table.checks()) {
        if (run && !m_network.isLost() && run->health.muted == MuteReason::LocalNetwork)
            m_schedule.pollSoon(placeOf(run->slot));
    }
}

void Pipeline::takeCheck(CheckRun& run, PollResult& result)
{
    if (auto held = m_held.take(run.slot))
        assess(run, *held);
    if (m_held.mustWait(run, result)) {
        m_held.hold(run, std::move(result), m_now.steady);
        m_nextRelease = std::min(m_nextRelease, m_now.steady);
        return;
    }
    assess(run, result);
}

void Pipeline::assess(CheckRun& run, PollResult& result)
{
    pollSoon(m_assessor.assess(run, result));
    m_traps.polled(run, m_now.wall);
    if (!run.askers.empty())
        answerAskers(run, result.started.steady);
}

void Pipeline::answerAskers(CheckRun& run, SteadyTime started)
{
    std::erase_if(run.askers, [&](const auto& asker) {
        const auto& [since, request] = asker;
        if (started < since)
            return false;
        ++request->outcome.succeeded;
        if (--request->remaining == 0)
            m_writer.whenWritten(sd::whenWritten(std::move(request->outcome), std::move(request->done)));
        return true;
    });
}

void Pipeline::releaseHeld()
{
    m_nextRelease = m_now.steady + releasePause;
    const HoldBack::Round round = m_held.look(m_now.steady);
    for (const quint32 slot : round.ready) {
        auto result = m_held.take(slot);
        if (CheckRun* run = m_table.at(slot); run && result)
            assess(*run, *result);
    }
    pollSoon(round.ask);
    if (round.askReferences)
        pollReferences();
}

void Pipeline::pollSoon(const std::vector<quint32>& slots)
{
    for (const quint32 slot : slots)
        m_schedule.pollSoon(placeOf(slot));
}

void Pipeline::pollReferences()
{
    for (size_t target = 0; target < m_network.size(); ++target)
        m_schedule.pollSoon(static_cast<Schedule::Slot>(target));
}

void Pipeline::lookAtWindows()
{
    const auto changes = m_muting.advance(m_now);
    for (const ServerId id : changes.begun) {
        if (ServerRun* server = m_table.find(id))
            m_assessor.muteOpenAlarms(*server, m_now);
    }
    for (const ServerId id : changes.ended) {
        if (ServerRun* server = m_table.find(id)) {
            m_assessor.refreshMuting(*server);
            pollSoon(server->slots);
        }
    }
}

void Pipeline::everySecond()
{
    m_nextSecond = std::max(m_nextSecond + second, m_now.steady + second / 2);
    lookAtWindows();
    lookAtTraps();
    m_alarms.expire(m_now.wall);
    if (m_now.steady >= m_nextAlive) {
        m_nextAlive = m_now.steady + alivePause;
        m_ledger.noteAlive(m_now.wall);
    }
    if (m_now.steady >= m_nextTrends) {
        m_nextTrends = m_now.steady + trendPause;
        keepTrends();
    }
    m_live.tell(vitals(m_now));
}

EngineVitals Pipeline::vitals(Stamp now)
{
    EngineVitals vitals;
    vitals.at = now.wall;
    m_meter.read(vitals, now.steady);
    vitals.checks = m_table.size();
    vitals.inFlight = m_schedule.inFlight();
    vitals.overdue = static_cast<int>(m_schedule.overdue());
    vitals.resultQueue = m_mailbox->waiting();
    for (const auto& results : m_backlog)
        vitals.resultQueue += static_cast<int>(results.size());
    const HistoryVitals history = m_history.vitals();
    vitals.writeQueue = history.queued + m_writer.waiting();
    vitals.writeLag = history.lag;
    vitals.samplesWritten = history.samplesWritten;
    vitals.samplesDropped = history.samplesDropped;
    vitals.localNetworkLost = m_network.isLost();
    vitals.storeTrouble = m_writer.trouble().isEmpty() ? history.trouble : m_writer.trouble();
    return vitals;
}

void Pipeline::startDue()
{
    Schedule::Round round;
    m_schedule.take(m_now.steady, round);
    for (const Schedule::Due& lost : round.lost)
        giveUp(lost);
    for (const Schedule::Due& due : round.due)
        startOne(due);
    m_dispatcher.flush();
}

void Pipeline::startOne(const Schedule::Due& due)
{
    if (due.slot < m_network.size()) {
        const auto spec = m_network.spec(due.slot);
        m_dispatcher.add(kindOf(*spec->params), {spec, due.ticket, m_now.steady + spec->timeout});
        return;
    }
    const CheckRun* run = m_table.at(due.slot - static_cast<quint32>(m_network.size()));
    if (!run)
        return;
    if (run->plan.refusal) {
        PollResult refused = *run->plan.refusal;
        refused.ticket = due.ticket;
        refused.started = refused.finished = m_now;
        m_mailbox->deliver({std::move(refused)});
        return;
    }
    m_dispatcher.add(run->plan.kind, {run->plan.spec, due.ticket, m_now.steady + run->plan.spec->timeout});
}

void Pipeline::giveUp(const Schedule::Due& lost)
{
    if (lost.slot < m_network.size())
        return;
    CheckRun* run = m_table.at(lost.slot - static_cast<quint32>(m_network.size()));
    if (!run)
        return;
    PollResult result;
    result.check = run->id();
    result.started = result.finished = m_now;
    result.failure = PollFailure::Internal;
    result.detail = explain(Why::PollLost);
    assess(*run, result);
}

void Pipeline::pollNow(const std::vector<CheckId>& checks, Stamp now, Done done)
{
    auto request = std::make_shared<PollRequest>();
    request->done = std::move(done);
    for (const CheckId id : checks) {
        CheckRun* run = m_table.find(id);
        if (!run) {
            request->outcome.failures.push_back({u"no-such-check"_s, u"check %1 is not watched"_s.arg(id.value)});
            continue;
        }
        ++request->outcome.matched;
        ++request->remaining;
        run->askers.emplace_back(now.steady, request);
        m_schedule.pollSoon(placeOf(run->slot));
    }
    if (request->remaining == 0)
        m_writer.whenWritten(sd::whenWritten(std::move(request->outcome), std::move(request->done)));
}

void Pipeline::requestPicture()
{
    m_live.requestPicture(scene());
}

void Pipeline::requestPicture(LiveBatcher::Sink asker)
{
    m_live.requestPicture(scene(), std::move(asker));
}

LiveBatcher::Scene Pipeline::scene() const
{
    return {m_estate, [this] {
                std::vector<Alarm> open;
                open.reserve(m_alarms.open().size());
                for (const auto& [id, alarm] : m_alarms.open())
                    open.push_back(alarm);
                return open;
            }};
}

void Pipeline::slept(Stamp before, Stamp after)
{
    m_now = after;
    m_ignoreBefore = after.steady;
    m_held.clear();
    m_meter.reset();
    m_network.resume(after.steady);
    m_schedule.resume(after.steady);
    for (const auto& run : m_table.checks()) {
        if (run)
            m_assessor.missed(*run, before.wall, after.steady);
    }
    pollReferences();
}

void Pipeline::stopPolling()
{
    m_polling = false;
    m_dispatcher.stop();
}

void Pipeline::flush(Stamp now)
{
    keepTrends();
    m_history.flush();
    m_writer.hurry();
    m_keeper.hurry();
    m_keeper.step(now);
    m_ledger.noteAlive(now.wall);
}

} // namespace sd

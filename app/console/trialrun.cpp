#include "app/console/trialrun.h"

#include "app/baselines/baselinecatalog.h"
#include "app/engine/engine.h"
#include "app/engine/reachability.h"
#include "models/domain/waysin.h"

#include <algorithm>
#include <utility>

namespace sd {

namespace {

/// The tables of a large machine take their time; who it is does not.
constexpr Millis ReadingTimeout{20'000};

PlanWay wayOf(const CheckParams& params)
{
    return std::holds_alternative<RedfishParams>(params) ? PlanWay::Redfish : PlanWay::Snmp;
}

Millis readingTimeout(const PollSpec& spec)
{
    const bool isSlow = std::holds_alternative<RedfishParams>(*spec.params);
    return std::max(spec.timeout, isSlow ? usualTimeout(ProbeKind::Redfish) : ReadingTimeout);
}

std::shared_ptr<PollSpec> copyOf(const PollSpec& spec, std::shared_ptr<const ReadingPlan> plan)
{
    auto copy = std::make_shared<PollSpec>(spec);
    copy->plan = std::move(plan);
    return copy;
}

} // namespace

TrialAnswer judgedAnswer(const PollResult& result, const std::vector<ThresholdRule>& rules, const Adjustments& over)
{
    TrialAnswer answer{.cause = code(result.failure), .text = result.detail};
    answer.elapsed = std::chrono::ceil<Millis>(result.finished.steady - result.started.steady);
    answer.readings = judgeAtOnce(result.readings, rules, over);
    answer.identity = result.identity;
    answer.certificate = result.certificate;
    // A failed poll may have got some readings all the same; an answer without any has nothing that is bad.
    answer.state = result.failure == PollFailure::None ? State::Ok : State::Unknown;
    for (const JudgedReading& reading : answer.readings) {
        if (reading.state != State::NoData)
            answer.state = worse(answer.state, reading.state);
    }
    if (isSilentPing(result)) { // a reading all the same, but nobody's
        answer.cause = code(PollFailure::Timeout);
        answer.isSilent = true;
    }
    return answer;
}

TrialRun::TrialRun(Engine& engine, std::shared_ptr<const BaselineCatalog> baselines, PlannedCheck check, Answer answer)
    : m_engine(engine)
    , m_baselines(std::move(baselines))
    , m_check(std::move(check))
    , m_answer(std::move(answer))
{}

void TrialRun::start(Depth depth)
{
    m_depth = depth;
    auto who = depth == Depth::AsItIs ? nullptr : m_baselines->identityPlanFor(*m_check.spec->params);
    if (who && baselineOf(*m_check.spec->params) != nullptr)
        askWho(std::move(who));
    else
        askOnce(std::move(who));
}

/// What has no baselines of its own tells who it is beside what it reads, by `who`, unless that is null.
void TrialRun::askOnce(std::shared_ptr<const ReadingPlan> who)
{
    const bool recognises = who != nullptr;
    const auto spec = recognises ? copyOf(*m_check.spec, std::move(who)) : m_check.spec;
    m_engine.tryPoll(spec, [self = shared_from_this(), recognises](const PollResult& result) {
        TrialAnswer answer = judgedAnswer(result, *self->m_check.rules, self->m_check.over());
        if (recognises) {
            Recognition known = self->m_baselines->recognise(std::move(answer.identity), PlanWay::Http, {});
            answer.identity = std::move(known.identity);
            answer.fitting = std::move(known.fitting);
        }
        self->m_answer(std::move(answer));
    });
}

void TrialRun::askWho(std::shared_ptr<const ReadingPlan> who)
{
    m_engine.tryPoll(copyOf(*m_check.spec, std::move(who)),
                     [self = shared_from_this()](PollResult answer) { self->readByBaselines(std::move(answer)); });
}

void TrialRun::readByBaselines(PollResult who)
{
    if (!hasSpoken(who)) {
        m_answer(judgedAnswer(who, {}));
        return;
    }
    const CheckParams& params = *m_check.spec->params;
    Recognition known = m_baselines->recognise(std::move(who.identity), wayOf(params), *baselineOf(params));
    // Nobody is asked further who wants a sign-on first: an account is soon locked.
    const bool isClosed = who.failure == PollFailure::Auth;
    if (isClosed)
        m_said = judgedAnswer(who, {});
    else
        m_said.state = State::Ok;
    m_waiting = std::move(known.baselines);
    m_said.identity = std::move(known.identity);
    m_said.fitting = std::move(known.fitting);
    m_said.certificate = who.certificate;
    m_said.elapsed = std::chrono::ceil<Millis>(who.finished.steady - who.started.steady);
    if (m_depth == Depth::Who || isClosed) {
        m_said.baselines = std::exchange(m_waiting, {});
        m_answer(std::move(m_said));
        return;
    }
    readNext();
}

void TrialRun::readNext()
{
    if (m_waiting.isEmpty()) {
        if (m_said.baselines.isEmpty()) {
            m_said.cause = m_silence.cause;
            m_said.text = m_silence.text;
            m_said.state = m_silence.state;
        }
        m_answer(std::move(m_said));
        return;
    }
    const QString name = m_waiting.takeFirst();
    const Baseline* baseline = m_baselines->find(name);
    const auto spec = copyOf(*m_check.spec, baseline ? baseline->plan(wayOf(*m_check.spec->params)) : nullptr);
    if (!spec->plan) {
        readNext();
        return;
    }
    Check check;
    check.params = readBy(*spec->params, name);
    spec->params = check.params;
    spec->timeout = readingTimeout(*spec);
    m_engine.tryPoll(
        spec, [self = shared_from_this(), name, rules = m_baselines->sharedRulesFor(check)](const PollResult& result) {
            self->take(name, *rules, result);
            self->readNext();
        });
}

void TrialRun::take(const QString& baseline, const std::vector<ThresholdRule>& rules, const PollResult& result)
{
    TrialAnswer read = judgedAnswer(result, rules, m_check.over());
    if (read.readings.empty()) { // nothing of it is there: not worth a check beside one that reads
        m_silence = std::move(read);
        return;
    }
    m_said.baselines += baseline;
    m_said.state = worse(m_said.state, read.state);
    m_said.identity.merge(read.identity);
    std::move(read.readings.begin(), read.readings.end(), std::back_inserter(m_said.readings));
    if (m_said.cause.isEmpty()) {
        m_said.cause = read.cause;
        m_said.text = read.text;
    }
}

} // namespace sd

#include "app/commands/probe/probepoll.h"

#include "app/baselines/baselinecatalog.h"
#include "app/console/secrets/lockedbuffer.h"
#include "app/engine/engine.h"
#include "models/domain/waysin.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Gathers results until all are there.
class Gathering final : public PollSink
{
public:
    void deliver(std::vector<PollResult> results) override
    {
        const std::lock_guard lock(m_mutex);
        std::move(results.begin(), results.end(), std::back_inserter(m_results));
        m_arrived.notify_all();
    }

    /// Every order has its result by its deadline; the grace is for a worker that breaks its word.
    std::vector<PollResult> wait(size_t count, Millis longest)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, longest + Millis{2'000}, [&] { return m_results.size() >= count; });
        return std::exchange(m_results, {});
    }

private:
    std::mutex m_mutex; ///< protects m_results
    std::condition_variable m_arrived;
    std::vector<PollResult> m_results;
};

Secret locked(TypedSecretMap& secrets, const QString& field)
{
    const auto found = secrets.find(field);
    if (found == secrets.end())
        return {};
    Secret secret(LockedBuffer::copyOf(found->second));
    wipe(found->second);
    return secret;
}

PollSecrets lockedSecrets(TypedSecretMap& secrets)
{
    return {.password = locked(secrets, u"password"_s),
            .community = locked(secrets, u"community"_s),
            .authPassword = locked(secrets, u"auth-password"_s),
            .privPassword = locked(secrets, u"priv-password"_s),
            .token = locked(secrets, u"token"_s)};
}

/// A certificate is asked of the host that --tls names, everything else of the target.
QString addressFor(const ProbeQuestion& question, const CheckParams& way)
{
    const auto* tls = std::get_if<TlsParams>(&way);
    return tls && !tls->serverName.isEmpty() ? tls->serverName : question.target.host;
}

Result<std::shared_ptr<const ReadingPlan>> planFor(const CheckParams& way, const BaselineCatalog& baselines)
{
    const QString* wanted = baselineOf(way);
    std::shared_ptr<const ReadingPlan> plan = baselines.planFor(way);
    if (plan || !wanted)
        return plan;
    QStringList names;
    for (const auto& [name, known] : baselines.all()) {
        for (const auto& [read, other] : known.plans) {
            if (kindOf(read) == kindOf(way))
                names += name;
        }
    }
    return Failure{u"baseline"_s, u"There is no baseline \"%1\" for this."_s.arg(*wanted),
                   u"Known are: %1."_s.arg(names.join(u", "_s))};
}

using Specs = std::vector<std::shared_ptr<const PollSpec>>;

std::vector<PollResult> pollOnce(const Specs& specs, Dispatcher& workers, Gathering& gathering, const Clock& clock)
{
    Millis longest{0};
    for (size_t i = 0; i < specs.size(); ++i) {
        const PollSpec& spec = *specs[i];
        longest = std::max(longest, spec.timeout);
        workers.add(kindOf(*spec.params),
                    {.spec = specs[i], .ticket = i, .deadline = clock.steadyNow() + spec.timeout});
    }
    workers.flush();
    auto results = gathering.wait(specs.size(), longest);
    std::sort(results.begin(), results.end(),
              [](const PollResult& a, const PollResult& b) { return a.ticket < b.ticket; });
    return results;
}

/// Polls the ways of one question, some of them twice.
class WayPoller
{
public:
    WayPoller(ProbeQuestion& question, const BaselineCatalog& baselines, const Clock& clock)
        : m_question(question)
        , m_baselines(baselines)
        , m_clock(clock)
        , m_secrets(lockedSecrets(question.secrets))
        , m_workers(realWorkers(clock), m_gathering)
    {}

    Result<std::vector<ProbeAnswer>> poll();

private:
    /// Adds a poll of this way. A null plan is one that the way's baseline has.
    Result<void> add(const CheckParams& way, std::shared_ptr<const ReadingPlan> plan = {});
    [[nodiscard]] bool asksWho(const CheckParams& way) const;
    /// Instead of who it is, what it reads: by each baseline that is meant for the device.
    Result<void> readByBaselines(const CheckParams& way, const PollResult& who);
    void take(PollResult result);
    [[nodiscard]] const CheckParams& wayOf(const PollResult& result) const;
    [[nodiscard]] Millis timeoutOf(const CheckParams& way, bool isWho) const;
    std::vector<PollResult> pollAdded();
    void pollAgain();

    ProbeQuestion& m_question;
    const BaselineCatalog& m_baselines;
    const Clock& m_clock;
    Shared<PollSecrets> m_secrets;
    Gathering m_gathering;
    Dispatcher m_workers;
    Specs m_specs;                          ///< all that were made
    Specs m_added;                          ///< … and are not polled yet
    std::map<CheckId, Recognition> m_known; ///< who the device of a check is
    std::vector<ProbeAnswer> m_answers;
};

/// A controller takes its time, for who it is less of it.
Millis WayPoller::timeoutOf(const CheckParams& way, bool isWho) const
{
    constexpr Millis whoPatience{6'000};
    if (!m_question.isPatient || !std::holds_alternative<RedfishParams>(way))
        return m_question.timeout;
    return std::max(m_question.timeout, isWho ? whoPatience : usualTimeout(ProbeKind::Redfish));
}

Result<void> WayPoller::add(const CheckParams& way, std::shared_ptr<const ReadingPlan> plan)
{
    const bool isWho = plan != nullptr;
    if (!plan) {
        auto known = planFor(way, m_baselines);
        if (!known)
            return known.failure();
        plan = *known;
    }
    m_specs.push_back(std::make_shared<PollSpec>(PollSpec{.check = CheckId{static_cast<qint64>(m_specs.size()) + 1},
                                                          .address = addressFor(m_question, way),
                                                          .name = m_question.target.host,
                                                          .params = way,
                                                          .plan = std::move(plan),
                                                          .credential = m_question.credential,
                                                          .secrets = m_secrets,
                                                          .timeout = timeoutOf(way, isWho)}));
    m_added.push_back(m_specs.back());
    return {};
}

bool WayPoller::asksWho(const CheckParams& way) const
{
    return m_question.recognises && m_baselines.identityPlanFor(way);
}

std::vector<PollResult> WayPoller::pollAdded()
{
    return pollOnce(std::exchange(m_added, {}), m_workers, m_gathering, m_clock);
}

Result<void> WayPoller::readByBaselines(const CheckParams& way, const PollResult& who)
{
    const PlanWay read = std::holds_alternative<RedfishParams>(way) ? PlanWay::Redfish : PlanWay::Snmp;
    const Recognition known = m_baselines.recognise(who.identity, read, *baselineOf(way));
    for (const QString& name : known.baselines) {
        if (auto added = add(readBy(way, name)); !added)
            return added;
        m_known[m_specs.back()->check] = known;
    }
    return {};
}

const CheckParams& WayPoller::wayOf(const PollResult& result) const
{
    return *m_specs[static_cast<size_t>(result.check.value) - 1]->params;
}

void WayPoller::take(PollResult result)
{
    Recognition& known = m_known[result.check];
    result.identity.merge(known.identity);
    Check check{.id = result.check, .server = {}, .name = {}, .params = wayOf(result)};
    m_answers.push_back({std::move(check), std::move(result), {}, std::move(known.fitting)});
}

Result<std::vector<ProbeAnswer>> WayPoller::poll()
{
    for (const CheckParams& way : m_question.ways) {
        if (auto added = add(way, asksWho(way) ? m_baselines.identityPlanFor(way) : nullptr); !added)
            return added.failure();
    }
    for (PollResult& result : pollAdded()) {
        const CheckParams& way = wayOf(result);
        const bool isReadNext =
            asksWho(way) && baselineOf(way) != nullptr && hasSpoken(result) && result.failure != PollFailure::Auth;
        if (isReadNext) {
            if (auto added = readByBaselines(CheckParams(way), result); !added)
                return added.failure();
            continue;
        }
        if (asksWho(way))
            m_known[result.check] = m_baselines.recognise(std::exchange(result.identity, {}), PlanWay::Http, {});
        take(std::move(result));
    }
    for (PollResult& result : pollAdded())
        take(std::move(result));
    if (m_question.rateAfter)
        pollAgain();
    return std::move(m_answers);
}

void WayPoller::pollAgain()
{
    std::this_thread::sleep_for(*m_question.rateAfter);
    for (const ProbeAnswer& answer : m_answers)
        m_added.push_back(m_specs[static_cast<size_t>(answer.check.id.value) - 1]);
    for (PollResult& result : pollAdded()) {
        const auto same = std::find_if(m_answers.begin(), m_answers.end(),
                                       [&](const ProbeAnswer& answer) { return answer.check.id == result.check; });
        if (same != m_answers.end())
            same->second = std::move(result);
    }
}

} // namespace

Result<std::vector<ProbeAnswer>> pollWays(ProbeQuestion& question, const BaselineCatalog& baselines, const Clock& clock)
{
    return WayPoller(question, baselines, clock).poll();
}

} // namespace sd

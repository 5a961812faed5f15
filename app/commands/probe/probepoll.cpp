#include "app/commands/probe/probepoll.h"

#include "app/baselines/baselinecatalog.h"
#include "app/console/secrets/lockedbuffer.h"
#include "app/engine/engine.h"

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
    const auto* snmp = std::get_if<SnmpParams>(&way);
    if (!snmp)
        return std::shared_ptr<const ReadingPlan>();
    const Baseline* baseline = baselines.find(snmp->baseline);
    if (baseline && baseline->plan())
        return baseline->plan();
    QStringList names;
    for (const auto& [name, known] : baselines.all()) {
        if (known.plan())
            names += name;
    }
    return Failure{u"baseline"_s, u"There is no SNMP baseline \"%1\"."_s.arg(snmp->baseline),
                   u"Known are: %1."_s.arg(names.join(u", "_s))};
}

using Specs = std::vector<std::shared_ptr<const PollSpec>>;

std::vector<PollResult> pollOnce(const Specs& specs, Dispatcher& workers, Gathering& gathering, const Clock& clock)
{
    Millis longest{0};
    for (size_t i = 0; i < specs.size(); ++i) {
        const PollSpec& spec = *specs[i];
        longest = std::max(longest, spec.timeout);
        workers.add(kindOf(spec.params), {.spec = specs[i], .ticket = i, .deadline = clock.steadyNow() + spec.timeout});
    }
    workers.flush();
    auto results = gathering.wait(specs.size(), longest);
    std::sort(results.begin(), results.end(),
              [](const PollResult& a, const PollResult& b) { return a.ticket < b.ticket; });
    return results;
}

} // namespace

Result<std::vector<ProbeAnswer>> pollWays(ProbeQuestion& question, const BaselineCatalog& baselines, const Clock& clock)
{
    const PollSecrets secrets = lockedSecrets(question.secrets);
    Specs specs;
    for (const CheckParams& way : question.ways) {
        auto plan = planFor(way, baselines);
        if (!plan)
            return plan.failure();
        specs.push_back(std::make_shared<PollSpec>(PollSpec{.check = CheckId{static_cast<qint64>(specs.size()) + 1},
                                                            .address = addressFor(question, way),
                                                            .name = question.target.host,
                                                            .params = way,
                                                            .plan = *plan,
                                                            .credential = question.credential,
                                                            .secrets = secrets,
                                                            .timeout = question.timeout}));
    }
    Gathering gathering;
    Dispatcher workers(realWorkers(clock), gathering);
    std::vector<ProbeAnswer> answers;
    for (PollResult& result : pollOnce(specs, workers, gathering, clock)) {
        Check check{.id = result.check, .server = {}, .name = {}, .params = specs[result.ticket]->params};
        answers.push_back({std::move(check), std::move(result), {}});
    }
    if (question.rateAfter) {
        std::this_thread::sleep_for(*question.rateAfter);
        for (PollResult& result : pollOnce(specs, workers, gathering, clock)) {
            const auto same = std::find_if(answers.begin(), answers.end(),
                                           [&](const ProbeAnswer& a) { return a.check.id == result.check; });
            if (same != answers.end())
                same->second = std::move(result);
        }
    }
    return answers;
}

} // namespace sd

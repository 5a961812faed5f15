#include "app/console/engineworkbench.h"

#include "app/baselines/baselinesinforce.h"
#include "app/console/replyto.h"
#include "app/console/secrets/lockedbuffer.h"
#include "app/console/trialrun.h"
#include "app/engine/engine.h"
#include "app/engine/planner.h"
#include "models/store/connection.h"
#include "models/store/credentialrepository.h"
#include "models/store/store.h"

#include <algorithm>
#include <utility>

namespace sd {

namespace {

/// What a check that is not saved is called within a trial.
constexpr CheckId TrialCheck{-1};
constexpr ServerId TrialServer{-1};

Result<std::vector<Credential>> credentialFor(const Store& store, CredentialId id)
{
    if (!id)
        return std::vector<Credential>{};
    auto db = store.reader();
    if (!db)
        return db.failure();
    auto all = CredentialRepository(**db).all();
    if (!all)
        return all.failure();
    std::erase_if(*all, [id](const Credential& credential) { return credential.id != id; });
    return all;
}

TrialAnswer refused(const PollResult& refusal)
{
    return {.cause = code(refusal.failure), .text = refusal.detail};
}

/// The one check as the engine would plan it. `trial` is what is asked for, with `credentials` of the store.
PlannedCheck planned(const BaselineCatalog& baselines, const SecretStore& secrets, Trial trial,
                     const std::vector<Credential>& credentials)
{
    for (Adjustment& adjustment : trial.adjustments) {
        if (adjustment.server == trial.server.id)
            adjustment.server = TrialServer;
    }
    trial.server.id = TrialServer;
    trial.server.enabled = true;
    trial.check.id = TrialCheck;
    trial.check.server = TrialServer;
    trial.check.enabled = true;
    Estate estate;
    estate.adjustments = std::move(trial.adjustments);
    estate.servers.push_back(std::move(trial.server));
    estate.checks.push_back(std::move(trial.check));
    return Planner(baselines, secrets).plan(estate, credentials).front();
}

/// What was typed takes the place of what the credential holds.
void useTyped(PlannedCheck& check, const QString& user, const std::vector<std::pair<QString, QByteArray>>& typed)
{
    if (typed.empty())
        return;
    auto spec = std::make_shared<PollSpec>(*check.spec);
    if (!user.isEmpty())
        spec->credential.edit().user = user;
    PollSecrets& secrets = spec->secrets.edit();
    for (const auto& [field, bytes] : typed) {
        if (Secret* secret = secretField(secrets, field))
            *secret = Secret(LockedBuffer::copyOf(bytes));
    }
    check.spec = std::move(spec);
}

/// Those that a check can be read by.
std::vector<BaselineName> namesOf(const BaselineCatalog& baselines)
{
    std::vector<BaselineName> names;
    for (const auto& [name, baseline] : baselines.all()) {
        for (const auto& [way, plan] : baseline.plans) {
            if (plan != baselines.identityPlan(way))
                names.push_back({name, baseline.title, kindOf(way)});
        }
    }
    return names;
}

/// Wiped when it goes, whatever way the trial took.
struct TypedSecrets
{
    explicit TypedSecrets(std::vector<std::pair<QString, QByteArray>> secrets)
        : all(std::move(secrets))
    {}
    ~TypedSecrets()
    {
        for (auto& [field, bytes] : all)
            wipe(bytes);
    }
    Q_DISABLE_COPY_MOVE(TypedSecrets)

    std::vector<std::pair<QString, QByteArray>> all;
};

} // namespace

EngineWorkbench::EngineWorkbench(const Parts& parts)
    : m_parts(parts)
{
    m_aside.setMaxThreadCount(1);
}

EngineWorkbench::~EngineWorkbench()
{
    m_aside.waitForDone();
}

void EngineWorkbench::readLogs(std::vector<CheckId> checks, Logs reply)
{
    m_parts.engine.readLogs(std::move(checks), replyHere(std::move(reply)));
}

Subscription EngineWorkbench::tryCheck(Trial trial, Tried tried)
{
    auto [answer, asker] = hearHere(std::move(tried));
    m_aside.start([parts = m_parts, trial = std::move(trial), answer = std::move(answer)]() mutable {
        const TypedSecrets typed(std::exchange(trial.typed, {}));
        const TrialRun::Depth depth = !trial.recognises ? TrialRun::Depth::AsItIs
                                      : trial.onlyWho   ? TrialRun::Depth::Who
                                                        : TrialRun::Depth::WhoAndReadings;
        const QString user = trial.typedUser;
        const CredentialId wanted = trial.check.credential ? trial.check.credential : trial.server.credential;
        auto credentials = credentialFor(parts.store, wanted);
        if (!credentials) {
            answer({.cause = QStringLiteral("internal"), .text = credentials.failure().message});
            return;
        }
        const auto baselines = parts.baselines.current();
        PlannedCheck check = planned(*baselines, parts.secrets, std::move(trial), *credentials);
        useTyped(check, user, typed.all);
        if (check.refusal) {
            answer(refused(*check.refusal));
            return;
        }
        std::make_shared<TrialRun>(parts.engine, baselines, std::move(check), answer)->start(depth);
    });
    return Subscription([asker = std::move(asker)]() mutable { asker.reset(); });
}

void EngineWorkbench::readRules(Check check, Rules reply)
{
    // Aside: at the start the baselines may still be read.
    m_aside.start([this, check = std::move(check), told = replyHere(std::move(reply))] {
        told(m_parts.baselines.current()->sharedRulesFor(check));
    });
}

void EngineWorkbench::readInterval(CheckParams params, Interval reply)
{
    m_aside.start([this, params = std::move(params), told = replyHere(std::move(reply))] {
        told(m_parts.baselines.current()->intervalFor(params));
    });
}

void EngineWorkbench::readBaselines(BaselineNames reply)
{
    m_aside.start([this, told = replyHere(std::move(reply))] { told(namesOf(*m_parts.baselines.current())); });
}

} // namespace sd

#include "app/engine/planner.h"

#include "models/domain/explanation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// How many different questions are looked through for one that is the same.
constexpr size_t Remembered = 8;

std::shared_ptr<const PollResult> refused(CheckId check, PollFailure failure, const QString& detail)
{
    auto result = std::make_shared<PollResult>();
    result->check = check;
    result->failure = failure;
    result->detail = detail;
    return result;
}

Shared<CheckParams> shared(const Shared<CheckParams>& params, std::deque<Shared<CheckParams>>& asked)
{
    const auto known = std::ranges::find_if(asked, [&](const Shared<CheckParams>& one) { return one == params; });
    if (known != asked.end())
        return *known;
    asked.push_front(params);
    if (asked.size() > Remembered)
        asked.pop_back();
    return asked.front();
}

/// What lies over the thresholds of each server. Most have nothing, and a customer's servers have the same.
class AdjustmentBook
{
public:
    explicit AdjustmentBook(const Adjustments& all)
        : m_all(all)
    {}

    SharedAdjustments of(const Server& server)
    {
        if (m_all.empty())
            return {};
        Adjustments theirs = adjustmentsOf(server, m_all);
        if (theirs.empty())
            return {};
        QList<qint64> numbers;
        numbers.reserve(std::ssize(theirs));
        for (const Adjustment& each : theirs)
            numbers += each.id.value;
        SharedAdjustments& known = m_known[numbers];
        if (!known)
            known = std::make_shared<const Adjustments>(std::move(theirs));
        return known;
    }

private:
    const Adjustments& m_all;
    QHash<QList<qint64>, SharedAdjustments> m_known; ///< by the numbers of what lies there
};

} // namespace

const Adjustments& PlannedCheck::over() const
{
    static const Adjustments nothing;
    return adjustments ? *adjustments : nothing;
}

Secret* secretField(PollSecrets& secrets, const QString& field)
{
    if (field == "password"_L1)
        return &secrets.password;
    if (field == "community"_L1)
        return &secrets.community;
    if (field == "auth-password"_L1)
        return &secrets.authPassword;
    if (field == "priv-password"_L1)
        return &secrets.privPassword;
    if (field == "token"_L1)
        return &secrets.token;
    return nullptr;
}

Planner::Access Planner::open(const Credential& credential) const
{
    Access access{credential};
    PollSecrets secrets;
    for (const QString& field : credential.secretFields) {
        Secret* target = secretField(secrets, field);
        if (!target)
            continue;
        auto secret = m_secrets.open(credential.id, field);
        if (!secret) {
            access.failure = Failure{secret.failure().code, explain(Why::Failed, secret.failure().message)};
            return access;
        }
        *target = *std::move(secret);
    }
    access.secrets = std::move(secrets);
    return access;
}

PlannedCheck Planner::planOne(const Check& check, const Server& server, const Access& access, Asked& asked) const
{
    PlannedCheck planned;
    planned.server = server.id;
    planned.customer = server.customer;
    planned.kind = kindOf(*check.params);
    planned.interval = std::max(check.interval, Millis{1});
    planned.rules = m_baselines.sharedRulesFor(check);

    auto spec = std::make_shared<PollSpec>();
    spec->check = check.id;
    const auto* snmp = std::get_if<SnmpParams>(&*check.params);
    spec->address = snmp && !snmp->address.isEmpty() ? snmp->address : server.address;
    spec->name = server.name;
    spec->params = shared(check.params, asked);
    spec->credential = access.credential;
    spec->secrets = access.secrets;
    spec->timeout = std::clamp(check.timeout, Millis{1}, planned.interval);
    if (access.failure)
        planned.refusal = refused(check.id, PollFailure::Auth, access.failure->message);
    spec->plan = m_baselines.planFor(*check.params);
    const QString* baseline = baselineOf(*check.params);
    if (baseline && !spec->plan && !planned.refusal)
        planned.refusal = refused(check.id, PollFailure::Internal, explain(Why::NoBaseline, *baseline));
    planned.spec = std::move(spec);
    return planned;
}

std::vector<PlannedCheck> Planner::plan(const Estate& estate, const std::vector<Credential>& credentials) const
{
    struct Host
    {
        const Server* server = nullptr;
        SharedAdjustments adjustments = {};
    };
    AdjustmentBook book(estate.adjustments);
    QHash<ServerId, Host> servers;
    for (const Server& server : estate.servers)
        servers.insert(server.id, {&server, book.of(server)});
    QHash<CredentialId, Access> opened;
    for (const Credential& credential : credentials)
        opened.insert(credential.id, open(credential));

    Asked asked;
    std::vector<PlannedCheck> planned;
    planned.reserve(estate.checks.size());
    for (const Check& check : estate.checks) {
        const Host host = servers.value(check.server);
        const Server* server = host.server;
        if (!check.enabled || !server || !server->enabled)
            continue;
        const CredentialId wanted = check.credential ? check.credential : server->credential;
        Access access = opened.value(wanted);
        if (wanted && !opened.contains(wanted))
            access.failure = Failure{u"no-such-credential"_s, explain(Why::NoCredential, wanted.value)};
        planned.push_back(planOne(check, *server, access, asked));
        planned.back().adjustments = host.adjustments;
    }
    return planned;
}

} // namespace sd

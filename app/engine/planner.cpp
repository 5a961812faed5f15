#include "app/engine/planner.h"

#include "models/domain/explanation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

PollResult refused(CheckId check, PollFailure failure, const QString& detail)
{
    PollResult result;
    result.check = check;
    result.failure = failure;
    result.detail = detail;
    return result;
}

} // namespace

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
    for (const QString& field : credential.secretFields) {
        Secret* target = secretField(access.secrets, field);
        if (!target)
            continue;
        auto secret = m_secrets.open(credential.id, field);
        if (!secret) {
            access.failure = Failure{secret.failure().code, explain(Why::Failed, secret.failure().message)};
            return access;
        }
        *target = *std::move(secret);
    }
    return access;
}

PlannedCheck Planner::planOne(const Check& check, const Server& server, const Access& access) const
{
    PlannedCheck planned;
    planned.server = server.id;
    planned.customer = server.customer;
    planned.kind = kindOf(check.params);
    planned.interval = std::max(check.interval, Millis{1});
    planned.rules = m_baselines.sharedRulesFor(check);

    auto spec = std::make_shared<PollSpec>();
    spec->check = check.id;
    spec->address = server.address;
    spec->name = server.name;
    spec->params = check.params;
    spec->credential = access.credential;
    spec->secrets = access.secrets;
    spec->timeout = std::clamp(check.timeout, Millis{1}, planned.interval);
    if (access.failure)
        planned.refusal = refused(check.id, PollFailure::Auth, access.failure->message);
    if (const auto* snmp = std::get_if<SnmpParams>(&check.params)) {
        const Baseline* baseline = m_baselines.find(snmp->baseline);
        if (baseline && baseline->plan())
            spec->plan = baseline->plan();
        else if (!planned.refusal)
            planned.refusal = refused(check.id, PollFailure::Internal, explain(Why::NoBaseline, snmp->baseline));
    }
    planned.spec = std::move(spec);
    return planned;
}

std::vector<PlannedCheck> Planner::plan(const Estate& estate, const std::vector<Credential>& credentials) const
{
    QHash<ServerId, const Server*> servers;
    for (const Server& server : estate.servers)
        servers.insert(server.id, &server);
    QHash<CredentialId, Access> opened;
    for (const Credential& credential : credentials)
        opened.insert(credential.id, open(credential));

    std::vector<PlannedCheck> planned;
    planned.reserve(estate.checks.size());
    for (const Check& check : estate.checks) {
        const Server* server = servers.value(check.server);
        if (!check.enabled || !server || !server->enabled)
            continue;
        const CredentialId wanted = check.credential ? check.credential : server->credential;
        Access access = opened.value(wanted);
        if (wanted && !opened.contains(wanted))
            access.failure = Failure{u"no-such-credential"_s, explain(Why::NoCredential, wanted.value)};
        planned.push_back(planOne(check, *server, access));
    }
    return planned;
}

} // namespace sd

#pragma once

#include "app/baselines/baselinecatalog.h"
#include "app/probes/poll.h"
#include "models/boundary/secret.h"
#include "models/domain/credential.h"
#include "models/domain/estate.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace sd {

/// One check, ready to be polled and judged.
struct PlannedCheck
{
    std::shared_ptr<const PollSpec> spec;
    ServerId server;
    CustomerId customer;
    ProbeKind kind = ProbeKind::Icmp;
    Millis interval{60'000};
    SharedRules rules;                  ///< never null
    SharedAdjustments adjustments = {}; ///< of its server; null: there are none
    /// Why it can't be polled at all (its secrets don't open, its baseline is missing): each turn then fails with it.
    std::shared_ptr<const PollResult> refusal = {};

    /// What lies over the rules.
    [[nodiscard]] const Adjustments& over() const;
};

/// The secret of this name ("password", "community" …); nullptr: there is none of that name.
Secret* secretField(PollSecrets& secrets, const QString& field);

/// Turns what is configured into what is polled: addresses, credentials with their secrets opened, SNMP plans,
/// effective rules. Disabled servers and checks are left out.
class Planner
{
public:
    Planner(const BaselineCatalog& baselines, const SecretStore& secrets)
        : m_baselines(baselines)
        , m_secrets(secrets)
    {}

    [[nodiscard]] std::vector<PlannedCheck> plan(const Estate& estate,
                                                 const std::vector<Credential>& credentials) const;

private:
    struct Access
    {
        Shared<Credential> credential = {};
        Shared<PollSecrets> secrets = {};
        std::optional<Failure> failure = {};
    };
    /// What was asked lately: most checks ask the same as another one.
    using Asked = std::deque<Shared<CheckParams>>;

    [[nodiscard]] Access open(const Credential& credential) const;
    [[nodiscard]] PlannedCheck planOne(const Check& check, const Server& server, const Access& access,
                                       Asked& asked) const;

    const BaselineCatalog& m_baselines;
    const SecretStore& m_secrets;
};

} // namespace sd

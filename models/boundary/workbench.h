#pragma once

#include "models/boundary/subscription.h"
#include "models/domain/checklog.h"
#include "models/domain/trial.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace sd {

/// A baseline that a check can be given.
struct BaselineName
{
    QString name; ///< "generic-server"
    QString title;
    ProbeKind kind = ProbeKind::Snmp; ///< of the checks that it is for
};

/// Looks closely at single checks: what their last polls said, and what one would say before it is saved. Every reply
/// comes later, on the thread that asked (it needs an event loop).
class Workbench
{
public:
    Workbench() = default;
    virtual ~Workbench() = default;
    Q_DISABLE_COPY_MOVE(Workbench)

    using Logs = std::function<void(std::vector<CheckLog>)>;
    /// In the order asked for; a check that is not watched has an empty log.
    virtual void readLogs(std::vector<CheckId> checks, Logs reply) = 0;

    using Tried = std::function<void(const TrialAnswer&)>;
    /// Makes one poll with the engine's own workers. It touches no state, no alarm and no history, and ends by its
    /// time-out. After the subscription is gone, `tried` is not called any more.
    [[nodiscard]] virtual Subscription tryCheck(Trial trial, Tried tried) = 0;

    using Rules = std::function<void(std::shared_ptr<const std::vector<ThresholdRule>>)>;
    /// What a check is judged by before anything lies over it: its baseline's rules, then its own. Never null.
    virtual void readRules(Check check, Rules reply) = 0;

    using Interval = std::function<void(Millis)>;
    /// How often such a check is asked where it follows its baseline.
    virtual void readInterval(CheckParams params, Interval reply) = 0;

    using BaselineNames = std::function<void(std::vector<BaselineName>)>;
    /// Those that say what to read, by name; one that is for several kinds of check is there for each.
    virtual void readBaselines(BaselineNames reply) = 0;
};

} // namespace sd

#pragma once

#include "models/boundary/clock.h"
#include "models/boundary/workbench.h"

#include <QThreadPool>

namespace sd {

class BaselinesInForce;
class Engine;
class SecretStore;
class Store;

/// The workbench over a running engine.
class EngineWorkbench final : public Workbench
{
public:
    struct Parts
    {
        const Clock& clock;
        Store& store;
        Engine& engine;
        const BaselinesInForce& baselines;
        const SecretStore& secrets;
    };
    /// `parts` outlive it.
    explicit EngineWorkbench(const Parts& parts);
    ~EngineWorkbench() override;

    void readLogs(std::vector<CheckId> checks, Logs reply) override;
    [[nodiscard]] Subscription tryCheck(Trial trial, Tried tried) override;
    void readRules(Check check, Rules reply) override;
    void readInterval(CheckParams params, Interval reply) override;
    void readBaselines(BaselineNames reply) override;

private:
    Parts m_parts;
    QThreadPool m_aside; ///< for what waits: a credential and its secrets, baselines at the start
};

} // namespace sd

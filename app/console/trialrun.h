#pragma once

#include "app/engine/planner.h"
#include "models/domain/trial.h"

#include <functional>
#include <memory>

namespace sd {

class BaselineCatalog;
class Engine;

/// One trial on its way through the engine: one poll; or the question who the device is, and then one poll after the
/// other by each baseline that is meant for it, as one answer. Lives as long as a poll of it is under way.
class TrialRun : public std::enable_shared_from_this<TrialRun>
{
public:
    using Answer = std::function<void(TrialAnswer)>;

    /// `engine` outlives it; `answer` is called once, on the engine's thread.
    TrialRun(Engine& engine, std::shared_ptr<const BaselineCatalog> baselines, PlannedCheck check, Answer answer);
    enum class Depth : quint8 { AsItIs, Who, WhoAndReadings };
    void start(Depth depth);

private:
    void askOnce(std::shared_ptr<const ReadingPlan> who);
    void askWho(std::shared_ptr<const ReadingPlan> who);
    void readByBaselines(PollResult who);
    void readNext();
    void take(const QString& baseline, const std::vector<ThresholdRule>& rules, const PollResult& result);

    Engine& m_engine;
    std::shared_ptr<const BaselineCatalog> m_baselines;
    PlannedCheck m_check;
    Answer m_answer;
    Depth m_depth = Depth::AsItIs;
    QStringList m_waiting; ///< baselines to read by
    TrialAnswer m_said;
    TrialAnswer m_silence; ///< of a baseline that read nothing
};

/// What a poll said, judged.
TrialAnswer judgedAnswer(const PollResult& result, const std::vector<ThresholdRule>& rules,
                         const Adjustments& over = {});

} // namespace sd

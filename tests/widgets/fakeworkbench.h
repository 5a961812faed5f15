#pragma once

#include "models/boundary/workbench.h"
#include "tests/support/testclock.h"

#include <QObject>

namespace sd::test {

/// A workbench in memory: answers from the event loop as the real one does, and remembers what was asked.
class FakeWorkbench : public QObject, public Workbench
{
    Q_OBJECT

public:
    explicit FakeWorkbench(TestClock& clock);

    void readLogs(std::vector<CheckId> checks, Logs reply) override;
    [[nodiscard]] Subscription tryCheck(Trial trial, Tried tried) override;
    void readRules(Check check, Rules reply) override;
    void readInterval(CheckParams params, Interval reply) override;
    void readBaselines(BaselineNames reply) override;

    /// What a trial finds; without one, silence.
    std::function<TrialAnswer(const Trial&)> answer;
    /// Trials wait here until the test answers them, when set.
    bool holdTrials = false;
    void answerHeld();

    std::vector<ThresholdRule> rules;      ///< of every check, before its own
    std::map<ProbeKind, Millis> intervals; ///< that baselines say; others are as usual
    std::vector<Trial> tried;
    int cancelled = 0;
    quint64 logsAsked = 0;
    std::map<QString, QString> identity; ///< of every check

private:
    struct Held
    {
        Trial trial;
        std::weak_ptr<Tried> reply;
    };
    void reply(const Held& held);

    TestClock& m_clock;
    std::vector<Held> m_held;
};

/// What an ordinary Windows server answers: to ping, SNMP, RDP and the web, and nothing else.
TrialAnswer sampleAnswer(const Trial& trial);

/// What that server answers with its controller at the same address: a certificate nobody vouches for, and WinRM.
TrialAnswer sampleMachineAnswer(const Trial& trial);

/// One reading that is well, in so many milliseconds.
TrialAnswer wellAnswer(const QString& metric, double value, const QString& unit, Millis elapsed = Millis{12});

} // namespace sd::test

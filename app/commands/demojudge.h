#pragma once

#include "app/baselines/baselinecatalog.h"
#include "app/demo/demoseries.h"
#include "app/demo/operators.h"
#include "models/domain/alarmlife.h"
#include "models/domain/estate.h"
#include "models/domain/evaluation.h"
#include "models/store/historystore.h"

#include <vector>

namespace sd {

/// What judging a stretch of generated history gave, to be written down.
struct DemoFindings
{
    HistoryBatch history;
    std::vector<AlarmStep> alarms;
};

/// One moment of the generated history, and who is muted then.
struct DemoNow
{
    demo::Moment moment;
    std::vector<ServiceWindow> windows; ///< under way
};

/// Judges the generated samples of one check by the rules that the engine judges polled ones by (evaluate, observe), so
/// that the alarms of last year are what would really have been raised.
class DemoJudge
{
public:
    struct Numbers
    {
        qint64 lastSeries = 0;
        qint64 lastAlarm = 0;
    };

    /// `server` and `behaviour` outlive it; `rules` are those that hold for the check. Takes the next series numbers.
    DemoJudge(const Check& check, CustomerId customer, const demo::DemoServer& server, const demo::Behaviour& behaviour,
              const std::vector<ThresholdRule>& rules, Numbers& numbers);

    /// Takes one sample of each series. Adds what came of it to `findings`.
    void sample(const DemoNow& now, const demo::Operators& operators, Numbers& numbers, DemoFindings& findings);
    /// The last state of alarms that are still open.
    void finish(DemoFindings& findings) const;

    [[nodiscard]] size_t seriesCount() const { return m_slots.size(); }

private:
    /// Something that may have an alarm, and who has promised to look at it.
    struct Watched
    {
        std::optional<Alarm> alarm = {};
        std::optional<Acknowledgement> promise = {};
    };

    struct Slot
    {
        SeriesInfo info;
        demo::DemoSeries series;
        std::optional<Threshold> threshold = {};
        int guard = -1; ///< the slot with the guard's value
        EvalState eval = {};
        double value = 0;
        Watched watched = {};
    };

    /// What one sample's judging has in common.
    struct Round
    {
        const DemoNow& now;
        const demo::Operators& operators;
        Numbers& numbers;
        DemoFindings& findings;
    };

    void judge(Slot& slot, const Round& round);
    void judgeSilence(bool isAnswered, const Round& round);
    void observeAt(Watched& watched, const MetricKey& metric, Observation seen, const Round& round) const;

    CheckId m_check;
    CustomerId m_customer;
    ServerId m_serverId;
    ProbeKind m_kind;
    const demo::DemoServer& m_server;
    const demo::Behaviour& m_behaviour;
    std::vector<Slot> m_slots;
    Watched m_silence; ///< of the check itself
    bool m_isAnnounced = false;
    bool m_wasAnswered = true;
};

} // namespace sd

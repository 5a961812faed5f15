#pragma once

#include "app/engine/pipeline.h"
#include "tests/support/testclock.h"

#include <map>
#include <set>

namespace sd::test {

/// Keeps what the pipeline hands over instead of writing it.
class FakeHistory : public HistoryStore
{
public:
    void append(HistoryBatch batch) override;
    Result<void> flush() override { return {}; }
    Result<void> compact(UtcTime) override { return {}; }
    void setRetention(const Retention&) override {}
    [[nodiscard]] HistoryVitals vitals() const override { return {}; }
    [[nodiscard]] Result<std::vector<SeriesInfo>> allSeries() const override { return series; }
    [[nodiscard]] Result<SeriesId> lastSeriesId() const override { return SeriesId{}; }
    [[nodiscard]] Result<HistoryCurve> curve(SeriesId, Interval, int) const override { return HistoryCurve{}; }
    [[nodiscard]] Result<std::vector<RawPoint>> raw(SeriesId, Interval) const override
    {
        return std::vector<RawPoint>{};
    }
    [[nodiscard]] Result<std::vector<StateSpan>> states(SeriesId, Interval) const override { return spans; }
    [[nodiscard]] Result<std::vector<StateSpan>> openStates() const override;
    [[nodiscard]] Result<std::vector<LimitSpan>> limits(SeriesId, Interval) const override { return limitSpans; }
    [[nodiscard]] Result<std::vector<LimitSpan>> openLimits() const override { return limitSpans; }
    [[nodiscard]] Result<std::vector<KeptTrend>> trends() const override;
    [[nodiscard]] Result<qint64> bytesOnDisk() const override { return 0; }

    /// The states of one series in the order in which they were told.
    [[nodiscard]] std::vector<State> statesOf(CheckId check, const QString& metric, const QString& instance = {}) const;

    std::vector<SeriesInfo> series;
    std::vector<SampleRow> rows;
    std::vector<StateSpan> spans;
    std::vector<LimitSpan> limitSpans;
    std::map<SeriesId, KeptTrend> keptTrends;
    int batches = 0;
};

/// Keeps alarm steps; can be told to refuse, or not to answer.
class FakeLedger : public AlarmLedger
{
public:
    void commit(std::vector<AlarmStep> steps, Done done) override;
    void noteAlive(UtcTime at) override { aliveUntil = at; }
    void answerAll(); ///< while `isSlow`

    std::map<AlarmId, Alarm> alarms;
    std::vector<JournalEntry> journal;
    int commits = 0;
    std::optional<Failure> refusal;
    bool isSlow = false;
    std::optional<UtcTime> aliveUntil;

private:
    void write(const std::vector<AlarmStep>& steps, const Done& done);
    std::vector<std::pair<std::vector<AlarmStep>, Done>> m_waiting;
};

/// Keeps traps; can be told not to answer.
class FakeTrapLedger : public TrapLedger
{
public:
    void keepTraps(std::vector<Trap> fresh, std::vector<TrapRepeat> more, UtcTime now, Done done) override;
    void answerAll(); ///< while `isSlow`

    std::vector<Trap> kept;
    std::vector<TrapRepeat> again;
    bool isSlow = false;

private:
    std::vector<Done> m_waiting;
};

/// A pipeline with scripted peers, under a clock that stands still until the test moves it.
class PipelineRig
{
public:
    /// What a check answers from now on, until told otherwise.
    using Script = std::function<void(PollResult&)>;

    explicit PipelineRig(EngineSettings settings = {});

    ServerId addServer(const QString& name, std::vector<ServerId> parents = {});
    CheckId addCheck(ServerId server, CheckParams params, Millis interval = Millis{60'000},
                     std::vector<ThresholdRule> rules = {});
    CheckId addPing(ServerId server, Millis interval = Millis{60'000});
    /// A check that reads one value, "load", with Warning above 10 and Error above 20.
    CheckId addLoad(ServerId server, Millis interval = Millis{60'000});

    void setRules(CheckId check, std::vector<ThresholdRule> rules) { m_rules[check] = std::move(rules); }

    void answer(CheckId check, Script script);
    void load(CheckId check, double value);
    void fail(CheckId check, PollFailure failure);
    void ping(CheckId check, double loss);
    /// Not answered until told otherwise.
    void hang(CheckId check) { m_hanging.insert(check); }
    /// The reference targets (they have negative numbers).
    void reference(bool alive);

    /// Begins, or begins again as a new engine over what the ledger and the history hold.
    void begin(bool again = false);
    void watch();
    /// The clock goes on in small steps and the pipeline with it.
    void run(Millis time, Millis stride = Millis{50});
    /// Steps without time passing, until nothing moves any more.
    void settle();
    void stepOnce();
    /// One fresh poll of the check, judged.
    void poll(CheckId check);

    [[nodiscard]] std::vector<Alarm> openAlarms() const;
    [[nodiscard]] const Alarm* alarmOf(CheckId check) const;
    /// The kinds of the journal's lines for one alarm, as words: "opened raised closed".
    [[nodiscard]] QString journalOf(AlarmId alarm) const;
    [[nodiscard]] CheckHealth health(CheckId check);
    [[nodiscard]] ServerHealth health(ServerId server);
    [[nodiscard]] int polls(CheckId check) const;
    /// What history was told of a series, up to now.
    [[nodiscard]] std::vector<State> statesOf(CheckId check, const QString& metric, const QString& instance = {});

    TestClock clock;
    FakeHistory history;
    FakeLedger ledger;
    FakeTrapLedger traps;
    std::shared_ptr<const TrapBook> book; ///< null: no trap is known
    Estate estate;
    EngineSettings settings;
    std::vector<LiveBatch> batches;
    std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>();
    std::unique_ptr<Pipeline> pipeline;
    std::vector<PollOrder> orders;

private:
    class Worker;
    [[nodiscard]] EstatePlan plan() const;
    void take(std::vector<PollOrder> orders, PollSink& sink);

    std::map<CheckId, Script> m_scripts;
    std::map<CheckId, std::vector<ThresholdRule>> m_rules;
    std::set<CheckId> m_hanging;
    std::map<CheckId, int> m_polls;
    bool m_referenceAlive = true;
};

inline QString loadMetric()
{
    return QStringLiteral("system.cpu.load");
}
ThresholdRule rule(const QString& metric, double warning, double error);
Reading gauge(const QString& metric, double value, const QString& instance = {});

} // namespace sd::test

#include "tests/app/engine/pipelinerig.h"

#include "app/engine/reachability.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sd::test {

void FakeHistory::append(HistoryBatch batch)
{
    ++batches;
    std::ranges::move(batch.newSeries, std::back_inserter(series));
    std::ranges::move(batch.rows, std::back_inserter(rows));
    std::ranges::move(batch.states, std::back_inserter(spans));
    std::ranges::move(batch.limits, std::back_inserter(limitSpans));
    for (const KeptTrend& trend : batch.trends)
        keptTrends.insert_or_assign(trend.series, trend);
}

Result<std::vector<StateSpan>> FakeHistory::openStates() const
{
    std::map<SeriesId, StateSpan> newest;
    for (const StateSpan& span : spans)
        newest.insert_or_assign(span.series, span);
    std::vector<StateSpan> open;
    for (const auto& [id, span] : newest)
        open.push_back(span);
    return open;
}

Result<std::vector<KeptTrend>> FakeHistory::trends() const
{
    std::vector<KeptTrend> all;
    for (const auto& [id, trend] : keptTrends)
        all.push_back(trend);
    return all;
}

std::vector<State> FakeHistory::statesOf(CheckId check, const QString& metric, const QString& instance) const
{
    std::vector<State> states;
    for (const SeriesInfo& info : series) {
        if (info.check != check || info.key != MetricKey{metric, instance})
            continue;
        for (const StateSpan& span : spans) {
            if (span.series == info.id)
                states.push_back(span.state);
        }
    }
    return states;
}

void FakeLedger::write(const std::vector<AlarmStep>& steps, const Done& done)
{
    if (refusal) {
        done(*refusal);
        return;
    }
    ++commits;
    for (const AlarmStep& step : steps) {
        alarms.insert_or_assign(step.alarm.id, step.alarm);
        journal.insert(journal.end(), step.journal.begin(), step.journal.end());
    }
    done({});
}

void FakeLedger::commit(std::vector<AlarmStep> steps, Done done)
{
    if (isSlow)
        m_waiting.emplace_back(std::move(steps), std::move(done));
    else
        write(steps, done);
}

void FakeLedger::answerAll()
{
    for (const auto& [steps, done] : std::exchange(m_waiting, {}))
        write(steps, done);
}

class PipelineRig::Worker : public PollWorker
{
public:
    Worker(PipelineRig& rig, PollSink& sink)
        : m_rig(rig)
        , m_sink(sink)
    {}
    void submit(std::vector<PollOrder> orders) override { m_rig.take(std::move(orders), m_sink); }

private:
    PipelineRig& m_rig;
    PollSink& m_sink;
};

PipelineRig::PipelineRig(EngineSettings s)
    : settings(std::move(s))
{
    estate.customers.push_back({CustomerId{1}, u"Kund"_s});
}

ServerId PipelineRig::addServer(const QString& name, std::vector<ServerId> parents)
{
    const ServerId id{static_cast<qint64>(estate.servers.size()) + 1};
    estate.servers.push_back({.id = id, .customer = CustomerId{1}, .name = name, .address = name});
    for (const ServerId parent : parents)
        estate.dependencies.emplace_back(id, parent);
    return id;
}

void FakeTrapLedger::keepTraps(std::vector<Trap> fresh, std::vector<TrapRepeat> more, UtcTime /*now*/, Done done)
{
    std::ranges::move(fresh, std::back_inserter(kept));
    again.insert(again.end(), more.begin(), more.end());
    if (isSlow)
        m_waiting.push_back(std::move(done));
    else
        done({});
}

void FakeTrapLedger::answerAll()
{
    for (const Done& done : std::exchange(m_waiting, {}))
        done({});
}

CheckId PipelineRig::addCheck(ServerId server, CheckParams params, Millis interval, std::vector<ThresholdRule> rules)
{
    const CheckId id{static_cast<qint64>(estate.checks.size()) + 1};
    estate.checks.push_back(
        {.id = id, .server = server, .name = u"check"_s, .params = std::move(params), .interval = interval});
    m_rules[id] = std::move(rules);
    return id;
}

CheckId PipelineRig::addPing(ServerId server, Millis interval)
{
    const CheckId id = addCheck(server, IcmpParams{}, interval, {rule(QString(pingLossMetric), 10, 50)});
    ping(id, 0);
    return id;
}

CheckId PipelineRig::addLoad(ServerId server, Millis interval)
{
    const CheckId id = addCheck(server, SnmpParams{}, interval, {rule(loadMetric(), 10, 20)});
    load(id, 1);
    return id;
}

void PipelineRig::answer(CheckId check, Script script)
{
    m_hanging.erase(check);
    m_scripts[check] = std::move(script);
}

void PipelineRig::load(CheckId check, double value)
{
    answer(check, [value](PollResult& result) { result.readings = {gauge(loadMetric(), value)}; });
}

void PipelineRig::fail(CheckId check, PollFailure failure)
{
    answer(check, [failure](PollResult& result) {
        result.failure = failure;
        result.detail = u"as told"_s;
    });
}

void PipelineRig::ping(CheckId check, double loss)
{
    answer(check, [loss](PollResult& result) { result.readings = {gauge(QString(pingLossMetric), loss)}; });
}

void PipelineRig::reference(bool alive)
{
    m_referenceAlive = alive;
}

void PipelineRig::take(std::vector<PollOrder> taken, PollSink& sink)
{
    std::vector<PollResult> results;
    for (PollOrder& order : taken) {
        const CheckId check = order.spec->check;
        ++m_polls[check];
        PollResult result;
        result.check = check;
        result.ticket = order.ticket;
        result.started = result.finished = clock.now();
        if (check.value < 0)
            result.failure = m_referenceAlive ? PollFailure::None : PollFailure::Timeout;
        else if (const auto script = m_scripts.find(check); script != m_scripts.end())
            script->second(result);
        if (!m_hanging.contains(check))
            results.push_back(std::move(result));
        orders.push_back(std::move(order));
    }
    if (!results.empty())
        sink.deliver(std::move(results));
}

EstatePlan PipelineRig::plan() const
{
    EstatePlan plan{std::make_shared<const Estate>(estate), {}};
    for (const Check& check : estate.checks) {
        const auto server = std::ranges::find_if(estate.servers, [&](const Server& s) { return s.id == check.server; });
        if (!check.enabled || server == estate.servers.end())
            continue;
        PlannedCheck planned;
        planned.server = check.server;
        planned.customer = server->customer;
        planned.kind = kindOf(*check.params);
        planned.interval = check.interval;
        planned.rules = std::make_shared<const std::vector<ThresholdRule>>(m_rules.at(check.id));
        planned.adjustments = std::make_shared<const Adjustments>(adjustmentsOf(*server, estate.adjustments));
        planned.spec = std::make_shared<PollSpec>(
            PollSpec{.check = check.id, .address = server->address, .name = server->name, .params = check.params});
        plan.checks.push_back(std::move(planned));
    }
    return plan;
}

void PipelineRig::begin(bool again)
{
    EngineMemory memory;
    if (again) {
        for (const auto& [id, alarm] : ledger.alarms) {
            memory.lastAlarm = std::max(memory.lastAlarm, id);
            if (alarm.isOpen())
                memory.openAlarms.push_back(alarm);
        }
        if (!traps.kept.empty())
            memory.lastTrap = traps.kept.back().id;
        memory.series = history.series;
        for (const SeriesInfo& info : history.series)
            memory.lastSeries = std::max(memory.lastSeries, info.id);
        memory.openStates = *history.openStates();
        memory.openLimits = history.limitSpans;
        memory.trends = *history.trends();
        memory.aliveUntil = ledger.aliveUntil;
    }
    pipeline.reset();
    mailbox = std::make_shared<Mailbox>();
    const WorkerFactory factory = [this](ProbeKind, PollSink& sink) { return std::make_unique<Worker>(*this, sink); };
    pipeline = std::make_unique<Pipeline>(
        Pipeline::Parts{history, ledger, factory, [this](LiveBatch batch) { batches.push_back(std::move(batch)); },
                        &traps, book},
        settings, mailbox);
    pipeline->begin(std::move(memory), plan(), clock.now());
    settle();
}

void PipelineRig::watch()
{
    pipeline->watch(plan(), clock.now());
    settle();
}

void PipelineRig::stepOnce()
{
    pipeline->step(clock.now());
}

void PipelineRig::settle()
{
    constexpr int enough = 8; // due → answer → held → asked → answer → judged → written
    for (int i = 0; i < enough; ++i)
        stepOnce();
}

void PipelineRig::run(Millis time, Millis stride)
{
    for (Millis gone{0}; gone < time; gone += stride) {
        clock.advance(stride);
        pipeline->step(clock.now());
    }
    settle();
}

void PipelineRig::poll(CheckId check)
{
    clock.advance(Millis{1});
    pipeline->pollNow({check}, clock.now(), {});
    settle();
}

std::vector<Alarm> PipelineRig::openAlarms() const
{
    std::vector<Alarm> open;
    for (const auto& [id, alarm] : pipeline->alarms().open())
        open.push_back(alarm);
    std::ranges::sort(open, {}, &Alarm::id);
    return open;
}

const Alarm* PipelineRig::alarmOf(CheckId check) const
{
    for (const auto& [id, alarm] : pipeline->alarms().open()) {
        if (alarm.key.check == check)
            return &alarm;
    }
    return nullptr;
}

QString PipelineRig::journalOf(AlarmId alarm) const
{
    static const std::map<JournalKind, QString> words = {
        {JournalKind::Opened, u"opened"_s},
        {JournalKind::Raised, u"raised"_s},
        {JournalKind::Lowered, u"lowered"_s},
        {JournalKind::Acknowledged, u"acknowledged"_s},
        {JournalKind::AckEnded, u"ack-ended"_s},
        {JournalKind::Commented, u"commented"_s},
        {JournalKind::Muted, u"muted"_s},
        {JournalKind::Unmuted, u"unmuted"_s},
        {JournalKind::FlappingBegan, u"flapping-began"_s},
        {JournalKind::FlappingEnded, u"flapping-ended"_s},
        {JournalKind::Closed, u"closed"_s},
        {JournalKind::Snoozed, u"snoozed"_s},
    };
    QStringList lines;
    for (const JournalEntry& entry : ledger.journal) {
        if (entry.alarm == alarm)
            lines << words.at(entry.kind);
    }
    return lines.join(u' ');
}

CheckHealth PipelineRig::health(CheckId check)
{
    return pipeline->table().find(check)->health;
}

ServerHealth PipelineRig::health(ServerId server)
{
    return pipeline->table().find(server)->health;
}

int PipelineRig::polls(CheckId check) const
{
    const auto found = m_polls.find(check);
    return found == m_polls.end() ? 0 : found->second;
}

std::vector<State> PipelineRig::statesOf(CheckId check, const QString& metric, const QString& instance)
{
    pipeline->flush(clock.now());
    return history.statesOf(check, metric, instance);
}

ThresholdRule rule(const QString& metric, double warning, double error)
{
    ThresholdRule rule;
    rule.metric = metric;
    rule.threshold.warning = warning;
    rule.threshold.error = error;
    return rule;
}

Reading gauge(const QString& metric, double value, const QString& instance)
{
    Reading reading;
    reading.key = {metric, instance};
    reading.value = value;
    return reading;
}

} // namespace sd::test

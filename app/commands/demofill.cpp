#include "app/commands/demofill.h"

#include "app/commands/demojudge.h"
#include "app/demo/historyplan.h"
#include "models/store/alarmrepository.h"
#include "models/store/store.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// Samples that go to the writer at a time, and how many batches may wait there: the writer's queue is bounded.
constexpr qint64 batchSamples = 200'000;
constexpr int maxQueued = 8;

class Filler
{
public:
    Filler(Store& store, const Estate& estate, const demo::Behaviour& behaviour)
        : m_store(store)
        , m_estate(estate)
        , m_behaviour(behaviour)
        , m_operators(behaviour.plan().options.seed)
    {}

    Result<void> prepare(const BaselineCatalog& baselines)
    {
        auto lastSeries = m_store.history().lastSeriesId();
        if (!lastSeries)
            return lastSeries.failure();
        m_numbers.lastSeries = lastSeries->value;
        QHash<ServerId, size_t> places;
        for (size_t i = 0; i < m_estate.servers.size(); ++i)
            places[m_estate.servers[i].id] = i;
        m_judges.reserve(m_estate.checks.size());
        for (const Check& check : m_estate.checks) {
            const size_t place = places.value(check.server);
            m_judges.emplace_back(check, m_estate.servers[place].customer, m_behaviour.plan().servers[place],
                                  m_behaviour, baselines.rulesFor(check), m_numbers);
            m_series += m_judges.back().seriesCount();
        }
        return {};
    }

    [[nodiscard]] size_t series() const { return m_series; }
    [[nodiscard]] qint64 samples() const { return m_samples; }
    [[nodiscard]] qint64 alarms() const { return m_numbers.lastAlarm; }

    Result<void> step(UtcTime at)
    {
        DemoNow now{m_behaviour.moment(at), {}};
        for (const ServiceWindow& window : m_estate.windows) {
            if (window.when.contains(at))
                now.windows.push_back(window);
        }
        for (DemoJudge& judge : m_judges)
            judge.sample(now, m_operators, m_numbers, m_findings);
        m_waiting += static_cast<qint64>(m_series);
        return m_waiting >= batchSamples ? send() : Result<void>();
    }

    Result<void> finish()
    {
        for (const DemoJudge& judge : m_judges)
            judge.finish(m_findings);
        if (auto sent = send(); !sent)
            return sent;
        return m_store.history().flush();
    }

private:
    Result<void> send()
    {
        DemoFindings findings = std::exchange(m_findings, {});
        m_samples += std::exchange(m_waiting, 0);
        m_store.history().append(std::move(findings.history));
        if (!findings.alarms.empty()) {
            const auto written =
                m_store.writeNow([&findings](Connection& db) { return AlarmRepository(db).apply(findings.alarms); });
            if (!written)
                return written.failure();
        }
        return m_store.history().vitals().queued >= maxQueued ? m_store.history().flush() : Result<void>();
    }

    Store& m_store;
    const Estate& m_estate;
    const demo::Behaviour& m_behaviour;
    demo::Operators m_operators;
    std::vector<DemoJudge> m_judges;
    DemoJudge::Numbers m_numbers;
    DemoFindings m_findings;
    size_t m_series = 0;
    qint64 m_waiting = 0;
    qint64 m_samples = 0;
};

} // namespace

Result<DemoFillReport> fillHistory(Store& store, const Estate& estate, const demo::Behaviour& behaviour,
                                   const BaselineCatalog& baselines, const DemoFillOptions& options,
                                   const std::function<bool(int)>& progress)
{
    Filler filler(store, estate, behaviour);
    if (auto prepared = filler.prepare(baselines); !prepared)
        return prepared.failure();
    const auto plan =
        demo::planHistory(options.now, options.length, static_cast<qint64>(filler.series()), options.maxSamples);
    qint64 steps = 0;
    for (const demo::HistoryStretch& stretch : plan)
        steps += stretch.samples();
    qint64 done = 0;
    for (const demo::HistoryStretch& stretch : plan) {
        for (UtcTime at = stretch.when.from; at < stretch.when.to; at += stretch.step) {
            if (auto stepped = filler.step(at); !stepped)
                return stepped.failure();
            if (!progress(static_cast<int>(100 * ++done / std::max<qint64>(1, steps))))
                return Failure{u"stopped"_s, u"Filling the demo's data folder was stopped."_s};
        }
    }
    if (auto finished = filler.finish(); !finished)
        return finished.failure();
    return DemoFillReport{filler.series(), filler.samples(), filler.alarms(), plan.front().when.from,
                          plan.front().step};
}

} // namespace sd

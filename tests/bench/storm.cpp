// An alarm storm: every check goes bad and comes back. What counts is that no alarm is lost or doubled on disk, and
// how long the pipeline needs.
#include "models/store/alarmrepository.h"
#include "tests/bench/bench.h"
#include "tests/bench/enginebench.h"

#include <set>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;

namespace {

/// Pings that all lose everything or nothing, answered at once.
class WeatherWorker : public PollWorker
{
public:
    WeatherWorker(const std::atomic<bool>& stormy, const Clock& clock, PollSink& sink)
        : m_stormy(stormy)
        , m_clock(clock)
        , m_sink(sink)
    {}
    void submit(std::vector<PollOrder> orders) override
    {
        std::vector<PollResult> results;
        results.reserve(orders.size());
        for (const PollOrder& order : orders) {
            PollResult result;
            result.check = order.spec->check;
            result.ticket = order.ticket;
            result.started = result.finished = m_clock.now();
            Reading loss;
            loss.key.metric = u"serverdrift.icmp.loss"_s;
            loss.value = m_stormy ? 100 : 0;
            loss.unit = u"%"_s;
            result.readings.push_back(std::move(loss));
            results.push_back(std::move(result));
        }
        m_sink.deliver(std::move(results));
    }

private:
    const std::atomic<bool>& m_stormy;
    const Clock& m_clock;
    PollSink& m_sink;
};

void judgeBooks(EngineBench& bench, Report& report)
{
    const auto db = bench.store().reader();
    if (!db)
        return report.bound(u"books unreadable"_s, 1, 0, {});
    AlarmRepository alarms(**db);
    const auto open = alarms.openAlarms();
    const auto closed = alarms.closedAlarms({fromMs(0), UtcTime::max()}, 10'000'000);
    if (!open || !closed)
        return report.bound(u"books unreadable"_s, 1, 0, {});
    std::set<CheckId> seen;
    for (const Alarm& alarm : *closed)
        seen.insert(alarm.key.check);
    const auto wanted = static_cast<double>(bench.checks().size());
    report.bound(u"alarms left open"_s, static_cast<double>(open->size()), 0, {});
    report.bound(u"alarms lost"_s, wanted - static_cast<double>(seen.size()), 0, {});
    report.bound(u"alarms doubled"_s, static_cast<double>(closed->size() - seen.size()), 0, {});
}

void run(const Arguments& arguments, Report& report)
{
    std::atomic<bool> stormy = false;
    test::RealClock clock;
    const WorkerFactory workers = [&](ProbeKind, PollSink& sink) {
        return std::make_unique<WeatherWorker>(stormy, clock, sink);
    };
    const int checks = arguments.number(u"checks"_s, 20'000);
    auto bench = EngineBench::make({.hosts = checks, .workers = workers, .params = IcmpParams{}, .live = true});
    if (!bench) {
        report.line(bench.failure().message);
        return report.bound(u"ran"_s, 1, 0, {});
    }
    (void)(*bench)->sweep();
    const auto calm = (*bench)->sweep();
    stormy = true;
    const auto storm = (*bench)->sweep();
    stormy = false;
    const auto clearing = (*bench)->sweep();
    (*bench)->stop();
    report.line(u"%1 checks, judged and on disk: %2 s calm, %3 s going bad, %4 s coming back"_s.arg(checks)
                    .arg(calm.wall, 0, 'f', 3)
                    .arg(storm.wall, 0, 'f', 3)
                    .arg(clearing.wall, 0, 'f', 3));
    report.bound(u"going bad"_s, storm.wall, 10, u"s"_s);
    report.bound(u"coming back"_s, clearing.wall, 10, u"s"_s);
    judgeBooks(**bench, report);
}

const Subcommand stormCommand("storm", "20,000 checks go bad and come back: nothing lost, nothing doubled", run);

} // namespace

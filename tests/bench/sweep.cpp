// A whole sweep: schedule, SNMP GET of ten objects, evaluation and history, over real sockets and a real store.
#include "tests/bench/bench.h"
#include "tests/bench/enginebench.h"

#include <thread>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double micro = 1e6;

void complain(Report& report, const QString& what)
{
    report.line(what);
    report.bound(u"ran"_s, 1, 0, {}); // a run that did not happen is a missed one
}

/// A farm, an engine that polls it, and what its sweeps cost.
struct Contest
{
    QString name;
    Farm farm = {};
    std::unique_ptr<EngineBench> bench = {};
    std::vector<double> cpu = {};  ///< seconds a poll; polls are counted, not answers
    std::vector<double> last = {}; ///< seconds until the last host that answered
    std::vector<double> wall = {};
};

bool begin(Contest& contest, const Arguments& arguments, Report& report, int port, EngineBench::Setup setup, int silent)
{
    if (!contest.farm.start(arguments.text(u"farm"_s), port, {u"--silent"_s, QString::number(silent)})) {
        complain(report, u"the farm did not start: %1"_s.arg(QString::fromUtf8(contest.farm.output())));
        return false;
    }
    setup.params = SnmpParams{.port = static_cast<quint16>(port), .baseline = u"bench"_s};
    auto bench = EngineBench::make(std::move(setup));
    if (!bench) {
        complain(report, bench.failure().message);
        return false;
    }
    contest.bench = std::move(*bench);
    return true;
}

void runRound(Contest& contest)
{
    const auto polls = static_cast<double>(contest.bench->checks().size());
    const double before = cpuSeconds();
    const auto sweep = contest.bench->sweep();
    (void)contest.bench->store().history().flush();
    contest.cpu.push_back((cpuSeconds() - before) / polls);
    contest.last.push_back(sweep.lastAnswer);
    contest.wall.push_back(sweep.wall);
}

/// Every reading that a worker handed over has to be found again in history.
void judgeHistory(Contest& contest, Report& report)
{
    contest.bench->stop();
    const Tally& tally = contest.bench->tally();
    const quint64 stored = contest.bench->storedSamples();
    report.line(u"%1: %2 answers, %3 failures, %4 readings, %5 stored samples, %6 s a sweep"_s.arg(contest.name)
                    .arg(tally.answers.load())
                    .arg(tally.failures.load())
                    .arg(tally.readings.load())
                    .arg(stored)
                    .arg(median(contest.wall), 0, 'f', 3));
    const double lost = static_cast<double>(tally.readings) - static_cast<double>(stored);
    report.bound(u"readings not stored, "_s + contest.name, lost, 0, {});
}

void measureSweeps(const Arguments& arguments, Report& report)
{
    const int port = arguments.number(u"port"_s, 16'100);
    const int silent = arguments.number(u"silent"_s, 10);
    const EngineBench::Setup setup{.hosts = arguments.number(u"hosts"_s, 5'000), .live = arguments.flag(u"live"_s)};
    Contest all{u"all answer"_s};
    Contest some{u"%1 % silent"_s.arg(silent)};
    if (!begin(all, arguments, report, port, setup, 0) || !begin(some, arguments, report, port + 1, setup, silent))
        return;
    for (Contest* contest : {&all, &some})
        (void)contest->bench->sweep(); // series are made in the first
    for (int round = 0; round < arguments.number(u"rounds"_s, 7); ++round) {
        runRound(round % 2 == 0 ? all : some);
        runRound(round % 2 == 0 ? some : all);
    }
    judgeHistory(all, report);
    judgeHistory(some, report);
    report.bound(u"CPU a poll"_s, median(all.cpu) * micro, 25, u"µs"_s);
    report.bound(u"CPU a poll, some silent to all"_s, median(some.cpu) / median(all.cpu), 1.1, {});
    report.bound(u"last answer, some silent to all"_s, median(some.last) / median(all.last), 1.05, {});
}

void measureLateness(const Arguments& arguments, Report& report)
{
    const int hosts = arguments.number(u"lateness-hosts"_s, 10'000);
    const int seconds = arguments.number(u"lateness-seconds"_s, 60);
    const int port = arguments.number(u"port"_s, 16'100) + 2;
    if (seconds == 0)
        return;
    Contest contest;
    const EngineBench::Setup setup{.hosts = hosts, .interval = Millis{10'000}, .pollOnStart = true, .live = true};
    if (!begin(contest, arguments, report, port, setup, 10))
        return;
    const double before = cpuSeconds();
    std::this_thread::sleep_for(std::chrono::seconds(seconds)); // the load is the time that passes
    const double cpu = cpuSeconds() - before;
    const EngineVitals vitals = contest.bench->vitals();
    contest.bench->stop();
    report.line(u"%1 hosts every 10 s, 10 % silent: %2 polls/s, %3 failed/s, %4 overdue, %5 µs CPU a poll"_s.arg(hosts)
                    .arg(vitals.pollsPerSecond, 0, 'f', 0)
                    .arg(vitals.failedPerSecond, 0, 'f', 0)
                    .arg(vitals.overdue)
                    .arg(cpu / (vitals.pollsPerSecond * seconds) * micro, 0, 'f', 1));
    report.value(u"lateness p50"_s, static_cast<double>(vitals.latenessP50.count()));
    report.bound(u"start lateness p99"_s, static_cast<double>(vitals.latenessP99.count()), 10, u"ms"_s);
}

void run(const Arguments& arguments, Report& report)
{
    measureSweeps(arguments, report);
    measureLateness(arguments, report);
}

const Subcommand sweepCommand("sweep", "the engine end to end: SNMP polls of loopback hosts, evaluated and stored",
                              run);

} // namespace

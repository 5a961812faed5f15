// A whole sweep: schedule, SNMP GET of ten objects, evaluation and history, over real sockets and a real store; beside
// udp_limit, which sends and decodes the same and does nothing else.
#include "tests/bench/bench.h"
#include "tests/bench/enginebench.h"

#include <thread>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double micro = 1e6;

/// From a sweep's first poll until its last sample has long been written. Silence makes a sweep itself a second long,
/// and the engine hands its samples to the store once a second: in rounds of one length each pays for its own writing,
/// and both for as many seconds of an engine that only waits.
constexpr auto roundLength = 2'500ms;

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

bool begin(Contest& contest, Report& report, int port, EngineBench::Setup setup, int silent)
{
    if (!contest.farm.start(port, {u"--silent"_s, QString::number(silent)})) {
        report.fail(u"the farm did not start: %1"_s.arg(QString::fromUtf8(contest.farm.output())));
        return false;
    }
    setup.params = SnmpParams{.port = static_cast<quint16>(port), .baseline = u"bench"_s};
    auto bench = EngineBench::make(std::move(setup));
    if (!bench) {
        report.fail(bench.failure().message);
        return false;
    }
    contest.bench = std::move(*bench);
    return true;
}

void runRound(Contest& contest)
{
    const auto polls = static_cast<double>(contest.bench->checks().size());
    const double before = cpuSeconds();
    const auto end = std::chrono::steady_clock::now() + roundLength;
    const auto sweep = contest.bench->sweep();
    std::this_thread::sleep_until(end);
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
    report.note(u"%1: %2 answers, %3 failures, %4 readings, %5 stored samples, %6 s a sweep, last answer after %7 s"_s
                    .arg(contest.name)
                    .arg(tally.answers.load())
                    .arg(tally.failures.load())
                    .arg(tally.readings.load())
                    .arg(stored)
                    .arg(median(contest.wall), 0, 'f', 3)
                    .arg(median(contest.last), 0, 'f', 4));
    report.none(u"SNMP, %1: readings not stored"_s.arg(contest.name),
                static_cast<double>(tally.readings) - static_cast<double>(stored));
}

void run(const Arguments& arguments, Report& report)
{
    const int port = arguments.number(u"port"_s, 16'100);
    const int silent = arguments.number(u"silent"_s, 10);
    const int hosts = arguments.number(u"hosts"_s, 5'000);
    const EngineBench::Setup setup{.hosts = hosts, .live = arguments.flag(u"live"_s)};
    Contest all{u"all answer"_s};
    Contest some{u"%1 % silent"_s.arg(silent)};
    if (!begin(all, report, port, setup, 0) || !begin(some, report, port + 1, setup, silent))
        return;
    for (Contest* contest : {&all, &some})
        (void)contest->bench->sweep(); // series are made in the first
    std::vector<double> limit;
    for (int round = 0; round < arguments.number(u"rounds"_s, 7); ++round) {
        runRound(round % 2 == 0 ? all : some);
        limit.push_back(udpLimit(hosts, port));
        runRound(round % 2 == 0 ? some : all);
    }
    report.add({.name = u"SNMP: CPU a poll of 10 objects, to history"_s,
                .value = median(all.cpu) * micro,
                .unit = u"µs"_s,
                .goal = 25,
                .beside = median(limit),
                .besideName = u"bare UDP socket"_s});
    report.add({.name = u"SNMP, %1: CPU a poll"_s.arg(some.name),
                .value = median(some.cpu) * micro,
                .unit = u"µs"_s,
                .goal = 1.1 * median(all.cpu) * micro,
                .beside = median(all.cpu) * micro,
                .besideName = u"all answer"_s});
    report.add({.name = u"SNMP, %1: last answer after"_s.arg(some.name),
                .value = median(some.last) * 1e3,
                .unit = u"ms"_s,
                .goal = 1.05 * median(all.last) * 1e3,
                .beside = median(all.last) * 1e3,
                .besideName = u"all answer"_s});
    judgeHistory(all, report);
    judgeHistory(some, report);
}

const Subcommand subcommand("sweep",
                            "SNMP polls of 5,000 loopback hosts, judged and stored, all answering and 10 % silent "
                            "[--hosts N --silent PERCENT --live]",
                            run);

} // namespace

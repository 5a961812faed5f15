// Ten thousand hosts every ten seconds: how late polls start. Beside a thread that does nothing but sleep until its
// next millisecond, which tells how late this machine wakes anybody at all.
#include "app/engine/histogram.h"
#include "tests/bench/bench.h"
#include "tests/bench/enginebench.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <utility>

using namespace sd;
using namespace sd::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A thread that wants to wake every millisecond, and by how much it is late.
class Sleeper
{
public:
    ~Sleeper()
    {
        m_stopping = true;
        m_thread.join();
    }
    Histogram takeLateness()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_late, Histogram{});
    }

private:
    void sleep()
    {
        auto next = std::chrono::steady_clock::now();
        while (!m_stopping) {
            next = std::max(next + 1ms, std::chrono::steady_clock::now());
            std::this_thread::sleep_until(next);
            const std::lock_guard lock(m_mutex);
            m_late.add(std::chrono::steady_clock::now() - next);
        }
    }

    std::mutex m_mutex; ///< protects m_late
    Histogram m_late;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread{[this] { sleep(); }};
};

double msOf(std::chrono::microseconds us)
{
    return static_cast<double>(us.count()) / 1e3;
}

void run(const Arguments& arguments, Report& report)
{
    const int hosts = arguments.number(u"hosts"_s, 10'000);
    const int seconds = arguments.number(u"seconds"_s, 60);
    const int interval = arguments.number(u"interval"_s, 10);
    const int port = arguments.number(u"port"_s, 16'110);
    Farm farm;
    if (!farm.start(port,
                    {u"--silent"_s, arguments.text(u"silent"_s, u"10"_s), u"--loss"_s,
                     arguments.text(u"loss"_s, u"2"_s), u"--delay"_s, arguments.text(u"delay"_s, u"lognormal:5:1"_s)}))
        return report.fail(u"the farm did not start: %1"_s.arg(QString::fromUtf8(farm.output())));
    auto bench = EngineBench::make({.hosts = hosts,
                                    .interval = Millis{1'000 * interval},
                                    .pollOnStart = true,
                                    .params = SnmpParams{.port = static_cast<quint16>(port), .baseline = u"bench"_s},
                                    .live = true});
    if (!bench)
        return report.fail(bench.failure().message);

    // The first round makes the series; lateness is told of the last 60 s.
    const double warmUp = 1.2 * interval;
    std::this_thread::sleep_for(std::chrono::duration<double>(warmUp));
    Sleeper sleeper;
    const quint64 before = (*bench)->tally().answers + (*bench)->tally().failures;
    const double cpuBefore = cpuSeconds();
    std::this_thread::sleep_for(std::chrono::seconds(seconds)); // the load is the time that passes
    const auto polls = static_cast<double>((*bench)->tally().answers + (*bench)->tally().failures - before);
    const double cpu = cpuSeconds() - cpuBefore;
    const Histogram slept = sleeper.takeLateness();
    const EngineVitals vitals = (*bench)->vitals();
    (*bench)->stop();

    report.note(u"punctual: %1 hosts every %2 s, %3 % silent, %4 % of packets lost, for %5 s: %6 polls/s, %7 failed/s, "
                "%8 µs of CPU a poll, in flight %9"_s.arg(hosts)
                    .arg(interval)
                    .arg(arguments.text(u"silent"_s, u"10"_s), arguments.text(u"loss"_s, u"2"_s))
                    .arg(seconds)
                    .arg(polls / seconds, 0, 'f', 0)
                    .arg(vitals.failedPerSecond, 0, 'f', 0)
                    .arg(cpu / polls * 1e6, 0, 'f', 1)
                    .arg(vitals.inFlight));
    report.value(u"lateness_p50_ms"_s, static_cast<double>(vitals.latenessP50.count()));
    report.add({.name = u"start lateness, p99, of %1 hosts every %2 s"_s.arg(hosts).arg(interval),
                .value = static_cast<double>(vitals.latenessP99.count()),
                .unit = u"ms"_s,
                .goal = 10,
                .beside = msOf(slept.quantile(0.99)),
                .besideName = u"a thread that only sleeps"_s});
    report.none(u"polls still under way when due again"_s, static_cast<double>(vitals.overdue));
    const double wanted = static_cast<double>(hosts) / interval * seconds;
    report.add({.name = u"polls made, of those planned"_s,
                .value = 100 * polls / wanted,
                .unit = u"%"_s,
                .goal = 99,
                .isFloor = true});
}

const Subcommand subcommand("punctual",
                            "10,000 hosts every 10 s, some silent, lossy and slow: how late polls start "
                            "[--hosts N --interval S --seconds S --silent % --loss % --delay D]",
                            run);

} // namespace

// snmp_worker: what our SNMP worker alone costs: GETs of 10 OIDs from the hosts of snmp_farm, in sweeps.
//
//   --hosts 5000 --base 127.1.0.1 --port 16100 --varbinds 10 --sweeps 5
//   --timeout 1000 (ms)   --cpu -1   --version 2
// Prints one JSON line. Started beside udp_limit and netsnmp_async with the same arguments it gives comparable figures.

#include "app/probes/pollworker.h"
#include "app/probes/transport/netaddress.h"
#include "tests/bench/snmp/benchoids.h"
#include "tests/bench/snmp/benchtools.h"
#include "tests/support/realclock.h"

#include <arpa/inet.h>

#include <array>
#include <condition_variable>
#include <cstdio>
#include <mutex>

using namespace sd;
using namespace sd::farm;

namespace {

/// Counts what comes and wakes the main thread when a sweep is over.
class Counter : public PollSink
{
public:
    void deliver(std::vector<PollResult> results) override
    {
        const std::lock_guard lock(m_mutex);
        for (const PollResult& result : results) {
            m_answered += result.failure == PollFailure::None ? 1U : 0U;
            m_readings += result.readings.size();
            if (result.failure == PollFailure::None)
                m_lastAnswer = nowNs();
        }
        m_done += results.size();
        m_arrived.notify_one();
    }
    void wait(size_t done)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, std::chrono::seconds{60}, [&] { return m_done >= done; });
    }
    quint64 lastAnswer()
    {
        const std::lock_guard lock(m_mutex);
        return m_lastAnswer;
    }
    size_t answered()
    {
        const std::lock_guard lock(m_mutex);
        return m_answered;
    }
    size_t readings()
    {
        const std::lock_guard lock(m_mutex);
        return m_readings;
    }

private:
    std::mutex m_mutex; ///< protects all below
    std::condition_variable m_arrived;
    size_t m_done = 0;
    size_t m_answered = 0;
    size_t m_readings = 0;
    quint64 m_lastAnswer = 0;
};

ReadingPlan planOf(int varbinds)
{
    PlanGroup group;
    group.name = QStringLiteral("bench");
    for (const char* oid : benchOids(varbinds)) {
        const QString name = QStringLiteral("c%1").arg(group.columns.size());
        group.columns.push_back({name, *Oid::parse(QString::fromLatin1(oid))});
        PlanMetric metric;
        metric.metric = QStringLiteral("bench.value.") + name;
        metric.unit = QStringLiteral("1");
        metric.value = *Expression::parse(name);
        group.metrics.push_back(std::move(metric));
    }
    ReadingPlan plan;
    plan.baseline = QStringLiteral("bench");
    plan.groups = {std::move(group)};
    return plan;
}

std::vector<std::shared_ptr<const PollSpec>> specsOf(const Options& options, int hosts)
{
    SnmpParams params;
    params.port = static_cast<quint16>(options.integer("port", 16'100));
    const auto plan = std::make_shared<const ReadingPlan>(planOf(options.integer("varbinds", 10)));
    const quint32 base = ntohl(inet_addr(options.text("base", "127.1.0.1").c_str()));
    std::vector<std::shared_ptr<const PollSpec>> specs;
    for (int i = 0; i < hosts; ++i) {
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_addr.s_addr = htonl(base + static_cast<quint32>(i));
        auto spec = std::make_shared<PollSpec>();
        spec->check = CheckId{i + 1};
        spec->address = NetAddress::fromSockaddr(reinterpret_cast<const sockaddr*>(&where))->toString();
        spec->params = params;
        spec->plan = plan;
        spec->timeout = Millis{options.integer("timeout", 1'000)};
        specs.push_back(std::move(spec));
    }
    return specs;
}

} // namespace

int main(int argc, char** argv)
{
    const Options options(argc, argv);
    pinTo(options.integer("cpu", -1));
    const int hosts = options.integer("hosts", 5'000);
    const int sweeps = options.integer("sweeps", 5);
    const auto specs = specsOf(options, hosts);
    const test::RealClock clock;
    Counter counter;
    const auto worker = makeSnmpWorker(counter, clock);
    std::vector<double> walls;
    std::vector<double> lasts;
    double cpu = 0;
    for (int sweep = 0; sweep <= sweeps; ++sweep) { // the first one warms up
        std::vector<PollOrder> orders;
        const quint64 begin = nowNs();
        const double cpuBefore = cpuSeconds();
        for (const auto& spec : specs)
            orders.push_back({spec, 0, clock.steadyNow() + spec->timeout});
        worker->submit(std::move(orders));
        counter.wait(specs.size() * static_cast<size_t>(sweep + 1));
        if (sweep == 0)
            continue;
        cpu += cpuSeconds() - cpuBefore;
        walls.push_back(static_cast<double>(nowNs() - begin) * 1e-9);
        lasts.push_back(static_cast<double>(counter.lastAnswer() - begin) * 1e-9);
    }
    const double polls = static_cast<double>(hosts) * sweeps;
    printf("{\"tool\":\"snmp_worker\",\"hosts\":%d,\"sweeps\":%d,\"answered\":%zu,\"readings\":%zu,\"cpu_us_per_poll\":"
           "%.2f,"
           "\"sweep_s_median\":%.4f,\"last_answer_s_median\":%.4f,\"peak_kib\":%ld}\n",
           hosts, sweeps, counter.answered(), counter.readings(), cpu / polls * 1e6, percentile(walls, 0.5),
           percentile(lasts, 0.5), peakKib());
    return 0;
}

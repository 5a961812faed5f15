#include "tests/bench/enginebench.h"

#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"
#include "tests/bench/bench.h"
#include "tests/bench/bmcfarm.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/prctl.h>

#include <cmath>
#include <csignal>
#include <future>
#include <limits>

using namespace Qt::StringLiterals;

namespace sd::bench {

namespace {

constexpr int farmStartMs = 10'000;

/// The ten objects of the limit programs: scalars and instances, six of them counters.
constexpr auto baselineJson = R"({
    "schema": 1, "name": "bench", "version": 1, "title": "Ten objects in one GET",
    "snmp": { "groups": [ { "name": "ten",
        "columns": {
            "a": "1.3.6.1.2.1.1.3.0", "b": "1.3.6.1.2.1.31.1.1.1.6.2", "c": "1.3.6.1.2.1.31.1.1.1.10.2",
            "d": "1.3.6.1.2.1.25.3.3.1.2.196608", "e": "1.3.6.1.2.1.25.2.3.1.6.4", "f": "1.3.6.1.2.1.31.1.1.1.6.3",
            "g": "1.3.6.1.2.1.31.1.1.1.10.3", "h": "1.3.6.1.2.1.25.3.3.1.2.196609", "i": "1.3.6.1.2.1.25.2.3.1.6.1",
            "j": "1.3.6.1.2.1.25.1.6.0" },
        "metrics": [
            { "metric": "bench.uptime", "unit": "s", "value": "a / 100" },
            { "metric": "bench.in.1", "unit": "By", "kind": "counter", "counter": "b" },
            { "metric": "bench.out.1", "unit": "By", "kind": "counter", "counter": "c" },
            { "metric": "bench.cpu.1", "unit": "1", "value": "d / 100" },
            { "metric": "bench.disk.1", "unit": "By", "value": "e * 4096" },
            { "metric": "bench.in.2", "unit": "By", "kind": "counter", "counter": "f" },
            { "metric": "bench.out.2", "unit": "By", "kind": "counter", "counter": "g" },
            { "metric": "bench.cpu.2", "unit": "1", "value": "h / 100" },
            { "metric": "bench.disk.2", "unit": "By", "value": "i * 4096" },
            { "metric": "bench.processes", "unit": "1", "value": "j" } ] } ] },
    "thresholds": [
        { "metric": "bench.cpu.1", "threshold": { "warning": 2, "error": 3, "hysteresis": 0.1 } },
        { "metric": "bench.cpu.2", "threshold": { "warning": 2, "error": 3, "for": 300 } },
        { "metric": "bench.processes", "threshold": { "warning": 1000000, "badSamples": 3, "ofSamples": 5 } } ]
})";

class PlainBuffer : public SecretBuffer
{
public:
    [[nodiscard]] QByteArrayView view() const override { return BmcFarm::Password; }
};

/// The one secret of a benchmark is no secret.
class PlainSecrets : public SecretStore
{
public:
    [[nodiscard]] Result<Secret> open(CredentialId, const QString&) const override
    {
        return Secret(std::make_shared<PlainBuffer>());
    }
    [[nodiscard]] Result<void> seal(CredentialId, const QString&, QByteArrayView, const Author&) override
    {
        return Failure{u"locked"_s, u"nothing is sealed in a benchmark"_s};
    }
};

/// Counts what passes through, on the way to the pipeline.
class CountingSink : public PollSink
{
public:
    CountingSink(PollSink& next, Tally& tally, const Clock& clock)
        : m_next(next)
        , m_tally(tally)
        , m_clock(clock)
    {}
    void deliver(std::vector<PollResult> results) override
    {
        quint64 answers = 0;
        quint64 readings = 0;
        for (const PollResult& result : results) {
            answers += result.failure == PollFailure::None ? 1U : 0U;
            for (const Reading& reading : result.readings)
                readings += reading.kind == ReadingKind::Counter || !std::isnan(reading.value) ? 1U : 0U;
        }
        m_tally.answers += answers;
        m_tally.failures += results.size() - answers;
        m_tally.readings += readings;
        if (answers > 0)
            m_tally.lastAnswerNs = m_clock.steadyNow().time_since_epoch().count();
        m_next.deliver(std::move(results));
    }

private:
    PollSink& m_next;
    Tally& m_tally;
    const Clock& m_clock;
};

class CountedWorker : public PollWorker
{
public:
    CountedWorker(const WorkerFactory& factory, ProbeKind kind, PollSink& sink, Tally& tally, const Clock& clock)
        : m_sink(sink, tally, clock)
        , m_worker(factory(kind, m_sink))
    {}
    void submit(std::vector<PollOrder> orders) override { m_worker->submit(std::move(orders)); }

private:
    CountingSink m_sink;
    std::unique_ptr<PollWorker> m_worker; ///< ends before the sink
};

/// A program that was built beside this one.
QString besides(const QString& name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

QString addressOf(int host)
{
    constexpr int perNet = 250;
    return u"127.%1.%2.%3"_s.arg(10 + host / (perNet * perNet)).arg(host / perNet % perNet + 1).arg(host % perNet + 1);
}

void addBmcs(Estate& estate, const EngineBench::Setup& setup, CredentialId credential)
{
    const RedfishParams params{.url = u"http://{address}:%1"_s.arg(setup.bmcPort)};
    for (int bmc = 0; bmc < setup.bmcs; ++bmc) {
        const int place = setup.hosts + bmc;
        const ServerId id{-1 - place};
        estate.servers.push_back({.id = id, .customer = {-1}, .name = addressOf(place), .address = addressOf(place)});
        estate.checks.push_back({.id = {},
                                 .server = id,
                                 .name = u"Redfish"_s,
                                 .params = params,
                                 .interval = setup.interval,
                                 .timeout = std::chrono::minutes(2),
                                 .credential = credential});
    }
}

} // namespace

bool Farm::start(int port, const QStringList& more)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(besides(u"snmp/snmp_farm"_s), QStringList{u"--port"_s, QString::number(port)} + more);
    while (m_process.waitForReadyRead(farmStartMs)) {
        m_output += m_process.readAll();
        if (m_output.contains("objects per address"))
            return true;
    }
    m_output += m_process.errorString().toUtf8();
    return false;
}

Farm::~Farm()
{
    m_process.terminate();
    m_process.waitForFinished();
}

double udpLimit(int hosts, int port)
{
    QProcess process;
    process.start(besides(u"snmp/udp_limit"_s), {u"--hosts"_s, QString::number(hosts), u"--port"_s,
                                                 QString::number(port), u"--base"_s, addressOf(0)});
    process.waitForFinished();
    const QJsonValue cost = QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"cpu_us_per_poll"];
    return cost.toDouble(std::numeric_limits<double>::quiet_NaN());
}

Result<std::unique_ptr<EngineBench>> EngineBench::make(Setup setup)
{
    std::unique_ptr<EngineBench> bench(new EngineBench);
    if (auto opened = bench->open(setup); !opened)
        return opened.failure();
    return bench;
}

Result<void> EngineBench::saveEstate(const Setup& setup)
{
    Estate estate;
    estate.customers = {{.id = {-1}, .name = u"bench"_s}};
    for (int host = 0; host < setup.hosts; ++host) {
        const ServerId id{-1 - host};
        estate.servers.push_back({.id = id, .customer = {-1}, .name = addressOf(host), .address = addressOf(host)});
        estate.checks.push_back({.id = {},
                                 .server = id,
                                 .name = u"SNMP"_s,
                                 .params = setup.params,
                                 .interval = setup.interval,
                                 .timeout = setup.timeout});
    }
    const Author by{theProgram, fromMs(1)};
    auto saved = m_store->writeNow([&](Connection& db) -> Result<void> {
        CredentialRepository credentials(db);
        const auto bmc = credentials.save({.id = {}, .name = u"bmc"_s, .user = QString::fromLatin1(BmcFarm::User)}, by);
        if (!bmc)
            return bmc.failure();
        if (auto sealed = credentials.setSealedSecret(*bmc, u"password"_s, "-", by); !sealed)
            return sealed;
        addBmcs(estate, setup, *bmc);
        return EstateRepository(db).save(estate, by);
    });
    for (const Check& check : estate.checks)
        m_checks.push_back(check.id);
    return saved;
}

Result<void> EngineBench::open(const Setup& setup)
{
    QFile baseline(m_folder.filePath(u"bench.json"_s));
    if (!baseline.open(QIODevice::WriteOnly) || baseline.write(baselineJson) < 0)
        return Failure{u"io"_s, baseline.errorString()};
    baseline.close();
    m_baselines.set(BaselineCatalog::load({u":/baselines"_s, m_folder.path()}));
    for (const Failure& refused : m_baselines.current()->refused())
        return refused;
    m_secrets = std::make_unique<PlainSecrets>();
    auto store = Store::open(m_folder.filePath(u"data"_s), m_clock);
    if (!store)
        return store.failure();
    m_store = std::move(*store);
    if (auto saved = saveEstate(setup); !saved)
        return saved;

    WorkerFactory inner = setup.workers;
    if (!inner && setup.bmcs > 0)
        inner = realWorkers(m_clock);
    if (!inner)
        inner = [this](ProbeKind, PollSink& sink) { return makeSnmpWorker(sink, m_clock); };
    const WorkerFactory counted = [this, inner](ProbeKind kind, PollSink& sink) {
        return std::make_unique<CountedWorker>(inner, kind, sink, m_tally, m_clock);
    };
    m_engine = std::make_unique<Engine>(Engine::Parts{m_clock, *m_store, m_baselines, *m_secrets, counted},
                                        EngineSettings{.pollOnStart = setup.pollOnStart});
    Engine::BatchSink listener;
    if (setup.live) {
        listener = [this](const LiveBatch& batch) {
            const std::lock_guard lock(m_vitalsMutex);
            if (batch.vitals)
                m_vitals = *batch.vitals;
        };
    }
    return m_engine->start(std::move(listener));
}

EngineBench::Sweep EngineBench::sweep()
{
    const quint64 answersBefore = m_tally.answers;
    const double cpuBefore = cpuSeconds();
    const SteadyTime begun = m_clock.steadyNow();
    std::promise<void> all;
    m_engine->pollNow(m_checks, [&all](const Outcome&) { all.set_value(); });
    all.get_future().wait();
    constexpr double nano = 1e-9;
    return {.wall = static_cast<double>((m_clock.steadyNow() - begun).count()) * nano,
            .lastAnswer = static_cast<double>(m_tally.lastAnswerNs - begun.time_since_epoch().count()) * nano,
            .cpu = cpuSeconds() - cpuBefore,
            .answers = m_tally.answers - answersBefore};
}

void EngineBench::stop()
{
    m_engine->stop();
}

EngineVitals EngineBench::vitals() const
{
    const std::lock_guard lock(m_vitalsMutex);
    return m_vitals;
}

quint64 EngineBench::storedSamples() const
{
    quint64 samples = 0;
    const auto series = m_store->history().allSeries();
    if (!series)
        return 0;
    for (const SeriesInfo& info : *series) {
        if (const auto points = m_store->history().raw(info.id, {fromMs(0), UtcTime::max()}))
            samples += points->size();
    }
    return samples;
}

} // namespace sd::bench

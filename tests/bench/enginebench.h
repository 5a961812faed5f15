#pragma once

#include "app/engine/engine.h"
#include "models/store/store.h"
#include "tests/support/realclock.h"

#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>

namespace sd::bench {

/// The farm of SNMP servers on loopback, in a process of its own, so that its CPU time is not ours.
class Farm
{
public:
    /// False when it did not start; see `output`.
    bool start(int port, const QStringList& more = {});
    ~Farm();
    [[nodiscard]] QByteArray output() const { return m_output; }

private:
    QProcess m_process;
    QByteArray m_output;
};

/// What udp_limit needs for the hosts of the farm at `port`: microseconds of CPU a poll; NaN when it did not run.
double udpLimit(int hosts, int port);

/// What came back, counted where workers hand over: the pipeline's own figures are what is being tried.
struct Tally
{
    std::atomic<quint64> answers = 0;
    std::atomic<quint64> failures = 0;
    std::atomic<quint64> readings = 0;
    std::atomic<qint64> lastAnswerNs = 0; ///< on the steady clock
};

/// An engine over a store of its own, watching `hosts` servers of 127.0.0.0/8 with one check each. The SNMP baseline
/// "bench" is one GET of ten objects.
class EngineBench
{
public:
    struct Setup
    {
        int hosts = 5'000;
        int bmcs = 0;        ///< servers with a Redfish check each, beside the hosts; then all workers are real
        quint16 bmcPort = 0; ///< at which they listen
        Millis interval{3'600'000};
        Millis timeout{1'000};
        bool pollOnStart = false;
        WorkerFactory workers = {}; ///< empty: the SNMP worker
        CheckParams params = {};
        bool live = false; ///< with a listener, as under a window
    };
    /// Fails with the store's or the engine's reason.
    static Result<std::unique_ptr<EngineBench>> make(Setup setup);

    /// Polls every host once; the seconds that took, and until the last host that answered.
    struct Sweep
    {
        double wall = 0;
        double lastAnswer = 0;
        double cpu = 0;
        quint64 answers = 0;
    };
    Sweep sweep();
    void stop();

    [[nodiscard]] const Tally& tally() const { return m_tally; }
    [[nodiscard]] EngineVitals vitals() const;
    /// Samples that history gives back, series by series.
    [[nodiscard]] quint64 storedSamples() const;
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const std::vector<CheckId>& checks() const { return m_checks; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

private:
    EngineBench() = default;
    Result<void> open(const Setup& setup);
    Result<void> saveEstate(const Setup& setup);

    QTemporaryDir m_folder;
    test::RealClock m_clock;
    Tally m_tally;
    mutable std::mutex m_vitalsMutex; ///< protects m_vitals
    EngineVitals m_vitals;
    BaselinesInForce m_baselines;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;
    std::vector<CheckId> m_checks;
};

} // namespace sd::bench

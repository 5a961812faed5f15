#pragma once

#include "models/boundary/clock.h"
#include "models/domain/failure.h"
#include "models/domain/history.h"

#include <vector>

namespace sd::bench {

/// What a poller stores of one server: 26 metrics with the resolution that their sources have (whole percent, KiB,
/// octet counters, milliseconds with decimals), with daily rhythm and noise; the same numbers for the same seed.
class ServerSeries
{
public:
    static constexpr int metrics = 26;
    static ReadingKind kindOf(int metric);

    explicit ServerSeries(quint64 seed);
    /// The next answer: the values of all metrics, `step` after the one before.
    void next(Millis step, std::vector<double>& values);

private:
    double uniform();
    double gauss();

    quint64 m_random;
    double m_phase;
    double m_days = 0; ///< since the beginning
    double m_cpuBase[4]{};
    double m_cpu[4]{};
    double m_load = 0;
    double m_memory = 8e6;
    double m_disk[6]{};
    double m_grow[6]{};
    double m_level[4]{};
    double m_traffic[4]{};
    double m_octets[4]{};
    double m_errors[2]{};
    double m_rtt;
    double m_temperature = 38;
};

/// Announces the series of `servers` servers, numbered from 1.
std::vector<SeriesInfo> announce(int servers);

/// The answers of all servers for one cycle, each with a stamp of its own, `jitter` late at most.
class Estate
{
public:
    Estate(int servers, UtcTime start, Millis step, Millis jitter);
    std::vector<SampleRow> nextCycle();

private:
    std::vector<ServerSeries> m_servers;
    std::vector<double> m_values;
    UtcTime m_at;
    Millis m_step;
    Millis m_jitter;
    quint64 m_random = 7;
};

/// A year from `start` on of one server's metrics, every minute, into the history of a data folder, packed as it is
/// kept two days later.
Result<void> fillYear(const QString& folder, UtcTime start, const Clock& clock);

} // namespace sd::bench

#include "tests/bench/serverseries.h"

#include "models/store/store.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sd::bench {

namespace {

/// splitmix64, https://prng.di.unimi.it/splitmix64.c
quint64 nextRandom(quint64& state)
{
    quint64 z = state += 0x9e37'79b9'7f4a'7c15U;
    z = (z ^ z >> 30) * 0xbf58'476d'1ce4'e5b9U;
    z = (z ^ z >> 27) * 0x94d0'49bb'1331'11ebU;
    return z ^ z >> 31;
}

double decimals(double value, double power)
{
    return std::round(value * power) / power;
}

} // namespace

ReadingKind ServerSeries::kindOf(int metric)
{
    return metric >= 12 && metric < 18 ? ReadingKind::Counter : ReadingKind::Gauge;
}

ServerSeries::ServerSeries(quint64 seed)
    : m_random(seed * 77 + 5)
    , m_phase(uniform())
    , m_rtt(0.4 + uniform())
{
    for (double& base : m_cpuBase)
        base = 5 + 30 * uniform();
    for (int i = 0; i < 6; ++i) {
        m_disk[i] = 1e6 * (1 + 10 * uniform());
        m_grow[i] = i < 3 ? 40 * uniform() : 0;
    }
    for (int i = 0; i < 4; ++i) {
        m_level[i] = 1e4 * std::pow(10, 2.5 * uniform());
        m_octets[i] = static_cast<double>(nextRandom(m_random) >> 24);
    }
}

double ServerSeries::uniform()
{
    return static_cast<double>(nextRandom(m_random) >> 11) * 0x1p-53;
}

double ServerSeries::gauss()
{
    return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(2 * std::numbers::pi * uniform());
}

void ServerSeries::next(Millis step, std::vector<double>& values)
{
    const double seconds = static_cast<double>(step.count()) / 1000;
    m_days += seconds / 86'400;
    const double day = 0.5 + 0.5 * std::sin(2 * std::numbers::pi * (m_days + m_phase));
    values.clear();
    for (int i = 0; i < 4; ++i) {
        m_cpu[i] = 0.8 * m_cpu[i] + 3 * gauss();
        values.push_back(std::clamp(std::round(m_cpuBase[i] + 25 * day + m_cpu[i]), 0.0, 100.0) + 0.0);
    }
    m_load = 0.7 * m_load + 0.3 * (2 * day + 0.4 * std::fabs(gauss()));
    values.push_back(decimals(m_load, 100));
    m_memory = std::clamp(m_memory + 20'000 * gauss(), 1e6, 15e6);
    values.push_back(std::round(m_memory / 4) * 4);
    for (int i = 0; i < 6; ++i) { // a slow climb, long flat stretches, now and then a fall
        if (i < 5 && uniform() < 0.3)
            m_disk[i] += m_grow[i] * 3 * uniform();
        if (i < 5 && uniform() < 0.0005)
            m_disk[i] *= 0.97;
        values.push_back(std::round(m_disk[i]));
    }
    for (int i = 0; i < 4; ++i) {
        m_traffic[i] = 0.9 * m_traffic[i] + 0.2 * gauss();
        m_octets[i] += std::floor(m_level[i] * seconds * (0.3 + day) * std::exp(m_traffic[i]));
        values.push_back(m_octets[i]);
    }
    for (double& errors : m_errors) {
        errors += uniform() < 0.002 ? 1 : 0;
        values.push_back(errors);
    }
    for (int i = 0; i < 2; ++i)
        values.push_back(uniform() < 0.0002 ? 2 : 1);
    values.push_back(decimals(m_rtt * std::exp(0.15 * gauss()) + (uniform() < 0.01 ? 5 * uniform() : 0), 1000));
    values.push_back(uniform() < 0.002 ? 20 : 0);
    values.push_back(decimals((20 + 30 * day) * std::exp(0.25 * gauss()), 100));
    values.push_back(uniform() < 0.001 ? 503 : 200);
    m_temperature = 0.98 * m_temperature + 0.02 * (36 + 8 * day) + 0.2 * gauss();
    values.push_back(decimals(m_temperature, 2));
    values.push_back(std::round(180 + 6 * gauss()));
}

std::vector<SeriesInfo> announce(int servers)
{
    std::vector<SeriesInfo> series;
    for (int i = 0; i < servers * ServerSeries::metrics; ++i) {
        const int metric = i % ServerSeries::metrics;
        series.push_back({.id = {i + 1},
                          .check = {i / ServerSeries::metrics + 1},
                          .key = {QStringLiteral("bench.metric%1").arg(metric)},
                          .kind = ServerSeries::kindOf(metric)});
    }
    return series;
}

Estate::Estate(int servers, UtcTime start, Millis step, Millis jitter)
    : m_at(start)
    , m_step(step)
    , m_jitter(jitter)
{
    for (int i = 0; i < servers; ++i)
        m_servers.emplace_back(static_cast<quint64>(i));
}

std::vector<SampleRow> Estate::nextCycle()
{
    std::vector<SampleRow> rows;
    rows.reserve(m_servers.size());
    qint64 id = 1;
    for (ServerSeries& server : m_servers) {
        server.next(m_step, m_values);
        const auto late = m_jitter.count() > 0
                              ? static_cast<qint64>(nextRandom(m_random) % static_cast<quint64>(m_jitter.count()))
                              : 0;
        SampleRow& row = rows.emplace_back(SampleRow{m_at + Millis{late}, {}});
        row.values.reserve(m_values.size());
        for (const double value : m_values)
            row.values.emplace_back(SeriesId{id++}, value);
    }
    m_at += m_step;
    return rows;
}

Result<void> fillYear(const QString& folder, UtcTime start, const Clock& clock)
{
    constexpr int Days = 365;
    constexpr int Minutes = 24 * 60;
    auto store = Store::open(folder, clock);
    if (!store)
        return store.failure();
    HistoryStore& history = (*store)->history();
    history.append({.newSeries = announce(1), .rows = {}, .states = {}});
    Estate estate(1, start, Millis{60'000}, Millis{20});
    for (int day = 0; day < Days; ++day) {
        HistoryBatch batch;
        for (int minute = 0; minute < Minutes; ++minute)
            batch.rows.push_back(std::move(estate.nextCycle().front()));
        history.append(std::move(batch));
        if (auto done = history.flush(); !done)
            return done;
    }
    return history.compact(start + std::chrono::days{Days + 2});
}

} // namespace sd::bench

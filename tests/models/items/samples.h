#pragma once

#include "models/boundary/livefeed.h"

namespace sd::test {

/// `customers` with `servers` each and one TCP check a server. Ids count from 1; server (c, s) is c * servers + s + 1.
inline Estate sampleEstate(int customers, int servers)
{
    Estate estate;
    for (int c = 0; c < customers; ++c) {
        estate.customers.push_back({CustomerId{c + 1}, QStringLiteral("Customer %1").arg(c + 1)});
        for (int s = 0; s < servers; ++s) {
            const qint64 id = c * servers + s + 1;
            estate.servers.push_back(
                {ServerId{id}, CustomerId{c + 1}, QStringLiteral("SRV%1").arg(id), QStringLiteral("10.0.0.1")});
            estate.checks.push_back({CheckId{id}, ServerId{id}, QStringLiteral("SSH"), TcpParams{22}});
        }
    }
    return estate;
}

inline LiveBatch resetWith(Estate estate)
{
    LiveBatch batch;
    batch.reset = true;
    batch.estate = std::move(estate);
    return batch;
}

inline Alarm sampleAlarm(qint64 id, State level, qint64 sinceMs, qint64 server = 1)
{
    Alarm alarm;
    alarm.id = AlarmId{id};
    alarm.key = {CheckId{server}, {QStringLiteral("system.cpu.utilization"), QString::number(id)}};
    alarm.server = ServerId{server};
    alarm.customer = CustomerId{1};
    alarm.level = level;
    alarm.worst = level;
    alarm.openedAt = alarm.levelSince = fromMs(sinceMs);
    return alarm;
}

inline ServerHealth sampleHealth(qint64 server, qint64 customer, State state)
{
    ServerHealth health;
    health.server = ServerId{server};
    health.customer = CustomerId{customer};
    health.state = state;
    ++health.series[static_cast<size_t>(state)];
    return health;
}

inline SeriesHealth sampleSeries(qint64 id, qint64 server, State state, double value = 1)
{
    SeriesHealth series;
    series.series = SeriesId{id};
    series.check = CheckId{server};
    series.server = ServerId{server};
    series.key = {QStringLiteral("metric.%1").arg(id)};
    series.state = state;
    series.value = value;
    return series;
}

} // namespace sd::test

#include "app/engine/storeledger.h"

#include "models/store/alarmrepository.h"
#include "models/store/chartsetrepository.h"
#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace sd {

void StoreLedger::commit(std::vector<AlarmStep> steps, Done done)
{
    m_store.write([steps = std::move(steps)](Connection& db) { return AlarmRepository(db).apply(steps); },
                  std::move(done));
}

void StoreLedger::noteAlive(UtcTime at)
{
    // As a double, JSON's only number: exact for milliseconds until the year 287396.
    m_store.write(
        [at](Connection& db) { return SettingsRepository(db).setValue(aliveUntilKey, static_cast<double>(toMs(at))); });
}

Result<Configuration> loadConfiguration(Connection& db)
{
    auto estate = EstateRepository(db).load();
    if (!estate)
        return estate.failure();
    auto chartSets = ChartSetRepository(db).all();
    if (!chartSets)
        return chartSets.failure();
    estate->chartSets = *std::move(chartSets);
    auto credentials = CredentialRepository(db).all();
    if (!credentials)
        return credentials.failure();
    return Configuration{*std::move(estate), *std::move(credentials)};
}

Result<EngineMemory> loadMemory(Store& store, Connection& db)
{
    EngineMemory memory;
    AlarmRepository alarms(db);
    auto open = alarms.openAlarms();
    if (!open)
        return open.failure();
    memory.openAlarms = *std::move(open);
    const auto lastAlarm = alarms.lastId();
    if (!lastAlarm)
        return lastAlarm.failure();
    memory.lastAlarm = *lastAlarm;

    auto series = store.history().allSeries();
    if (!series)
        return series.failure();
    memory.series = *std::move(series);
    auto states = store.history().openStates();
    if (!states)
        return states.failure();
    memory.openStates = *std::move(states);
    auto limits = store.history().openLimits();
    if (!limits)
        return limits.failure();
    memory.openLimits = *std::move(limits);
    const auto lastSeries = store.history().lastSeriesId();
    if (!lastSeries)
        return lastSeries.failure();
    memory.lastSeries = *lastSeries;

    const auto alive = SettingsRepository(db).value(aliveUntilKey);
    if (!alive)
        return alive.failure();
    if (alive->isDouble())
        memory.aliveUntil = fromMs(static_cast<qint64>(alive->toDouble()));
    return memory;
}

} // namespace sd

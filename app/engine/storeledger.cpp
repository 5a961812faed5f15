#include "app/engine/storeledger.h"

#include "models/store/alarmrepository.h"
#include "models/store/credentialrepository.h"
#include "models/store/estaterepository.h"
#include "models/store/settingsrepository.h"
#include "models/store/store.h"
#include "models/store/trapswitch.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

void StoreLedger::commit(std::vector<AlarmStep> steps, AlarmLedger::Done done)
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

void StoreLedger::keepTraps(std::vector<Trap> fresh, std::vector<TrapRepeat> again, UtcTime now, TrapLedger::Done done)
{
    m_store.write([fresh = std::move(fresh), again = std::move(again),
                   now](Connection& db) { return TrapRepository(db).keep(fresh, again, now); },
                  std::move(done));
}

static Result<TrapSettings> loadTrapSettings(Connection& db)
{
    SettingsRepository settings(db);
    const auto listens = settings.value(trapSettingsKey);
    if (!listens)
        return listens.failure();
    const auto engine = settings.value(trapEngineKey);
    if (!engine)
        return engine.failure();
    const QByteArray id = QByteArray::fromHex(engine->toString().toLatin1());
    const int port = listens->toObject()["port"_L1].toInt();
    return TrapSettings{.port = static_cast<quint16>(std::clamp(port, 0, 0xffff)), .engine = {id.begin(), id.end()}};
}

Result<Configuration> loadConfiguration(Connection& db)
{
    auto estate = EstateRepository(db).load();
    if (!estate)
        return estate.failure();
    auto credentials = CredentialRepository(db).all();
    if (!credentials)
        return credentials.failure();
    const auto traps = loadTrapSettings(db);
    if (!traps)
        return traps.failure();
    return Configuration{*std::move(estate), *std::move(credentials), *traps};
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
    auto trends = store.history().trends();
    if (!trends)
        return trends.failure();
    memory.trends = *std::move(trends);
    const auto lastSeries = store.history().lastSeriesId();
    if (!lastSeries)
        return lastSeries.failure();
    memory.lastSeries = *lastSeries;

    const auto lastTrap = TrapRepository(db).lastId();
    if (!lastTrap)
        return lastTrap.failure();
    memory.lastTrap = *lastTrap;

    const auto alive = SettingsRepository(db).value(aliveUntilKey);
    if (!alive)
        return alive.failure();
    if (alive->isDouble())
        memory.aliveUntil = fromMs(static_cast<qint64>(alive->toDouble()));
    return memory;
}

} // namespace sd

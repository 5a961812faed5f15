#pragma once

#include "app/engine/alarmwriter.h"
#include "app/engine/enginememory.h"
#include "app/engine/trapkeeper.h"
#include "app/engine/trappost.h"
#include "models/domain/credential.h"
#include "models/domain/estate.h"

namespace sd {

class Store;
class Connection;

/// The ledgers that are a store.
class StoreLedger : public AlarmLedger, public TrapLedger
{
public:
    explicit StoreLedger(Store& store)
        : m_store(store)
    {}
    void commit(std::vector<AlarmStep> steps, AlarmLedger::Done done) override;
    void noteAlive(UtcTime at) override;
    void keepTraps(std::vector<Trap> fresh, std::vector<TrapRepeat> again, UtcTime now, TrapLedger::Done done) override;

private:
    Store& m_store;
};

/// What is configured, read in one go.
struct Configuration
{
    Estate estate;
    std::vector<Credential> credentials;
    TrapSettings traps = {};
};
Result<Configuration> loadConfiguration(Connection& db);

/// What the engine before left: blocks for as long as the reading takes.
Result<EngineMemory> loadMemory(Store& store, Connection& db);

} // namespace sd

#pragma once

#include "app/engine/alarmwriter.h"
#include "app/engine/enginememory.h"
#include "models/domain/credential.h"
#include "models/domain/estate.h"

namespace sd {

class Store;
class Connection;

/// The ledger that is a store.
class StoreLedger : public AlarmLedger
{
public:
    explicit StoreLedger(Store& store)
        : m_store(store)
    {}
    void commit(std::vector<AlarmStep> steps, Done done) override;
    void noteAlive(UtcTime at) override;

private:
    Store& m_store;
};

/// What is configured, read in one go.
struct Configuration
{
    Estate estate;
    std::vector<Credential> credentials;
};
Result<Configuration> loadConfiguration(Connection& db);

/// What the engine before left: blocks for as long as the reading takes.
Result<EngineMemory> loadMemory(Store& store, Connection& db);

} // namespace sd

#pragma once

#include "models/domain/estate.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// Customers, servers, checks, dependencies, service windows.
class EstateRepository
{
public:
    explicit EstateRepository(Connection& db)
        : m_db(db)
    {}

    Result<Estate> load();
    /// Inserts where the id is none or negative, updates where it is set. Negative ids are names within this call:
    /// a child may refer to a parent by them. On success `estate` carries the real ids.
    Result<void> save(Estate& estate);
    Result<void> removeServers(const std::vector<ServerId>& servers);
    Result<void> endWindow(WindowId window, UtcTime at);

private:
    Connection& m_db;
};

} // namespace sd

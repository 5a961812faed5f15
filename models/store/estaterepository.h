#pragma once

#include "models/domain/estate.h"
#include "models/domain/failure.h"

#include <optional>

namespace sd {

class Connection;

/// Customers, servers, checks, dependencies, service windows. Everything that changes is all or nothing.
class EstateRepository
{
public:
    explicit EstateRepository(Connection& db)
        : m_db(db)
    {}

    /// Without what was removed.
    Result<Estate> load();
    /// Inserts where the id is none or negative, updates where it is set. Negative ids are names within this call:
    /// a child may refer to a parent by them. On success `estate` carries the real ids; else `refused` gets every row
    /// that was at fault (none when the store itself failed).
    Result<void> save(Estate& estate, std::vector<Failure>* refused = nullptr);
    /// The child depends on these and on no others.
    Result<void> setParents(ServerId child, const std::vector<ServerId>& parents,
                            std::vector<Failure>* refused = nullptr);
    /// Out of sight with their checks, dependencies and places in service windows, until they are restored as they
    /// were.
    Result<void> removeServers(const std::vector<ServerId>& servers, UtcTime at);
    Result<void> restoreServers(const std::vector<ServerId>& servers);
    Result<void> removeChecks(const std::vector<CheckId>& checks, UtcTime at);
    Result<void> restoreChecks(const std::vector<CheckId>& checks);
    Result<void> endWindow(WindowId window, UtcTime at);

private:
    template<typename T>
    Result<void> mark(const QString& what, const std::vector<Id<T>>& rows, std::optional<UtcTime> removed);
    Connection& m_db;
};

} // namespace sd

#pragma once

#include "models/domain/change.h"
#include "models/domain/estate.h"
#include "models/domain/failure.h"

namespace sd {

class Connection;

/// Customers, servers, checks, dependencies, service windows. Everything that changes is all or nothing, and
/// stands in the change log by the time it is committed.
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
    Result<void> save(Estate& estate, const Author& by, std::vector<Failure>* refused = nullptr);
    /// The child depends on these and on no others.
    Result<void> setParents(ServerId child, const std::vector<ServerId>& parents, const Author& by,
                            std::vector<Failure>* refused = nullptr);
    /// Out of sight with their checks, dependencies and places in service windows, until they are restored as they
    /// were.
    Result<void> removeServers(const std::vector<ServerId>& servers, const Author& by);
    Result<void> restoreServers(const std::vector<ServerId>& servers, const Author& by);
    Result<void> removeChecks(const std::vector<CheckId>& checks, const Author& by);
    Result<void> restoreChecks(const std::vector<CheckId>& checks, const Author& by);
    /// In place of what was written of the check before; an empty text takes it away.
    Result<void> writeNote(CheckId check, const QString& text, const Author& by);
    /// At `by.at`.
    Result<void> endWindow(WindowId window, const Author& by);

private:
    template<typename T>
    Result<void> mark(ChangeObject object, const std::vector<Id<T>>& rows, bool away, const Author& by);
    Connection& m_db;
};

} // namespace sd

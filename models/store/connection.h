#pragma once

#include "models/domain/failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>

namespace sd {

/// One SQL connection, made, used and removed in one thread. Sets what SQLite forgets per connection
/// (foreign keys, WAL, busy time-out).
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };
    enum class Durability { Full, Normal };

    static Result<std::unique_ptr<Connection>> open(const QString& file, Access access, Durability durability);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A prepared statement, kept for the next call with the same text.
    Result<QSqlQuery*> prepare(const QString& sql);
    Result<void> exec(const QString& sql);

    /// Runs `work` in one BEGIN IMMEDIATE transaction; rolls back when it or the commit fails.
    Result<void> transaction(const std::function<Result<void>()>& work);

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sd

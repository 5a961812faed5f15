#pragma once

#include "models/domain/failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
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
    /// Prepares (or takes the kept statement), binds by position and executes. Rows are read with `next()`; a statement
    /// must not be run again before its rows have been read. A null string or byte array is bound as an empty one;
    /// QVariant() is NULL, and so is a NaN.
    Result<QSqlQuery*> run(const QString& sql, std::initializer_list<QVariant> values = {});
    /// The first column of the first row, an invalid QVariant when there is no row.
    Result<QVariant> single(const QString& sql, std::initializer_list<QVariant> values = {});

    /// Runs `work` in one BEGIN IMMEDIATE transaction; rolls back when it or the commit fails.
    /// Within another transaction of this connection it is a savepoint of that one.
    Result<void> transaction(const std::function<Result<void>()>& work);
    /// Runs `work` on one unchanging picture of the database (a deferred transaction that only reads).
    Result<void> snapshot(const std::function<Result<void>()>& work);

    /// True inside a transaction that SQLite has rolled back by itself (disk full, I/O error): nothing of it will
    /// stand.
    [[nodiscard]] bool hasLostTransaction() const;

    [[nodiscard]] QString file() const;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    Result<void> bracket(const QString& begin, const QString& commit, const QString& rollback,
                         const std::function<Result<void>()>& work);
    std::unique_ptr<Private> d;
};

/// For a statement that gives no rows.
inline Result<void> outcome(const Result<QSqlQuery*>& done)
{
    return done ? Result<void>() : done.failure();
}

} // namespace sd

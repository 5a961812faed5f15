#pragma once

#include "models/domain/failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <type_traits>

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
    using Values = QVariantList;
    /// Prepares (or takes the kept statement), binds by position and executes. For what changes rows: those of a
    /// question are read with `readThrough`. A null string or byte array is bound as an empty one; QVariant() is NULL,
    /// and so is a NaN.
    Result<QSqlQuery*> run(const QString& sql, const Values& values = {});
    /// Asks, and hands every row to `take(const QSqlQuery& row)`, which may return Result<void> to end the reading,
    /// or false when it has enough.
    /// A disk or file that gives out between two rows is a failure, not the end. The same text must not be asked again
    /// from within.
    template<typename Take>
    Result<void> readThrough(const QString& sql, const Values& values, Take take)
    {
        using Said = std::invoke_result_t<Take, const QSqlQuery&>;
        return readRows(sql, values, [&take](const QSqlQuery& row) -> Result<bool> {
            if constexpr (std::is_void_v<Said>) {
                take(row);
            } else if constexpr (std::is_same_v<Said, bool>) {
                return take(row);
            } else if (auto taken = take(row); !taken) {
                return taken.failure();
            }
            return true;
        });
    }
    /// The first column of the first row, an invalid QVariant when there is no row.
    Result<QVariant> single(const QString& sql, const Values& values = {});

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
    Result<void> readRows(const QString& sql, const Values& values,
                          const std::function<Result<bool>(const QSqlQuery&)>& take);
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

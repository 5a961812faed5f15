#include "models/store/connection.h"

#include "models/store/sqlfailure.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlError>

#include <atomic>

namespace sd {

using namespace Qt::StringLiterals;

struct Connection::Private
{
    QString name;
    QString file;
    QSqlDatabase db;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
    int depth = 0;     ///< open transactions: 1 is a transaction, above it savepoints
    bool lost = false; ///< SQLite gave the transaction up while we were inside
};

Connection::Connection(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Connection::~Connection()
{
    // The driver warns and kills statements when a handle outlives its connection: queries, handle, then the name.
    d->statements.clear();
    d->db.close();
    d->db = {};
    QSqlDatabase::removeDatabase(d->name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Access access, Durability durability)
{
    static std::atomic<quint64> counter = 0;
    const bool isNew = QFileInfo(file).size() == 0;
    auto d = std::make_unique<Private>();
    d->name = u"sd-%1"_s.arg(++counter);
    d->file = file;
    d->db = QSqlDatabase::addDatabase(u"QSQLITE"_s, d->name);
    d->db.setDatabaseName(file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    d->db.setConnectOptions(options);
    std::unique_ptr<Connection> connection(new Connection(std::move(d)));
    if (!connection->d->db.open())
        return sqlFailure(connection->d->db.lastError(), file, u"opening"_s);

    QStringList pragmas = {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                           u"PRAGMA temp_store = MEMORY"_s};
    if (access == Access::ReadWrite) {
        if (isNew) { // can't be changed later without rewriting the file
            pragmas << u"PRAGMA page_size = 8192"_s << u"PRAGMA auto_vacuum = INCREMENTAL"_s;
        }
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA journal_size_limit = 67108864"_s;
        pragmas << (durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    }
    for (const QString& pragma : std::as_const(pragmas)) {
        if (auto done = connection->exec(pragma); !done)
            return done.failure();
    }
    return connection;
}

QString Connection::file() const
{
    return d->file;
}

Result<QSqlQuery*> Connection::prepare(const QString& sql)
{
    std::shared_ptr<QSqlQuery>& query = d->statements[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(d->db);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            const QSqlError error = fresh->lastError();
            d->statements.remove(sql);
            return sqlFailure(error, d->file, sql.simplified().left(120));
        }
        query = std::move(fresh);
    }
    query->finish();
    return query.get();
}

Result<void> Connection::exec(const QString& sql)
{
    QSqlQuery query(d->db);
    if (!query.exec(sql))
        return sqlFailure(query.lastError(), d->file, sql.simplified().left(120));
    return {};
}

Result<QSqlQuery*> Connection::run(const QString& sql, const Values& values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    int position = 0;
    for (const QVariant& value : values) {
        // The driver would bind these two as NULL.
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            (*query)->bindValue(position++, u""_s);
        else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
            (*query)->bindValue(position++, QByteArray(""));
        else
            (*query)->bindValue(position++, value);
    }
    if (!(*query)->exec())
        return sqlFailure((*query)->lastError(), d->file, sql.simplified().left(120));
    return query;
}

Result<void> Connection::readRows(const QString& sql, const Values& values,
                                  const std::function<Result<bool>(const QSqlQuery&)>& take)
{
    const auto query = run(sql, values);
    if (!query)
        return query.failure();
    Result<bool> going = true;
    while (going && *going && (*query)->next())
        going = take(**query);
    // next() says false for the end and for an error alike.
    if (const QSqlError error = (*query)->lastError(); going && *going && error.isValid())
        going = sqlFailure(error, d->file, sql.simplified().left(120));
    (*query)->finish();
    return going ? Result<void>() : going.failure();
}

Result<QVariant> Connection::single(const QString& sql, const Values& values)
{
    auto query = run(sql, values);
    if (!query)
        return query.failure();
    const QVariant value = (*query)->next() ? (*query)->value(0) : QVariant();
    if (const QSqlError error = (*query)->lastError(); error.isValid())
        return sqlFailure(error, d->file, sql.simplified().left(120));
    (*query)->finish();
    return value;
}

Result<void> Connection::transaction(const std::function<Result<void>()>& work)
{
    if (d->depth == 0)
        return bracket(u"BEGIN IMMEDIATE"_s, u"COMMIT"_s, u"ROLLBACK"_s, work);
    return bracket(u"SAVEPOINT step"_s, u"RELEASE step"_s, u"ROLLBACK TO step"_s, work);
}

Result<void> Connection::snapshot(const std::function<Result<void>()>& work)
{
    if (d->depth > 0)
        return work();
    return bracket(u"BEGIN"_s, u"COMMIT"_s, u"ROLLBACK"_s, work);
}

Result<void> Connection::bracket(const QString& begin, const QString& commit, const QString& rollback,
                                 const std::function<Result<void>()>& work)
{
    if (d->depth == 0)
        d->lost = false;
    if (auto begun = exec(begin); !begun)
        return begun;
    ++d->depth;
    Result<void> outcome;
    try {
        outcome = work();
    } catch (const std::exception& e) {
        outcome = Failure{u"internal"_s, u"%1: %2"_s.arg(d->file, QString::fromUtf8(e.what()))};
    }
    --d->depth;
    if (d->depth == 0) {
        for (const auto& statement : std::as_const(d->statements))
            statement->finish(); // one still being read would hold the transaction open
    }
    if (outcome && d->lost)
        outcome = Failure{u"io"_s, u"%1: the transaction was rolled back underneath"_s.arg(d->file)};
    if (outcome)
        outcome = exec(commit);
    if (!outcome) {
        // A full disk may have made SQLite roll everything back already; the outer levels have to know.
        const auto undone = exec(rollback);
        const bool released = d->depth == 0 || (undone && exec(commit));
        d->lost = d->depth > 0 && (d->lost || !released);
    }
    return outcome;
}

bool Connection::hasLostTransaction() const
{
    return d->lost;
}

} // namespace sd

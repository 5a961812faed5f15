#include "models/store/migration.h"

#include "models/store/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// Where a quoted text or a comment that begins at `at` ends (one past), or `at` when none begins there.
qsizetype skipQuoted(QStringView sql, qsizetype at)
{
    const QChar c = sql[at];
    const auto past = [&](qsizetype found, qsizetype length) { return found < 0 ? sql.size() : found + length; };
    if (c == u'\'' || c == u'"' || c == u'`')
        return past(sql.indexOf(c, at + 1), 1); // a doubled quote is two texts that touch, which splits the same way
    if (c == u'[')
        return past(sql.indexOf(u']', at + 1), 1);
    if (sql.mid(at, 2) == "--"_L1)
        return past(sql.indexOf(u'\n', at), 1);
    if (sql.mid(at, 2) == "/*"_L1)
        return past(sql.indexOf("*/"_L1, at + 2), 2);
    return at;
}

bool isComment(QStringView sql, qsizetype at)
{
    return sql.mid(at, 2) == "--"_L1 || sql.mid(at, 2) == "/*"_L1;
}

/// The header of an SQLite file, https://www.sqlite.org/fileformat.html §1.3.
Result<void> checkHeader(const QString& path)
{
    const Failure corrupt{u"corrupt"_s, u"%1: the file is cut short"_s.arg(path),
                          u"Keep a copy of the file, then restore the newest backup: serverdrift restore FILE."_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"io"_s, u"%1: %2"_s.arg(path, file.errorString()),
                       u"See that this user may read the data folder."_s};
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", qsizetype{16}))) {
        return Failure{u"not-a-store"_s, u"%1: this is not a database"_s.arg(path),
                       u"Choose another data folder, or move the file away; if it was one, restore a backup."_s};
    }
    if (header.size() < 100)
        return corrupt;
    // While there is a write-ahead log, the file itself may rightly be behind its own header.
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return {};
    qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65'536;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    if (file.size() < pages * pageSize)
        return corrupt;
    return {};
}

Result<void> apply(Connection& db, const Migration& migration, UtcTime now)
{
    for (const QString& statement : splitStatements(migration.sql)) {
        if (auto done = db.exec(statement); !done) {
            Failure failure = done.failure();
            failure.message = u"migration %1 (%2): %3"_s.arg(migration.number).arg(migration.name, failure.message);
            return failure;
        }
    }
    auto noted = db.run(u"INSERT INTO schema_version (version, name, applied_at) VALUES (?, ?, ?)"_s,
                        {migration.number, migration.name, toMs(now)});
    if (!noted)
        return noted.failure();
    return {};
}

/// A whole copy beside the file, made by SQLite itself so that it holds what is still in the write-ahead log.
Result<void> copyBeforeMigration(Connection& db, int version)
{
    const QString copy = u"%1.before-%2"_s.arg(db.file(), u"%1"_s.arg(version + 1, 4, 10, QChar(u'0')));
    const QString part = copy + u".part"_s;
    QFile::remove(part);
    if (auto copied = db.run(u"VACUUM INTO ?"_s, {part}); !copied)
        return copied.failure();
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return Failure{u"io"_s, u"%1: the copy before the migration could not be named"_s.arg(copy)};
    return {};
}

} // namespace

std::vector<Migration> embeddedMigrations(const QString& set)
{
    static const QRegularExpression pattern(u"^(\\d{4})_(\\w+)\\.sql$"_s);
    std::vector<Migration> migrations;
    const QDir folder(u":/migrations/"_s + set);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(name);
        QFile file(folder.filePath(name));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        migrations.push_back({match.captured(1).toInt(), match.captured(2), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

QStringList splitStatements(QStringView sql)
{
    static const QRegularExpression trigger(u"^CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"\\bEND\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList statements;
    QString current; // comments left out
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype past = skipQuoted(sql, at);
        if (past > at) {
            if (isComment(sql, at))
                current += u' ';
            else
                current += sql.mid(at, past - at);
            at = past;
            continue;
        }
        const QChar c = sql[at++];
        const bool insideTrigger =
            c == u';' && trigger.match(current.trimmed()).hasMatch() && !end.match(current).hasMatch();
        if (c != u';' || insideTrigger) {
            current += c;
            continue;
        }
        if (const QString statement = current.trimmed(); !statement.isEmpty())
            statements << statement;
        current.clear();
    }
    if (const QString statement = current.trimmed(); !statement.isEmpty())
        statements << statement;
    return statements;
}

Result<int> inspectSchema(const QString& file, FileKind kind, int newest)
{
    if (QFileInfo(file).size() == 0)
        return 0;
    if (auto whole = checkHeader(file); !whole)
        return whole.failure();
    auto db = Connection::open(file, Connection::Access::ReadOnly, Connection::Durability::Normal);
    if (!db)
        return db.failure();
    auto tables = (*db)->single(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tables.failure();
    if (tables->toInt() == 0)
        return 0; // made but never filled
    auto owner = (*db)->single(u"PRAGMA application_id"_s);
    if (!owner)
        return owner.failure();
    if (owner->toInt() != static_cast<int>(kind)) {
        return Failure{u"not-a-store"_s, u"%1: this is a database of another program or of another kind"_s.arg(file),
                       u"Choose another data folder, or move the file away."_s};
    }
    auto version = (*db)->single(u"SELECT max(version) FROM schema_version"_s);
    if (!version)
        return version.failure();
    if (version->toInt() > newest) {
        return Failure{u"newer-schema"_s,
                       u"%1: written by a newer version of the program (schema %2, this one knows %3)"_s.arg(file)
                           .arg(version->toInt())
                           .arg(newest),
                       u"Install that version or a later one. Nothing was changed."_s};
    }
    return version->toInt();
}

Result<MigrationOutcome> migrate(const QString& file, FileKind kind, const std::vector<Migration>& migrations,
                                 UtcTime now)
{
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    const auto version = inspectSchema(file, kind, newest);
    if (!version)
        return version.failure();
    if (*version == newest)
        return MigrationOutcome::Current;
    auto db = Connection::open(file, Connection::Access::ReadWrite, Connection::Durability::Full);
    if (!db)
        return db.failure();
    if (*version > 0) {
        if (auto copied = copyBeforeMigration(**db, *version); !copied)
            return copied.failure();
    }
    auto done = (*db)->transaction([&]() -> Result<void> {
        if (*version == 0) {
            const QString made = u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                                 "applied_at INTEGER NOT NULL) STRICT"_s;
            if (auto table = (*db)->exec(made); !table)
                return table;
            if (auto named = (*db)->exec(u"PRAGMA application_id = %1"_s.arg(static_cast<int>(kind))); !named)
                return named;
        }
        for (const Migration& migration : migrations) {
            if (migration.number <= *version)
                continue;
            if (auto applied = apply(**db, migration, now); !applied)
                return applied;
        }
        return {};
    });
    if (!done)
        return done.failure();
    return *version == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

} // namespace sd

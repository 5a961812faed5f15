#include "models/store/store.h"

#include "models/store/history/sqlitehistory.h"
#include "models/store/migration.h"
#include "models/store/storewriter.h"

#include <QDir>
#include <QFileInfo>

#include <future>

namespace sd {

using namespace Qt::StringLiterals;

struct Store::Private
{
    QString folder;
    std::unique_ptr<StoreWriter> writer;
    std::unique_ptr<SqliteHistory> history;
};

namespace {

struct StoreFile
{
    QString path;
    FileKind kind;
    std::vector<Migration> migrations;
};

std::vector<StoreFile> filesOf(const QString& folder)
{
    return {{folder + u"/serverdrift.db"_s, FileKind::Main, embeddedMigrations(u"main"_s)},
            {folder + u"/history.db"_s, FileKind::History, embeddedMigrations(u"history"_s)}};
}

/// The folder and everything in it that SQLite has to write.
Result<void> checkWritable(const QString& folder, const std::vector<StoreFile>& files)
{
    const auto refused = [](const QString& path) {
        return Failure{u"read-only"_s, u"%1: this user may not write here"_s.arg(path),
                       u"Give this user the right to write the data folder and the files in it, or choose another with "
                       "--data."_s};
    };
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return refused(folder);
    for (const StoreFile& file : files) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            const QFileInfo info(file.path + suffix);
            if (info.exists() && !info.isWritable())
                return refused(info.filePath());
        }
    }
    return {};
}

} // namespace

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& folder, const Clock& clock)
{
    const std::vector<StoreFile> files = filesOf(folder);
    if (auto writable = checkWritable(folder, files); !writable)
        return writable.failure();
    for (const StoreFile& file : files) { // both are looked at before either is touched
        const int newest = file.migrations.empty() ? 0 : file.migrations.back().number;
        if (auto version = inspectSchema(file.path, file.kind, newest); !version)
            return version.failure();
    }
    for (const StoreFile& file : files) {
        if (auto done = migrate(file.path, file.kind, file.migrations, clock.utcNow()); !done)
            return done.failure();
    }
    auto d = std::make_unique<Private>();
    d->folder = folder;
    auto writer = StoreWriter::start(files.front().path);
    if (!writer)
        return writer.failure();
    d->writer = std::move(*writer);
    d->history = std::make_unique<SqliteHistory>(folder, clock);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

void Store::write(Job job, Done done)
{
    d->writer->post(std::move(job), std::move(done));
}

Result<void> Store::writeNow(Job job)
{
    std::promise<Result<void>> outcome;
    auto ready = outcome.get_future();
    write(std::move(job), [&outcome](const Result<void>& result) { outcome.set_value(result); });
    return ready.get();
}

Result<std::unique_ptr<Connection>> Store::reader() const
{
    return Connection::open(d->folder + u"/serverdrift.db"_s, Connection::Access::ReadOnly,
                            Connection::Durability::Full);
}

HistoryStore& Store::history()
{
    return *d->history;
}

QString Store::folder() const
{
    return d->folder;
}

int Store::queuedWrites() const
{
    return d->writer->queued();
}

} // namespace sd

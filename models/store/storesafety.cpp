#include "models/store/storesafety.h"

#include "models/store/archive.h"
#include "models/store/connection.h"
#include "models/store/folderlock.h"
#include "models/store/migration.h"
#include "models/store/settingsrepository.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <unistd.h>

#include <cstdio>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString name;
    QString set;
    FileKind kind;
};

const std::array<Part, 2>& parts()
{
    static const std::array<Part, 2> all = {
        {{u"serverdrift.db"_s, u"main"_s, FileKind::Main}, {u"history.db"_s, u"history"_s, FileKind::History}}};
    return all;
}

constexpr auto manifestName = "manifest.json"_L1;

int newestSchema(const Part& part)
{
    const auto migrations = embeddedMigrations(part.set);
    return migrations.empty() ? 0 : migrations.back().number;
}

/// Removes the files it was told of, unless they have been moved to their place.
class Scratch
{
public:
    ~Scratch()
    {
        for (const QString& path : std::as_const(m_paths))
            QFile::remove(path);
    }
    QString add(const QString& path)
    {
        QFile::remove(path);
        m_paths << path;
        return path;
    }

private:
    QStringList m_paths;
};

Failure systemFailure(const QString& path)
{
    return {u"io"_s, u"%1: %2"_s.arg(path, qt_error_string())};
}

/// Over what may be there, in one step.
Result<void> moveOver(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(to);
    return {};
}

Result<void> writeArchive(const QString& path, const std::array<QString, 2>& copies,
                          const std::function<bool(int)>& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Failure{u"io"_s, u"%1: %2"_s.arg(path, file.errorString()), u"Choose another place for the file."_s};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    qint64 total = 1;
    qint64 copied = 0;
    for (const QString& copy : copies)
        total += QFileInfo(copy).size();
    const CopyProgress step = [&](qint64 bytes) {
        copied += bytes;
        return !progress || progress(50 + static_cast<int>(49 * copied / total));
    };
    ArchiveWriter archive(file);
    QJsonArray manifest;
    for (size_t i = 0; i < copies.size(); ++i) {
        auto hash = archive.addFile(parts()[i].name, copies[i], step);
        if (!hash)
            return hash.failure();
        manifest.append(QJsonObject{{u"name"_s, parts()[i].name},
                                    {u"sha256"_s, QString::fromLatin1(*hash)},
                                    {u"schema"_s, newestSchema(parts()[i])}});
    }
    const QJsonDocument document(QJsonObject{{u"format"_s, u"serverdrift-backup-1"_s}, {u"files"_s, manifest}});
    if (auto done = archive.addBytes(manifestName, document.toJson()); !done)
        return done;
    return archive.finish();
}

Failure notWhole(const QString& file, const QString& why)
{
    return {u"not-a-backup"_s, u"%1: %2"_s.arg(file, why), u"Choose a file made by serverdrift backup."_s};
}

/// The manifest's files as hash by name; empty when there is no manifest of ours.
Result<QJsonArray> readManifest(QFile& in, const std::vector<ArchiveEntry>& entries)
{
    const auto entry = std::ranges::find(entries, QString(manifestName), &ArchiveEntry::name);
    if (entry == entries.end() || entry->size > 65'536 || !in.seek(entry->offset))
        return notWhole(in.fileName(), u"there is no manifest in it"_s);
    const QJsonObject manifest = QJsonDocument::fromJson(in.read(entry->size)).object();
    if (manifest[u"format"_s] != u"serverdrift-backup-1"_s)
        return notWhole(in.fileName(), u"its manifest is of another kind"_s);
    return manifest[u"files"_s].toArray();
}

/// Takes one file out of the archive and believes it only when hash, kind, version and structure are right.
Result<void> unpack(QFile& in, const std::vector<ArchiveEntry>& entries, const QJsonArray& manifest, const Part& part,
                    const QString& path)
{
    const auto entry = std::ranges::find(entries, part.name, &ArchiveEntry::name);
    if (entry == entries.end())
        return notWhole(in.fileName(), u"%1 is missing"_s.arg(part.name));
    auto hash = extract(in, *entry, path);
    if (!hash)
        return hash.failure();
    const bool isTrue = std::ranges::any_of(manifest, [&](const QJsonValue& file) {
        return file[u"name"] == part.name && file[u"sha256"] == QString::fromLatin1(*hash);
    });
    if (!isTrue)
        return notWhole(in.fileName(), u"%1 in it was changed or damaged"_s.arg(part.name));
    if (auto version = inspectSchema(path, part.kind, newestSchema(part)); !version)
        return version.failure();
    auto db = Connection::open(path, Connection::Access::ReadOnly, Connection::Durability::Normal);
    if (!db)
        return db.failure();
    auto whole = (*db)->single(u"PRAGMA quick_check(1)"_s);
    if (!whole)
        return whole.failure();
    if (whole->toString() != "ok"_L1)
        return notWhole(in.fileName(), u"%1 in it is damaged: %2"_s.arg(part.name, whole->toString()));
    return {};
}

/// Makes the file that is there hold everything itself, without a write-ahead log that a new file would inherit.
/// A file too damaged for that keeps its log under the name it is kept with.
Result<void> setAside(const QString& path)
{
    const QString kept = path + u".before-restore"_s;
    if (!QFile::exists(path))
        return {};
    {
        auto db = Connection::open(path, Connection::Access::ReadWrite, Connection::Durability::Full);
        const auto mode = db ? (*db)->single(u"PRAGMA journal_mode = DELETE"_s) : Result<QVariant>(db.failure());
        if (!mode && mode.failure().code == "locked"_L1)
            return mode.failure();
    }
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(kept + suffix);
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, kept + suffix))
            return systemFailure(kept + suffix);
    }
    // A second name rather than a move: at no moment is there no database.
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) != 0)
        return systemFailure(kept);
    return {};
}

Result<void> copyWhole(const QString& from, const QString& to)
{
    auto db = Connection::open(from, Connection::Access::ReadOnly, Connection::Durability::Normal);
    if (!db)
        return db.failure();
    auto copied = (*db)->run(u"VACUUM INTO ?"_s, {to});
    return copied ? Result<void>() : copied.failure();
}

/// When the engine was last known to run; null when it never did.
Result<QJsonValue> aliveUntil(const QString& file)
{
    auto db = Connection::open(file, Connection::Access::ReadOnly, Connection::Durability::Normal);
    if (!db)
        return db.failure();
    return SettingsRepository(**db).value(aliveUntilKey);
}

/// From then on the copy's history says nothing, so that an engine started from it takes what follows for not watched.
Result<void> setAliveUntil(const QString& copy, const QJsonValue& at)
{
    if (at.isNull())
        return {};
    auto db = Connection::open(copy, Connection::Access::ReadWrite, Connection::Durability::Normal);
    if (!db)
        return db.failure();
    if (auto set = SettingsRepository(**db).setValue(aliveUntilKey, at); !set)
        return set;
    // The copy is one file: without the write-ahead log beside it.
    auto mode = (*db)->single(u"PRAGMA journal_mode = DELETE"_s);
    return mode ? Result<void>() : mode.failure();
}

/// Both files are there, and ours.
Result<void> checkParts(const QString& folder)
{
    for (const Part& part : parts()) {
        const QString path = folder + u'/' + part.name;
        if (!QFile::exists(path))
            return Failure{u"not-a-store"_s, u"%1: there is no such file"_s.arg(path),
                           u"Name the data folder with --data."_s};
        if (auto version = inspectSchema(path, part.kind, newestSchema(part)); !version)
            return version.failure();
    }
    return {};
}

} // namespace

Result<void> backup(const QString& folder, const QString& file, const std::function<bool(int)>& progress)
{
    if (auto there = checkParts(folder); !there)
        return there;
    const auto stopped = [&](int percent) { return progress && !progress(percent); };
    const Failure stop{u"stopped"_s, u"stopped; %1 was left as it was"_s.arg(file)};
    Scratch scratch;
    std::array<QString, 2> copies;
    for (size_t i = 0; i < copies.size(); ++i)
        copies[i] = scratch.add(u"%1.%2.part"_s.arg(file, parts()[i].name));

    // The two can't be copied in one moment without holding up the engine for as long as that takes. History first:
    // what came in between then lacks samples, as after a stop. The other way round, samples of a check that the
    // settings do not know yet would fall to whichever check gets its number next.
    const auto watchedUntil = aliveUntil(folder + u'/' + parts()[0].name);
    if (!watchedUntil)
        return watchedUntil.failure();
    if (auto copied = copyWhole(folder + u'/' + parts()[1].name, copies[1]); !copied)
        return copied;
    if (stopped(45))
        return stop;
    if (auto copied = copyWhole(folder + u'/' + parts()[0].name, copies[0]); !copied)
        return copied;
    if (auto set = setAliveUntil(copies[0], *watchedUntil); !set)
        return set;
    if (stopped(50))
        return stop;
    const QString part = scratch.add(file + u".part"_s);
    if (auto written = writeArchive(part, copies, progress); !written)
        return written;
    if (auto moved = moveOver(part, file); !moved)
        return moved;
    if (progress)
        progress(100);
    return {};
}

Result<void> restore(const QString& file, const QString& folder)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Failure{u"io"_s, u"%1: %2"_s.arg(file, in.errorString())};
    const auto entries = readArchive(in);
    if (!entries)
        return entries.failure();
    const auto manifest = readManifest(in, *entries);
    if (!manifest)
        return manifest.failure();
    if (!QDir().mkpath(folder))
        return Failure{u"read-only"_s, u"%1: the folder can't be made"_s.arg(folder)};
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return lock.failure();
    Scratch scratch;
    std::array<QString, 2> fresh;
    for (size_t i = 0; i < fresh.size(); ++i) {
        fresh[i] = scratch.add(u"%1/%2.restoring"_s.arg(folder, parts()[i].name));
        if (auto done = unpack(in, *entries, *manifest, parts()[i], fresh[i]); !done)
            return done;
    }
    for (const Part& part : parts()) {
        if (auto done = setAside(folder + u'/' + part.name); !done)
            return done;
    }
    for (size_t i = 0; i < fresh.size(); ++i) {
        if (auto done = moveOver(fresh[i], folder + u'/' + parts()[i].name); !done)
            return done;
    }
    return {};
}

} // namespace sd

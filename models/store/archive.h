#pragma once

#include "models/domain/failure.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <vector>

namespace sd {

/// Tells how many bytes were copied just now; false stops.
using CopyProgress = std::function<bool(qint64)>;

/// One file of an archive.
struct ArchiveEntry
{
    QString name;
    qint64 size = 0;
    qint64 offset = 0; ///< of its bytes in the archive
};

/// Writes a POSIX tar (pax interchange is not needed: short names, sizes in octal or GNU's base 256), so that a person
/// can look into a backup with any tool.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(QFile& out)
        : m_out(out)
    {}

    /// Appends the file under `name`; its SHA-256 in hex.
    Result<QByteArray> addFile(const QString& name, const QString& path, const CopyProgress& progress);
    Result<void> addBytes(const QString& name, const QByteArray& bytes);
    /// The end mark; then to the disk.
    Result<void> finish();

private:
    Result<void> putHeader(const QString& name, qint64 size);
    Result<void> putPadding(qint64 size);
    Result<void> put(const QByteArray& bytes);
    QFile& m_out;
};

/// The entries of a tar written by the above. Fails with "not-a-backup" when it is none or is cut short.
Result<std::vector<ArchiveEntry>> readArchive(QFile& in);

/// Copies one entry into a new file; its SHA-256 in hex.
Result<QByteArray> extract(QFile& in, const ArchiveEntry& entry, const QString& path);

} // namespace sd

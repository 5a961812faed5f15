#include "models/store/archive.h"

#include <QCryptographicHash>

#include <unistd.h>

#include <array>
#include <cstring>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 512;
constexpr qint64 pieceSize = 1 << 20;

// Fields of a tar header: offset and length, POSIX.1-1988 "ustar".
struct Field
{
    qsizetype offset;
    qsizetype length;
};
constexpr Field nameField{0, 100};
constexpr Field modeField{100, 8};
constexpr Field sizeField{124, 12};
constexpr Field timeField{136, 12};
constexpr Field sumField{148, 8};
constexpr Field magicField{257, 8};

Failure writeFailure(const QFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.errorString().contains("space"_L1);
    return {full ? u"disk-full"_s : u"io"_s, u"%1: %2"_s.arg(file.fileName(), file.errorString()),
            u"Choose another place for the file, or make room."_s};
}

Failure notABackup(const QFile& file, const QString& why)
{
    return {u"not-a-backup"_s, u"%1: %2"_s.arg(file.fileName(), why), u"Choose a file made by serverdrift backup."_s};
}

void setField(QByteArray& header, Field field, const QByteArray& text)
{
    header.replace(field.offset, std::min(text.size(), field.length), text.left(field.length));
}

QByteArray octal(qint64 value, qsizetype digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

qint64 checksum(QByteArray header)
{
    setField(header, sumField, QByteArray(sumField.length, ' '));
    qint64 sum = 0;
    for (const char byte : std::as_const(header))
        sum += static_cast<unsigned char>(byte);
    return sum;
}

/// Octal text, or GNU's base 256 for what eleven digits can't hold (8 GiB and more).
QByteArray sizeText(qint64 size)
{
    if (size < (qint64{1} << 33))
        return octal(size, 11);
    QByteArray text(12, '\0');
    for (qsizetype i = 11; i > 0; --i, size >>= 8)
        text[i] = static_cast<char>(size & 0xff);
    text[0] = '\x80';
    return text;
}

qint64 sizeFrom(const QByteArray& header)
{
    const QByteArray text = header.mid(sizeField.offset, sizeField.length);
    if ((text[0] & '\x80') == 0)
        return text.left(11).toLongLong(nullptr, 8);
    qint64 size = 0;
    for (qsizetype i = 1; i < 12; ++i)
        size = size << 8 | static_cast<unsigned char>(text[i]);
    return size;
}

qint64 padded(qint64 size)
{
    return (size + blockSize - 1) / blockSize * blockSize;
}

} // namespace

Result<void> ArchiveWriter::put(const QByteArray& bytes)
{
    if (m_out.write(bytes) != bytes.size())
        return writeFailure(m_out);
    return {};
}

Result<void> ArchiveWriter::putHeader(const QString& name, qint64 size)
{
    QByteArray header(blockSize, '\0');
    setField(header, nameField, name.toUtf8());
    setField(header, modeField, "0000600");
    setField(header, {108, 8}, "0000000");
    setField(header, {116, 8}, "0000000");
    setField(header, sizeField, sizeText(size));
    setField(header, timeField, octal(0, 11));
    setField(header, {156, 1}, "0");
    setField(header, magicField, QByteArray("ustar\00000", 8));
    setField(header, sumField, octal(checksum(header), 6) + QByteArray("\0 ", 2));
    return put(header);
}

Result<void> ArchiveWriter::putPadding(qint64 size)
{
    return put(QByteArray(padded(size) - size, '\0'));
}

Result<QByteArray> ArchiveWriter::addFile(const QString& name, const QString& path, const CopyProgress& progress)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return Failure{u"io"_s, u"%1: %2"_s.arg(path, in.errorString())};
    const qint64 size = in.size();
    if (auto done = putHeader(name, size); !done)
        return done.failure();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = size; left > 0;) {
        const QByteArray piece = in.read(std::min(left, pieceSize));
        if (piece.isEmpty())
            return Failure{u"io"_s, u"%1: the file got shorter while it was read"_s.arg(path)};
        hash.addData(piece);
        if (auto done = put(piece); !done)
            return done.failure();
        left -= piece.size();
        if (progress && !progress(piece.size()))
            return Failure{u"stopped"_s, u"stopped"_s};
    }
    if (auto done = putPadding(size); !done)
        return done.failure();
    return hash.result().toHex();
}

Result<void> ArchiveWriter::addBytes(const QString& name, const QByteArray& bytes)
{
    if (auto done = putHeader(name, bytes.size()); !done)
        return done;
    if (auto done = put(bytes); !done)
        return done;
    return putPadding(bytes.size());
}

Result<void> ArchiveWriter::finish()
{
    if (auto done = put(QByteArray(2 * blockSize, '\0')); !done)
        return done;
    if (!m_out.flush() || ::fsync(m_out.handle()) != 0)
        return writeFailure(m_out);
    return {};
}

Result<std::vector<ArchiveEntry>> readArchive(QFile& in)
{
    std::vector<ArchiveEntry> entries;
    const QByteArray end(blockSize, '\0');
    for (qint64 at = 0;;) {
        if (!in.seek(at))
            return notABackup(in, u"the file is cut short"_s);
        const QByteArray header = in.read(blockSize);
        if (header.size() != blockSize)
            return notABackup(in, u"the file is cut short"_s);
        if (header == end)
            return entries;
        const qint64 sum = header.mid(sumField.offset, 6).toLongLong(nullptr, 8);
        if (header.mid(magicField.offset, 5) != "ustar" || sum != checksum(header))
            return notABackup(in, u"this is no backup"_s);
        const qint64 size = sizeFrom(header);
        if (size < 0 || size > in.size() - at - blockSize)
            return notABackup(in, u"the file is cut short"_s);
        const QByteArray name = header.left(nameField.length);
        entries.push_back({QString::fromUtf8(name.constData()), size, at + blockSize});
        at += blockSize + padded(size);
    }
}

Result<QByteArray> extract(QFile& in, const ArchiveEntry& entry, const QString& path)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writeFailure(out);
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    in.seek(entry.offset);
    for (qint64 left = entry.size; left > 0;) {
        const QByteArray piece = in.read(std::min(left, pieceSize));
        if (piece.isEmpty())
            return notABackup(in, u"the file is cut short"_s);
        hash.addData(piece);
        if (out.write(piece) != piece.size())
            return writeFailure(out);
        left -= piece.size();
    }
    if (!out.flush() || ::fsync(out.handle()) != 0)
        return writeFailure(out);
    return hash.result().toHex();
}

} // namespace sd

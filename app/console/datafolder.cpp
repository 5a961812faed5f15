#include "app/console/datafolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

/// A file of its own: the store keeps engine.lock for whoever writes history.
QString lockFile(const QString& folder)
{
    return folder + "/engine.pid"_L1;
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

qint64 pidIn(int fd)
{
    char text[32] = {};
    const ssize_t got = ::pread(fd, text, sizeof text - 1, 0);
    return got > 0 ? QByteArray(text).trimmed().toLongLong() : 0;
}

} // namespace

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/serverdrift"_L1;
}

Result<QString> prepareDataFolder(const QString& folder)
{
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const bool isNew = !QDir(path).exists();
    if (isNew && !QDir().mkpath(path))
        return Failure{u"io"_s, u"The data folder %1 can't be made: %2."_s.arg(path, systemError()),
                       u"Choose another with --data DIR."_s};
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Result<EngineLock> EngineLock::take(const QString& folder)
{
    const QByteArray file = QFile::encodeName(lockFile(folder));
    const int fd = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return Failure{u"io"_s, u"%1 can't be written: %2."_s.arg(lockFile(folder), systemError()),
                       u"Check who owns the data folder, or choose another with --data DIR."_s};
    EngineLock lock;
    lock.m_fd = fd;
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        return Failure{u"engine-running"_s,
                       u"An engine already works on %1 (process %2)."_s.arg(folder, QString::number(pidIn(fd))),
                       u"Use that one, end it, or choose another folder with --data DIR."_s};
    }
    const QByteArray pid = QByteArray::number(qint64{::getpid()}) + '\n';
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, pid.constData(), static_cast<size_t>(pid.size()), 0) != pid.size())
        return Failure{u"io"_s, u"%1 can't be written: %2."_s.arg(lockFile(folder), systemError())};
    return lock;
}

qint64 EngineLock::holder(const QString& folder)
{
    const int fd = ::open(QFile::encodeName(lockFile(folder)).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return 0;
    const bool isHeld = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    const qint64 pid = isHeld ? pidIn(fd) : 0;
    ::close(fd);
    return pid;
}

EngineLock::~EngineLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

EngineLock::EngineLock(EngineLock&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{}

EngineLock& EngineLock::operator=(EngineLock&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

} // namespace sd

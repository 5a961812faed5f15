#include "models/store/folderlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace sd {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& folder)
{
    const QString path = folder + u"/engine.lock"_s;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const int error = errno;
        return Failure{error == EACCES || error == EROFS ? u"read-only"_s : u"io"_s,
                       u"%1: %2"_s.arg(path, qt_error_string(error)),
                       u"Give this user the right to write the data folder and the files in it."_s};
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return Failure{u"locked"_s, u"%1: another engine or console writes this data folder"_s.arg(folder),
                       u"End it first, or choose another folder with --data."_s};
    }
    return std::unique_ptr<FolderLock>(new FolderLock(descriptor));
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

} // namespace sd

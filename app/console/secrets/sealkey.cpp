#include "app/console/secrets/sealkey.h"

#include "app/console/secrets/keyring.h"
#include "app/console/secrets/lockedbuffer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

bool isHexKey(const QByteArray& text)
{
    return text.size() == 2 * qsizetype{SealKeySize} &&
           std::all_of(text.begin(), text.end(), [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
}

Failure lockedFile(const QString& file, const QString& why, const QString& advice = {})
{
    return {u"locked"_s, u"The key file %1 %2."_s.arg(file, why), advice};
}

/// The file's permission and owner, as systemd hands credentials out: root's or ours, nobody else's to read.
Result<void> checkOwner(const QString& file, int fd)
{
    struct stat info = {};
    if (::fstat(fd, &info) != 0)
        return lockedFile(file, u"can't be examined"_s);
    if (info.st_uid != ::geteuid() && info.st_uid != 0)
        return lockedFile(file, u"belongs to another user"_s);
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return lockedFile(file, u"may be read by others"_s, u"Set its mode to 0600: chmod 600 %1"_s.arg(file));
    return {};
}

Result<void> writeSealKeyFile(const QString& file, const LockedBuffer& key)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    const int fd = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return lockedFile(file, u"can't be made: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    const auto bytes = key.bytes();
    const bool isWhole =
        ::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && ::fsync(fd) == 0;
    ::close(fd);
    if (isWhole)
        return {};
    ::unlink(QFile::encodeName(file).constData());
    return lockedFile(file, u"can't be written"_s);
}

/// Everything found in one search, the first fitting key first.
class Search
{
public:
    explicit Search(QString wanted)
        : m_wanted(std::move(wanted))
    {}

    /// True when this is the key.
    bool consider(const QString& place, Result<SealKeyBytes> found)
    {
        if (found && (m_wanted.isEmpty() || fingerprint(**found) == m_wanted)) {
            m_key = *found;
            return true;
        }
        if (found)
            m_tried += u"%1 holds another key."_s.arg(place);
        else if (found.failure().code != "no-key"_L1 || !m_wanted.isEmpty())
            m_tried += found.failure().message;
        return false;
    }

    void considerKeyring(bool isDesktop)
    {
        if (!isDesktop) {
            if (!m_wanted.isEmpty())
                m_tried += u"The desktop's keyring was not asked: there is no desktop here."_s;
            return;
        }
        auto found = readKeyring();
        if (!found && m_wanted.isEmpty() && found.failure().code == "keyring"_L1)
            m_keyringRefusal = found.failure();
        else
            consider(u"The desktop's keyring"_s, std::move(found));
    }

    [[nodiscard]] Result<SealKeyBytes> result() const
    {
        if (m_key)
            return m_key;
        if (m_wanted.isEmpty() && m_tried.isEmpty() && m_keyringRefusal)
            return *m_keyringRefusal;
        if (m_wanted.isEmpty() && m_tried.isEmpty())
            return Failure{u"no-key"_s, u"There is no key yet."_s};
        return Failure{u"locked"_s,
                       u"The key that this data folder's secrets are sealed with was not found. "_s +
                           m_tried.join(u' '),
                       u"Name its file with --key-file, or unlock the keyring it is in."_s};
    }

private:
    QString m_wanted;
    SealKeyBytes m_key;
    QStringList m_tried;
    std::optional<Failure> m_keyringRefusal;
};

} // namespace

SealKeyPlaces SealKeyPlaces::ofSession(const QString& keyFile)
{
    SealKeyPlaces places;
    places.keyFile = keyFile.isEmpty() ? qEnvironmentVariable("SERVERDRIFT_KEY_FILE") : keyFile;
    if (const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); !folder.isEmpty())
        places.systemdFile = folder + "/serverdrift-key"_L1;
    const bool hasScreen = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    places.desktopKeyring = hasScreen && !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    places.defaultFile =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/serverdrift/key"_L1;
    return places;
}

Result<SealKeyBytes> readSealKeyFile(const QString& file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0 && errno == ENOENT)
        return Failure{u"no-key"_s, u"There is no key file %1."_s.arg(file)};
    if (fd < 0)
        return lockedFile(file, u"can't be read: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    QFile opened;
    if (!opened.open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
        ::close(fd);
        return lockedFile(file, u"can't be read"_s);
    }
    if (auto checked = checkOwner(file, fd); !checked)
        return checked.failure();
    QByteArray bytes = opened.read(256);
    QByteArray trimmed = bytes.trimmed();
    if (isHexKey(trimmed)) {
        wipe(bytes);
        bytes = QByteArray::fromHex(trimmed);
    }
    wipe(trimmed);
    Result<SealKeyBytes> key = lockedFile(file, u"is not a key: it takes 32 bytes or 64 hex digits"_s);
    if (bytes.size() == qsizetype{SealKeySize})
        key = SealKeyBytes(LockedBuffer::copyOf(bytes));
    wipe(bytes);
    return key;
}

Result<SealKeyBytes> findSealKey(const SealKeyPlaces& places, const QString& wanted)
{
    Search search(wanted);
    if (!places.keyFile.isEmpty()) {
        search.consider(places.keyFile, readSealKeyFile(places.keyFile));
        return search.result();
    }
    if (!places.systemdFile.isEmpty() && search.consider(places.systemdFile, readSealKeyFile(places.systemdFile)))
        return search.result();
    // The file before the keyring: it asks nobody, and where it is missing the keyring is meant.
    if (!places.defaultFile.isEmpty() && search.consider(places.defaultFile, readSealKeyFile(places.defaultFile)))
        return search.result();
    search.considerKeyring(places.desktopKeyring);
    return search.result();
}

Result<NewKey> createSealKey(const SealKeyPlaces& places)
{
    NewKey made{.key = newSealKey()};
    if (places.keyFile.isEmpty() && places.desktopKeyring) {
        const auto kept = writeKeyring(*made.key);
        if (kept)
            return made;
        made.keyringRefusal = kept.failure().message;
    }
    made.file = places.keyFile.isEmpty() ? places.defaultFile : places.keyFile;
    if (made.file.isEmpty())
        return Failure{u"locked"_s, u"There is no place for a key here."_s, u"Name a file with --key-file."_s};
    if (auto written = writeSealKeyFile(made.file, *made.key); !written)
        return written.failure();
    return made;
}

} // namespace sd

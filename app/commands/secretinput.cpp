#include "app/commands/secretinput.h"

#include "app/console/secrets/credentialstore.h"
#include "app/console/secrets/lockedbuffer.h"

#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

constexpr qint64 LargestFile = 64 * 1024;

Result<QByteArray> readPrivate(const QString& file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return Failure{u"secrets-file"_s,
                       u"%1 can't be read: %2."_s.arg(file, QString::fromLocal8Bit(std::strerror(errno)))};
    QFile opened;
    if (!opened.open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
        ::close(fd);
        return Failure{u"secrets-file"_s, u"%1 can't be read."_s.arg(file)};
    }
    struct stat info = {};
    if (::fstat(fd, &info) != 0 || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Failure{u"secrets-mode"_s, u"%1 may be read by others than its owner."_s.arg(file),
                       u"Set its mode to 0600: chmod 600 %1"_s.arg(file)};
    return opened.read(LargestFile);
}

/// Echo off for as long as it lives.
class QuietTerminal
{
public:
    explicit QuietTerminal(int fd)
        : m_fd(fd)
    {
        tcgetattr(m_fd, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(m_fd, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { tcsetattr(m_fd, TCSAFLUSH, &m_before); }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

private:
    int m_fd;
    termios m_before{};
};

} // namespace

Result<TypedSecretMap> readSecretsFile(const QString& file)
{
    auto bytes = readPrivate(file);
    if (!bytes)
        return bytes.failure();
    TypedSecretMap secrets;
    int number = 0;
    const QList<QByteArray> lines = bytes->split('\n');
    wipe(*bytes);
    for (QByteArray line : lines) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype equals = line.indexOf('=');
        const QString field = QString::fromUtf8(line.left(std::max<qsizetype>(equals, 0))).trimmed();
        if (equals < 0 || !secretFieldNames().contains(field))
            return Failure{u"secrets-file"_s, u"%1, line %2 is not FIELD=VALUE."_s.arg(file).arg(number),
                           u"The fields are %1."_s.arg(secretFieldNames().join(u", "_s))};
        secrets[field] = line.mid(equals + 1);
    }
    return secrets;
}

TypedSecretMap takeSecretsFromEnvironment()
{
    TypedSecretMap secrets;
    for (const QString& field : secretFieldNames()) {
        const QByteArray name = "SERVERDRIFT_" + field.toUpper().replace(u'-', u'_').toLatin1();
        if (!qEnvironmentVariableIsSet(name.constData()))
            continue;
        secrets[field] = qgetenv(name.constData());
        qunsetenv(name.constData());
    }
    return secrets;
}

Result<TypedSecretMap> gatherSecrets(const QString& file)
{
    TypedSecretMap secrets = takeSecretsFromEnvironment();
    if (file.isEmpty())
        return secrets;
    auto fromFile = readSecretsFile(file);
    if (!fromFile)
        return fromFile.failure();
    for (auto& [field, secret] : *fromFile)
        secrets.insert_or_assign(field, secret);
    return secrets;
}

Result<QByteArray> askSecret(const QString& prompt)
{
    FILE* terminal = std::fopen("/dev/tty", "r+e");
    if (!terminal)
        return Failure{u"no-terminal"_s, u"There is no terminal to ask on."_s,
                       u"Give the secret with --secrets FILE or in the environment."_s};
    std::setvbuf(terminal, nullptr, _IONBF, 0); // no copy in a buffer
    QByteArray secret;
    {
        const QuietTerminal quiet(::fileno(terminal));
        std::fputs(prompt.toUtf8().constData(), terminal);
        std::fflush(terminal);
        for (int c = std::fgetc(terminal); c != EOF && c != '\n'; c = std::fgetc(terminal))
            secret += static_cast<char>(c);
    }
    std::fputc('\n', terminal);
    std::fclose(terminal);
    return secret;
}

} // namespace sd

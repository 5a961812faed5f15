#include "tests/support/peerprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>

namespace sd::test {

namespace {

/// True when the port is ours among all tests until this process ends: an abstract socket's name is taken once.
bool reserve(quint16 port)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = "serverdrift-test-port-" + QByteArray::number(port);
    std::copy(name.begin(), name.end(), address.sun_path + 1);
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<size_t>(name.size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), length) == 0)
        return true; // open until we end
    ::close(fd);
    return false;
}

bool isFree(quint16 port)
{
    QTcpServer server;
    QUdpSocket socket;
    return server.listen(QHostAddress::Any, port) && socket.bind(QHostAddress::Any, port, QUdpSocket::DontShareAddress);
}

} // namespace

quint16 freePort()
{
    constexpr quint16 first = 20'000;
    constexpr quint16 count = 10'000; // Linux begins to give out at 32768
    static auto next = static_cast<quint16>(QCoreApplication::applicationPid() * 7 % count);
    for (quint16 tries = 0; tries < count; ++tries) {
        const auto port = static_cast<quint16>(first + next++ % count);
        if (reserve(port) && isFree(port))
            return port;
    }
    return 0;
}

bool acceptsTcp(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

PeerProcess::~PeerProcess()
{
    stop();
}

QString PeerProcess::find(const QString& program)
{
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(
            program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/lib/nagios/plugins")});
    return path;
}

bool PeerProcess::start(const QString& program, const QStringList& arguments, const std::function<bool()>& ready)
{
    // To a file: a peer that logs much stands still when nobody empties its pipe while the test waits for something
    // else.
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logPath());
    m_process.setWorkingDirectory(folder());
    m_process.start(find(program), arguments);
    if (!m_process.waitForStarted(5'000))
        return false;
    const bool isReady = QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || ready(); }, 15'000);
    return isReady && m_process.state() == QProcess::Running;
}

void PeerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3'000)) {
        m_process.kill();
        m_process.waitForFinished(3'000);
    }
}

QByteArray PeerProcess::output() const
{
    QFile file(logPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString PeerProcess::writeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

} // namespace sd::test

#include "tests/support/peerprocess.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

namespace sd::test {

quint16 freeTcpPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

quint16 freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost);
    return socket.localPort();
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
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(folder());
    m_process.start(find(program), arguments);
    if (!m_process.waitForStarted(5'000))
        return false;
    const bool isReady = QTest::qWaitFor(
        [&] {
            m_output += m_process.readAll();
            return m_process.state() == QProcess::NotRunning || ready();
        },
        15'000);
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
    m_output += m_process.readAll();
}

QString PeerProcess::writeFile(const QString& name, const QByteArray& content)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

} // namespace sd::test

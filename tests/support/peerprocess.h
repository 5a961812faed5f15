#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace sd::test {

/// A TCP (or UDP) port on 127.0.0.1 that was free a moment ago.
quint16 freeTcpPort();
quint16 freeUdpPort();

/// True when something accepts TCP connections there.
bool acceptsTcp(quint16 port);

/// A real peer (snmpd, nginx, dnsmasq …) started by the test and ended with it, with a folder of its own.
class PeerProcess
{
public:
    PeerProcess() = default;
    ~PeerProcess();
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;

    /// The program's path in PATH or the sbin folders; empty when it is not installed.
    static QString find(const QString& program);

    /// Starts it and waits, at most 15 s, until `ready` is true. False when it ended or never got ready; see `output`.
    bool start(const QString& program, const QStringList& arguments, const std::function<bool()>& ready);
    void stop();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    QString writeFile(const QString& name, const QByteArray& content);
    [[nodiscard]] QByteArray output() const { return m_output; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace sd::test

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace sd::test {

/// A port that is free, for TCP and UDP, on every address, and stays so for this process: it lies below those that the
/// kernel gives to whoever asks for any, and no other test that runs beside this one is given the same.
quint16 freePort();

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
    /// All that it has written so far, to both of its channels.
    [[nodiscard]] QByteArray output() const;

private:
    [[nodiscard]] QString logPath() const { return m_folder.filePath(QStringLiteral("peer.log")); }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace sd::test

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace sd::test {

/// A web server that wants Basic authentication and keeps what it was given: the proof that a sealed secret was opened.
class BasicAuthPeer
{
public:
    BasicAuthPeer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* const socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// "user:password" of the requests so far, each once; an empty one for a request without.
    [[nodiscard]] QList<QByteArray> logins() const { return m_logins; }

private:
    void answer(QTcpSocket& socket)
    {
        const QByteArray request = socket.readAll();
        static const QByteArray head = "Authorization: Basic ";
        const qsizetype at = request.indexOf(head);
        const QByteArray code = at < 0 ? QByteArray() : request.mid(at + head.size());
        const QByteArray login = QByteArray::fromBase64(code.left(code.indexOf('\r')));
        if (!m_logins.contains(login))
            m_logins += login;
        socket.write(login.isEmpty() ? "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"
                                     : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    }

    QTcpServer m_server;
    QList<QByteArray> m_logins;
};

} // namespace sd::test

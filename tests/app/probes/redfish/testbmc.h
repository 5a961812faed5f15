#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;
class QThread;

namespace sd::test {

/// A BMC on loopback that serves a recorded tree, in a thread of its own, and counts what it is asked.
class TestBmc
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        QByteArrayList headers = {};
        qint64 endless = 0; ///< bytes of blanks sent after the body
    };
    struct Request
    {
        QByteArray method;
        QByteArray target; ///< as asked, with the query
        QByteArray body;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
    };
    /// How it behaves. Set before the first poll, or by `change`.
    struct Manners
    {
        QString folder; ///< with redfish/ or rest/ in it
        QByteArray user = {};
        QByteArray password = {};
        bool hasSessions = true;
        int mostSessions = 4;
        int delayMs = 0;           ///< before every answer
        int expireTokensAfter = 0; ///< answers with a token; then all are forgotten, once; 0: never
        bool isRootClosed = false; ///< without a sign-on
        QString certificate = {};  ///< a PEM file, with its .key beside it: then all of it is encrypted
        std::function<bool(const Request&, Answer&)> first = {}; ///< true: the answer is made
    };
    struct Counts
    {
        int opened = 0;
        int closed = 0;
        int open = 0;
        int refused = 0;
        int basic = 0; ///< requests that carried a password
        int mostInFlight = 0;
        int connections = 0;
        QList<QByteArray> targets = {}; ///< "GET /redfish/v1/", in order
    };

    explicit TestBmc(Manners manners);
    ~TestBmc();
    TestBmc(const TestBmc&) = delete;
    TestBmc& operator=(const TestBmc&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// "https://127.0.0.1:8443", or http where it has no certificate.
    [[nodiscard]] QString url() const;
    [[nodiscard]] Counts counts() const;
    void change(const std::function<void(Manners&)>& how);
    /// From the next connection on; those that are there stay.
    void showCertificate(const QString& file);

private:
    [[nodiscard]] QTcpServer* makeServer() const;
    void accept(QTcpServer& server);
    void read(QTcpSocket& socket, QByteArray& buffer);
    Answer answerTo(const Request& request);
    bool isLetIn(const Request& request, Answer& answer);
    Answer openSession(const Request& request);
    Answer tree(const QString& path) const;

    mutable std::mutex m_mutex; ///< protects all below
    Manners m_manners;
    Counts m_counts;
    QSet<QByteArray> m_tokens;
    int m_inFlight = 0;
    int m_withToken = 0;
    int m_nextSession = 0;
    quint16 m_port = 0;
    QTcpServer* m_server = nullptr; ///< lives in the thread
    std::unique_ptr<QThread> m_thread;
};

/// Writes what a small ProLiant serves below `folder`, and returns that.
QString makeBmcTree(const QString& folder);

} // namespace sd::test

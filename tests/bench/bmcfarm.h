#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>

class QTcpServer;
class QTcpSocket;
class QThread;

namespace sd::bench {

/// BMCs on 127.0.0.0/8, each address one of its own: a small Redfish tree behind sessions, served by one thread after a
/// while of thinking, as BMCs do. Counts what each is asked, and how much of it at a time.
class BmcFarm
{
public:
    struct Counts
    {
        int bmcs = 0; ///< that were talked to
        quint64 requests = 0;
        int mostAtOnce = 0;   ///< requests under way at one BMC, the worst of all
        int mostInFlight = 0; ///< at all of them together
        int opened = 0;       ///< sessions
        int closed = 0;
        int mostSessions = 0; ///< open at one BMC, the worst of all
        int refused = 0;      ///< without a session, or with the wrong password
    };

    /// `thinkMs`: how long each answer takes.
    explicit BmcFarm(int thinkMs);
    ~BmcFarm();
    BmcFarm(const BmcFarm&) = delete;
    BmcFarm& operator=(const BmcFarm&) = delete;

    /// 0: no port could be had.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Counts counts() const;

    static constexpr const char* User = "root";
    static constexpr const char* Password = "calvin";

private:
    struct Bmc
    {
        int inFlight = 0;
        int mostAtOnce = 0;
        int sessions = 0;
        int mostSessions = 0;
    };
    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        QByteArray headers = {};
    };

    void accept(QTcpServer& server);
    void read(QTcpSocket& socket, QByteArray& buffer);
    Answer answer(Bmc& bmc, const QByteArray& head, const QByteArray& body);
    Answer openSession(Bmc& bmc, const QByteArray& body);

    int m_thinkMs;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;              ///< protects all below
    std::unordered_map<quint32, Bmc> m_bmcs; ///< by address
    std::map<QByteArray, QByteArray> m_tree;
    Counts m_counts;
    int m_inFlight = 0;
    int m_nextSession = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace sd::bench

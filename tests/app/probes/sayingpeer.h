#pragma once

#include <QByteArray>
#include <QString>

#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sd::test {

/// A TCP server on 127.0.0.1 that behaves as a test wants: for every piece it receives (and once, with an empty piece,
/// when a client connects) it sends what `answer` returns. Runs on a thread of its own.
class SayingPeer
{
public:
    struct Answer
    {
        QByteArray bytes;
        bool close = false; ///< after sending
    };
    using Script = std::function<Answer(const QByteArray& received)>;

    explicit SayingPeer(Script script)
        : m_script(std::move(script))
    {
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        bind(m_listener, reinterpret_cast<const sockaddr*>(&address), size);
        listen(m_listener, 64);
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~SayingPeer()
    {
        eventfd_write(m_stop, 1);
        m_thread.join();
        ::close(m_listener);
        ::close(m_stop);
    }
    SayingPeer(const SayingPeer&) = delete;
    SayingPeer& operator=(const SayingPeer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// All that clients have sent so far.
    QByteArray received()
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }

private:
    void run()
    {
        std::vector<pollfd> fds{{m_stop, POLLIN, 0}, {m_listener, POLLIN, 0}};
        while (poll(fds.data(), fds.size(), -1) > 0 && fds[0].revents == 0) {
            if (fds[1].revents != 0) {
                const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
                if (say(client, {}))
                    fds.push_back({client, POLLIN, 0});
            }
            for (size_t i = 2; i < fds.size(); ++i) {
                if (fds[i].revents != 0 && !hear(fds[i].fd))
                    fds.erase(fds.begin() + static_cast<std::ptrdiff_t>(i--));
            }
        }
        for (size_t i = 2; i < fds.size(); ++i)
            ::close(fds[i].fd);
    }
    bool hear(int client)
    {
        char piece[4096];
        const ssize_t got = recv(client, piece, sizeof piece, 0);
        if (got <= 0) {
            ::close(client);
            return false;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_received.append(piece, got);
        }
        return say(client, QByteArray(piece, got));
    }
    bool say(int client, const QByteArray& received)
    {
        const Answer answer = m_script(received);
        if (!answer.bytes.isEmpty())
            send(client, answer.bytes.constData(), static_cast<size_t>(answer.bytes.size()), MSG_NOSIGNAL);
        if (answer.close)
            ::close(client);
        return !answer.close;
    }

    const Script m_script;
    int m_listener = -1;
    int m_stop = eventfd(0, EFD_CLOEXEC);
    quint16 m_port = 0;
    std::mutex m_mutex; ///< protects m_received
    QByteArray m_received;
    std::thread m_thread;
};

/// Says `bytes` to whoever connects, and then holds the connection or closes it.
inline SayingPeer::Script greeting(const QByteArray& bytes, bool close = false)
{
    return [bytes, close](const QByteArray& received) {
        return received.isEmpty() ? SayingPeer::Answer{bytes, close} : SayingPeer::Answer{};
    };
}

} // namespace sd::test

#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>

namespace sd::test {

/// Stands before a server and passes on all that is said to it, but no more than so many bytes of what it answers.
class HoldingProxy
{
public:
    HoldingProxy(quint16 server, qint64 allowed);
    ~HoldingProxy();
    HoldingProxy(const HoldingProxy&) = delete;
    HoldingProxy& operator=(const HoldingProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Bytes of the server's that were passed on.
    [[nodiscard]] qint64 passed() const { return m_passed; }

private:
    void run();

    const quint16 m_server;
    const qint64 m_allowed;
    std::atomic<qint64> m_passed = 0;
    int m_listener = -1;
    int m_stop = -1; ///< becomes readable when it is time to end
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace sd::test

#include "app/probes/transport/loopthread.h"

#include <pthread.h>
#include <signal.h>

#include <future>

namespace sd {

LoopThread::LoopThread(const Clock& clock, const char* name)
    : m_loop(clock)
    , m_thread([this] {
        // OpenSSL writes to sockets with write(): a peer that has gone must be an error, not the end of the program.
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        m_loop.run();
    })
{
    pthread_setname_np(m_thread.native_handle(), name);
}

LoopThread::~LoopThread()
{
    if (m_thread.joinable()) {
        m_loop.quit();
        m_thread.join();
    }
}

void LoopThread::stop(const std::function<void()>& last)
{
    runAndWait(last);
    m_loop.quit();
    m_thread.join();
}

void LoopThread::runAndWait(const std::function<void()>& action)
{
    std::promise<void> done;
    m_loop.post([&] {
        try {
            action();
            done.set_value();
        } catch (...) {
            done.set_exception(std::current_exception());
        }
    });
    done.get_future().get();
}

} // namespace sd

#include "app/commands/stopsignals.h"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace sd {

namespace {

// A signal handler may do next to nothing: it writes one byte here, and the event loop reads it.
int stopPipe[2] = {-1, -1};

void onSignal(int /*number*/)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[0], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop)
    : m_stop(std::move(stop))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, stopPipe) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(stopPipe[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t got = ::read(stopPipe[1], &byte, 1);
        m_stop();
    });
    handle(onSignal);
}

StopSignals::~StopSignals()
{
    handle(SIG_DFL);
    m_notifier.reset();
    ::close(stopPipe[0]);
    ::close(stopPipe[1]);
}

} // namespace sd

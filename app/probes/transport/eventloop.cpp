#include "app/probes/transport/eventloop.h"

#include <QtDebug>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <system_error>

namespace sd {

struct EventLoop::Poster::Mailbox
{
    std::mutex mutex; ///< protects all below
    std::vector<std::function<void()>> actions;
    int wake = -1; ///< an eventfd; -1 when the loop is gone
};

namespace {

/// epoll_wait does not count while the machine sleeps and the clock does: a timer is at most this late after that.
constexpr Millis longestWait{1'000};
constexpr size_t eventsPerTurn = 256;

quint64 keyOf(int fd, quint32 generation)
{
    return quint64{generation} << 32 | static_cast<quint32>(fd);
}

void callGuarded(const std::function<void()>& action)
{
    try {
        action();
    } catch (const std::exception& error) {
        qCritical("event loop: a callback threw: %s", error.what());
    }
}

} // namespace

bool EventLoop::Poster::post(std::function<void()> action) const
{
    if (!m_mailbox)
        return false;
    const std::lock_guard lock(m_mailbox->mutex);
    if (m_mailbox->wake < 0)
        return false;
    const bool wasEmpty = m_mailbox->actions.empty();
    m_mailbox->actions.push_back(std::move(action));
    if (wasEmpty) {
        // Fails only when the counter is full, and then the loop is awake anyhow.
        [[maybe_unused]] const int failed = eventfd_write(m_mailbox->wake, 1);
    }
    return true;
}

EventLoop::EventLoop(const Clock& clock)
    : m_clock(clock)
{
    m_poster.m_mailbox = std::make_shared<Poster::Mailbox>();
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    const int wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_epoll < 0 || wake < 0)
        throw std::system_error(errno, std::generic_category(), "event loop");
    m_poster.m_mailbox->wake = wake;
    watch(wake, EPOLLIN, [this](quint32) { runPosted(); });
}

EventLoop::~EventLoop()
{
    std::vector<std::function<void()>> dropped; // destroyed after the lock: they may hold posters themselves
    {
        const std::lock_guard lock(m_poster.m_mailbox->mutex);
        dropped.swap(m_poster.m_mailbox->actions);
        close(m_poster.m_mailbox->wake);
        m_poster.m_mailbox->wake = -1;
    }
    close(m_epoll);
}

bool EventLoop::watch(int fd, quint32 events, FdCallback callback)
{
    if (fd < 0) {
        errno = EBADF;
        return false;
    }
    if (static_cast<size_t>(fd) >= m_watches.size())
        m_watches.resize(static_cast<size_t>(fd) + 1);
    Watch& entry = m_watches[static_cast<size_t>(fd)];
    const quint32 generation = entry.generation + 1;
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(fd, generation);
    int failed = epoll_ctl(m_epoll, entry.active ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
    if (failed != 0 && entry.active && errno == ENOENT)
        failed = epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event); // a library closed it and got the number again
    if (failed != 0)
        return false;
    entry.generation = generation;
    entry.callback = std::move(callback);
    entry.active = true;
    return true;
}

bool EventLoop::modify(int fd, quint32 events)
{
    if (fd < 0 || static_cast<size_t>(fd) >= m_watches.size() || !m_watches[static_cast<size_t>(fd)].active)
        return false;
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(fd, m_watches[static_cast<size_t>(fd)].generation);
    return epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event) == 0;
}

void EventLoop::unwatch(int fd)
{
    if (fd < 0 || static_cast<size_t>(fd) >= m_watches.size())
        return;
    Watch& entry = m_watches[static_cast<size_t>(fd)];
    if (!entry.active)
        return;
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
    entry.active = false;
    ++entry.generation; // events already fetched in this turn no longer fit
    entry.callback = nullptr;
}

void EventLoop::post(std::function<void()> action)
{
    m_poster.post(std::move(action));
}

void EventLoop::run()
{
    m_quit = false;
    while (!m_quit)
        turn(longestWait);
}

void EventLoop::quit()
{
    post([this] { m_quit = true; });
}

int EventLoop::waitMs(Millis atMost) const
{
    Millis wait = std::min(atMost, longestWait);
    if (const auto due = m_timers.earliest())
        wait = std::min(wait, std::chrono::ceil<Millis>(std::max(*due - now(), std::chrono::nanoseconds{0})));
    return static_cast<int>(wait.count());
}

void EventLoop::turn(Millis atMost)
{
    std::array<epoll_event, eventsPerTurn> events; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by epoll
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), waitMs(atMost));
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<size_t>(i)];
        dispatch(event.data.u64, event.events);
    }
    runTimers();
}

void EventLoop::dispatch(quint64 key, quint32 events)
{
    const auto fd = static_cast<quint32>(key);
    const auto generation = static_cast<quint32>(key >> 32);
    if (m_watches[fd].generation != generation)
        return;
    // Out of the table while it runs: it may unwatch itself, or watch so many others that the table moves.
    FdCallback callback = std::exchange(m_watches[fd].callback, nullptr);
    try {
        callback(events);
    } catch (const std::exception& error) {
        qCritical("event loop: a socket callback threw: %s", error.what());
    }
    if (m_watches[fd].generation == generation)
        m_watches[fd].callback = std::move(callback);
}

void EventLoop::runTimers()
{
    if (m_timers.size() == 0)
        return;
    const SteadyTime moment = now();
    while (auto action = m_timers.takeDue(moment))
        callGuarded(*action);
}

void EventLoop::runPosted()
{
    std::vector<std::function<void()>> actions;
    {
        const std::lock_guard lock(m_poster.m_mailbox->mutex);
        eventfd_t counter = 0;
        eventfd_read(m_poster.m_mailbox->wake, &counter);
        actions.swap(m_poster.m_mailbox->actions);
    }
    for (const auto& action : actions)
        callGuarded(action);
}

} // namespace sd

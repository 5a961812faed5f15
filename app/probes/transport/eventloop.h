#pragma once

#include "app/probes/transport/timerheap.h"
#include "models/boundary/clock.h"

#include <functional>
#include <memory>
#include <vector>

namespace sd {

/// A small epoll loop for one worker thread: sockets, timers, and work posted from other threads.
/// Except where said otherwise its functions are for the loop's own thread (or before `run` begins).
/// What a callback throws is logged and goes no further.
class EventLoop
{
public:
    /// `events` is a set of EPOLLIN, EPOLLOUT, EPOLLERR, EPOLLHUP.
    using FdCallback = std::function<void(quint32 events)>;

    /// A way into a loop that may be kept longer than the loop lives. Any thread.
    class Poster
    {
    public:
        /// False, and `action` is dropped, when the loop is gone. Posted actions run in the order of posting.
        bool post(std::function<void()> action) const;

    private:
        friend class EventLoop;
        struct Mailbox;
        std::shared_ptr<Mailbox> m_mailbox;
    };

    /// Timers follow `clock`; a clock that stands still (tests) is looked at again after each posted action.
    explicit EventLoop(const Clock& clock);
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// Calls back while `fd` is ready for `events` (level triggered). One watch an fd; a second replaces the first.
    /// The fd must be unwatched before it is closed. False with errno when epoll refuses the fd.
    bool watch(int fd, quint32 events, FdCallback callback);
    /// Other events for a watched fd, same callback.
    bool modify(int fd, quint32 events);
    /// Safe inside any callback, its own included; the callback is not called again.
    void unwatch(int fd);

    TimerId addTimer(SteadyTime when, std::function<void()> action) { return m_timers.add(when, std::move(action)); }
    bool cancelTimer(TimerId id) { return m_timers.cancel(id); }
    [[nodiscard]] size_t timers() const { return m_timers.size(); }

    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] SteadyTime now() const { return m_clock.steadyNow(); }

    /// Any thread, as long as the loop lives.
    void post(std::function<void()> action);
    [[nodiscard]] Poster poster() const { return m_poster; }

    /// Runs until `quit`, on the calling thread. What was posted before `quit` has run when it returns.
    void run();
    /// Any thread.
    void quit();
    /// One round: waits at most `atMost`, then calls what is due.
    void turn(Millis atMost);

private:
    struct Watch
    {
        FdCallback callback;
        quint32 generation = 0;
        bool active = false;
    };

    [[nodiscard]] int waitMs(Millis atMost) const;
    void dispatch(quint64 key, quint32 events);
    void runTimers();
    void runPosted();

    const Clock& m_clock;
    int m_epoll = -1;
    Poster m_poster;
    std::vector<Watch> m_watches; ///< by fd
    TimerHeap m_timers;
    bool m_quit = false;
};

} // namespace sd

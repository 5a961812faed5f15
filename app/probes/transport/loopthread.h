#pragma once

#include "app/probes/transport/eventloop.h"

#include <thread>

namespace sd {

/// A thread that runs an EventLoop. The destructor quits the loop and waits for the thread.
class LoopThread
{
public:
    /// `name` is what `top -H` shows, at most 15 characters.
    LoopThread(const Clock& clock, const char* name);
    ~LoopThread();
    LoopThread(const LoopThread&) = delete;
    LoopThread& operator=(const LoopThread&) = delete;

    /// The loop; only `post`, `poster` and `quit` of it are for other threads.
    [[nodiscard]] EventLoop& loop() { return m_loop; }
    /// Runs `action` on the loop's thread and waits for it. Not from that thread.
    void runAndWait(const std::function<void()>& action);
    /// Runs `last` on the loop's thread, after everything posted so far, then ends the thread and waits for it. For an
    /// owner whose members the thread uses. What is posted later never runs.
    void stop(const std::function<void()>& last);

private:
    EventLoop m_loop;
    std::thread m_thread;
};

} // namespace sd

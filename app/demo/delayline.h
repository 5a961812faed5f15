#pragma once

#include "models/boundary/clock.h"

#include <queue>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace sd::demo {

/// Calls back later, on a thread of its own. Its destructor calls what still waits, at once.
class DelayLine
{
public:
    using Action = std::function<void()>;

    /// The clock outlives it.
    explicit DelayLine(const Clock& clock);
    ~DelayLine();
    DelayLine(const DelayLine&) = delete;
    DelayLine& operator=(const DelayLine&) = delete;

    /// Any thread. Once the line is closing the action runs before this returns.
    void after(Millis delay, Action action);
    /// Calls what waits, without delay, and returns when it is done; what still comes is called at once.
    /// Not from an action.
    void close();

private:
    struct Waiting
    {
        SteadyTime due;
        Action action;
        bool operator>(const Waiting& other) const { return due > other.due; }
    };

    void run();

    const Clock& m_clock;
    std::mutex m_mutex; ///< protects m_waiting and m_closing
    std::condition_variable m_changed;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_waiting;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace sd::demo

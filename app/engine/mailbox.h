#pragma once

#include "app/probes/pollworker.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace sd {

/// The one door to the pipeline's thread: poll results from the workers, commands from everybody else.
class Mailbox : public PollSink
{
public:
    using Command = std::function<void()>;
    struct Post
    {
        std::vector<std::vector<PollResult>> results; ///< as the workers gave them
        std::vector<Command> commands;
    };

    /// Any thread.
    void deliver(std::vector<PollResult> results) override;
    /// Any thread. Commands run in the order in which they came.
    void post(Command command);
    /// Any thread: how many results wait.
    [[nodiscard]] int waiting() const;

    /// The pipeline's thread: returns when there is something to do or `atMost` has passed. Results alone end the
    /// wait only after `quiet`, so that answers that trickle in are taken by the handful.
    void wait(std::chrono::nanoseconds quiet, std::chrono::nanoseconds atMost);
    [[nodiscard]] Post take();

private:
    mutable std::mutex m_postMutex; ///< protects all below
    std::condition_variable m_arrived;
    Post m_post;
    int m_waiting = 0;         ///< results in m_post
    bool m_resultsWake = true; ///< false while the pipeline lets answers gather
};

} // namespace sd

#include "app/engine/mailbox.h"

#include <algorithm>
#include <utility>

namespace sd {

void Mailbox::deliver(std::vector<PollResult> results)
{
    bool wakes = false;
    {
        const std::lock_guard lock(m_postMutex);
        m_waiting += static_cast<int>(results.size());
        m_post.results.push_back(std::move(results));
        wakes = m_resultsWake;
    }
    if (wakes)
        m_arrived.notify_one();
}

void Mailbox::post(Command command)
{
    {
        const std::lock_guard lock(m_postMutex);
        m_post.commands.push_back(std::move(command));
    }
    m_arrived.notify_one();
}

int Mailbox::waiting() const
{
    const std::lock_guard lock(m_postMutex);
    return m_waiting;
}

void Mailbox::wait(std::chrono::nanoseconds quiet, std::chrono::nanoseconds atMost)
{
    std::unique_lock lock(m_postMutex);
    const auto first = std::min(quiet, atMost);
    m_resultsWake = false;
    const bool commanded = m_arrived.wait_for(lock, first, [this] { return !m_post.commands.empty(); });
    m_resultsWake = true;
    if (!commanded && atMost > first) {
        m_arrived.wait_for(lock, atMost - first,
                           [this] { return !m_post.commands.empty() || !m_post.results.empty(); });
    }
}

Mailbox::Post Mailbox::take()
{
    const std::lock_guard lock(m_postMutex);
    m_waiting = 0;
    return std::exchange(m_post, {});
}

} // namespace sd

#include "app/demo/delayline.h"

namespace sd::demo {

DelayLine::DelayLine(const Clock& clock)
    : m_clock(clock)
    , m_thread([this] { run(); })
{}

DelayLine::~DelayLine()
{
    close();
}

void DelayLine::after(Millis delay, Action action)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_waiting.push({m_clock.steadyNow() + delay, std::move(action)});
            m_changed.notify_one();
            return;
        }
    }
    action();
}

void DelayLine::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_changed.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void DelayLine::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_closing || !m_waiting.empty()) {
        if (m_waiting.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto left = m_waiting.top().due - m_clock.steadyNow();
        if (!m_closing && left > left.zero()) {
            m_changed.wait_for(lock, left);
            continue;
        }
        const Action action = m_waiting.top().action;
        m_waiting.pop();
        lock.unlock();
        action();
        lock.lock();
    }
}

} // namespace sd::demo

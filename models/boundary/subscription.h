#pragma once

#include <functional>
#include <utility>

namespace sd {

/// Destroying it ends the subscription. After the destructor returned, the listener is not called again.
class Subscription
{
public:
    Subscription() = default;
    explicit Subscription(std::function<void()> end)
        : m_end(std::move(end))
    {}
    ~Subscription() { reset(); }
    Subscription(Subscription&& other) noexcept
        : m_end(std::exchange(other.m_end, nullptr))
    {}
    Subscription& operator=(Subscription&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_end = std::exchange(other.m_end, nullptr);
        }
        return *this;
    }
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;

    void reset()
    {
        if (auto end = std::exchange(m_end, nullptr))
            end();
    }

private:
    std::function<void()> m_end;
};

} // namespace sd

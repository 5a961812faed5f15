#pragma once

#include "app/probes/pollworker.h"

#include <condition_variable>
#include <mutex>

namespace sd::test {

/// Keeps what a worker delivers and lets a test wait for it.
class CollectingSink : public PollSink
{
public:
    void deliver(std::vector<PollResult> results) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_deliveries;
        for (PollResult& result : results)
            m_results.push_back(std::move(result));
        m_changed.notify_all();
    }

    /// What has come, sorted by ticket, once there are at least `count` results; what there is after `patience`.
    std::vector<PollResult> waitFor(size_t count, std::chrono::milliseconds patience = std::chrono::seconds{20})
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_results.size() >= count; });
        std::vector<PollResult> sorted = m_results;
        std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.ticket < b.ticket; });
        return sorted;
    }
    /// Waits until there are so many, without copying them.
    void waitForCount(size_t count, std::chrono::milliseconds patience = std::chrono::seconds{20})
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_results.size() >= count; });
    }
    int deliveries()
    {
        const std::lock_guard lock(m_mutex);
        return m_deliveries;
    }

private:
    std::mutex m_mutex; ///< protects all below
    std::condition_variable m_changed;
    std::vector<PollResult> m_results;
    int m_deliveries = 0;
};

/// An order for one poll, due after the spec's timeout.
inline PollOrder orderFor(PollSpec spec, quint64 ticket, const Clock& clock)
{
    const SteadyTime deadline = clock.steadyNow() + spec.timeout;
    return {std::make_shared<const PollSpec>(std::move(spec)), ticket, deadline};
}

/// The reading of that metric and instance, or one whose value is NaN and whose text says that it is missing.
inline Reading readingOf(const PollResult& result, const QString& metric, const QString& instance = {})
{
    for (const Reading& reading : result.readings) {
        if (reading.key == MetricKey{metric, instance})
            return reading;
    }
    Reading missing;
    missing.text = QStringLiteral("no such reading");
    return missing;
}

} // namespace sd::test

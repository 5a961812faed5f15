#pragma once

#include "app/probes/pollworker.h"
#include "models/boundary/clock.h"

#include <atomic>

namespace sd::bench {

/// What makes every check go bad at once.
struct Weather
{
    std::atomic<bool> isStormy = false;
    std::atomic<qint64> answeredAt = 0; ///< the last answer, on the steady clock in ns

    [[nodiscard]] SteadyTime answered() const { return SteadyTime{std::chrono::nanoseconds{answeredAt}}; }
};

/// Pings that all lose everything or nothing, answered at once.
class WeatherWorker : public PollWorker
{
public:
    /// All of them outlive it.
    WeatherWorker(Weather& weather, const Clock& clock, PollSink& sink)
        : m_weather(weather)
        , m_clock(clock)
        , m_sink(sink)
    {}
    void submit(std::vector<PollOrder> orders) override
    {
        std::vector<PollResult> results;
        results.reserve(orders.size());
        for (const PollOrder& order : orders) {
            PollResult result;
            result.check = order.spec->check;
            result.ticket = order.ticket;
            result.started = result.finished = m_clock.now();
            Reading loss;
            loss.key.metric = QStringLiteral("serverdrift.icmp.loss");
            loss.value = m_weather.isStormy ? 100 : 0;
            loss.unit = QStringLiteral("%");
            result.readings.push_back(std::move(loss));
            results.push_back(std::move(result));
        }
        m_weather.answeredAt = m_clock.steadyNow().time_since_epoch().count();
        m_sink.deliver(std::move(results));
    }

private:
    Weather& m_weather;
    const Clock& m_clock;
    PollSink& m_sink;
};

} // namespace sd::bench

#pragma once

#include "app/engine/histogram.h"
#include "models/domain/health.h"
#include "models/domain/time.h"

#include <array>

namespace sd {

/// How fast and how punctual the engine is. Polls a second over the last 10 s, lateness over the last 60 s.
class VitalsMeter
{
public:
    void countPoll(bool failed, SteadyTime now);
    /// Planned start → real start.
    void countStart(std::chrono::nanoseconds lateness, SteadyTime now);
    /// Forgets everything: after the machine slept.
    void reset();
    /// Fills the measured half of `vitals`.
    void read(EngineVitals& vitals, SteadyTime now);
    /// Finer than EngineVitals: for benchmarks.
    [[nodiscard]] std::chrono::microseconds lateness(double share, SteadyTime now);

private:
    static constexpr int PollSeconds = 10;
    static constexpr int LatenessParts = 6;
    static constexpr std::chrono::seconds LatenessPart{10};
    struct Second
    {
        quint32 polls = 0;
        quint32 failed = 0;
    };

    void advance(SteadyTime now);
    [[nodiscard]] Histogram merged() const;

    std::array<Second, PollSeconds + 1> m_seconds{}; ///< one is still filling
    std::array<Histogram, LatenessParts> m_lateness{};
    qint64 m_second = -1; ///< the one that is filling
    qint64 m_first = -1;  ///< when counting began
};

} // namespace sd

#pragma once

#include "models/domain/alarm.h"

#include <unordered_map>
#include <vector>

namespace sd {

/// Something for a person who looks elsewhere: one new alarm, or so many at once that only their sum is worth a word.
struct AlarmNotice
{
    std::vector<AlarmId> alarms = {}; ///< the oldest first, never empty
    State worst = State::Unknown;
    CustomerId customer = {}; ///< the one they all belong to; none: several
    int customers = 1;

    bool operator==(const AlarmNotice&) const = default;
};

/// Decides what is said outside the window. New alarms, and ones that got worse, are gathered for a moment: up to
/// `Single` are told one by one, more become one notice; and after each word there is silence for `Pause`, in which the
/// next are gathered. Muted and acknowledged ones, and those that were over before their turn, are never told.
/// No clock inside: `now` is an argument.
class AlarmNotices
{
public:
    static constexpr int Single = 3;
    static constexpr std::chrono::seconds Gather{1};
    static constexpr std::chrono::seconds Pause{10};

    /// A whole new picture follows: what is in it was there before, and is no news.
    void forget();
    void hear(const Alarm& alarm);
    [[nodiscard]] std::vector<AlarmNotice> take(SteadyTime now);

private:
    struct Waiting
    {
        AlarmId id;
        State level = State::Unknown;
        CustomerId customer = {};
    };

    void drop(AlarmId alarm);

    std::vector<Waiting> m_waiting; ///< in the order they came
    std::unordered_map<AlarmId, State> m_known;
    bool m_isFirst = true;             ///< the alarms of a new picture are still coming
    std::optional<SteadyTime> m_since; ///< when the first of m_waiting was seen by take()
    std::optional<SteadyTime> m_lastSaid;
};

} // namespace sd

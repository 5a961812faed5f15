#pragma once

#include "models/domain/alarm.h"

#include <array>
#include <unordered_map>

namespace sd {

/// Decides when which alarm sound is played. An alarm calls while it is open, neither muted nor acknowledged, and of a
/// level that is switched on; the worst that calls is heard.
///
/// A new call, or one that got worse, sounds at once (but no two sounds within `MinGap`, so that a storm is one sound);
/// then it is repeated after 30 s, 1, 2, 4 and every 5 minutes until nobody calls any more. No clock inside: `now` is
/// an argument, and a sound that was due() counts as played.
class AlarmSounds
{
public:
    static constexpr std::chrono::seconds MinGap{3};
    static constexpr std::chrono::seconds FirstRepeat{30};
    static constexpr std::chrono::seconds LongestRepeat{300};

    using Levels = std::array<bool, StateCount>; ///< by State; only Warning, Error and Unknown count
    void setLevels(Levels levels) { m_levels = levels; }

    /// A whole new picture follows.
    void forget();
    void hear(const Alarm& alarm);

    /// Nothing sounds before `until`; what calls then begins anew.
    void muteUntil(SteadyTime until) { m_mutedUntil = until; }
    void unmute() { m_mutedUntil.reset(); }
    /// How long it stays mute; zero when it is not.
    [[nodiscard]] Millis muteLeft(SteadyTime now) const;

    /// The level to sound now, if any.
    [[nodiscard]] std::optional<State> due(SteadyTime now);

private:
    [[nodiscard]] bool isOn(State level) const { return m_levels[static_cast<size_t>(level)]; }
    [[nodiscard]] std::optional<State> worstCalling() const;
    void startOver();

    Levels m_levels{false, true, true, true, false};
    std::unordered_map<AlarmId, State> m_calling; ///< all levels, also those switched off
    std::array<int, StateCount> m_counts{};       ///< of m_calling
    std::array<bool, StateCount> m_fresh{};       ///< levels at which somebody began to call since the last sound
    std::optional<SteadyTime> m_mutedUntil;
    std::optional<SteadyTime> m_lastSound;
    std::chrono::seconds m_repeatAfter = FirstRepeat;
};

} // namespace sd

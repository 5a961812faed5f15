#include "models/domain/alarmsounds.h"

#include <algorithm>

namespace sd {

namespace {

constexpr std::array soundingLevels{State::Error, State::Warning, State::Unknown};

size_t at(State state)
{
    return static_cast<size_t>(state);
}

bool callsOut(const Alarm& alarm)
{
    return alarm.isOpen() && alarm.muted == MuteReason::None && !alarm.ack &&
           std::ranges::find(soundingLevels, alarm.level) != soundingLevels.end();
}

} // namespace

void AlarmSounds::forget()
{
    m_calling.clear();
    m_counts = {};
    m_fresh = {};
}

void AlarmSounds::hear(const Alarm& alarm)
{
    const auto before = m_calling.find(alarm.id);
    const bool called = before != m_calling.end();
    if (called)
        --m_counts[at(before->second)];
    if (!callsOut(alarm)) {
        if (called)
            m_calling.erase(before);
        return;
    }
    if (!called || severity(alarm.level) > severity(before->second))
        m_fresh[at(alarm.level)] = true;
    m_calling.insert_or_assign(alarm.id, alarm.level);
    ++m_counts[at(alarm.level)];
}

Millis AlarmSounds::muteLeft(SteadyTime now) const
{
    if (!m_mutedUntil || *m_mutedUntil <= now)
        return Millis{0};
    return std::chrono::ceil<Millis>(*m_mutedUntil - now);
}

std::optional<State> AlarmSounds::worstCalling() const
{
    const auto it =
        std::ranges::find_if(soundingLevels, [this](State level) { return isOn(level) && m_counts[at(level)] > 0; });
    return it == soundingLevels.end() ? std::nullopt : std::optional(*it);
}

void AlarmSounds::startOver()
{
    m_lastSound.reset();
    m_repeatAfter = FirstRepeat;
}

std::optional<State> AlarmSounds::due(SteadyTime now)
{
    if (muteLeft(now) > Millis{0}) {
        startOver();
        return std::nullopt;
    }
    m_mutedUntil.reset();
    const std::optional<State> worst = worstCalling();
    if (!worst) {
        startOver();
        m_fresh = {};
        return std::nullopt;
    }
    const bool fresh = std::ranges::any_of(
        soundingLevels, [this](State level) { return m_fresh[at(level)] && isOn(level) && m_counts[at(level)] > 0; });
    const auto wait = fresh ? MinGap : m_repeatAfter;
    if (m_lastSound && now - *m_lastSound < wait)
        return std::nullopt;
    m_repeatAfter = fresh || !m_lastSound ? FirstRepeat : std::min(2 * m_repeatAfter, LongestRepeat);
    m_lastSound = now;
    m_fresh = {};
    return worst;
}

} // namespace sd

#pragma once

#include "models/domain/ids.h"
#include "models/domain/muting.h"
#include "models/domain/reading.h"
#include "models/domain/state.h"
#include "models/domain/time.h"

#include <QString>

#include <limits>
#include <optional>

namespace sd {

/// What an alarm is about: one open alarm at a time for each.
struct AlarmKey
{
    CheckId check;
    MetricKey metric;

    bool operator==(const AlarmKey&) const = default;
};

inline size_t qHash(const AlarmKey& key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.check, key.metric);
}

enum class AckMode : quint8 {
    UntilOk = 0,    ///< until the alarm ends
    UntilWorse = 1, ///< … or its level rises
    UntilTime = 2,  ///< … or `until` has come
};

struct Acknowledgement
{
    QString by; ///< who, as shown: a user name or initials
    UtcTime at{};
    AckMode mode = AckMode::UntilOk;
    UtcTime until{}; ///< AckMode::UntilTime only
    QString comment = {};

    bool operator==(const Acknowledgement&) const = default;
};

/// One object's departure from OK, from the first bad reading to recovery. Warning, Error and Unknown raise one.
struct Alarm
{
    AlarmId id;
    AlarmKey key;
    ServerId server;
    CustomerId customer;
    State level = State::Warning; ///< the level that stands
    State worst = State::Warning; ///< the worst it has been
    UtcTime openedAt{};
    UtcTime levelSince{};
    UtcTime lastSeenAt{};
    int repeats = 1; ///< bad samples since it opened
    std::optional<UtcTime> closedAt = {};
    std::optional<Acknowledgement> ack = {};
    MuteReason muted = MuteReason::None;
    UtcTime mutedUntil{}; ///< when known (a window's end, a snooze); else the epoch
    bool flapping = false;
    double value = std::numeric_limits<double>::quiet_NaN();
    std::optional<double> limit = {}; ///< the limit of `level` that was passed
    bool limitIsFloor = false;        ///< bad below the limit rather than above it
    QString unit = {};
    QString text = {};  ///< what the source said, or why the check failed; as received, not translated
    QString cause = {}; ///< a code for Unknown: "timeout", "refused", "malformed", "name", "auth", "unreachable"

    [[nodiscard]] bool isOpen() const { return !closedAt; }
};

enum class JournalKind : quint8 {
    Opened = 0,
    Raised = 1,
    Lowered = 2,
    Acknowledged = 3,
    AckEnded = 4,
    Commented = 5,
    Muted = 6,
    Unmuted = 7,
    FlappingBegan = 8,
    FlappingEnded = 9,
    Closed = 10,
    Snoozed = 11,
};

/// A line of the alarm's history. Append-only.
struct JournalEntry
{
    AlarmId alarm;
    UtcTime at{};
    JournalKind kind = JournalKind::Opened;
    State level = State::Ok; ///< the level after this entry
    double value = std::numeric_limits<double>::quiet_NaN();
    MuteReason muted = MuteReason::None;
    QString who = {};
    QString text = {};
};

} // namespace sd

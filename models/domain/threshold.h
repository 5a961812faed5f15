#pragma once

#include "models/domain/limithours.h"
#include "models/domain/state.h"
#include "models/domain/time.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sd {

enum class Direction : quint8 {
    Above = 0, ///< bad when value > limit
    Below = 1, ///< bad when value < limit
};

inline constexpr int MostSamples = 16; ///< that N of M can look back
inline constexpr Millis LongestHold = std::chrono::hours(366 * 24);

/// A second value of the same instance that must be bad too: "free < 7 % *and* < 10 GB". A level for which it has no
/// limit is not guarded.
struct Guard
{
    QString metric;
    Direction direction = Direction::Below;
    std::optional<double> warning = {};
    std::optional<double> error = {};

    bool operator==(const Guard&) const = default;
};

/// Where a threshold comes from, for "why this level".
struct Provenance
{
    QString layer; ///< "baseline", "device", "customer", "group", "server", "instance", "check"
    QString name;  ///< baseline name and version, or who set it
    UtcTime at{};
    QString reason = {};

    bool operator==(const Provenance&) const = default;
};

/// When a value is at Warning or at Error, and how long it has to be.
struct Threshold
{
    Direction direction = Direction::Above;
    std::optional<double> warning = {};
    std::optional<double> error = {};
    double hysteresis = 0; ///< a level is left only when the value is this far back on the good side of its limit
    Millis holdFor{0};     ///< bad for this long, without a good sample between, before it counts
    quint8 badSamples = 1; ///< N …
    quint8 ofSamples = 1;  ///< … of the last M samples (M <= 16)
    std::optional<Guard> guard = {};
    /// What it is when the device no longer names the part at all: a disk that was pulled. Nothing: no fault.
    std::optional<State> missing = {};
    std::vector<LimitHours> hours = {}; ///< when other limits stand in for both; of several at once the first
    Provenance origin = {};

    [[nodiscard]] bool isSet() const { return warning || error || !hours.empty(); }
    bool operator==(const Threshold&) const = default;
};

/// With the limits of that moment for limits, and no hours.
[[nodiscard]] Threshold thresholdAt(const Threshold& threshold, WeekMoment moment);

/// The level of `value` by limits alone; `current` is the level held now, which hysteresis clings to.
/// `guardValue` is the guard metric's value of the same instance (NaN: unknown, the guard does not hold).
/// Unknown when `value` is NaN; a `current` of Unknown or NoData clings to nothing.
State levelOf(const Threshold& threshold, double value, double guardValue, State current);

/// {"direction": "below", "warning": 15, "error": 7, "hysteresis": 1, "for": 900, "badSamples": 3, "ofSamples": 5,
/// "guard": {"metric": …, "direction": …, "warning": …, "error": …}, "missing": "warning", "hours": [{…}],
/// "origin": {"layer": …, "name": …, "at": …, "reason": …}}: "for" in seconds, "at" in ms since 1970, "hours" as in
/// limithours.h, defaults left out.
QJsonObject toJson(const Threshold& threshold);
/// Refuses: no limit at all, limits in the wrong order, N > M, M > 16, negative hysteresis or holdFor, unknown members.
/// `error` names the member and what is wrong with it.
std::optional<Threshold> thresholdFromJson(const QJsonObject& json, QString* error);

/// Has * for any characters and ? for one.
[[nodiscard]] bool isPattern(QStringView text);
/// `pattern` may be a plain name, too.
[[nodiscard]] bool fitsPattern(QStringView pattern, QStringView text);

/// A threshold and what it is for. `instance` is a wildcard pattern ("*", "/var*", "?:"; * takes any characters, also
/// "/"); the most specific rule wins: a literal beats a pattern, then the later rule beats the earlier, so layers are
/// laid one after the other. A threshold without limits switches judging off.
struct ThresholdRule
{
    QString metric;
    QString instance = QStringLiteral("*");
    Threshold threshold;

    bool operator==(const ThresholdRule&) const = default;
};

/// {"metric": …, "instance": …, "threshold": {…}}; an instance of "*" is left out.
QJsonObject toJson(const ThresholdRule& rule);
/// As thresholdFromJson, but a threshold without limits is taken: it switches judging off.
std::optional<ThresholdRule> thresholdRuleFromJson(const QJsonObject& json, QString* error);

/// A device's own limits ("upper critical 47 °C") with all else of the baseline's rule: hysteresis, time, N of M.
/// Nothing where they do not count: a customer, a server or a check has set its own. `rule` may be null.
std::optional<Threshold> withOwnLimits(const Threshold* rule, const Threshold& own);

/// The rule that holds for this reading, or none. Pure; called once per series, not per sample.
const Threshold* effectiveThreshold(const std::vector<ThresholdRule>& rules, const QString& metric,
                                    const QString& instance);

} // namespace sd

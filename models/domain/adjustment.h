#pragma once

#include "models/domain/failure.h"
#include "models/domain/ids.h"
#include "models/domain/reading.h"
#include "models/domain/threshold.h"
#include "models/domain/time.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace sd {

struct Server;

/// A limit of one's own, or that there is none.
struct OwnLimit
{
    std::optional<double> value = {};

    friend bool operator==(OwnLimit, OwnLimit) = default;
};

/// What is to be other than in the layers below. What is not set stays as it is there.
struct ThresholdPatch
{
    std::optional<Direction> direction = {}; ///< for what nothing below judges
    std::optional<OwnLimit> warning = {};
    std::optional<OwnLimit> error = {};
    std::optional<double> hysteresis = {};
    std::optional<Millis> holdFor = {};
    struct Samples
    {
        quint8 bad = 1; ///< N …
        quint8 of = 1;  ///< … of M

        friend bool operator==(Samples, Samples) = default;
    };
    std::optional<Samples> samples = {};
    std::optional<std::vector<LimitHours>> hours = {};
    bool isUnguarded = false; ///< a second value that must be bad too no longer counts
    /// False: the instances are left out, neither judged nor kept. True: they are in, whatever is said below.
    std::optional<bool> watched = {};

    [[nodiscard]] bool isEmpty() const { return *this == ThresholdPatch{}; }
    bool operator==(const ThresholdPatch&) const = default;
};

/// Where an adjustment lies. The later lies over the earlier.
enum class AdjustmentLayer : quint8 { Customer, Group, Server, Instance };

/// "customer", "group", "server", "instance": as a threshold's origin says it.
QLatin1StringView code(AdjustmentLayer layer);

/// Values of a customer's, a group's or a server's own, laid over a baseline: with who, when and why.
struct Adjustment
{
    AdjustmentId id = {};
    CustomerId customer = {};               ///< whose servers; with a tag, none: everybody's with that tag
    QString tag = {};                       ///< of the servers that it is for
    ServerId server = {};                   ///< the one that it is for; then neither customer nor tag
    QString metric = {};                    ///< a name or a pattern ("system.network.*")
    QString instance = QStringLiteral("*"); ///< a name or a pattern
    ThresholdPatch patch = {};
    QString reason = {}; ///< never empty
    QString by = {};
    UtcTime at{};
    int revision = 0; ///< counts its changes: who changes it says by this what they saw

    [[nodiscard]] AdjustmentLayer layer() const;
    [[nodiscard]] bool isFor(const Server& of) const;
    [[nodiscard]] bool fits(const MetricKey& key) const;
    bool operator==(const Adjustment&) const = default;
};

/// Of one server, those that lie lowest first.
using Adjustments = std::vector<Adjustment>;
using SharedAdjustments = std::shared_ptr<const Adjustments>; ///< null: there are none

/// They would lie in each other's stead: for the same servers, metric and instances, whatever the case of a tag's
/// letters.
[[nodiscard]] bool haveSamePlace(const Adjustment& one, const Adjustment& other);
/// Why `wanted` can't be saved among `known`, where it is replaced by its number, or nothing. Codes: "scope", "metric",
/// "reason", "empty-adjustment", "limits", "adjusted-already", "gone", "changed-meanwhile".
[[nodiscard]] std::optional<Failure> troubleWith(const Adjustment& wanted, const Adjustments& known);
/// Why it can't be changed by somebody who saw that revision of it, or nothing: "gone", "changed-meanwhile".
[[nodiscard]] std::optional<Failure> troubleWithSeen(AdjustmentId adjustment, int revision, const Adjustments& known);

/// Those of `all` that are for the server, in the order in which they lie.
[[nodiscard]] Adjustments adjustmentsOf(const Server& server, const Adjustments& all);

[[nodiscard]] Threshold laidOver(const Threshold& below, const Adjustment& adjustment);
/// What the reading is judged by where something lies over `rule`: limits that the device states (`stated`, may be
/// null), then adjustments. Nothing where `rule` (may be null) holds as it is; a check's own rule always does.
[[nodiscard]] std::optional<Threshold> laidThreshold(const Threshold* rule, const Threshold* stated,
                                                     const Adjustments& over, const MetricKey& key);
/// False: this reading is left out.
[[nodiscard]] bool isWatched(const Adjustments& over, const MetricKey& key);

/// {"direction": "below", "warning": 90, "error": null, "hysteresis": 2, "for": 900, "samples": [3, 5], "hours": [{…}],
/// "unguarded": true, "watched": false}: a limit of null is none; "for" in seconds; what is not set is left out.
QJsonObject toJson(const ThresholdPatch& patch);
/// Refuses unknown members and what no threshold may have.
std::optional<ThresholdPatch> thresholdPatchFromJson(const QJsonObject& json, QString* error);

} // namespace sd

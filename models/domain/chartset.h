#pragma once

#include "models/domain/curvemath.h"
#include "models/domain/failure.h"
#include "models/domain/ids.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sd {

struct Server;

using ChartSetId = Id<struct ChartSetTag>;

/// More curves in one chart can't be told apart.
inline constexpr size_t MostLines = 10;
/// For the same servers, or of one person: a longer menu is not read.
inline constexpr size_t MostChartSets = 50;
inline constexpr int LongestChartSetName = 60;
inline constexpr int MostChartHours = 2 * 366 * 24;

/// What a chart adds to the curves on request.
struct ChartOptions
{
    Comparison comparison = Comparison::None; ///< the same time before, in grey
    bool average = false;                     ///< a moving mean over each curve
    bool percentile = false;                  ///< the level that 95 % of the samples do not pass

    friend bool operator==(ChartOptions, ChartOptions) = default;
};

/// A metric of whatever server; an instance of "*" is all that it has there.
struct SeriesPattern
{
    QString metric;
    QString instance;

    bool operator==(const SeriesPattern&) const = default;
};

/// Charts that a person has named, for the servers that they make sense of.
struct ChartSet
{
    struct Chart
    {
        std::vector<SeriesPattern> series;
        ChartOptions options = {};

        bool operator==(const Chart&) const = default;
    };
    QString name;
    QString kind = {};        ///< only for servers of this kind; empty: of any
    CustomerId customer = {}; ///< only for this customer's; none: for all
    int hours = 24;
    bool linked = true;
    std::vector<Chart> charts = {};

    [[nodiscard]] bool fits(const Server& server) const;
    bool operator==(const ChartSet&) const = default;
};

/// A set that everybody has who sees its customer, with who saved it last. What one person keeps alone is a ChartSet
/// in their own settings.
struct SharedChartSet
{
    ChartSetId id;
    ChartSet set;
    QString by = {};
    UtcTime at{};
    int revision = 0; ///< counts its changes: who changes it says by this what they saw

    bool operator==(const SharedChartSet&) const = default;
};

/// Both are for the same servers and have the same name, whatever the case of its letters.
[[nodiscard]] bool isNamesake(const ChartSet& one, const ChartSet& other);
/// Why `wanted` can't be saved among `known`, where it is replaced by its number, or nothing. Codes: "name", "charts",
/// "name-taken", "too-many", and those of troubleWithSeen.
[[nodiscard]] std::optional<Failure> troubleWith(const SharedChartSet& wanted,
                                                 const std::vector<SharedChartSet>& known);
/// Why a set can't be changed by somebody who saw that revision of it, or nothing: it is "gone", or somebody else has
/// "changed-meanwhile" what it says.
[[nodiscard]] std::optional<Failure> troubleWithSeen(ChartSetId set, int revision,
                                                     const std::vector<SharedChartSet>& known);

[[nodiscard]] QJsonObject toJson(const ChartSet& set);
/// What can't be read is left out; a set without charts is none.
[[nodiscard]] std::vector<ChartSet> chartSetsFrom(const QJsonArray& json);
/// The charts of a set alone.
[[nodiscard]] QJsonArray chartsToJson(const std::vector<ChartSet::Chart>& charts);
[[nodiscard]] std::vector<ChartSet::Chart> chartsFrom(const QJsonArray& json);

} // namespace sd

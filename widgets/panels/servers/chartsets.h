#pragma once

#include "models/items/estatepicture.h"
#include "widgets/charts/chartcontent.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace sd {

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

QJsonObject toJson(const ChartSet& set);
/// What can't be read is left out; a set without charts is none.
std::vector<ChartSet> chartSetsFrom(const QJsonArray& json);

/// What is shown of a server, as it would be found on another one: all instances of a metric where all are shown.
/// Series of other servers are left out.
std::vector<SeriesPattern> patternsOf(const std::vector<SeriesId>& series, ServerId server,
                                      const EstatePicture& picture);
/// The server's series that answer, each once, in the order of the patterns and by the name of the instance; as many
/// as fit into one chart.
std::vector<SeriesId> seriesFor(const std::vector<SeriesPattern>& patterns, ServerId server,
                                const EstatePicture& picture);

} // namespace sd

#pragma once

#include "models/domain/chartset.h"

#include <QCoreApplication>

namespace sd {

/// What a set of charts is for and shows. Asks for the language on every call.
class ChartSetWords
{
    Q_DECLARE_TR_FUNCTIONS(sd::ChartSetWords)

public:
    /// "all servers", "windows", "Norrbygg", "windows · Norrbygg"; `customer` is its customer's name.
    [[nodiscard]] static QString scope(const ChartSet& set, const QString& customer);
    /// "CPU + Memory; Volume (all), week before": the charts from top to bottom.
    [[nodiscard]] static QString charts(const std::vector<ChartSet::Chart>& charts);

private:
    static QString series(const SeriesPattern& pattern);
    static QString comparison(Comparison comparison);
};

} // namespace sd

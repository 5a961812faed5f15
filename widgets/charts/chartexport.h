#pragma once

#include "widgets/charts/chartcontent.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace sd {

class ChartView;

// What a chart is taken away as. CSV is the same in every language: comma, decimal point, UTC, units by their UCUM
// codes, every number with all its digits; a column's heading says whether it holds samples or what they were merged
// to.

QImage chartImage(const ChartView& view, QSize size, double scale);
QByteArray chartSvg(const ChartView& view, QSize size, const QString& title);

/// The points as they are drawn. `names` tell the lines apart.
QByteArray mergedCsv(const ChartContent& content, const QStringList& names);
/// Every sample as it was kept, one list for each line.
QByteArray sampleCsv(const ChartContent& content, const QStringList& names,
                     const std::vector<std::vector<RawPoint>>& samples);

} // namespace sd

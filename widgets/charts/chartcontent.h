#pragma once

#include "models/domain/history.h"
#include "models/domain/muting.h"
#include "models/domain/threshold.h"

#include <QString>

#include <vector>

namespace sd {

/// What one chart shows: a curve, the limits it is judged by, and what went on meanwhile.
struct ChartContent
{
    QString metric;
    QString unit;
    Interval range;
    Threshold threshold = {};
    HistoryCurve curve = {};
    std::vector<StateSpan> states = {};
    std::vector<ServiceWindow> windows = {};
};

/// The curve cut where samples are missing for longer than three steps of it (or of the usual distance of samples).
std::vector<std::vector<HistoryPoint>> unbrokenParts(const HistoryCurve& curve);

} // namespace sd

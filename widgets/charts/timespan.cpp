#include "widgets/charts/timespan.h"

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

Millis scaled(Millis length, double factor)
{
    return Millis{std::llround(static_cast<double>(length.count()) * factor)};
}

} // namespace

Interval SpanLimits::kept(Interval range) const
{
    const Millis length = std::clamp(range.length(), least, most);
    if (length != range.length())
        range.to = range.from + length;
    if (range.to > newest)
        range = {newest - length, newest};
    return range;
}

Interval zoomed(Interval range, double factor, UtcTime anchor, const SpanLimits& limits)
{
    const Millis length = std::clamp(scaled(range.length(), factor), limits.least, limits.most);
    const double before = static_cast<double>((anchor - range.from).count()) /
                          static_cast<double>(std::max<qint64>(1, range.length().count()));
    const UtcTime from = anchor - scaled(length, before);
    return limits.kept({from, from + length});
}

Interval panned(Interval range, double share, const SpanLimits& limits)
{
    const Millis by = scaled(range.length(), share);
    return limits.kept({range.from + by, range.to + by});
}

} // namespace sd

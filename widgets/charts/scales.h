#pragma once

#include "models/domain/interval.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace sd {

/// Round numbers (1, 2 or 5 times a power of ten apart) from the last one at or below `low` to the first at or above
/// `high`, so that the first and last frame the data. At most `most` + 1 of them; two when low == high.
std::vector<double> niceSteps(double low, double high, int most);

/// As niceSteps, with exactly `count` + 1 of them: for a second axis whose lines lie on the first one's.
std::vector<double> evenSteps(double low, double high, int count);

struct TimeTick
{
    UtcTime at{};
    QString label;
};

/// Marks inside the range on whole local minutes, hours, days or months, about `most` of them and never more than one
/// above. A mark at midnight among hours bears the day.
std::vector<TimeTick> timeTicks(Interval range, int most, const QLocale& locale);

} // namespace sd

#pragma once

#include "models/domain/reading.h"
#include "models/domain/threshold.h"
#include "models/domain/time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <optional>

namespace sd {

/// How a UCUM unit is shown: multiply by `factor`, then write `suffix` after a no-break space (empty: none).
struct DisplayUnit
{
    double factor = 1;
    QString suffix = {};
};

/// Values, ages and thresholds as a person reads them, in the given locale.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(sd::Format)

public:
    explicit Format(const QLocale& locale = QLocale())
        : m_locale(locale)
    {}

    /// The unit in which a value of this size is best read: 0.0004 s as 0.4 ms, 2147483648 By as 2 GiB. `metric` tells
    /// ratios and network rates apart from other plain numbers and bytes per second.
    [[nodiscard]] static DisplayUnit unitFor(const QString& metric, const QString& unit, double magnitude);
    /// True when a chart of it starts at nought.
    [[nodiscard]] static bool hasZero(const QString& unit);

    /// "3.1 %". NaN gives an empty string.
    [[nodiscard]] QString value(const QString& metric, const QString& unit, double value) const;
    /// At most three digits that matter; no needless zeros.
    [[nodiscard]] QString number(double value) const;
    /// "over 95 %" or "under 5 %".
    [[nodiscard]] QString limit(const QString& metric, const QString& unit, Direction direction, double limit) const;
    /// "W 15 · E 7 %"; empty without a threshold.
    [[nodiscard]] QString thresholds(const QString& metric, const QString& unit, const Threshold& threshold) const;

    /// "35 s", "7 min", "2 h 10 min", "5 d 3 h". Never negative.
    [[nodiscard]] QString age(Millis age) const;
    /// Local time: "14:25:10" today, else with the date.
    [[nodiscard]] QString moment(UtcTime at, UtcTime now) const;
    /// "16:00" today, "Tue 24 Nov 16:00" else.
    [[nodiscard]] QString shortMoment(UtcTime at, UtcTime now) const;
    /// "2026-11-23 14:25:10".
    [[nodiscard]] QString fullMoment(UtcTime at) const;
    /// "14:32:05" and "Mon 23 Nov".
    [[nodiscard]] QString clockTime(UtcTime at) const;
    [[nodiscard]] QString clockDate(UtcTime at) const;

private:
    QLocale m_locale;
};

} // namespace sd

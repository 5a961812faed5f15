#pragma once

#include "models/domain/reading.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sd {

/// A range of the Monitoring Plugins Development Guidelines: "10", "10:", "~:10", "10:20", "@10:20".
struct PerfRange
{
    double from = 0; ///< -infinity for "~"
    double to = std::numeric_limits<double>::infinity();
    bool inside = false; ///< "@": alert inside instead of outside

    /// Nothing for what is not so written.
    static std::optional<PerfRange> parse(QStringView text);
    [[nodiscard]] bool alerts(double value) const { return (value >= from && value <= to) == inside; }
};

/// One 'label'=value[UOM];[warn];[crit];[min];[max].
struct PerfValue
{
    QString label;
    std::optional<double> value = {};  ///< nothing for "U": the plugin could not tell
    std::optional<quint64> exact = {}; ///< the same where it is a whole number: a double holds 53 bits, a counter 64
    QString unit = {};                 ///< as written: "", "s", "ms", "%", "MB", "c" …
    QString warning = {};              ///< ranges as written, checked to be ranges; empty: none
    QString critical = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};

    /// In UCUM and base units (s, By), kind Counter for "c"; thresholds as text. The metric is the caller's.
    [[nodiscard]] Reading toReading(const QString& metric) const;
};

struct PerfData
{
    std::vector<PerfValue> values = {};
    QStringList rejected = {}; ///< the pieces that break the rules, as written; the others are kept
};

/// Reads what stands behind the '|'. Never fails as a whole: what can't be read is named.
PerfData parsePerfData(QStringView text);

} // namespace sd

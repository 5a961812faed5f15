#pragma once

#include <QString>

#include <optional>

namespace sd {

/// What a counter stands at.
struct PlanCount
{
    quint64 value = 0;
    quint8 bits = 64; ///< 32 or 64: where it wraps
    double worth = 1; ///< of one count
};

/// A counter of a protocol whose numbers are floating point, in thousandths: a rate of seconds is not lost by it.
/// Nothing when negative or not finite.
std::optional<PlanCount> countOf(double value);

/// What a device answered for one group of a plan: rows of as many cells as the group has columns. A group of scalars
/// has one row. Each protocol keeps its cells as it gets them.
class PlanRows
{
public:
    virtual ~PlanRows() = default;

    [[nodiscard]] virtual bool wasRead() const = 0;
    /// False: a table that was read in part; sums and counts over it would be wrong.
    [[nodiscard]] virtual bool isComplete() const = 0;
    [[nodiscard]] virtual size_t size() const = 0;
    /// True for everything that is a value at all.
    [[nodiscard]] virtual bool has(size_t row, size_t column) const = 0;
    /// NaN where there is none or where it is no number.
    [[nodiscard]] virtual double number(size_t row, size_t column) const = 0;
    [[nodiscard]] virtual QString text(size_t row, size_t column) const = 0;
    /// Nothing where the cell is no count.
    [[nodiscard]] virtual std::optional<PlanCount> count(size_t row, size_t column) const = 0;
    /// What tells the row from others when its name does not: "1.3", "PSU2".
    [[nodiscard]] virtual QString index(size_t row) const = 0;
    /// Where a cell of the row was read, made of where its column is read.
    [[nodiscard]] virtual QString source(size_t row, const QString& column) const = 0;

protected:
    PlanRows() = default;
    PlanRows(const PlanRows&) = default;
    PlanRows& operator=(const PlanRows&) = default;
    PlanRows(PlanRows&&) = default;
    PlanRows& operator=(PlanRows&&) = default;
};

/// All answers of one poll: one set of rows for each group of the plan.
class PlanAnswers
{
public:
    virtual ~PlanAnswers() = default;
    [[nodiscard]] virtual const PlanRows& rows(size_t group) const = 0;

protected:
    PlanAnswers() = default;
    PlanAnswers(const PlanAnswers&) = default;
    PlanAnswers& operator=(const PlanAnswers&) = default;
};

} // namespace sd

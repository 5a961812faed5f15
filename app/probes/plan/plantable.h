#pragma once

#include "app/probes/plan/planrows.h"

#include <map>
#include <variant>
#include <vector>

namespace sd {

/// Rows of a protocol that speaks text: each cell is missing, a number or a text.
class PlanTable final : public PlanRows
{
public:
    explicit PlanTable(size_t columns = 0)
        : m_columns(columns)
    {}

    /// The row with this index, made where it is new. `source` is what a reading of the row names, with %1 for its
    /// column's.
    size_t row(const QString& index, const QString& source = QStringLiteral("%1"));
    [[nodiscard]] bool knows(const QString& index) const { return m_rowByIndex.contains(index); }
    void set(size_t row, size_t column, QString text) { m_cells[row * m_columns + column] = std::move(text); }
    void set(size_t row, size_t column, double number) { m_cells[row * m_columns + column] = number; }
    /// All rows lose what they have in this column.
    void clear(size_t column);
    void setIncomplete() { m_isComplete = false; }

    [[nodiscard]] bool wasRead() const override { return m_columns > 0; }
    [[nodiscard]] bool isComplete() const override { return m_isComplete; }
    [[nodiscard]] size_t size() const override { return m_names.size(); }
    [[nodiscard]] bool has(size_t row, size_t column) const override;
    [[nodiscard]] double number(size_t row, size_t column) const override;
    [[nodiscard]] QString text(size_t row, size_t column) const override;
    [[nodiscard]] std::optional<PlanCount> count(size_t row, size_t column) const override;
    [[nodiscard]] QString index(size_t row) const override { return m_names[row].index; }
    [[nodiscard]] QString source(size_t row, const QString& column) const override;

private:
    struct Name
    {
        QString index;
        QString source;
    };
    using Cell = std::variant<std::monostate, double, QString>;
    [[nodiscard]] const Cell& at(size_t row, size_t column) const { return m_cells[row * m_columns + column]; }

    size_t m_columns = 0;
    bool m_isComplete = true;
    std::vector<Name> m_names;
    std::map<QString, size_t> m_rowByIndex;
    std::vector<Cell> m_cells; ///< row by row
};

/// The answers of a protocol that speaks text.
class PlanTables final : public PlanAnswers
{
public:
    std::vector<PlanTable> tables; ///< as the plan's groups
    [[nodiscard]] const PlanRows& rows(size_t group) const override { return tables[group]; }
};

} // namespace sd

#pragma once

#include "app/probes/plan/planrows.h"
#include "app/probes/snmp/snmpvalue.h"

#include <memory_resource>

namespace sd {

/// What an agent answered for one group of a plan.
struct SnmpRows final : PlanRows
{
    size_t columns = 0;              ///< 0: the group was not read
    bool complete = true;            ///< false: a table that was read in part
    std::vector<ber::Bytes> indices; ///< each row's index as OID content octets; empty for scalars
    std::vector<SnmpValue> cells;    ///< row by row

    [[nodiscard]] SnmpValue& at(size_t row, size_t column) { return cells[row * columns + column]; }
    [[nodiscard]] const SnmpValue& at(size_t row, size_t column) const { return cells[row * columns + column]; }
    size_t addRow(ber::Bytes index);

    [[nodiscard]] bool wasRead() const override { return columns > 0; }
    [[nodiscard]] bool isComplete() const override { return complete; }
    [[nodiscard]] size_t size() const override { return indices.size(); }
    [[nodiscard]] bool has(size_t row, size_t column) const override { return at(row, column).isValue(); }
    [[nodiscard]] double number(size_t row, size_t column) const override { return at(row, column).number(); }
    [[nodiscard]] QString text(size_t row, size_t column) const override { return at(row, column).text(); }
    [[nodiscard]] std::optional<PlanCount> count(size_t row, size_t column) const override;
    /// The index dotted.
    [[nodiscard]] QString index(size_t row) const override;
    /// The column's with the row's index behind it: the OID of the cell.
    [[nodiscard]] QString source(size_t row, const QString& column) const override;
};

/// All answers of one poll, with the octets that their values point at.
class SnmpAnswers final : public PlanAnswers
{
public:
    SnmpAnswers() = default;
    SnmpAnswers(const SnmpAnswers&) = delete;
    SnmpAnswers& operator=(const SnmpAnswers&) = delete;

    /// Forgets everything and makes room for `groups` groups; memory is kept for the next poll.
    void reset(size_t groups);
    [[nodiscard]] size_t size() const { return m_count; }
    [[nodiscard]] SnmpRows& group(size_t index) { return m_groups[index]; }
    [[nodiscard]] const SnmpRows& group(size_t index) const { return m_groups[index]; }
    [[nodiscard]] const PlanRows& rows(size_t group) const override { return m_groups[group]; }

    /// The octets, copied to where they live as long as the answers.
    ber::Bytes keep(ber::Bytes octets);
    SnmpValue keep(SnmpValue value);

private:
    alignas(std::max_align_t) std::array<std::byte, 2048> m_first{}; // a poll of scalars needs no more
    std::pmr::monotonic_buffer_resource m_arena{m_first.data(), m_first.size()};
    std::vector<SnmpRows> m_groups;
    size_t m_count = 0;
};

} // namespace sd

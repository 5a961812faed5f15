#pragma once

#include "app/probes/plan/planprogram.h"
#include "app/probes/plan/plantable.h"
#include "app/probes/text/exposition.h"
#include "models/domain/selector.h"

#include <string_view>
#include <unordered_map>

namespace sd {

/// Finds what a plan wants in expositions. Made once for a plan, used for all polls of it.
///
/// A group is one row, or as many as its labels (PlanGroup::by) have different texts; a sample that has none of these
/// labels belongs to every row. Samples that fall into one cell are added up.
class ExpositionReader
{
public:
    explicit ExpositionReader(std::shared_ptr<const ReadingPlan> plan);

    [[nodiscard]] const PlanProgram& program() const { return m_program; }
    [[nodiscard]] PlanTables read(const Exposition& exposition) const;

private:
    struct Place
    {
        size_t group = 0;
        size_t column = 0;
        Selector selector;
    };
    /// Of a sample in a group: the row's name, and whether it has any of the labels that tell rows apart.
    struct RowName
    {
        QString text;
        bool isOwn = false;
    };
    [[nodiscard]] RowName rowOf(const Exposition& exposition, const Exposition::Sample& sample, size_t group) const;
    void put(const Exposition& exposition, const Exposition::Sample& sample, const Place& place, size_t row,
             PlanTable& table) const;

    PlanProgram m_program;
    std::vector<std::vector<std::string>> m_by;                   ///< of each group
    std::unordered_map<std::string, std::vector<Place>> m_places; ///< by the metric's name
};

} // namespace sd

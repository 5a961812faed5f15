#pragma once

#include "app/probes/plan/planprogram.h"
#include "app/probes/plan/plantable.h"
#include "app/probes/text/exposition.h"
#include "models/domain/selector.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace sd {

/// Finds what a plan wants in expositions. Made once for a plan, used for all polls of it.
///
/// A group is one row, or as many as its labels (PlanGroup::by) have different texts; a sample that has none of these
/// labels belongs to every row. Samples that fall into one cell are added up; of a selector's names the first that has
/// samples counts for the whole column.
class ExpositionReader
{
public:
    explicit ExpositionReader(std::shared_ptr<const ReadingPlan> plan);

    [[nodiscard]] const PlanProgram& program() const { return m_program; }
    /// `now` is when the exposition was asked for, in seconds since 1970: what "serverdrift_poll_time_seconds" is.
    [[nodiscard]] PlanTables read(const Exposition& exposition, std::optional<double> now = {}) const;

private:
    struct Place
    {
        size_t group = 0;
        size_t column = 0;
        Selector selector;
        size_t rank = 0; ///< which of the selector's names
    };
    struct Filling;
    /// Of a sample in a group: the row's name, and whether it has any of the labels that tell rows apart.
    struct RowName
    {
        QString text;
        bool isOwn = false;
    };
    [[nodiscard]] RowName rowOf(const Exposition& exposition, const Exposition::Sample& sample, size_t group) const;
    void take(const Exposition& exposition, const Exposition::Sample& sample, Filling& filling) const;
    static void put(const Exposition& exposition, const Exposition::Sample& sample, const Place& place, size_t row,
                    Filling& filling);

    PlanProgram m_program;
    std::vector<std::vector<std::string>> m_by;                   ///< of each group
    std::unordered_map<std::string, std::vector<Place>> m_places; ///< by the metric's name
};

} // namespace sd

#pragma once

#include "app/probes/plan/planprogram.h"
#include "app/probes/plan/plantable.h"

#include <QByteArray>
#include <QHash>

#include <utility>
#include <vector>

namespace sd {

/// Finds what a plan wants among a UPS's variables. Made once for a plan, used for all polls of it.
/// In a table's column # stands for the row: a number, or a phase (L1, L2-N, L1-L2).
class NutReader
{
public:
    explicit NutReader(std::shared_ptr<const ReadingPlan> plan);

    [[nodiscard]] const PlanProgram& program() const { return m_program; }
    [[nodiscard]] PlanTables read(const std::vector<std::pair<QByteArray, QByteArray>>& variables) const;

private:
    struct Place
    {
        size_t group = 0;
        size_t column = 0;
    };

    PlanProgram m_program;
    QHash<QString, std::vector<Place>> m_places; ///< by the variable's name, # and all
};

} // namespace sd

#include "app/probes/plan/plantable.h"

#include <QLocale>

#include <limits>

namespace sd {

size_t PlanTable::row(const QString& index, const QString& source)
{
    const auto [known, isNew] = m_rowByIndex.try_emplace(index, m_names.size());
    if (isNew) {
        m_names.push_back({index, source});
        m_cells.resize(m_names.size() * m_columns);
    }
    return known->second;
}

void PlanTable::clear(size_t column)
{
    for (size_t row = 0; row < size(); ++row)
        m_cells[row * m_columns + column] = {};
}

bool PlanTable::has(size_t row, size_t column) const
{
    return !std::holds_alternative<std::monostate>(at(row, column));
}

double PlanTable::number(size_t row, size_t column) const
{
    const Cell& cell = at(row, column);
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    bool isNumber = false;
    const auto* text = std::get_if<QString>(&cell);
    const double value = text ? text->trimmed().toDouble(&isNumber) : 0;
    return isNumber ? value : std::numeric_limits<double>::quiet_NaN();
}

QString PlanTable::text(size_t row, size_t column) const
{
    const Cell& cell = at(row, column);
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    const auto* number = std::get_if<double>(&cell);
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

std::optional<PlanCount> PlanTable::count(size_t row, size_t column) const
{
    return countOf(number(row, column));
}

QString PlanTable::source(size_t row, const QString& column) const
{
    return QString(m_names[row].source).replace(QLatin1String("%1"), column);
}

} // namespace sd

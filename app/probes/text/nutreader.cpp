#include "app/probes/text/nutreader.h"

#include <QRegularExpression>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// A variable's name with # in place of its row, and the row: "outlet.2.status", "input.L1-N.voltage".
std::pair<QString, QString> withoutRow(const QString& name)
{
    static const QRegularExpression row(u"\\.(\\d{1,4}|L[123](?:-(?:N|L[123]))?)(?=\\.)"_s);
    const QRegularExpressionMatch match = row.match(name);
    if (!match.hasMatch())
        return {};
    QString pattern = name;
    pattern.replace(match.capturedStart(1), match.capturedLength(1), u"#"_s);
    return {pattern, match.captured(1)};
}

} // namespace

NutReader::NutReader(std::shared_ptr<const ReadingPlan> plan)
    : m_program(std::move(plan))
{
    const std::vector<PlanGroup>& groups = m_program.plan->groups;
    for (size_t g = 0; g < groups.size(); ++g) {
        for (size_t c = 0; c < groups[g].columns.size(); ++c)
            m_places[groups[g].columns[c].address].push_back({g, c});
    }
}

PlanTables NutReader::read(const std::vector<std::pair<QByteArray, QByteArray>>& variables) const
{
    const std::vector<PlanGroup>& groups = m_program.plan->groups;
    PlanTables answers;
    for (const PlanGroup& group : groups) {
        answers.tables.emplace_back(group.columns.size());
        if (!group.table)
            answers.tables.back().row({});
    }
    for (const auto& [nameBytes, value] : variables) {
        const QString name = QString::fromUtf8(nameBytes);
        for (const Place& place : m_places.value(name)) {
            if (!groups[place.group].table)
                answers.tables[place.group].set(0, place.column, QString::fromUtf8(value));
        }
        const auto [pattern, row] = withoutRow(name);
        for (const Place& place : m_places.value(pattern)) {
            PlanTable& table = answers.tables[place.group];
            if (!groups[place.group].table)
                continue;
            if (!table.knows(row) && table.size() >= static_cast<size_t>(groups[place.group].maxRows))
                table.setIncomplete();
            else
                table.set(table.row(row, u"%1 (#%2)"_s.arg(u"%1"_s, row)), place.column, QString::fromUtf8(value));
        }
    }
    return answers;
}

} // namespace sd
